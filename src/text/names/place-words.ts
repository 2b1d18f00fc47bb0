import type { Lexicon } from "../lexicon.ts";
import { wordsOf, type Draft } from "./draft.ts";
import { nameEnd } from "./persons.ts";
import type { SentenceView } from "./sentence-view.ts";
import { airBaseBehind } from "./air-base.ts";
import {
  BODY_HEADS,
  NEVER_TOWNS,
  NOT_FIRST,
  PLACE_HEADS,
  PLACE_OF_HEADS,
  STRONG_PREPOSITIONS,
  COMPASS,
} from "./word-lists.ts";

const SETTLEMENT_OF = new Set(
  "town city village neighbourhood neighborhood district suburb camp area hamlet settlement villages towns".split(
    " ",
  ),
);
const WIDENED = new Set([
  "governorate",
  "district",
  "neighbourhood",
  "base",
  "dam",
  "crossing",
  "camp",
  "oilfield",
]);
const PLAIN_WORDS = new Set(["city", "town", "village"]);

/** Nouns whose "of" is followed by a place, though no kind of place themselves. */
const DONE_TO_PLACES = new Set(
  "siege battle outskirts countryside recapture liberation encirclement storming shelling bombardment edges gates control".split(
    " ",
  ),
);
const HOUSES = new Set("congress parliament senate twitter facebook".split(" "));

/** The place with the noun after it, when that makes another place of it: "Deir Ezzor province", "Tabqa dam". */
export function widenPlace(draft: Draft, lexicon: Lexicon): Draft {
  const { view, first, last } = draft;
  const base = airBaseBehind(draft, lexicon);
  if (base !== undefined) return base;
  const next = view.words[last + 1];
  const kind =
    next?.joined === true && view.words[last]?.possessive !== true ? PLACE_HEADS[next.plain] : undefined;
  const asked = askedBefore(view, first);
  if (next === undefined || kind === undefined)
    return asked === undefined ? draft : { ...draft, asks: asked };
  const name = wordsOf(draft);
  if (PLAIN_WORDS.has(kind)) return { ...draft, asks: kind };
  if (isNamedBehind(draft) || isItsSuburb(draft)) return { ...draft, asks: "city" };
  if (!WIDENED.has(kind)) return draft;
  const wide = {
    ...draft,
    last: last + 1,
    asks: kind,
    core: [first, last] as const,
    type: "place" as const,
    entries: [],
  };
  const exact = lexicon.gazetteer.named(`${name} ${next.plain}`).filter((place) => place.curated);
  if (exact.length > 0) return { ...wide, places: exact };
  if (kind === "governorate") {
    const governorates = lexicon.gazetteer.curatedAlike(`${name} governorate`);
    return governorates.length > 0 ? { ...wide, places: governorates } : { ...wide };
  }
  const same = draft.places.filter((place) => place.kind === kind);
  if (same.length > 0) return { ...wide, places: same };
  return kind === "district" ? { ...draft, asks: kind } : wide;
}

/** "a Karsk suburb": not the city itself. */
function isItsSuburb({ view, last, places }: Draft): boolean {
  const next = view.words[last + 2];
  if (next?.joined === true && (next.plain === "of" || next.capital)) return false;
  return view.words[last + 1]?.plain === "suburb" && places.some(({ kind }) => kind === "city");
}

/** "the Karsk suburb of Tolm": the noun is said of the name behind it, and the city before it tells where that lies. */
function isNamedBehind({ view, last, places }: Draft): boolean {
  if (!places.some(({ kind }) => kind === "city") || places.some(({ kind }) => kind === "neighbourhood"))
    return false;
  const [of, name, next] = view.words.slice(last + 2, last + 5);
  if (of?.plain !== "of" || !of.joined || name?.joined !== true) return false;
  return name.capital || (next?.joined === true && next.capital);
}

/** The kind of place that words before a name state: "the town of". */
function askedBefore(view: SentenceView, first: number): string | undefined {
  if (view.words[first - 1]?.plain !== "of") return undefined;
  const head = view.words[first - 2]?.plain ?? "";
  if (head === "countryside") return "governorate";
  return PLACE_HEADS[head];
}

/** A capitalised name that no register knows, where the words say that it is somewhere. */
export function unknownPlace(view: SentenceView, first: number): Draft | undefined {
  const start = view.words[first];
  if (start === undefined || start.upper || NOT_FIRST.has(start.plain)) return undefined;
  if (NEVER_TOWNS.has(start.plain) && !isArticle(view, first)) return undefined;
  if (COMPASS.has(start.plain)) return undefined;
  const last = nameEnd(view, first);
  if (last === first && isArticle(view, first)) return undefined;
  const base = { view, first, last, type: "place" as const, entries: [], places: [] };
  const next = view.words[last + 1];
  const kind = next?.joined === true ? PLACE_HEADS[next.plain] : undefined;
  if (kind !== undefined && WIDENED.has(kind))
    return { ...base, last: last + 1, asks: kind, core: [first, last] };
  if (view.words.slice(first, last + 2).some((word) => BODY_HEADS.has(word.plain))) return undefined;
  const before = view.words[first - 1]?.plain ?? "";
  const earlier = view.words[first - 2]?.plain ?? "";
  if (before === "of" && SETTLEMENT_OF.has(earlier)) return { ...base, asks: PLACE_HEADS[earlier] ?? "town" };
  if (kind !== undefined && PLAIN_WORDS.has(kind)) return { ...base, asks: kind };
  if (isDoneTo(view, first, last)) return { ...base, asks: "town" };
  const token = view.token(first);
  const proper = token === undefined || /^(?:PROPN|NOUN|X|)$/.test(token.upos);
  if (
    STRONG_PREPOSITIONS.has(before) &&
    start.joined &&
    proper &&
    !view.headline &&
    !PLACE_OF_HEADS.has(start.plain)
  )
    return { ...base, asks: "town" };
  return undefined;
}

/** "Al-Karsk": an Arabic article that a hyphen ties to a name. */
function isArticle(view: SentenceView, first: number): boolean {
  const [article, name] = view.words.slice(first, first + 2);
  if (article === undefined || name === undefined || !/^(?:al|el|as|ash|ad|an|ar|at|az)$/.test(article.plain))
    return false;
  return name.capital && view.text.slice(article.end, name.start) === "-";
}

/** "the siege of X", "the fall of X to": a name behind a noun for what is done to places. */
function isDoneTo(view: SentenceView, first: number, last: number): boolean {
  const [earlier, before] = [view.words[first - 2]?.plain ?? "", view.words[first - 1]?.plain];
  if (before !== "of" || view.headline || HOUSES.has(view.words[first]?.plain ?? "")) return false;
  const next = view.words[last + 1]?.plain ?? "";
  const changesHands = /^(?:capture|fall|seizure|loss)$/.test(earlier) && /^(?:to|by|from)$/.test(next);
  return DONE_TO_PLACES.has(earlier) || changesHands;
}

const LAND = new Set("territory territories soil land lands border borders airspace side".split(" "));

/** "Syrian territory": a demonym before a noun for land means the country. */
export function landOf(view: SentenceView, first: number, lexicon: Lexicon): Draft | undefined {
  const word = view.words[first];
  const next = view.words[first + 1];
  if (word?.capital !== true || next?.joined !== true || !LAND.has(next.plain)) return undefined;
  const state = lexicon.demonym(word.plain)?.actors.find((actor) => actor.kind === "state");
  const place = lexicon.gazetteer.byId(`country:${state?.countries[0]?.toLowerCase()}`);
  return place === undefined
    ? undefined
    : { view, first, last: first, type: "place", entries: [], places: [place] };
}
