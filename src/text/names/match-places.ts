import type { Gazetteer, PlaceRecord } from "../gazetteer.ts";
import type { Lexicon } from "../lexicon.ts";
import type { SentenceView } from "./sentence-view.ts";
import { NEVER_TOWNS } from "./word-lists.ts";

/** Places whose name stands at a word, by the letters or by the sound. */
export interface PlaceMatch {
  readonly last: number;
  /** By the letters. */
  readonly places: readonly PlaceRecord[];
  /** By the sound only. */
  readonly sounds: readonly PlaceRecord[];
}

const ARTICLES = new Set("al el ul as ad ash an ar at az es ez ed".split(" "));
const MOST_WORDS = 4;
const SHORTEST_FOLD = 3;

/** The longest capitalised words from `first` on that name a place, exact names before names alike in sound. */
export function matchPlaces(view: SentenceView, first: number, lexicon: Lexicon): PlaceMatch | undefined {
  const start = view.words[first];
  if (start?.capital !== true || isPlainWord(view, first)) return undefined;
  for (let last = runEnd(view, first); last >= first; last--) {
    if (last === first && (isNever(start.plain, lexicon) || (start.upper && !view.shouting)))
      return undefined;
    if (view.words[last]?.capital !== true) continue;
    const { places, sounds } = placesNamed(nameFrom(view, first, last), last - first + 1, lexicon);
    if (places.length + sounds.length > 0) return { last, places, sounds };
  }
  return ownerWithoutApostrophe(view, first, lexicon);
}

/** "Syrias city of Homs", where the apostrophe was lost: a known place with an s, before a word that it owns. */
function ownerWithoutApostrophe(view: SentenceView, first: number, lexicon: Lexicon): PlaceMatch | undefined {
  const word = view.words[first];
  const next = view.words[first + 1];
  if (word === undefined || next?.joined !== true || !/^\p{L}{4,}s$/u.test(word.plain)) return undefined;
  const places = lexicon.gazetteer.named(word.plain.slice(0, -1)).filter(({ curated }) => curated);
  return places.length === 0 ? undefined : { last: first, places, sounds: [] };
}

/** A word that is no town by itself, unless a government sits there. */
function isNever(word: string, lexicon: Lexicon): boolean {
  return NEVER_TOWNS.has(word) && lexicon.seatOf(word) === undefined;
}

const PLAIN_TAGS = new Set(["DET", "PRON", "ADP", "CCONJ", "SCONJ", "AUX", "PART", "ADV", "INTJ"]);

/** A word that only begins a sentence: "Usually", "There". */
function isPlainWord(view: SentenceView, word: number): boolean {
  return PLAIN_TAGS.has(view.token(word)?.upos ?? "") && !ARTICLES.has(view.words[word]?.plain ?? "");
}

/** The words as they stand, which keeps the hyphens that part an article. */
function nameFrom(view: SentenceView, first: number, last: number): string {
  return view.text.slice(view.words[first]?.start ?? 0, view.words[last]?.end ?? 0);
}

type Answer = Pick<PlaceMatch, "places" | "sounds">;

function placesNamed(name: string, words: number, lexicon: Lexicon): Answer {
  const { gazetteer } = lexicon;
  const known = answers.get(gazetteer)?.get(name);
  if (known !== undefined) return known;
  const places = gazetteer.named(name);
  const letters = name.replace(/[^\p{L}]/gu, "").length;
  const sounds =
    letters < SHORTEST_FOLD + words
      ? []
      : gazetteer.alike(name, gazetteer.conflictCountries).filter((place) => mayBe(place, places));
  return keep(gazetteer, name, { places, sounds });
}

/** A place that only sounds so counts where it is no country itself, nor known to no country. */
function mayBe(place: PlaceRecord, exact: readonly PlaceRecord[]): boolean {
  return place.country !== null && place.kind !== "country" && !exact.some(({ id }) => id === place.id);
}

/** What a gazetteer answered for a name, since reports repeat their names; the answers do not depend on it. */
const answers = new WeakMap<Gazetteer, Map<string, Answer>>();
const MOST_ANSWERS = 50_000;

function keep(gazetteer: Gazetteer, name: string, answer: Answer): Answer {
  let known = answers.get(gazetteer);
  if (known === undefined || known.size >= MOST_ANSWERS) answers.set(gazetteer, (known = new Map()));
  known.set(name, answer);
  return answer;
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
