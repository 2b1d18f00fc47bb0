import type { Span } from "../../../base/span.ts";
import type { Sentence, Token } from "../../../text/annotation.ts";
import { childrenOf, relationOf, tokenAt, wordOf } from "../reference/tree.ts";

/** A noun phrase: its tokens in text order without what merely hangs on it, and the offsets they span. */
export interface NounPhrase {
  readonly head: Token;
  readonly tokens: readonly Token[];
  readonly span: Span;
  /** The same without apposition, clauses and what stands before the noun's own determiner. */
  readonly core: Span;
}

const loose = new Set([
  "punct",
  "cc",
  "conj",
  "parataxis",
  "advcl",
  "acl:relcl",
  "cop",
  "aux",
  "mark",
  "dep",
  "discourse",
]);

/** The noun phrase headed by token `i`; conjuncts, relative clauses and clauses are left out. */
export function nounPhrase(sentence: Sentence, i: number): NounPhrase | null {
  const head = tokenAt(sentence, i);
  if (head === undefined) return null;
  const tokens = gather(sentence, head, new Set(["case"])).sort((a, b) => a.i - b.i);
  const core = gather(sentence, head, new Set(["case", "appos", "acl"])).sort((a, b) => a.i - b.i);
  return { head, tokens, span: spanOf(tokens), core: spanOf(core) };
}

/** A phrase made of neighbouring tokens where the tree is not to be trusted; the last is its head. */
export function phraseOfRun(run: readonly Token[]): NounPhrase {
  return { head: run[run.length - 1] as Token, tokens: run, span: spanOf(run), core: spanOf(run) };
}

const DAYS =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december|yesterday|today|tomorrow|tonight)$/i;

/** A day or month by name. */
export function isTemporal(token: Token): boolean {
  return DAYS.test(token.form);
}

function gather(sentence: Sentence, head: Token, skip: ReadonlySet<string>): Token[] {
  const found: Token[] = [head];
  for (const child of childrenOf(sentence, head.i)) {
    if (loose.has(child.deprel) || skip.has(child.deprel) || isTemporal(child)) continue;
    if (
      head.upos !== "VERB" &&
      /^(?:nsubj|obl|obj|advmod|ccomp|xcomp|csubj)/.test(child.deprel) &&
      child.i > head.i
    )
      continue;
    if (relationOf(child) === "nsubj") continue;
    found.push(...gatherAll(sentence, child));
  }
  return found;
}

function gatherAll(sentence: Sentence, token: Token): Token[] {
  return [
    token,
    ...childrenOf(sentence, token.i)
      .filter((child) => !/^(?:acl:relcl|advcl|parataxis)$/.test(child.deprel) && !isTemporal(child))
      .flatMap((child) => gatherAll(sentence, child)),
  ];
}

function spanOf(tokens: readonly Token[]): Span {
  const first = tokens[0] as Token;
  const last = tokens[tokens.length - 1] as Token;
  return [first.span[0], last.span[1]];
}

/** The conjuncts of a phrase head, itself first: `the sources and a witness`. */
export function conjunctsOf(sentence: Sentence, i: number): readonly number[] {
  return [
    i,
    ...childrenOf(sentence, i)
      .filter((child) => child.deprel === "conj" && /^(?:NOUN|PROPN|PRON)$/.test(child.upos))
      .map((child) => child.i),
  ];
}

/** The words of the phrase without its first article or possessive, as a description's name. */
export function plainNameOf(text: string, phrase: NounPhrase): string {
  const words = text.slice(...phrase.core).replace(/\s+/g, " ");
  return words.replace(/^(?:the|a|an|some|several|many|other|its|their|his|her|two|three)\s+/i, "");
}

/** Whether the phrase begins with `the`, `that` or `this`: something already known. */
export function isDefinite(sentence: Sentence, head: Token): boolean {
  return childrenOf(sentence, head.i).some((child) => /^(?:the|this|that)$/.test(wordOf(child)));
}
