import type { Sentence, Token } from "./annotation.ts";
import { mendTree } from "./mend-tree.ts";
import type { Parser } from "./parser/parser.ts";
import { segment } from "./segment.ts";

/** The sentences of a text with their tokens tagged, lemmatised and parsed. */
export function annotateSyntax(text: string, parser: Parser): Sentence[] {
  const raw = segment(text);
  const parsed = parser.parse(raw.map((sentence) => sentence.tokens.map((token) => forModel(token.form))));
  return raw.map((sentence, index) => ({
    span: sentence.span,
    tokens: mendTree(
      sentence.tokens.flatMap((token, position): Token[] => {
        const syntax = parsed[index]?.[position];
        return syntax === undefined ? [] : [{ i: position + 1, ...token, ...syntax }];
      }),
    ),
  }));
}

/** The group's short name reads as the verb "is" to a model whose words are in lower case; its longer one does not. */
function forModel(form: string): string {
  return form === "IS" ? "ISIS" : form;
}
