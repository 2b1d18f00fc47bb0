import type { Sentence, Token } from "../../../text/annotation.ts";
import { childrenOf, childWhere, wordOf } from "../reference/tree.ts";
import type { Operator } from "./effects.ts";
import { modifiersOf } from "./modifiers.ts";
import { governingAdjectives, governingNouns, governingVerbs, hearsayParticiples } from "./words.ts";

/** One step outward: what the head does to what stands below it, and whether to go on from the head. */
export interface Step {
  readonly operators: readonly Operator[];
  readonly onward: boolean;
}

/** Nothing is done, and the way ends. */
export const stop: Step = { operators: [], onward: false };

/** An infinitive of purpose. */
export const aim: Operator = { modality: "intended", cue: "to" };

/** What a verb, adjective or noun does to the clause it governs; null when it does nothing. */
export function governorOf(sentence: Sentence, at: Token, head: Token): Operator | null {
  if (head.upos === "NOUN") return effectOfNoun(sentence, head);
  if (head.upos === "ADJ") return effectOf(governingAdjectives.get(head.lemma), head);
  if (isInfinitive(sentence, at)) {
    const turned = governorOfInfinitive(sentence, head);
    if (turned !== null) return turned;
  } else if (head.lemma === "mean") return null;
  if (isHearsay(sentence, head)) return { modality: "possible", cue: wordOf(head) };
  const from = childWhere(sentence, at.i, (child) => wordOf(child) === "from");
  if (head.lemma === "keep" && from === undefined) return null;
  return effectOf(governingVerbs.get(head.lemma), head);
}

function effectOfNoun(sentence: Sentence, noun: Token): Operator | null {
  if (isRumour(sentence, noun)) return { modality: "possible", cue: wordOf(noun) };
  return effectOf(governingNouns.get(noun.lemma), noun);
}

/** `Amid reports that`: reports that are nobody's. */
function isRumour(sentence: Sentence, noun: Token): boolean {
  if (wordOf(noun) !== "reports") return false;
  return (
    childWhere(sentence, noun.i, (child) => /^(?:nmod|compound|amod|acl)/.test(child.deprel)) === undefined
  );
}

/** `going to`, `is to`, `has yet to`, `set to`: verbs that govern an infinitive in their own way. */
function governorOfInfinitive(sentence: Sentence, head: Token): Operator | null {
  if (head.lemma === "go" && head.xpos === "VBG") return { modality: "predicted", cue: "going to" };
  if (head.lemma === "be") return { modality: "predicted", cue: "is to" };
  if (head.lemma === "have") {
    const yet = childWhere(sentence, head.i, (child) => wordOf(child) === "yet");
    return yet === undefined ? { modality: "demanded", cue: "have to" } : { negative: true, cue: "yet to" };
  }
  return head.xpos === "VBN" && !isHearsay(sentence, head)
    ? effectOf(governingAdjectives.get(wordOf(head)), head)
    : null;
}

function isHearsay(sentence: Sentence, head: Token): boolean {
  return isPassive(sentence, head) && hearsayParticiples.has(head.lemma);
}

/** An effect with the word that has it; null for none. */
export function effectOf(effect: Omit<Operator, "cue"> | undefined, head: Token): Operator | null {
  return effect === undefined ? null : { ...effect, cue: wordOf(head) };
}

/** Whether `to` stands before the verb. */
export function isInfinitive(sentence: Sentence, token: Token): boolean {
  return childrenOf(sentence, token.i).some(
    (child) => wordOf(child) === "to" && (child.upos === "PART" || child.deprel === "mark"),
  );
}

function isPassive(sentence: Sentence, token: Token): boolean {
  return (
    token.xpos === "VBN" &&
    childrenOf(sentence, token.i).some((child) => /^(?:nsubj:pass|aux:pass)$/.test(child.deprel))
  );
}

/** The operators on a noun that deny it: `failed`, `no`. */
export function failedOf(sentence: Sentence, noun: Token): readonly Operator[] {
  return modifiersOf(sentence, noun).filter((operator) => operator.negative);
}

/** A noun's effect on what it governs; `no reports of` denies outright. */
export function nounOperators(sentence: Sentence, noun: Token): readonly Operator[] {
  const denied = failedOf(sentence, noun);
  if (denied.length > 0) return denied;
  const effect = effectOfNoun(sentence, noun);
  return effect === null ? [] : [effect];
}
