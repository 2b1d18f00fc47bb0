import type { Sentence, Token } from "../annotation.ts";
import { splitWords, type Word } from "./words.ts";

/** A sentence as the name finders read it: its words, each with the token it lies in. */
export interface SentenceView {
  readonly text: string;
  readonly sentence: Sentence;
  readonly words: readonly Word[];
  /** Whether the letters are nearly all capitals, so that capitals tell nothing. */
  readonly shouting: boolean;
  /** Whether nearly every word has a capital, as in a headline. */
  readonly headline: boolean;
  token(word: number): Token | undefined;
  head(token: Token): Token | undefined;
}

/** The view of one sentence of `text`. */
export function viewOf(text: string, sentence: Sentence): SentenceView {
  const words = splitWords(text, sentence.span[0], sentence.span[1]);
  const { tokens } = sentence;
  const tokenOf: (Token | undefined)[] = [];
  let at = 0;
  for (const word of words) {
    while (at < tokens.length - 1 && (tokens[at]?.span[1] ?? 0) <= word.start) at++;
    tokenOf.push(tokens[at]);
  }
  const lettered = words.filter((word) => /\p{L}/u.test(word.plain));
  const upper = lettered.filter((word) => word.upper || word.plain.length === 1).length;
  const long = lettered.filter((word) => word.plain.length > 3);
  return {
    text,
    sentence,
    words,
    shouting: lettered.length >= 4 && upper >= lettered.length * 0.8,
    headline: long.length >= 4 && long.filter((word) => word.capital).length >= long.length * 0.85,
    token: (word) => tokenOf[word],
    head: (token) => (token.head === 0 ? undefined : tokens[token.head - 1]),
  };
}
