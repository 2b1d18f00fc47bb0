import { overlaps } from "../../base/span.ts";
import type { DateMention, Sentence, Token } from "../../text/annotation.ts";

/** A date expression as it hangs in the tree of its sentence. */
export interface HungDate {
  readonly mention: DateMention;
  /** Words it dates, nearest first: nouns on the way up, and the verb of its clause last. */
  readonly dated: readonly number[];
}

/** After these a noun names another event, which the date belongs to. */
const APART = /^(?:after|before|since|following|until|despite|ahead|without|like|than)$/i;
const CLAUSE = /^(?:acl|advcl|ccomp|xcomp|csubj|parataxis|conj|root|dep)/;

/** Hangs each date of a sentence on the words that it dates. */
export function hangDates(sentence: Sentence, dates: readonly DateMention[]): HungDate[] {
  return dates.map((mention) => ({ mention, dated: datedWords(sentence, mention) }));
}

function datedWords(sentence: Sentence, mention: DateMention): number[] {
  let token = headOf(sentence, mention);
  const dated: number[] = [];
  for (let steps = 0; token !== undefined && steps < 8; steps++) {
    const governor: Token | undefined = sentence.tokens[token.head - 1];
    if (governor === undefined) {
      if (steps === 0) dated.push(token.i);
      break;
    }
    dated.push(governor.i);
    if (isClauseHead(sentence, governor) || (steps > 0 && isApart(sentence, governor))) break;
    token = governor;
  }
  return dated;
}

/** The word of the expression that hangs outside it. */
function headOf(sentence: Sentence, mention: DateMention): Token | undefined {
  const inside = sentence.tokens.filter((token) => overlaps(token.span, mention.span));
  const within = (i: number): boolean => inside.some((token) => token.i === i);
  const heads = inside.filter((token) => !within(token.head));
  return heads.find((token) => token.upos !== "ADP" && token.upos !== "SCONJ") ?? heads[0];
}

function isClauseHead(sentence: Sentence, token: Token): boolean {
  if (token.upos === "VERB" || token.upos === "AUX") return token.deprel !== "amod";
  return sentence.tokens.some((child) => child.head === token.i && child.deprel === "cop");
}

function isApart(sentence: Sentence, token: Token): boolean {
  return sentence.tokens.some(
    (child) => child.head === token.i && child.deprel === "case" && APART.test(child.form),
  );
}

/** The head of the clause a word stands in: itself when it is a verb, else the nearest verb above; 0 when there is none. */
export function clauseOf(sentence: Sentence, i: number): number {
  let token = sentence.tokens[i - 1];
  for (let steps = 0; token !== undefined && steps < 12; steps++) {
    if (isClauseHead(sentence, token)) return token.i;
    if (token.head !== 0 && isApart(sentence, token)) return 0;
    token = sentence.tokens[token.head - 1];
  }
  return 0;
}

/** Whether the relation puts a clause under another. */
export function isClauseRelation(deprel: string): boolean {
  return CLAUSE.test(deprel);
}
