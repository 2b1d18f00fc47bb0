import type { Span } from "../base/span.ts";
import { endsDateline } from "./dateline.ts";
import { endsSentence } from "./sentence-ends.ts";
import { splitParagraphs } from "./split-lines.ts";
import { tokenizeWord } from "./tokenize.ts";

/** A token before tagging: `form` is the text's own characters at `span`. */
export interface RawToken {
  readonly span: Span;
  readonly form: string;
}

/** A sentence before tagging; its span runs from its first token to its last. */
export interface RawSentence {
  readonly span: Span;
  readonly tokens: readonly RawToken[];
}

/** White space, and marks that show nothing and belong to no word (zero-width space, direction marks). */
const SPACE = "[\\s\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060\\u2066-\\u2069]";
const WORD = new RegExp(`[^${SPACE.slice(1)}+`, "g");
/** A longer stretch without white space is no word; it is cut here before it is looked at. */
const LONGEST_WORD = 200;
/** A longer sentence is cut. */
const LONGEST_SENTENCE = 250;

/** The sentences and tokens of a text in order, with exact offsets; every character but white space is in a token. */
export function segment(text: string): RawSentence[] {
  return splitParagraphs(text).flatMap((paragraph) => segmentParagraph(text, paragraph));
}

function segmentParagraph(text: string, [start, end]: Span): RawSentence[] {
  const words: RawToken[] = [];
  for (const match of text.slice(start, end).matchAll(WORD))
    words.push({ span: [start + match.index, start + match.index + match[0].length], form: match[0] });
  const sentences: RawSentence[] = [];
  let first = 0;
  words.forEach((_, index) => {
    if (!endsSentence({ words, index, first }) && !endsDateline(words, index)) return;
    sentences.push(...cutLong(tokenizeWords(words.slice(first, index + 1))));
    first = index + 1;
  });
  return sentences;
}

function tokenizeWords(words: readonly RawToken[]): RawToken[] {
  const tokens: RawToken[] = [];
  words.forEach((word, index) => {
    for (const { span, form } of stretchesOf(word))
      for (const [from, to] of tokenizeWord(form, index === words.length - 1))
        tokens.push({ span: [span[0] + from, span[0] + to], form: form.slice(from, to) });
  });
  return tokens;
}

function stretchesOf(word: RawToken): RawToken[] {
  if (word.form.length <= LONGEST_WORD) return [word];
  const stretches: RawToken[] = [];
  for (let from = 0; from < word.form.length;) {
    let to = Math.min(from + LONGEST_WORD, word.form.length);
    if (/[\ud800-\udbff]/.test(word.form.charAt(to - 1)) && to < word.form.length) to--;
    stretches.push({ span: [word.span[0] + from, word.span[0] + to], form: word.form.slice(from, to) });
    from = to;
  }
  return stretches;
}

function cutLong(tokens: readonly RawToken[]): RawSentence[] {
  const sentences: RawSentence[] = [];
  let from = 0;
  while (from < tokens.length) {
    const to =
      tokens.length - from <= LONGEST_SENTENCE
        ? tokens.length
        : from + sensibleCut(tokens.slice(from, from + LONGEST_SENTENCE));
    const piece = tokens.slice(from, to);
    const first = piece[0];
    const last = piece.at(-1);
    if (first !== undefined && last !== undefined)
      sentences.push({ span: [first.span[0], last.span[1]], tokens: piece });
    from = to;
  }
  return sentences;
}

/** How many of the tokens to take: up to the last semicolon, colon or dash, else comma, in their second half. */
function sensibleCut(tokens: readonly RawToken[]): number {
  for (const marks of [/^[.;:!?–—]$/, /^,$/]) {
    const at = tokens.findLastIndex((token) => marks.test(token.form));
    if (at >= tokens.length / 2) return at + 1;
  }
  return tokens.length;
}
