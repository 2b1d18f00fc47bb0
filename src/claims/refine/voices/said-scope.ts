import type { Sentence, Token } from "../../../text/annotation.ts";
import { childrenOf, childWhere, markSubtree, relationOf, tokenAt, wordOf } from "../reference/tree.ts";
import { isTemporal } from "./noun-phrase.ts";
import { saysSomething } from "./says-something.ts";
import { citingVerbs, clauseOnly, sayingVerbs } from "./words.ts";

/**
 * What a verb of saying covers, by token number; null when it says nothing here. `start` is the first token of its subject.
 * What stands before the cue when nothing follows it, around it when it is set in, else what follows as far as its sentence part goes.
 */
export function saidScope(sentence: Sentence, verb: Token, start: number): Uint8Array | null {
  const mask = new Uint8Array(sentence.tokens.length + 1);
  if (verb.lemma === "deny" || verb.lemma === "put") mask[verb.i] = 1;
  const inner = verb.deprel === "acl:relcl" && sentence.tokens.length - verb.i > 4;
  if (!inner && isPostposed(sentence, verb, start)) return before(sentence, verb, { start, mask });
  if (isSetIn(sentence, verb, start)) return around(sentence, verb, { start, mask });
  if (verb.deprel === "acl:relcl") return relative(sentence, verb, mask);
  if (!saysSomething(sentence, verb)) return null;
  const end = partEnd(sentence, verb);
  for (let i = verb.i + 1; i <= end; i++) mask[i] = 1;
  if (verb.lemma === "claim" && claimsResponsibility(sentence, verb)) mask[verb.i] = 1;
  return mask;
}

function claimsResponsibility(sentence: Sentence, verb: Token): boolean {
  const next = tokenAt(sentence, verb.i + 1);
  if (next !== undefined && wordOf(next) === "responsibility") return true;
  return childWhere(sentence, verb.i, (child) => child.deprel === "obj")?.lemma === "responsibility";
}

/** Whether only a date, an addressee or `in a statement` follows the verb while a clause stands before its subject. */
function isPostposed(sentence: Sentence, verb: Token, start: number): boolean {
  const ahead = sentence.tokens.slice(0, start - 1);
  if (!ahead.some((token) => /^(?:VERB|AUX|NOUN)$/.test(token.upos))) return false;
  const subject = childWhere(sentence, verb.i, (child) => child.deprel === "nsubj");
  const inverted = subject !== undefined && subject.i > verb.i;
  if (start === verb.i && !inverted) return false;
  if (clauseOnly.has(verb.lemma) && tokenAt(sentence, start - 1)?.upos !== "PUNCT") return false;
  const next = clauseAfter(sentence, verb, subject);
  if (next !== undefined) return sayingVerbs.has(next.lemma) && hasComma(sentence, verb.i, next.i);
  return !isFollowed(sentence, verb, inverted ? subject : undefined);
}

/** Whether an object or clause of its own follows, other than a date or an addressee. */
function isFollowed(sentence: Sentence, verb: Token, inverted: Token | undefined): boolean {
  const object = childWhere(
    sentence,
    verb.i,
    (child) => child.i > verb.i && /^(?:obj|ccomp|xcomp)$/.test(child.deprel),
  );
  if (object === undefined || verb.lemma === "tell" || isTemporal(object)) return false;
  return inverted === undefined || object.i < inverted.i || object.upos !== "PROPN";
}

/** The `that` or finite verb, outside the subject, that follows a verb of saying. */
function clauseAfter(sentence: Sentence, verb: Token, subject: Token | undefined): Token | undefined {
  return sentence.tokens
    .slice(verb.i)
    .find(
      (token) =>
        (token.upos === "SCONJ" && wordOf(token) === "that") ||
        (/^VB[DPZ]$/.test(token.xpos) && !inSubject(sentence, token, subject)),
    );
}

function inSubject(sentence: Sentence, token: Token, subject: Token | undefined): boolean {
  for (let at: Token | undefined = token; at !== undefined; at = tokenAt(sentence, at.head)) {
    if (at === subject) return true;
  }
  return false;
}

function hasComma(sentence: Sentence, from: number, to: number): boolean {
  return sentence.tokens.slice(from, to).some((token) => token.form === ",");
}

/** Between commas inside a clause: `the town, residents said, fell`. */
function isSetIn(sentence: Sentence, verb: Token, start: number): boolean {
  const open = tokenAt(sentence, start - 1);
  const close = sentence.tokens.slice(verb.i, verb.i + 6).find((token) => token.form === ",");
  if (open?.form !== "," || close === undefined || start <= 2) return false;
  if (sentence.tokens.slice(verb.i, close.i - 1).some((token) => token.upos === "VERB")) return false;
  return (
    verb.deprel === "parataxis" ||
    childWhere(
      sentence,
      verb.i,
      (child) => child.deprel === "ccomp" && child.i > verb.i && close.i > verb.i + 1,
    ) === undefined
  );
}

