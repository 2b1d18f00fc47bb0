import type { NameMention } from "../text/annotation.ts";
import type { FoundPlace } from "./draft.ts";
import type { Knowledge } from "./fillers.ts";
import type { Phrase } from "./phrase.ts";
import type { SentenceView } from "./sentence-view.ts";
import { tokenAt, wordAt } from "./sentence-view.ts";

const ROAD = /^(?:road|highway|route|motorway|railway|line)$/;
const DASH = /^[-‐–—]$/;

/** "the Karsk-Tolm highway", "the road of Karsk – Tolm", "the road between Karsk and Tolm": a place of its own, with both names. */
export function roadBetween(knowledge: Knowledge, view: SentenceView, phrase: Phrase): FoundPlace | null {
  const word = tokenAt(view, phrase.head).lemma.toLowerCase();
  if (!ROAD.test(word)) return null;
  const near = view.mentions.filter(
    ({ name, first, last }) => name.type === "place" && first >= phrase.first && last <= phrase.last + 10,
  );
  for (const [index, end] of near.entries()) {
    const start = near[index - 1];
    if (start === undefined || !isJoined(view, start.last + 1, end.first)) continue;
    const last = Math.max(phrase.last, end.last);
    return { name: roadOf(knowledge, [start.name, end.name], word), part: null, first: phrase.first, last };
  }
  return null;
}

/** A dash alone, or "and" and "to" after "between" and "from". */
function isJoined(view: SentenceView, from: number, to: number): boolean {
  if (to - from !== 1) return false;
  if (DASH.test(wordAt(view, from))) return true;
  const opener = [from - 2, from - 3, from - 4].map((at) => wordAt(view, at));
  return wordAt(view, from) === "and"
    ? opener.includes("between")
    : wordAt(view, from) === "to" && opener.includes("from");
}

function roadOf(
  knowledge: Knowledge,
  [from, to]: readonly [NameMention, NameMention],
  word: string,
): NameMention {
  const span = [from.span[0], to.span[1]] as const;
  const shared = (from.within ?? []).filter((area) => to.within?.includes(area));
  return {
    span,
    mention: knowledge.text.slice(span[0], span[1]),
    type: "place",
    id: null,
    name: `${from.name}–${to.name} ${word}`,
    within: shared,
  };
}
