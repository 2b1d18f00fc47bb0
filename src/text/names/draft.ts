import type { NameMention } from "../annotation.ts";
import type { PlaceRecord } from "../gazetteer.ts";
import type { LexiconEntry } from "../lexicon.ts";
import type { SentenceView } from "./sentence-view.ts";

/** A stretch of words that may be a name, before it is settled what it means. */
export interface Draft {
  readonly view: SentenceView;
  /** First and last word. */
  readonly first: number;
  readonly last: number;
  readonly type: NameMention["type"];
  /** Register entries it may mean, with actors first. */
  readonly entries: readonly LexiconEntry[];
  /** Places it may mean. */
  readonly places: readonly PlaceRecord[];
  /** Places it may mean by the sound of their names, if the report speaks of their country. */
  readonly sounds?: readonly PlaceRecord[];
  /** Kind of place that the words around ask for: "X province" → governorate. */
  readonly asks?: string;
  /** The name when no entry gives one. */
  readonly name?: string;
  /** The words of the name alone, where the mention holds more: "Deir Ezzor" of "Deir Ezzor province". */
  readonly core?: readonly [first: number, last: number];
  /** Id when it is settled already. */
  readonly id?: string | null;
}

/** Offsets of a draft's words in the text. */
export function spanOf(draft: Pick<Draft, "view" | "first" | "last">): readonly [number, number] {
  const { words } = draft.view;
  return [words[draft.first]?.start ?? 0, words[draft.last]?.end ?? 0];
}

/** The words of a draft as they stand in the text. */
export function wordsOf(draft: Pick<Draft, "view" | "first" | "last">): string {
  const [start, end] = spanOf(draft);
  return draft.view.text.slice(start, end);
}
