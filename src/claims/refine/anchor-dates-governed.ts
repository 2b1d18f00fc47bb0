import { overlaps } from "../../base/span.ts";
import type { DateMention, Sentence, Token } from "../../text/annotation.ts";
import { looksAhead, tenseAround, tenseOf } from "../../text/dates/tense.ts";

/** A date expression as it hangs in the tree of its sentence. */
export interface HungDate {
  readonly mention: DateMention;
  /** Words it dates, nearest first: nouns on the way up, and the verb of its clause last. */
  readonly dated: readonly number[];
}

/** After these a noun names another event, which the date belongs to. */
const APART = /^(?:after|before|since|following|until|despite|ahead|without|like|than)$/i;
/** Verbs of telling: their date is that of the telling. */
export const TELLING =
  /^(?:say|tell|report|announce|add|state|claim|confirm|declare|note|explain|warn|quote|describe|deny|write|tweet|reveal|stress|acknowledge|admit|indicate|argue|suggest|think|believe|predict|expect)$/i;

/** Hangs each date of a sentence on the words that it dates. */
export function hangDates(sentence: Sentence, dates: readonly DateMention[]): HungDate[] {
  return dates.map((mention) => ({ mention, dated: datedWords(sentence, mention) }));
}

function datedWords(sentence: Sentence, mention: DateMention): number[] {
  const head = headOf(sentence, mention);
  if (head === undefined || isRecord(sentence, mention)) return [];
  const governor = sentence.tokens[head.head - 1];
  if (governor === undefined) return [head.i];
  const moved = isTornOff(sentence, mention, governor)
    ? verbBefore(sentence, head.i)
    : rehung(sentence, head, clauseOf(sentence, governor.i));
  const words = moved === null ? chain(sentence, head) : [moved];
  const clause = sentence.tokens[(words.at(-1) ?? 0) - 1];
  if (clause !== undefined && isStanding(sentence, clause, mention)) {
    return [...words.slice(0, -1), clauseOf(sentence, clause.head)];
  }
  const told =
    clause === undefined ? null : (pastBefore(sentence, head, clause) ?? opened(sentence, mention));
  return told === null || words.includes(told) ? words : [...words, told];
}

/** "for the first time since 2014": how long it had not happened, not how long it goes on. */
function isRecord(sentence: Sentence, mention: DateMention): boolean {
  const first = sentence.tokens.findIndex((token) => overlaps(token.span, mention.span));
  const since = sentence.tokens[first]?.lemma === "since" ? first : first - 1;
  const [ordinal, time] = sentence.tokens.slice(Math.max(0, since - 2), since);
  return (
    sentence.tokens[since]?.lemma === "since" &&
    /^first$/i.test(ordinal?.form ?? "") &&
    time?.lemma === "time"
  );
}

/** "Within 24 hours in the north, rebels hit six posts": a date that opens the sentence dates its main clause. */
function opened(sentence: Sentence, mention: DateMention): number | null {
  const first = sentence.tokens.findIndex((token) => overlaps(token.span, mention.span));
  const comma = sentence.tokens.findIndex((token) => token.form === ",");
  const root = sentence.tokens.find((token) => token.head === 0);
  if (first > 1 || comma < first || comma > first + 9 || root === undefined) return null;
  return root.upos === "VERB" && !TELLING.test(root.lemma) && root.i > comma ? root.i : null;
}

/** A date on a participle or a present within a past clause dates that clause too: "hit a town they hold on Sunday". */
function pastBefore(sentence: Sentence, date: Token, clause: Token): number | null {
  const tense = tenseOf(sentence, clause.i);
  if (!/^(?:none|present)$/.test(tense) || looksAhead(tenseAround(sentence, clause.i))) return null;
  if (clause.deprel === "root" || clause.i > date.i) return null;
  const verb = sentence.tokens.findLast(
    (token) => token.i < clause.i && token.upos === "VERB" && /^past/.test(tenseOf(sentence, token.i)),
  );
  return verb === undefined || TELLING.test(verb.lemma) ? null : verb.i;
}

/** From the date up to the verb of its clause; a noun that names another event ends the way. */
function chain(sentence: Sentence, head: Token): number[] {
  const words: number[] = [];
  let token: Token | undefined = head;
  for (let steps = 0; token !== undefined && steps < 8; steps++) {
    const governor: Token | undefined = sentence.tokens[token.head - 1];
    if (governor === undefined) break;
    words.push(governor.i);
    if (isClauseHead(sentence, governor) || (steps > 0 && isApart(sentence, governor))) break;
    token = governor;
  }
  return words;
}

/** "on Friday Turkish officials said": after a preposition a date is no part of the words that follow it. */
function isTornOff(sentence: Sentence, mention: DateMention, governor: Token): boolean {
  const first = sentence.tokens.findIndex((token) => overlaps(token.span, mention.span));
  const opened = /^(?:on|in|since|by|until)$/i.test(sentence.tokens[first - 1]?.form ?? "");
  return opened && governor.span[0] >= mention.span[1] && !isClauseHead(sentence, governor);
}

/** A date between two verbs that the tree gave to the second, though nothing parts it from the first; null = leave it. */
function rehung(sentence: Sentence, date: Token, clause: number): number | null {
  const verb = sentence.tokens[clause - 1];
  const before = verbBefore(sentence, date.i);
  if (verb === undefined || before === null || verb.i < date.i || before === verb.i) return null;
  if (sentence.tokens.slice(before, date.i - 1).some((token) => /^[,;:()]$/.test(token.form))) return null;
  const subject = sentence.tokens.find((token) => token.head === verb.i && token.deprel.startsWith("nsubj"));
  if (subject === undefined) return verb.xpos === "VBG" && verb.i > date.i ? before : null;
  const told = TELLING.test(verb.lemma) && subject.i > date.i;
  return told || (subject.i < before && isUnder(sentence, before, subject.i)) ? before : null;
}

function isUnder(sentence: Sentence, i: number, ancestor: number): boolean {
  let token = sentence.tokens[i - 1];
  for (let steps = 0; token !== undefined && steps < 12; steps++) {
    if (token.head === ancestor) return true;
    token = sentence.tokens[token.head - 1];
  }
  return false;
}

function verbBefore(sentence: Sentence, i: number): number | null {
  const verb = sentence.tokens.findLast(
    (token) => token.i < i && token.upos === "VERB" && token.deprel !== "amod",
  );
  return verb?.i ?? null;
}

/** "which lies on the border ... on Thursday": a standing truth has no day, so the date is of the clause above. */
function isStanding(sentence: Sentence, clause: Token, { edtf, mention }: DateMention): boolean {
  if (!clause.deprel.startsWith("acl") || tenseOf(sentence, clause.i) !== "present") return false;
  return (
    edtf !== null &&
    !edtf.includes("/") &&
    !/today|this/i.test(mention) &&
    clauseOf(sentence, clause.head) > 0
  );
}

/** The word of the expression that hangs outside it. */
function headOf(sentence: Sentence, mention: DateMention): Token | undefined {
  const inside = sentence.tokens.filter((token) => overlaps(token.span, mention.span));
  const within = (i: number): boolean => inside.some((token) => token.i === i);
  const heads = inside.filter((token) => !within(token.head));
  return heads.find((token) => token.upos !== "ADP" && token.upos !== "SCONJ") ?? heads[0];
}

function isClauseHead(sentence: Sentence, token: Token): boolean {
  if (token.upos === "VERB" || token.upos === "AUX") return token.deprel !== "amod" || token.xpos === "VBD";
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
