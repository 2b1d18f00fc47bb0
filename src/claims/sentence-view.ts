import { overlaps } from "../base/span.ts";
import type { Annotation, NameMention, Sentence, Token } from "../text/annotation.ts";

/** A sentence with its tree indexed for walking; token numbers are 1-based as in the tree, 0 stands outside. */
export interface SentenceView {
  readonly index: number;
  readonly sentence: Sentence;
  readonly size: number;
  /** Number → the word as written, in lower case. */
  readonly words: readonly string[];
  /** Number → first and last token of the phrase around it, kept once found (`phraseAt`). */
  readonly bounds: (readonly [first: number, last: number] | undefined)[];
  /** Number → dependents, left to right; slot 0 holds the root. */
  readonly children: readonly (readonly number[])[];
  /** Number → the name that covers the token, if one does. */
  readonly names: readonly (NameMention | undefined)[];
  /** Names of the sentence, left to right, with the tokens they cover. */
  readonly mentions: readonly CoveredName[];
}

/** A name with the first and last token it covers. */
export interface CoveredName {
  readonly name: NameMention;
  readonly first: number;
  readonly last: number;
}

/** The views of an annotation's sentences, in order. */
export function viewSentences(annotation: Annotation): readonly SentenceView[] {
  let from = 0;
  return annotation.sentences.map((sentence, index) => {
    while (
      from < annotation.names.length &&
      (annotation.names[from] as NameMention).span[1] <= sentence.span[0]
    )
      from++;
    let to = from;
    while (to < annotation.names.length && (annotation.names[to] as NameMention).span[0] < sentence.span[1])
      to++;
    return viewSentence(sentence, index, annotation.names.slice(from, to));
  });
}

function viewSentence(sentence: Sentence, index: number, found: readonly NameMention[]): SentenceView {
  const size = sentence.tokens.length;
  const words = [""];
  const children: number[][] = [[]];
  for (const { form } of sentence.tokens) {
    words.push(form.toLowerCase());
    children.push([]);
  }
  for (const token of sentence.tokens) children[token.head]?.push(token.i);
  const names = new Array<NameMention | undefined>(size + 1).fill(undefined);
  const mentions: CoveredName[] = [];
  for (const name of found) {
    const covered = sentence.tokens.filter((token) => overlaps(token.span, name.span));
    const first = covered[0];
    if (first === undefined || isNegated(first.form, name.span[0] - first.span[0])) continue;
    for (const token of covered) names[token.i] ??= name;
    mentions.push({ name, first: first.i, last: first.i + covered.length - 1 });
  }
  return { index, sentence, size, words, bounds: [], children, names, mentions };
}

/** "Non-IS groups" in one token: everybody but the name in it. */
function isNegated(form: string, offset: number): boolean {
  return offset > 0 && /^(?:non|anti|ex)-/i.test(form);
}

const OUTSIDE: Token = {
  i: 0,
  span: [0, 0],
  form: "",
  lemma: "",
  upos: "X",
  xpos: "",
  head: 0,
  deprel: "",
};

/** The token with that number, or an empty one outside the sentence. */
export function tokenAt(view: SentenceView, i: number): Token {
  return view.sentence.tokens[i - 1] ?? OUTSIDE;
}

/** The word as written, in lower case. */
export function wordAt(view: SentenceView, i: number): string {
  return view.words[i] ?? "";
}

/** Dependents whose relation, with or without its subtype, is one of those given. */
export function dependents(view: SentenceView, i: number, relations: readonly string[]): readonly number[] {
  return (view.children[i] ?? NONE).filter((child) => isOneOf(tokenAt(view, child).deprel, relations));
}

const NONE: readonly number[] = [];

function isOneOf(relation: string, relations: readonly string[]): boolean {
  if (relations.includes(relation)) return true;
  const colon = relation.indexOf(":");
  return colon > 0 && relations.includes(relation.slice(0, colon));
}

/** The first such dependent, or 0. */
export function dependent(view: SentenceView, i: number, relations: readonly string[]): number {
  for (const child of view.children[i] ?? NONE)
    if (isOneOf(tokenAt(view, child).deprel, relations)) return child;
  return 0;
}

/** Whether `inner` lies in the subtree of `outer`. */
export function dominates(view: SentenceView, outer: number, inner: number): boolean {
  let at = inner;
  for (let steps = 0; at !== 0 && steps <= view.size; steps++) {
    if (at === outer) return true;
    at = tokenAt(view, at).head;
  }
  return false;
}
