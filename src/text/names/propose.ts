import type { PlaceRecord } from "../gazetteer.ts";
import type { Lexicon, LexiconEntry } from "../lexicon.ts";
import type { Draft } from "./draft.ts";
import { bodyNameEnd, crowdEnd, demonymActor } from "./grammar-actors.ts";
import { matchLexicon, type LexiconMatch } from "./match-lexicon.ts";
import { matchPlaces, type PlaceMatch } from "./match-places.ts";
import { spellingsKnown, type Memory } from "./memory.ts";
import { nameEnd, personEnd } from "./persons.ts";
import { isTaken, takenPlace } from "./taken-place.ts";
import { landOf, unknownPlace, widenPlace } from "./place-words.ts";
import type { SentenceView } from "./sentence-view.ts";
import {
  NOT_FIRST,
  PEOPLE_ADJECTIVES,
  PLACE_HEADS,
  PLACE_OF_HEADS,
  PLACE_PREPOSITIONS,
  TITLES,
} from "./word-lists.ts";

/** Where a proposal is made: the words, what the registers know, what the report has taught so far. */
interface Setting {
  readonly view: SentenceView;
  readonly lexicon: Lexicon;
  readonly memory: Memory;
  /** The name before. */
  readonly before?: Draft | undefined;
}

/** What may be a name in a sentence, the longest at each word, without overlaps, in order. */
export function propose(view: SentenceView, lexicon: Lexicon, memory: Memory): Draft[] {
  const drafts: Draft[] = [];
  for (let first = 0; first < view.words.length; first++) {
    const draft = proposeAt(first, { view, lexicon, memory, before: drafts.at(-1) });
    if (draft === undefined) continue;
    drafts.push(draft);
    first = draft.last;
  }
  return drafts;
}

function proposeAt(first: number, setting: Setting): Draft | undefined {
  const { view, lexicon, memory } = setting;
  const known = isSoCalled(view, first) ? undefined : matchLexicon(view, first, lexicon);
  const local = spellingsKnown(memory, view, first);
  const knownLast = Math.max(known?.last ?? -1, local?.last ?? -1);
  const grammar = byGrammar(first, setting);
  if (grammar !== undefined && grammar.last > knownLast) return grammar;
  if (view.words[first]?.capital !== true && known === undefined) return undefined;
  const body = beginsGroup(known?.entries) ? undefined : bodyNameEnd(view, first);
  if (body !== undefined && body > knownLast)
    return isDescribed(first, body, setting) ? undefined : actor({ view, first, last: body });
  if (local !== undefined && local.last >= knownLast) {
    return { view, first, ...local, entries: [], places: [] };
  }
  const person = opensOffice(first, setting) ? undefined : personAt(first, known?.entries, view);
  if (person !== undefined && person >= knownLast && !isCuratedPlace(first, setting)) {
    return { view, first, last: person, type: "person", entries: [], places: [] };
  }
  return knownOrPlace(first, known, setting);
}

/** A register's own name or a place, whichever is longer; else what the words around say is a place. */
function knownOrPlace(first: number, known: LexiconMatch | undefined, setting: Setting): Draft | undefined {
  const { view, lexicon, before } = setting;
  const plain = view.words[first]?.plain ?? "";
  const places = ARTICLES.has(plain) ? undefined : matchPlaces(view, first, lexicon);
  if (known !== undefined && known.last >= (places?.last ?? -1)) {
    const more = places?.last === known.last ? places.places : [];
    return fromEntries({ view, first, last: known.last, entries: known.entries, more }, lexicon);
  }
  if (places === undefined || partOfPerson(view, first, places)) {
    const isNation = lexicon.demonym(plain) !== undefined;
    return isNation ? undefined : (unknownPlace(view, first) ?? takenPlace(view, first, before));
  }
  const wide = widenPlace({ view, first, type: "place", entries: [], ...places }, lexicon);
  return wide.asks === undefined && isTaken(wide, before) ? { ...wide, asks: "town" } : wide;
}

/** Words that begin no town's name that is known by its sound only. */
const ARTICLES = new Set(["a", "an"]);

/** "de facto Syrian capital", "self-declared Iraqi capital": not the one that the register knows. */
function isSoCalled(view: SentenceView, first: number): boolean {
  const before = view.words[first - 1];
  const soCalled = before !== undefined && /^(?:facto|declared|proclaimed|styled)$/.test(before.plain);
  return soCalled && view.words[first + 1]?.plain === "capital";
}

function byGrammar(first: number, { view, lexicon }: Setting): Draft | undefined {
  const demonym = demonymActor(view, first, lexicon);
  if (demonym !== undefined) return actor({ view, first, last: demonym.last }, demonym.actor);
  const crowd = crowdEnd(view, first, lexicon);
  if (crowd !== undefined) return actor({ view, first, last: crowd });
  return landOf(view, first, lexicon);
}

