import type { Sentence, Token } from "../../text/annotation.ts";
import { tenseAround, tenseOf, type Tense } from "../../text/dates/tense.ts";
import { clauseOf, TELLING } from "./anchor-dates-governed.ts";

const STARTING = /^(?:start|begin|launch|resume)$/;
/** Participles and nouns that say what holds, not what happened. */
const STATE =
  /^(?:hold|held|control|controlled|besiege|besieged|encircle|surround|surrounded|back|backed|lead|led|occupy|occupied|support|supported|ally|allied|dominate|trap|trapped|stronghold|bastion|capital|pocket|enclave|backer|remaining)$/;
const STATE_FORM = /-(?:held|controlled|backed|led|occupied|besieged)$/i;

export function isTelling(token: Token): boolean {
  return TELLING.test(token.lemma);
}

/** A standing state told beside the news: "the besieged town", "areas controlled by", "their last stronghold". */
export function isState(token: Token): boolean {
  const attributive = /^(?:amod|acl|compound|nmod|appos|obl|obj|nsubj|conj)/.test(token.deprel);
  if (!attributive || token.xpos === "VBD") return false;
  return STATE.test(token.lemma.toLowerCase()) || STATE_FORM.test(token.form);
}

/** Who stands with whom: told for the time of the sentence that names it. */
const ALLIANCE = /^(?:back|backed|lead|led|support|supported|ally|allied|backer)$/;
const ALLIANCE_FORM = /-(?:backed|led)$/i;

/** Whether a state holds as the sentence tells it: "US-backed forces advance", but not "US-backed forces advanced", nor "the last to have been held". */
export function isOfItsTime(sentence: Sentence, token: Token): boolean {
  if (/^past/.test(tenseOf(sentence, token.i)) || isEnded(sentence, token)) return false;
  if (!ALLIANCE.test(token.lemma.toLowerCase()) && !ALLIANCE_FORM.test(token.form)) return true;
  return /^(?:present|present-perfect|none)$/.test(tenseAround(sentence, token.head));
}

const ENDING =
  /^(?:re)?(?:capture|seize|take|liberate|conquer|overrun|clear|lose|eliminate|seizure|liberation|loss|fall)$/;

/** "captured the last hill held by rebels": what is taken is held so no more. */
function isEnded(sentence: Sentence, token: Token): boolean {
  const held = token.deprel.startsWith("acl") ? sentence.tokens[token.head - 1] : undefined;
  const verb =
    /^(?:obj|nmod)$/.test(held?.deprel ?? "") && held !== undefined
      ? sentence.tokens[held.head - 1]
      : undefined;
  const isNow = sentence.tokens.some(
    ({ head, form }) => head === token.i && /^(?:currently|still|now)$/.test(form),
  );
  return verb !== undefined && ENDING.test(verb.lemma) && !isNow;
}

/** What people still are: "displaced families arrive". */
const PLIGHT = /^(?:displace|trap|besiege|wound|injure|detain|imprison)$/;

/** "recaptured territory", "the abducted men": done before what is told. */
export function isDoneBefore(token: Token): boolean {
  return token.deprel === "amod" && token.xpos === "VBN" && !PLIGHT.test(token.lemma);
}

/** The predicate whose time this one shares: of the clause it stands in, its first conjunct, or the verb it completes. */
export function sharedClause(sentence: Sentence, token: Token): Token | null {
  const head = sentence.tokens[token.head - 1];
  if (head === undefined) return companionOf(sentence, token);
  const clause = clauseOf(sentence, token.i);
  if (clause !== token.i) {
    const verb = sentence.tokens[clause - 1];
    return verb === undefined || isTelling(verb) || isState(token) ? null : verb;
  }
  return sharedByRelation(sentence, token, head);
}

function sharedByRelation(sentence: Sentence, token: Token, head: Token): Token | null {
  const relation = token.deprel;
  if (relation === "conj") return isTelling(head) || changesTense(sentence, token, head) ? null : head;
  const isSplitPerfect = head.lemma === "have" && head.upos === "VERB" && token.xpos === "VBN";
  if (relation === "xcomp" || relation === "advcl")
    return isSplitPerfect || sharesAdverbial(sentence, token) ? head : null;
  if (relation === "acl" && token.xpos === "VBG")
    return sentence.tokens[clauseOf(sentence, head.i) - 1] ?? null;
  return companionOf(sentence, token);
}

/** "started on Thursday and retook": what follows a start reaches from it up to the telling. */
export function runsOn(sentence: Sentence, first: Token, second: Token): boolean {
  const starter = first.deprel === "xcomp" ? sentence.tokens[first.head - 1] : first;
  return second.deprel === "conj" && first.i < second.i && STARTING.test(starter?.lemma ?? "");
}

/** "killing six", "while advancing": at one time with the clause above; "after losing", "if it takes" are not. */
function sharesAdverbial(sentence: Sentence, token: Token): boolean {
  if (token.deprel === "xcomp") return true;
  const mark = sentence.tokens.find(
    (child) => child.head === token.i && (child.deprel === "mark" || child.xpos === "WRB"),
  );
  return mark === undefined ? token.xpos === "VBG" : /^(?:while|as|when|by|in|where)$/i.test(mark.form);
}

/** What completes or joins a verb and may bear its date: "began advancing on Friday", "went in and took it on Friday". */
function companionOf(sentence: Sentence, token: Token): Token | null {
  if (token.upos !== "VERB") return null;
  const companion = sentence.tokens.find(
    (other) =>
      other.head === token.i &&
      other.upos === "VERB" &&
      (other.deprel === "xcomp" ||
        (other.deprel === "conj" && !isTelling(other) && !changesTense(sentence, other, token))),
  );
  return companion ?? null;
}

/** "emerged in 2013 and now controls half": the second verb leaves the first one's time. */
function changesTense(sentence: Sentence, second: Token, first: Token): boolean {
  const [from, to] = [tenseOf(sentence, first.i), tenseOf(sentence, second.i)];
  const isNow = (tense: Tense): boolean => tense === "present" || tense === "present-perfect";
  return from !== "none" && to !== "none" && isNow(from) !== isNow(to);
}
