import type { Draft } from "./draft.ts";
import { wordsOf } from "./draft.ts";
import { learn, type Memory } from "./memory.ts";

const OPENING = /^\s?[(["“]{1,2}$/;

/** Learns "(SDF)" after a name as that name's abbreviation, and gives it as a mention of its own. */
export function learnBracket(draft: Draft, memory: Memory): Draft[] {
  const { view, last } = draft;
  const at = last + 1;
  const word = view.words[at];
  if (word === undefined || !word.upper || draft.type === "person") return [];
  const gap = view.text.slice(view.words[last]?.end, word.start);
  if (!OPENING.test(gap) || !/^[)\]"”]/.test(view.text.slice(word.end, word.end + 1))) return [];
  const [entry] = draft.entries;
  if (draft.type === "place" && entry === undefined) return [];
  const thing = {
    type: "actor" as const,
    id: entry?.id ?? draft.id ?? null,
    name: entry?.name ?? draft.name ?? wordsOf(draft),
  };
  learn(memory, word.plain, thing);
  return [{ view, first: at, last: at, entries: [], places: [], ...thing }];
}
