import type { Sentence, Token } from "../../../text/annotation.ts";
import type { LexiconEntry } from "../../../text/lexicon.ts";
import { childrenOf, wordOf } from "../reference/tree.ts";
import type { KnownName } from "./known-names.ts";
import type { NounPhrase } from "./noun-phrase.ts";
import type { Voice } from "./voice.ts";
import { titles } from "./words.ts";

const ranks =
  /^(?:lt|col|gen|maj|capt|sgt|brig|mr|mrs|ms|dr|sir|sheikh|lieutenant|colonel|general|major|captain|brigadier|sergeant|marshal|admiral|president|prime|minister|spokesman|spokeswoman|spokesperson|ambassador|commander|foreign|defense|defence|secretary|media|activist|director|chief|head|army|coalition|security|officer|king|crown|prince|pentagon)\.?$/i;

/** The person who speaks within a phrase and in what role: `coalition spokesman Col. A. B.`, `A. B., head of the office`. */
export function speakerIn(
  context: { readonly text: string },
  sentence: Sentence,
  { phrase, known }: { readonly phrase: NounPhrase; readonly known: readonly KnownName[] },
): { readonly speaker: Voice["speaker"]; readonly person: LexiconEntry | null } {
  const person = known.find(({ entry }) => entry.type === "person")?.entry ?? null;
  const role = roleIn(context, sentence, phrase);
  const taken = known.filter(({ entry }) => entry.type !== "person");
  const name = person?.name ?? longestName(phrase, taken);
  const named = name !== null && (person !== null || role !== null) ? name : null;
  if (named === null && role === null) return { speaker: null, person };
  return { speaker: { name: named, role }, person };
}

/** The longest run of proper nouns that is no rank, organisation or state. */
function longestName(phrase: NounPhrase, taken: readonly KnownName[]): string | null {
  let best: Token[] = [];
  let run: Token[] = [];
  for (const token of phrase.tokens) {
    const covered = taken.some(({ span }) => span[0] < token.span[1] && span[1] > token.span[0]);
    const follows = run.length === 0 || token.i === (run[run.length - 1] as Token).i + 1;
    const joins = token.form === "-" && run.length > 0 && follows;
    if (!covered && (joins || (token.upos === "PROPN" && !ranks.test(token.form)))) {
      run = follows ? [...run, token] : [token];
    } else run = [];
    if (run.length > best.length) best = run;
  }
  const first = best[0];
  if (first === undefined) return null;
  const titled = phrase.tokens.some((token) => token.i === first.i - 1 && ranks.test(token.form));
  return best.length > 1 || titled ? textOf(best) : null;
}

function textOf(tokens: readonly Token[]): string {
  return tokens.reduce((text, token, at) => {
    const before = tokens[at - 1];
    return text + (before !== undefined && before.span[1] < token.span[0] ? " " : "") + token.form;
  }, "");
}

function roleIn(context: { readonly text: string }, sentence: Sentence, phrase: NounPhrase): string | null {
  const title = phrase.tokens.find((token) => titles.has(wordOf(token)) || titles.has(token.lemma));
  if (title === undefined) return null;
  const apposed = title.deprel === "appos";
  if (!apposed) return roleWords(sentence, title);
  const inside = phrase.tokens.filter(
    (token) => token.i >= title.i || (token.head === title.i && token.upos !== "PUNCT"),
  );
  const first = inside[0] as Token;
  const last = inside[inside.length - 1] as Token;
  return context.text.slice(first.span[0], last.span[1]).replace(/^(?:the|a|an)\s+/i, "");
}

/** A noun with the adjectives and nouns before it. */
export function roleWords(sentence: Sentence, noun: Token): string {
  const before = childrenOf(sentence, noun.i).filter(
    (child) => child.i < noun.i && /^(?:amod|compound)$/.test(child.deprel) && child.upos !== "NUM",
  );
  return textOf([...before, noun]);
}
