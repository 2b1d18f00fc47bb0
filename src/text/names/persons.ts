import type { SentenceView } from "./sentence-view.ts";
import {
  BODY_HEADS,
  GIVEN_NAMES,
  NEVER_TOWNS,
  NOT_FIRST,
  PLACE_HEADS,
  SPEECH_FORMS,
  SPEECH_VERBS,
  TITLES,
} from "./word-lists.ts";

const NAME_PARTICLES = new Set("al el abu ibn bin de van von der bint ben ad as ul".split(" "));

/** The last word of a person's name that begins at `first`: after a title, or as the subject of a verb of saying. */
export function personEnd(view: SentenceView, first: number): number | undefined {
  const { words } = view;
  const start = words[first];
  if (start?.capital !== true || start.upper || NOT_FIRST.has(start.plain) || TITLES.has(start.plain))
    return undefined;
  const last = nameEnd(view, first);
  const titled = isTitle(view, first - 1);
  if (last === first) return titled && !NEVER_TOWNS.has(start.plain) ? last : undefined;
  if (titled || isGivenName(view, first, last) || speaks(view, first, last) || isTitledAfter(view, last))
    return last;
  return undefined;
}

/** The last word of the run of capitalised words from `first`, particles of Arabic and European names included. */
export function nameEnd(view: SentenceView, first: number): number {
  let end = first;
  for (let last = first + 1; last < first + 5 && last < view.words.length; last++) {
    const word = view.words[last];
    if (word?.joined !== true || view.words[last - 1]?.possessive === true) break;
    if (word.capital && (PLACE_HEADS[word.plain] !== undefined || BODY_HEADS.has(word.plain))) return first;
    if (word.capital && !word.upper) end = last;
    else if (!NAME_PARTICLES.has(word.plain)) break;
  }
  return end;
}

/** "Mohammed Hassan", "Abu Ali al-Anbari": a given name, or a father-name with a name of origin, before another name. */
function isGivenName(view: SentenceView, first: number, last: number): boolean {
  const start = view.words[first]?.plain ?? "";
  if (start === "abu" || start === "umm") return last - first >= 2;
  return GIVEN_NAMES.has(start) && !view.shouting;
}

function isTitle(view: SentenceView, word: number): boolean {
  const before = view.words[word];
  if (before === undefined || !TITLES.has(before.plain)) return false;
  const gap = view.text.slice(before.end, view.words[word + 1]?.start);
  return gap === " " || gap === ". ";
}

/** Titles that are adjectives before a plain noun: "the first major city", "the general staff". */
const ALSO_ADJECTIVES = new Set(["major", "general", "chief", "private"]);

/** "Omar Karim, a senior commander", "Omar Karim, leader of": the office in apposition behind. */
function isTitledAfter(view: SentenceView, last: number): boolean {
  const next = view.words[last + 1];
  if (next === undefined || view.text.slice(view.words[last]?.end, next.start) !== ", ") return false;
  const from = /^(?:an?|the)$/.test(next.plain) ? last + 2 : last + 1;
  return view.words
    .slice(from, from + 3)
    .some(
      (word, n, run) =>
        TITLES.has(word.plain) &&
        !word.capital &&
        !isAdjective(view, from + n) &&
        run.slice(0, n).every(({ capital }) => !capital),
    );
}

function isAdjective(view: SentenceView, word: number): boolean {
  const next = view.token(word + 1);
  return ALSO_ADJECTIVES.has(view.words[word]?.plain ?? "") && next?.upos === "NOUN";
}

function speaks(view: SentenceView, first: number, last: number): boolean {
  const next = view.words[last + 1];
  const gap = next === undefined ? "" : view.text.slice(view.words[last]?.end, next.start);
  if (next !== undefined && gap === " " && SPEECH_FORMS.has(next.plain)) return true;
  const previous = view.words[first - 1];
  if (
    previous !== undefined &&
    SPEECH_FORMS.has(previous.plain) &&
    view.text.slice(previous.end, view.words[first]?.start) === " "
  ) {
    const token = view.token(first);
    if (token?.deprel === "" || token?.upos === "PROPN") return true;
  }
  for (let word = first; word <= last; word++) {
    const token = view.token(word);
    const head = token === undefined ? undefined : view.head(token);
    if (
      token?.deprel === "nsubj" &&
      token.upos === "PROPN" &&
      head !== undefined &&
      SPEECH_VERBS.has(head.lemma)
    )
      return true;
  }
  return false;
}
