import type { Sentence, Token } from "../../text/annotation.ts";
import { tenseOf, type Tense } from "../../text/dates/tense.ts";
import { clauseOf } from "./anchor-dates-governed.ts";
import { isTelling, sharedClause } from "./anchor-dates-shared.ts";

const DEPTH = 6;
const INTENT =
  /^(?:plan|aim|seek|vow|want|hope|intend|prepare|threaten|pledge|promise|demand|ask|urge|call|effort|bid|order|wish)$/;
const BEGINNING = /^(?:begin|start|erupt|break)$/;
/** Verbs that headlines use as bare participles: "Five killed in raid". */
const HARM = /^(?:kill|injure|wound|arrest|detain|capture|seize|release|free|target|besiege|trap|displace)$/;

/** Tense of the predicate's clause; participles and nouns take that of the clause above. */
export function tenseOfPlace(sentence: Sentence, token: Token): Tense {
  if (isHeadlinePassive(sentence, token)) return "present";
  let at: Token | undefined = token;
  for (let depth = 0; at !== undefined && depth < DEPTH; depth++) {
    if (isIntended(sentence, at)) return "modal";
    const tense = tenseOf(sentence, at.i);
    if (tense !== "none") return tense;
    if (isPurpose(sentence, at)) return "none";
    at = sharedClause(sentence, at) ?? undefined;
  }
  return "none";
}

/** "Three soldiers killed in a raid": a headline's participle, which looks like a past tense. */
function isHeadlinePassive(sentence: Sentence, token: Token): boolean {
  if (token.deprel !== "root" || !/^VB[DN]$/.test(token.xpos) || !HARM.test(token.lemma)) return false;
  return !sentence.tokens.some((child) => child.head === token.i && /^(?:obj|aux|ccomp)/.test(child.deprel));
}

/** "plans to take", "efforts to retake": what is wanted has no day yet. */
function isIntended(sentence: Sentence, token: Token): boolean {
  const head = sentence.tokens[token.head - 1];
  return head !== undefined && isPurpose(sentence, token) && INTENT.test(head.lemma);
}

/** Verbs whose infinitive was done when they were: "managed to take". */
const DOING = /^(?:manage|continue|begin|start|succeed|proceed|go)$/;

/** Whether a verb says what something is done for; what was managed or begun is done. */
export function isPurpose(sentence: Sentence, token: Token): boolean {
  const governor = sentence.tokens[token.head - 1];
  if (token.deprel === "xcomp" && governor !== undefined && DOING.test(governor.lemma)) return false;
  return (
    token.xpos === "VB" && sentence.tokens.some((child) => child.head === token.i && child.form === "to")
  );
}

/** What no verb governs is told as the day's news: headlines, whose verbs a parser may take for nouns. */
export function isNews(sentence: Sentence, token: Token): boolean {
  if (isPurpose(sentence, token) || /^(?:acl|amod|advcl)/.test(token.deprel)) return false;
  if (token.upos === "VERB") return true;
  let at: Token | undefined = token;
  for (let depth = 0; at !== undefined && depth < DEPTH; depth++) {
    if (at.deprel === "root") return tenseOf(sentence, at.i) === "none";
    const head: Token | undefined = sentence.tokens[at.head - 1];
    if (head !== undefined && isTelling(head)) return /^present/.test(tenseOf(sentence, head.i));
    if (head === undefined || clauseOf(sentence, at.i) === at.i) return false;
    at = head;
  }
  return false;
}

/** "leaving two men hurt", "with one man killed": an outcome of the clause that it hangs on. */
export function outcomeOf(sentence: Sentence, token: Token): Token | null {
  const people = sentence.tokens[token.head - 1];
  if (people === undefined || !HARM.test(token.lemma)) return null;
  const isAbsolute = token.deprel === "advcl" && token.xpos === "VBN" && isUnderWith(sentence, token, "mark");
  if (isAbsolute) return people;
  if (!token.deprel.startsWith("acl")) return null;
  const governor = sentence.tokens[people.head - 1];
  if (governor === undefined) return null;
  if (people.deprel === "obj" && governor.lemma === "leave") return governor;
  const isWith = isUnderWith(sentence, people, "case");
  return isWith ? (sentence.tokens[clauseOf(sentence, governor.i) - 1] ?? null) : null;
}

function isUnderWith({ tokens }: Sentence, { i }: Token, deprel: "case" | "mark"): boolean {
  return tokens.some((child) => child.head === i && child.deprel === deprel && /^with$/i.test(child.form));
}

export function isTold(sentence: Sentence, token: Token): boolean {
  let at: Token | undefined = sentence.tokens[token.head - 1];
  for (let depth = 0; at !== undefined && depth < DEPTH; depth++) {
    if (isTelling(at)) return true;
    at = sentence.tokens[at.head - 1];
  }
  return false;
}

/** "since it began in", or of what has gone on until now "in a country where it began in". */
export function isBeginning(sentence: Sentence, clause: Token, token: Token): boolean {
  if (clause.head === token.i && clause.deprel === "advcl") return hasMark(sentence, clause.i, /^since$/i);
  if (!BEGINNING.test(clause.lemma)) return false;
  if (clause.head === token.i && hasAdverb(sentence, clause.i, /^where$/i))
    return tenseOf(sentence, token.i) === "present-perfect";
  if (clause.deprel !== "acl:relcl") return false;
  const noun = sentence.tokens[clause.head - 1];
  return noun?.head === token.i && tenseOf(sentence, token.i) === "present-perfect";
}

function hasAdverb(sentence: Sentence, i: number, words: RegExp): boolean {
  return sentence.tokens.some((token) => token.head === i && token.xpos === "WRB" && words.test(token.form));
}

function hasMark(sentence: Sentence, i: number, words: RegExp): boolean {
  return sentence.tokens.some(
    (token) => token.head === i && token.deprel === "mark" && words.test(token.form),
  );
}
