import type { PlaceRecord } from "../gazetteer.ts";
import type { Lexicon } from "../lexicon.ts";
import type { SentenceView } from "./sentence-view.ts";
import { NEVER_TOWNS } from "./word-lists.ts";

/** Places whose name stands at a word, by the letters or by the sound. */
export interface PlaceMatch {
  readonly last: number;
  readonly places: readonly PlaceRecord[];
}

const ARTICLES = new Set("al el ul as ad ash an ar at az es ez ed".split(" "));
const MOST_WORDS = 4;
const SHORTEST_FOLD = 3;

/** The longest capitalised words from `first` on that name a place, exact names before names alike in sound. */
export function matchPlaces(view: SentenceView, first: number, lexicon: Lexicon): PlaceMatch | undefined {
  for (let last = runEnd(view, first); last >= first; last--) {
    const name = nameFrom(view, first, last);
    if (last === first && NEVER_TOWNS.has(name.toLowerCase())) return undefined;
    const places = placesNamed(name, last - first + 1, lexicon);
    if (places.length > 0) return { last, places };
  }
  return undefined;
}

/** The words as they stand, which keeps the hyphens that part an article. */
function nameFrom(view: SentenceView, first: number, last: number): string {
  return view.text.slice(view.words[first]?.start ?? 0, view.words[last]?.end ?? 0);
}

function placesNamed(name: string, words: number, lexicon: Lexicon): readonly PlaceRecord[] {
  const { gazetteer } = lexicon;
  const known = memo.get(gazetteer)?.get(name);
  if (known !== undefined) return known;
  const exact = gazetteer.named(name);
  const letters = name.replace(/[^\p{L}]/gu, "").length;
  const sounds = letters < SHORTEST_FOLD + words ? [] : gazetteer.alike(name);
  const conflict = sounds.filter(
    (place) =>
      !exact.some((other) => other.id === place.id) &&
      place.country !== null &&
      (place.curated || gazetteer.conflictCountries.has(place.country)),
  );
  const found = [...exact, ...conflict];
  remember(lexicon, name, found);
  return found;
}

/** What a gazetteer answered for a name: reports repeat their names. A cache only; the answers do not depend on it. */
const memo = new WeakMap<object, Map<string, readonly PlaceRecord[]>>();
const MEMO_SIZE = 50_000;

function remember(lexicon: Lexicon, name: string, found: readonly PlaceRecord[]): void {
  let answers = memo.get(lexicon.gazetteer);
  if (answers === undefined || answers.size >= MEMO_SIZE) memo.set(lexicon.gazetteer, (answers = new Map()));
  answers.set(name, found);
}

function runEnd(view: SentenceView, first: number): number {
  let end = first;
  for (let last = first + 1; last < first + MOST_WORDS && last < view.words.length; last++) {
    const word = view.words[last];
    const before = view.words[last - 1];
    if (word === undefined || !word.joined || before?.possessive === true) break;
    if (word.capital) end = last;
    else if (!ARTICLES.has(word.plain)) break;
  }
  return end;
}
