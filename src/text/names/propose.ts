import type { Lexicon, LexiconEntry } from "../lexicon.ts";
import type { PlaceRecord } from "../gazetteer.ts";
import type { Draft } from "./draft.ts";
import { bodyNameEnd, crowdEnd, demonymActor } from "./grammar-actors.ts";
import { matchLexicon } from "./match-lexicon.ts";
import { matchPlaces } from "./match-places.ts";
import { personEnd, nameEnd } from "./persons.ts";
import type { SentenceView } from "./sentence-view.ts";
import { unknownPlace, widenPlace } from "./place-words.ts";
import { PLACE_OF_HEADS, TITLES, PLACE_PREPOSITIONS, NOT_FIRST } from "./word-lists.ts";
import { spellingsKnown, type Memory } from "./memory.ts";

/** What may be a name in a sentence, longest first at each word, without overlaps, in order. */
export function propose(view: SentenceView, lexicon: Lexicon, memory: Memory): Draft[] {
  const drafts: Draft[] = [];
  for (let first = 0; first < view.words.length; first++) {
    const draft = proposeAt(view, first, lexicon, memory);
    if (draft === undefined) continue;
    drafts.push(draft);
    first = draft.last;
  }
  return drafts;
}

function proposeAt(view: SentenceView, first: number, lexicon: Lexicon, memory: Memory): Draft | undefined {
  const word = view.words[first];
  if (word === undefined) return undefined;
  const known = matchLexicon(view, first, lexicon);
  const local = spellingsKnown(memory, view, first);
  const grammar = demonymActor(view, first, lexicon);
  const knownLast = Math.max(known?.last ?? -1, local?.last ?? -1);
  const unregistered = (view_last: number) =>
    view_last > knownLast && !hasName(known?.entries ?? [], view, first);
  if (grammar !== undefined && grammar.last > knownLast)
    return actorDraft(view, first, grammar.last, grammar.actor);
  const crowd = crowdEnd(view, first, lexicon);
  if (crowd !== undefined && crowd > knownLast)
    return { view, first, last: crowd, type: "actor", entries: [], places: [], id: null };
  if (!word.capital && known === undefined) return undefined;
  const body = word.capital ? bodyNameEnd(view, first) : undefined;
  if (body !== undefined && body > knownLast && (unregistered(body) || body > knownLast)) {
    if (!hasName(known?.entries ?? [], view, first))
      return { view, first, last: body, type: "actor", entries: [], places: [], id: null };
  }
  if (local !== undefined && local.last >= (known?.last ?? -1))
    return { view, first, ...local, entries: [], places: [] };
  const places = word.capital ? matchPlaces(view, first, lexicon) : undefined;
  const person =
    word.capital && known?.entries.some((entry) => entry.type !== "place") !== true
      ? personEnd(view, first)
      : undefined;
  if (person !== undefined && person >= (known?.last ?? -1))
    return { view, first, last: person, type: "person", entries: [], places: [] };
  if (known !== undefined && known.last >= (places?.last ?? -1))
    return fromEntries(
      view,
      first,
      known.last,
      known.entries,
      places?.last === known.last ? places.places : [],
      lexicon,
    );
  if (places !== undefined && !partOfPerson(view, first, places.last, places.places))
    return widenPlace(
      { view, first, last: places.last, type: "place", entries: [], places: places.places },
      lexicon,
    );
  return word.capital ? unknownPlace(view, first) : undefined;
}

/** Whether a register's own name, not a mere place, begins here: "Islamic State" of "Islamic State Forces". */
function hasName(entries: readonly LexiconEntry[], _view: SentenceView, _first: number): boolean {
  return entries.some((entry) => entry.type === "actor" && !entry.phrase && entry.spelling.includes(" "));
}

function actorDraft(
  view: SentenceView,
  first: number,
  last: number,
  actor: { id: string; name: string } | null,
): Draft {
  const base = { view, first, last, type: "actor" as const, entries: [], places: [] };
  return actor === null ? { ...base, id: null } : { ...base, id: actor.id, name: actor.name };
}

function fromEntries(
  view: SentenceView,
  first: number,
  last: number,
  entries: readonly LexiconEntry[],
  more: readonly PlaceRecord[],
  lexicon: Lexicon,
): Draft {
  const ofPlaces = entries.flatMap((entry) =>
    entry.type === "place" && entry.id !== null ? (lexicon.gazetteer.byId(entry.id) ?? []) : [],
  );
  const places = [...ofPlaces, ...more.filter((place) => !ofPlaces.includes(place))];
  const others = entries.filter((entry) => entry.type !== "place");
  const type = others[0] === undefined ? "place" : others[0].type === "person" ? "person" : "actor";
  const draft: Draft = { view, first, last, type, entries: others, places };
  return places.length > 0 ? widenPlace(draft, lexicon) : draft;
}

/** A word between other capitalised words is a person's name rather than a town's, unless the register curates the place. */
function partOfPerson(
  view: SentenceView,
  first: number,
  last: number,
  places: readonly PlaceRecord[],
): boolean {
  if (places.some((place) => place.curated)) return false;
  const before = view.words[first - 1];
  const next = view.words[last + 1];
  const start = view.words[first];
  if (start === undefined) return false;
  if (
    before !== undefined &&
    start.joined &&
    ((TITLES.has(before.plain) && before.plain !== "capital") ||
      (before.capital &&
        !NOT_FIRST.has(before.plain) &&
        !PLACE_PREPOSITIONS.has(before.plain) &&
        !PLACE_OF_HEADS.has(before.plain)))
  )
    return !view.headline;
  return (
    next?.joined === true &&
    next.capital &&
    view.words[last]?.possessive !== true &&
    nameEnd(view, first) > last &&
    !view.headline
  );
}
