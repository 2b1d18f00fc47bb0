import type { Span } from "../../../base/span.ts";
import type { Lexicon, LexiconEntry } from "../../../text/lexicon.ts";
import { splitWords, type Word } from "../../../text/names/words.ts";

/** A stretch of the text that the registers know as a source, an actor or a person. */
export interface KnownName {
  readonly span: Span;
  readonly entry: LexiconEntry;
}

/** The longest known names between two offsets, left to right, sources before actors before persons where both fit. */
export function knownNamesIn(text: string, span: Span, lexicon: Lexicon): readonly KnownName[] {
  const words = splitWords(text, span[0], span[1]);
  const found: KnownName[] = [];
  for (let from = 0; from < words.length; from++) {
    const hit = longestAt(text, words, { from, lexicon });
    if (hit === null) continue;
    found.push(hit.name);
    from = hit.to - 1;
  }
  return found;
}

interface Search {
  readonly from: number;
  readonly lexicon: Lexicon;
}

function longestAt(
  text: string,
  words: readonly Word[],
  { from, lexicon }: Search,
): { readonly name: KnownName; readonly to: number } | null {
  const first = words[from] as Word;
  const most = Math.min(lexicon.longest(first.plain), words.length - from);
  for (let size = most; size > 0; size--) {
    const stretch = words.slice(from, from + size);
    const span: Span = [first.start, (stretch[size - 1] as Word).end];
    const key = stretch.map((word) => word.plain).join(" ");
    const written = text.slice(...span);
    const entry =
      bestOf(lexicon.entries(key), written, first) ??
      (size > 1 && key.endsWith("s") ? bestOf(lexicon.entries(key.slice(0, -1)), written, first) : null);
    if (entry !== null) return { name: { span, entry }, to: from + size };
  }
  return null;
}

const order: Readonly<Record<string, number>> = { source: 0, actor: 1, person: 2 };

function bestOf(entries: readonly LexiconEntry[], written: string, first: Word): LexiconEntry | null {
  let best: LexiconEntry | null = null;
  for (const entry of entries) {
    const rank = order[entry.type];
    if (rank === undefined || !fits(entry, written, first)) continue;
    if (best === null || rank < (order[best.type] as number)) best = entry;
  }
  return best;
}

function fits(entry: LexiconEntry, written: string, first: Word): boolean {
  if (entry.letters === "any") return true;
  return entry.letters === "exact" ? written === entry.spelling : first.capital;
}
