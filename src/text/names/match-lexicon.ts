import type { Lexicon, LexiconEntry } from "../lexicon.ts";
import type { SentenceView } from "./sentence-view.ts";

/** The longest register name that begins at a word. */
export interface LexiconMatch {
  readonly last: number;
  readonly entries: readonly LexiconEntry[];
}

/** Abbreviations that are also English words: in a text all in capitals they count for nothing. */
const WORDS_TOO = new Set(["is", "us", "it", "who", "an", "so", "all", "pa", "pm", "am"]);

/** Words of a sentence, from the first to the last. */
interface Stretch {
  readonly view: SentenceView;
  readonly first: number;
  readonly last: number;
}

/** The longest entry whose words stand at `first`, the letters' case respected; undefined when there is none. */
export function matchLexicon(view: SentenceView, first: number, lexicon: Lexicon): LexiconMatch | undefined {
  const match = longestFrom(view, first, { lexicon });
  if (match === undefined || view.words[first]?.plain !== "the") return match;
  const without = longestFrom(view, first + 1, { lexicon });
  return without !== undefined && without.last > match.last ? undefined : match;
}

/** The longest proper name inside a longer common phrase: "Islamic State" of "Islamic State militants". */
export function nameWithin(view: SentenceView, first: number, lexicon: Lexicon): LexiconMatch | undefined {
  const allows = (entry: LexiconEntry): boolean => !entry.phrase && entry.type !== "place";
  return longestFrom(view, first, { lexicon, allows });
}

interface Search {
  readonly lexicon: Lexicon;
  /** Which entries count; all unless told. */
  readonly allows?: (entry: LexiconEntry) => boolean;
}

function longestFrom(
  view: SentenceView,
  first: number,
  { lexicon, allows = () => true }: Search,
): LexiconMatch | undefined {
  const { words } = view;
  let node = lexicon.names;
  let best: LexiconMatch | undefined;
  for (let last = first; last < words.length; last++) {
    const word = words[last];
    const next = word === undefined || (last > first && !word.joined) ? undefined : node.next.get(word.plain);
    if (next === undefined) break;
    node = next;
    const fitting = node.entries.filter((entry) => allows(entry) && fits({ view, first, last }, entry));
    if (fitting.length > 0) best = { last, entries: fitting };
  }
  return best;
}

function fits({ view, first, last }: Stretch, entry: LexiconEntry): boolean {
  if (entry.letters === "any") return true;
  const start = view.words[first]?.start ?? 0;
  const end = view.words[last]?.end ?? 0;
  if (entry.letters === "exact") {
    const form = view.text.slice(start, end).replaceAll(".", "");
    const name = entry.spelling.replaceAll(".", "");
    if (view.shouting && WORDS_TOO.has(name.toLowerCase())) return false;
    return form === name || (name.length >= 4 && form === name[0] + name.slice(1).toLowerCase());
  }
  return capitalised({ view, first, last }, entry.spelling);
}

/** Every word that the register writes with a capital has one here, articles aside. */
function capitalised({ view, first, last }: Stretch, spelling: string): boolean {
  if (first === last) return view.words[first]?.capital === true;
  const capitals = view.words.slice(first, last + 1).filter((word) => word.capital).length;
  const wanted = spelling
    .split(/[ \-/]+/u)
    .filter((word) => /^[^\p{Ll}]/u.test(word) && !/^(?:the|al|el)$/i.test(word));
  return (
    (capitals >= Math.max(1, wanted.length * 0.6) && view.words[last]?.capital === true) ||
    capitals >= wanted.length
  );
}
