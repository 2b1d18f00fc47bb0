import type { NameMention } from "../annotation.ts";
import type { SentenceView } from "./sentence-view.ts";

/** What an earlier mention in the report has taught: abbreviations in brackets, surnames of persons named in full. */
export interface Memory {
  /** By first plain word: what its owner is. */
  readonly spellings: Map<
    string,
    {
      readonly key: string;
      readonly words: number;
      readonly type: NameMention["type"];
      readonly id: string | null;
      readonly name: string;
    }[]
  >;
}

/** A memory that has learned nothing yet. */
export function emptyMemory(): Memory {
  return { spellings: new Map() };
}

/** Learns that the words `key` mean the thing. */
export function learn(
  memory: Memory,
  key: string,
  thing: { type: NameMention["type"]; id: string | null; name: string },
): void {
  const words = key.split(" ");
  const first = words[0] ?? "";
  const known = memory.spellings.get(first) ?? [];
  if (known.some((spelling) => spelling.key === key)) return;
  memory.spellings.set(
    first,
    [...known, { key, words: words.length, ...thing }].sort((a, b) => b.words - a.words),
  );
}

/** The longest learned spelling that stands, capitalised, at a word. */
export function spellingsKnown(
  memory: Memory,
  view: SentenceView,
  first: number,
): { last: number; type: NameMention["type"]; id: string | null; name: string } | undefined {
  const word = view.words[first];
  if (word?.capital !== true) return undefined;
  for (const { key, words, type, id, name } of memory.spellings.get(word.plain) ?? []) {
    const slice = view.words.slice(first, first + words);
    if (
      slice.map((each) => each.plain).join(" ") === key &&
      slice.every((each, i) => i === 0 || each.joined)
    ) {
      return { last: first + words - 1, type, id, name };
    }
  }
  return undefined;
}