interface Cut {
  readonly start: number;
  readonly mask: Uint8Array;
}

/** All before the cue, back to the coordinate clause of an earlier one, and a participle after it. */
function before(sentence: Sentence, verb: Token, { start, mask }: Cut): Uint8Array {
  for (let i = clauseStart(sentence, start); i < start; i++) mask[i] = 1;
  for (const child of childrenOf(sentence, verb.i)) {
    const trailing = child.deprel === "advcl" && child.xpos === "VBG" && child.i > verb.i;
    if (trailing && !sayingVerbs.has(child.lemma) && !citingVerbs.has(child.lemma))
      markSubtree(sentence, child.i, { mask });
  }
  return mask;
}

/** Where the part of a later cue begins when an earlier one has its own: after `while`, `but` or a semicolon. */
function clauseStart(sentence: Sentence, start: number): number {
  const earlier = sentence.tokens.some(
    (token) => token.i < start && sayingVerbs.has(token.lemma) && token.upos === "VERB",
  );
  if (!earlier) return 1;
  for (let i = start - 1; i > 1; i--) {
    if (/^(?:while|but|whereas|although|though|;)$/i.test((tokenAt(sentence, i) as Token).form)) return i + 1;
  }
  return 1;
}

function around(sentence: Sentence, verb: Token, { start, mask }: Cut): Uint8Array {
  for (let i = clauseStart(sentence, start); i < start; i++) mask[i] = 1;
  const close = sentence.tokens.slice(verb.i).find((token) => token.form === ",") as Token;
  for (let i = close.i; i <= partEnd(sentence, verb); i++) mask[i] = 1;
  return mask;
}

/** `attacks that residents said killed ten`, `which she said had failed`: the clause under it, else the noun. */
function relative(sentence: Sentence, verb: Token, mask: Uint8Array): Uint8Array {
  const clauses = childrenOf(sentence, verb.i).filter((child) => /^[cx]comp$/.test(child.deprel));
  for (const clause of clauses) markSubtree(sentence, clause.i, { mask });
  if (clauses.length === 0 && /^(?:declare|proclaim)$/.test(verb.lemma)) return mask;
  if (clauses.length === 0) {
    const end = partEnd(sentence, verb);
    const finite = sentence.tokens.slice(verb.i, end).some((token) => /^VB[DPZ]$/.test(token.xpos));
    if (finite) for (let i = verb.i + 1; i <= end; i++) mask[i] = 1;
    else mask[verb.head] = 1;
  }
  return mask;
}

/** The end of the part of the sentence that the verb opens: before another voice's clause, or `but` with its own subject. */
function partEnd(sentence: Sentence, verb: Token): number {
  for (const token of sentence.tokens.slice(verb.i)) {
    const next = tokenAt(sentence, token.i + 1);
    if (next === undefined) break;
    const word = wordOf(token);
    if (word === ";" || partsBefore(sentence, token, next)) return token.i - 1;
    if (word === "," && /^(?:according|citing|quoting)$/i.test(next.form)) return token.i;
  }
  return sentence.tokens.length;
}

/** Whether a conjunction ends what is said: `but` with a subject of its own, or any before another voice. */
function partsBefore(sentence: Sentence, token: Token, next: Token): boolean {
  const word = wordOf(token);
  const parts = /^(?:but|while|whereas|although|though)$/.test(word);
  if (!parts && word !== "and") return false;
  const parted = word === "but" || (parts && tokenAt(sentence, token.i - 1)?.form === ",");
  return (parted && /^(?:DET|NOUN|PROPN|ADJ)$/.test(next.upos)) || opensVoice(sentence, next);
}

/** Whether a noun phrase and a verb of saying come next: `and residents said`. */
function opensVoice(sentence: Sentence, first: Token): boolean {
  for (const token of sentence.tokens.slice(first.i - 1, first.i + 7)) {
    if (token.upos === "VERB") return sayingVerbs.has(token.lemma) && token.i > first.i;
    if (!/^(?:DET|NOUN|PROPN|ADJ|AUX|ADV|ADP|PUNCT)$/.test(token.upos) || token.form === ",") return false;
  }
  return false;
}

/** What somebody is blamed for or accused of; `attacks they blamed on X` is the attacks. */
export function blamedScope(sentence: Sentence, verb: Token): Uint8Array {
  const mask = new Uint8Array(sentence.tokens.length + 1);
  for (const child of childrenOf(sentence, verb.i)) {
    if (child.i < verb.i) continue;
    const relation = relationOf(child);
    if (/^(?:obl|advcl|xcomp|ccomp)$/.test(relation)) markSubtree(sentence, child.i, { mask });
    if (relation !== "obj") continue;
    for (const under of childrenOf(sentence, child.i)) {
      if (/^(?:nmod|acl)$/.test(relationOf(under))) markSubtree(sentence, under.i, { mask });
    }
    if (verb.lemma === "blame") mask[child.i] = 1;
  }
  if (/^acl/.test(verb.deprel)) mask[verb.head] = 1;
  return mask;
}
