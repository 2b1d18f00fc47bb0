import type { Sentence, Token } from "./annotation.ts";
import type { Parser } from "./parser/parser.ts";
import { type RawToken, segment } from "./segment.ts";

/** The sentences of a text with their tokens tagged, lemmatised and parsed. */
export function annotateSyntax(text: string, parser: Parser): Sentence[] {
  const raw = segment(text);
  const parsed = parser.parse(raw.map((sentence) => sentence.tokens.map((token) => forModel(token.form))));
  return raw.map((sentence, index) => ({
    span: sentence.span,
    tokens: (parsed[index] ?? []).map((syntax, position): Token => {
      const { span, form } = sentence.tokens[position] as RawToken;
      const { lemma, upos, xpos, head, deprel } = syntax;
      return { i: position + 1, span, form, lemma, upos, xpos, head, deprel };
    }),
  }));
}

/** The group's short name reads as the verb "is" to a model whose words are in lower case; its longer one does not. */
function forModel(form: string): string {
  return form === "IS" ? "ISIS" : form;
}