function actor(
  words: Pick<Draft, "view" | "first" | "last">,
  known: { id: string; name: string } | null = null,
): Draft {
  const draft = { ...words, type: "actor" as const, entries: [], places: [] };
  return known === null ? { ...draft, id: null } : { ...draft, id: known.id, name: known.name };
}

const OFFICE_ADJECTIVES = new Set(["prime", "foreign", "defence", "defense", "interior", "vice", "former"]);

const CREEDS = new Set(["islamist", "jihadist", "salafist", "extremist", "militant", "hardline"]);

/** "the Islamist Karsk Front": a known name with an adjective before it is that name. */
function isDescribed(first: number, body: number, { view, lexicon }: Setting): boolean {
  if (!CREEDS.has(view.words[first]?.plain ?? "")) return false;
  return matchLexicon(view, first + 1, lexicon)?.last === body;
}

/** "Foreign Minister X", "Syrian President X": a word before an office, which begins no person's name. */
function opensOffice(first: number, { view, lexicon }: Setting): boolean {
  const plain = view.words[first]?.plain ?? "";
  const mayOpen = OFFICE_ADJECTIVES.has(plain) || lexicon.demonym(plain) !== undefined;
  return mayOpen && isOffice(view, first + 1);
}

/** "Prime Minister", "President": the office before a person's name. */
function isOffice(view: SentenceView, first: number): boolean {
  return view.words.slice(first, first + 2).some((word) => word.joined && TITLES.has(word.plain));
}

/** Whether a register's own name of two words or more begins here, as in "Islamic State Forces". */
function beginsGroup(entries: readonly LexiconEntry[] = []): boolean {
  return entries.some((entry) => entry.type === "actor" && !entry.phrase && entry.spelling.includes(" "));
}

function personAt(
  first: number,
  entries: readonly LexiconEntry[] = [],
  view: SentenceView,
): number | undefined {
  return entries.some((entry) => entry.type !== "place") ? undefined : personEnd(view, first);
}

/** "Abu Tolm base": a name that reads like a person's, with a noun behind it that makes it the place a register knows. */
function isCuratedPlace(first: number, { view, lexicon }: Setting): boolean {
  const found = matchPlaces(view, first, lexicon);
  if (found === undefined || !found.places.some(({ curated }) => curated)) return false;
  const [next, further] = view.words.slice(found.last + 1, found.last + 3);
  const isNoun = (word: typeof next) => word?.joined === true && PLACE_HEADS[word.plain] !== undefined;
  return isNoun(next) || (/^(?:military|air|army)$/.test(next?.plain ?? "") && isNoun(further));
}

interface Found {
  readonly view: SentenceView;
  readonly first: number;
  readonly last: number;
  readonly entries: readonly LexiconEntry[];
  /** Places of the same words that the lexicon's entries do not hold. */
  readonly more: readonly PlaceRecord[];
}

function fromEntries({ view, first, last, entries, more }: Found, lexicon: Lexicon): Draft {
  const others = entries.filter((entry) => entry.type !== "place");
  const own = entries.flatMap((entry) =>
    entry.type === "place" && entry.id !== null ? (lexicon.gazetteer.byId(entry.id) ?? []) : [],
  );
  const places = [
    ...new Map(
      [...own, ...more.filter((place) => place.curated || others.length === 0)].map((place) => [
        place.id,
        place,
      ]),
    ).values(),
  ];
  const type = others[0] === undefined ? "place" : others[0].type === "person" ? "person" : "actor";
  const draft: Draft = { view, first, last, type, entries: others, places };
  return places.length > 0 ? widenPlace(draft, lexicon) : draft;
}

/** A word beside other capitalised words is a person's name rather than a town's, unless a register curates the place. */
function partOfPerson(view: SentenceView, first: number, { last, places, sounds }: PlaceMatch): boolean {
  if (view.headline || [...places, ...sounds].some((place) => place.curated)) return false;
  const before = view.words[first - 1];
  if (before !== undefined && view.words[first]?.joined === true && namesOne(before)) return true;
  const next = view.words[last + 1];
  return (
    next?.joined === true &&
    next.capital &&
    !PEOPLE_ADJECTIVES.has(next.plain) &&
    view.words[last]?.possessive !== true &&
    nameEnd(view, first) > last
  );
}

/** Whether a word is a title or a given name for the capitalised word after it. */
function namesOne(word: { readonly plain: string; readonly capital: boolean }): boolean {
  if (TITLES.has(word.plain)) return word.plain !== "capital";
  const leads =
    NOT_FIRST.has(word.plain) || PLACE_PREPOSITIONS.has(word.plain) || PLACE_OF_HEADS.has(word.plain);
  return word.capital && !leads;
}
