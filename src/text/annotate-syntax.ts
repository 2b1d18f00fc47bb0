import type { Sentence, Token } from "./annotation.ts";
import { mendTree } from "./mend-tree.ts";
import type { ParsedToken, Parser } from "./parser/parser.ts";
import { type RawSentence, type RawToken, segment } from "./segment.ts";

/** The sentences of a text with their tokens tagged, lemmatised and parsed. */
export function annotateSyntax(text: string, parser: Parser): Sentence[] {
  return annotateTogether([text], parser)[0] ?? [];
}

/** The same for each of several texts: parsed together they cost less than one by one. */
export function annotateTogether(texts: readonly string[], parser: Parser): Sentence[][] {
  const raw = texts.map(segment);
  const parsed = parser.parse(
    raw.flat().map((sentence) => sentence.tokens.map((token) => forModel(token.form))),
  );
  let next = 0;
  return raw.map((sentences) => sentences.map((sentence) => withTree(sentence, parsed[next++] ?? [])));
}

function withTree({ span, tokens }: RawSentence, tree: readonly ParsedToken[]): Sentence {
  const parsed = tree.map((syntax, position): Token => {
    const { span, form } = tokens[position] as RawToken;
    const { lemma, upos, xpos, head, deprel } = syntax;
    return { i: position + 1, span, form, lemma, upos, xpos, head, deprel };
  });
  return { span, tokens: mendTree(parsed) };
}

/** The group's short name reads as the verb "is" to a model whose words are in lower case; its longer one does not. */
function forModel(form: string): string {
  return form === "IS" ? "ISIS" : form;
}
