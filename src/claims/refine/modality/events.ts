import type { Sentence, Token } from "../../../text/annotation.ts";
import { childrenOf, childWhere, relationOf, tokenAt, wordOf } from "../reference/tree.ts";
import type { Operator } from "./effects.ts";
import { aim, effectOf, isInfinitive, nounOperators, type Step, stop } from "./governors.ts";
import { modifiersOf } from "./modifiers.ts";
import {
  eventNouns,
  governingAdjectives,
  governingNouns,
  governingVerbs,
  lightVerbs,
  speechVerbs,
} from "./words.ts";

const plans = new Set([
  "plan",
  "attempt",
  "bid",
  "effort",
  "intention",
  "preparation",
  "process",
  "aim",
  "goal",
  "threat",
]);

/** `calls for a truce`, `fears of an attack`; `the start of the operation` lets through what governs the start. */
export function throughNoun(sentence: Sentence, at: Token, head: Token): Step {
  if (at.deprel === "nmod:poss" || !isHappening(at)) return stop;
  const link = childWhere(sentence, at.i, (child) => relationOf(child) === "case");
  if (link === undefined || !/^(?:of|for|about|over|to|at|from)$/i.test(link.form)) return stop;
  const effect = governingNouns.get(head.lemma);
  const governs = effect !== undefined && (effect.modality !== "intended" || plans.has(head.lemma));
  const operators = governs ? nounOperators(sentence, head) : [];
  const onward =
    !governs && (eventNouns.has(head.lemma) || /^(?:start|wave|series|beginning|number)$/.test(head.lemma));
  return { operators, onward };
}

function isHappening(token: Token): boolean {
  return eventNouns.has(token.lemma) || token.upos === "VERB";
}

const begins = new Set(
  "begin start continue resume occur happen erupt break follow take come go fail".split(" "),
);
const called = new Set([
  "call",
  "appeal",
  "prepare",
  "plan",
  "threaten",
  "push",
  "press",
  "hope",
  "wait",
  "ask",
]);

/** An event that is subject or object shares what is said of the verb that only carries it. */
export function throughArgument(sentence: Sentence, at: Token, head: Token): Step {
  if (!isHappening(at)) return stop;
  const modifiers = modifiersOf(sentence, head);
  const relation = relationOf(at);
  if (relation === "obl") return throughOblique(sentence, { at, head, modifiers });
  if (relation === "obj" || at.deprel === "nsubj:pass") return throughPatient(sentence, head, modifiers);
  if (/^(?:appear|seem)$/.test(head.lemma))
    return { operators: [{ modality: "possible", cue: wordOf(head) }, ...modifiers], onward: true };
  if (head.upos !== "ADJ") return begins.has(head.lemma) ? { operators: modifiers, onward: true } : stop;
  const adjective = effectOf(governingAdjectives.get(head.lemma), head);
  return adjective === null ? stop : { operators: [adjective, ...modifiers], onward: false };
}

function throughPatient(sentence: Sentence, head: Token, modifiers: readonly Operator[]): Step {
  if (head.lemma === "deny") return { operators: [{ negative: true, cue: "deny" }], onward: false };
  const governs = head.lemma !== "aim" && !speechVerbs.has(head.lemma);
  const governor = governs ? effectOf(governingVerbs.get(head.lemma), head) : null;
  if (governor !== null) return { operators: [governor, ...modifiers], onward: true };
  const verdict = childWhere(
    sentence,
    head.i,
    (child) => child.deprel === "xcomp" && governingAdjectives.has(child.lemma),
  );
  if (verdict !== undefined) {
    return { operators: [effectOf(governingAdjectives.get(verdict.lemma), verdict) ?? aim], onward: false };
  }
  if (/^(?:include|involve|foresee)$/.test(head.lemma))
    return isAgreed(sentence, head)
      ? { operators: [{ modality: "predicted", cue: head.lemma }], onward: false }
      : stop;
  return lightVerbs.has(head.lemma) ? { operators: modifiers, onward: true } : stop;
}

/** `a truce that is to include the withdrawal`, `the deal includes`: what was agreed is still to come. */
function isAgreed(sentence: Sentence, verb: Token): boolean {
  if (isInfinitive(sentence, verb)) return true;
  const subject = childWhere(sentence, verb.i, (child) => relationOf(child) === "nsubj");
  const described = verb.deprel === "acl:relcl" ? tokenAt(sentence, verb.head) : subject;
  return /^(?:deal|agreement|accord|truce|ceasefire|plan)$/.test(described?.lemma ?? "");
}

interface Oblique {
  readonly at: Token;
  readonly head: Token;
  readonly modifiers: readonly Operator[];
}

function throughOblique(sentence: Sentence, { at, head, modifiers }: Oblique): Step {
  const cases = childrenOf(sentence, at.i)
    .filter((child) => relationOf(child) === "case")
    .map(wordOf);
  if (wordOf(head) === "ahead" || cases.includes("ahead")) {
    return { operators: [{ modality: "predicted", cue: "ahead of" }], onward: false };
  }
  if (called.has(head.lemma) && cases.some((word) => /^(?:for|with)$/.test(word))) {
    const effect = effectOf(governingVerbs.get(head.lemma), head);
    return { operators: effect === null ? [] : [effect, ...modifiers], onward: true };
  }
  if (/^(?:siege|battle|war|campaign)$/.test(at.lemma)) return stop;
  const doubtful = modifiers.filter(
    (operator) => operator.modality === "possible" && operator.cue.endsWith("ly"),
  );
  return { operators: doubtful, onward: false };
}
