/** Abbreviations that a name or number follows; they never end a sentence. */
const NEVER_LAST = new Set(
  (
    "mr mrs ms dr prof gen lt col maj capt sgt cpl pte pvt brig adm cmdr rep sen gov rev hon pres messrs vs approx ca " +
    "mt st ft e.g i.e lt.-gen maj.-gen lt.gen lt.col maj.gen brig.gen cf al-haj"
  ).split(" "),
);
/** Abbreviations that may end a sentence; they do when a usual first word follows. */
const SELDOM_LAST = new Set(
  (
    "inc corp co ltd jr sr etc al no nos p pp jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat " +
    "sun a.m p.m dept ave blvd u.s u.k u.n u.s.a"
  ).split(" "),
);
const FIRST_WORDS = new Set(
  (
    "the a an in on at he she it they we i you this that these those there but and or so as if when while after before " +
    "since for from by with his her its their our my his according however meanwhile also no not one some many most all " +
    "more what who why how where which both each another later earlier last"
  ).split(" "),
);
const REPORTING = /^(?:said|says|told|asked|added|wrote|replied|shouted|tweeted|warned|declared)\b/;
const MARKS = new Set([".", "!", "?", "…", "؟", "۔", "。"]);
const CLOSERS = new Set("\"”’»')]}›".split(""));
/** A reference mark after a full stop: "town.[6]". */
const CITATION = /(?<=^|[.!?"”])\[\d{1,3}\]$/;
const OPENS = /^["“‘«'([{‹]+/;

/** A possible sentence end: the words (stretches without white space), the last one's index, the sentence's first. */
export interface PossibleEnd {
  readonly words: readonly { readonly form: string }[];
  readonly index: number;
  readonly first: number;
}

/** Whether a sentence ends after a word. */
export function endsSentence(place: PossibleEnd): boolean {
  const following = place.words[place.index + 1]?.form;
  if (following === undefined) return true;
  const word = wordBeforeCitation(place);
  const end = endBeforeClosers(word);
  const mark = word.charAt(end - 1);
  if (!MARKS.has(mark) || CITATION.test(following)) return false;
  const next = following.slice(0, 64).replace(OPENS, "");
  if (!/^[^\p{Ll}\p{P}]/u.test(next)) return false;
  if (mark !== ".") return end === word.length || !isReported(place);
  if (/[.…]/.test(word.charAt(end - 2))) return true;
  const stem = word.slice(Math.max(0, end - 32), end - 1).replace(OPENS, "");
  return !isAbbreviation(stem, next, place.index === place.first);
}

/** The word itself, without a reference mark at its end; the one before when it is nothing else. */
function wordBeforeCitation({ words, index, first }: PossibleEnd): string {
  const word = words[index]?.form ?? "";
  const citation = CITATION.exec(word)?.index;
  return citation === 0 && index > first ? (words[index - 1]?.form ?? "") : word.slice(0, citation);
}

function endBeforeClosers(word: string): number {
  let end = word.length;
  while (end > 0 && CLOSERS.has(word.charAt(end - 1))) end--;
  return end;
}

/** Whether the quotation that ends here is followed by who said it: `"Go!" Smith said`. */
function isReported({ words, index }: PossibleEnd): boolean {
  return words.slice(index + 1, index + 5).some((word) => REPORTING.test(word.form));
}

function isAbbreviation(stem: string, next: string, isFirst: boolean): boolean {
  const low = stem.toLowerCase();
  if (isFirst && /^(?:\d{1,3}|[a-z])$/.test(low)) return true;
  if (NEVER_LAST.has(low)) return true;
  if (/^(?:nos?|pp?|figs?|c|ext|art|sec|ch|vol)$/.test(low) && /^\d/.test(next)) return true;
  const short = SELDOM_LAST.has(low) || /^\p{Lu}$/u.test(stem) || /^(?:\p{L}\.)+\p{L}$/u.test(stem);
  if (!short || low === "no") return false;
  return !FIRST_WORDS.has((/^[\p{L}'’]+/u.exec(next)?.[0] ?? "").toLowerCase());
}
