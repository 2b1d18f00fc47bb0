import type { Sentence, Token } from "../../../text/annotation.ts";
import { childrenOf, childWhere, relationOf, tokenAt, wordOf } from "../reference/tree.ts";
import { type Operator, type Reading, under } from "./effects.ts";
import { modifiersOf } from "./modifiers.ts";
import {
  eventNouns,
  governingAdjectives,
  governingNouns,
  governingVerbs,
  hearsayParticiples,
  lightVerbs,
  speechVerbs,
} from "./words.ts";

/** One step outward: what the head does to what stands below it, and whether to go on from the head. */
interface Step {
  readonly operators: readonly Operator[];
  readonly onward: boolean;
}

const stop: Step = { operators: [], onward: false };

/** The reading after every predicate, noun or conjunction that governs the token has had its say. */
export function climb(sentence: Sentence, token: Token, start: Reading): Reading {
  let reading = start;
  let at = token;
  let beside = false;
  for (let steps = 0; steps < sentence.tokens.length; steps++) {
    const head = tokenAt(sentence, at.head);
    if (head === undefined) return headline(sentence, at, reading);
    const step = stepTo(sentence, at, head);
    for (const operator of step.operators) {
      if (!(beside && operator.modality === "intended")) reading = under(reading, operator);
    }
    beside ||= at.deprel === "advcl" && at.xpos === "VBG" && !isAimedAt(sentence, at);
    if (!step.onward) return reading;
    at = head;
  }
  return reading;
}

/** `Aimed at capturing`, `of taking`: the participle is what is aimed at, not what went with the attempt. */
function isAimedAt(sentence: Sentence, participle: Token): boolean {
  return childrenOf(sentence, participle.i).some((child) => /^(?:mark|case)$/.test(child.deprel));
}

/** `Ministers to meet`: an infinitive at the root of a headline lies ahead. */
function headline(sentence: Sentence, root: Token, reading: Reading): Reading {
  const subject = childWhere(sentence, root.i, (child) => relationOf(child) === "nsubj");
  return subject !== undefined && subject.i < root.i && isInfinitive(sentence, root)
    ? under(reading, { modality: "predicted", cue: "to" })
    : reading;
}

function stepTo(sentence: Sentence, at: Token, head: Token): Step {
  switch (relationOf(at)) {
    case "conj":
      return throughConjunction(sentence, at, head);
    case "xcomp":
    case "ccomp":
    case "csubj":
    case "parataxis":
      return throughClause(sentence, at, head);
    case "advcl":
      return throughAdverbial(sentence, at, head);
    case "acl":
      return at.deprel === "acl:relcl" ? stop : throughNounClause(sentence, at, head);
    case "nmod":
      return throughNoun(sentence, at, head);
    case "obj":
    case "nsubj":
    case "obl":
      return throughArgument(sentence, at, head);
    default:
      return stop;
  }
}

/** A conjunct without its own subject shares the first one's auxiliaries when it has the same form. */
function throughConjunction(sentence: Sentence, at: Token, head: Token): Step {
  const own = childrenOf(sentence, at.i).some((child) => /^(?:nsubj|aux|mark)/.test(child.deprel));
  const shares = !own && (at.xpos === head.xpos || at.xpos === "VB");
  return { operators: shares ? modifiersOf(sentence, head) : [], onward: true };
}

function throughClause(sentence: Sentence, at: Token, head: Token): Step {
  const modifiers = modifiersOf(sentence, head);
  const negated = modifiers.some((operator) => operator.negative);
  if (/^(?:confirm|verify|prove|clear)$/.test(head.lemma) && negated) {
    return { operators: [{ modality: "possible", cue: `not ${head.lemma}` }], onward: false };
  }
  const effect = governorOf(sentence, at, head);
  if (effect !== null) {
    const ends = relationOf(at) === "parataxis" || head.lemma === "deny";
    return ends
      ? { operators: [effect], onward: false }
      : { operators: [effect, ...modifiers], onward: true };
  }
  if (relationOf(at) === "parataxis" || isSpeech(head)) return stop;
  return { operators: modifiers, onward: true };
}

function isSpeech(head: Token): boolean {
  return speechVerbs.has(head.lemma) && head.upos !== "NOUN";
}

/** What a verb, adjective or noun does to the clause it governs; null when it does nothing. */
function governorOf(sentence: Sentence, at: Token, head: Token): Operator | null {
  if (head.upos === "NOUN") return effectOf(governingNouns.get(head.lemma), head);
  if (head.upos === "ADJ") return effectOf(governingAdjectives.get(head.lemma), head);
  if (head.lemma === "go" && head.xpos === "VBG" && isInfinitive(sentence, at)) {
    return { modality: "predicted", cue: "going to" };
  }
  if (head.lemma === "be" && isInfinitive(sentence, at)) return { modality: "predicted", cue: "is to" };
  if (head.lemma === "have" && isInfinitive(sentence, at)) {
    const yet = childWhere(sentence, head.i, (child) => wordOf(child) === "yet");
    return yet === undefined ? { modality: "demanded", cue: "have to" } : { negative: true, cue: "yet to" };
  }
  if (isPassive(sentence, head) && hearsayParticiples.has(head.lemma)) {
    return { modality: "possible", cue: wordOf(head) };
  }
  if (head.lemma === "mean" && !isInfinitive(sentence, at)) return null;
  if (
    head.lemma === "keep" &&
    childWhere(sentence, at.i, (child) => wordOf(child) === "from") === undefined
  ) {
    return null;
  }
  const participle = governingAdjectives.get(wordOf(head));
  if (head.xpos === "VBN" && participle !== undefined && isInfinitive(sentence, at))
    return effectOf(participle, head);
  return effectOf(governingVerbs.get(head.lemma), head);
}

function effectOf(effect: Omit<Operator, "cue"> | undefined, head: Token): Operator | null {
  return effect === undefined ? null : { ...effect, cue: wordOf(head) };
}

/** `to retake`: an aim. `capturing`: as sure as its main clause. `when`, `before` with a future: ahead as well. */
function throughAdverbial(sentence: Sentence, at: Token, head: Token): Step {
  const governor = isInfinitive(sentence, at) || at.xpos === "VBG" ? governorOf(sentence, at, head) : null;
  if (governor !== null) return { operators: [governor, ...modifiersOf(sentence, head)], onward: true };
  if (isInfinitive(sentence, at)) {
    const went =
      head.lemma === "go" || head.lemma === "return" || head.lemma === "proceed" || head.lemma === "suffice";
    return went
      ? { operators: modifiersOf(sentence, head), onward: true }
      : { operators: [aim], onward: false };
  }
  const mark = childWhere(sentence, at.i, (child) => relationOf(child) === "mark");
  const word = mark === undefined ? "" : wordOf(mark);
  if (at.xpos === "VBG" && (word === "" || word === "by" || word === "with")) {
    return isSpeech(head) ? stop : { operators: modifiersOf(sentence, head), onward: true };
  }
  if (word === "with" || word === "so") {
    const ahead = modifiersOf(sentence, head);
    return { operators: word === "so" && ahead.length === 0 ? [aim] : ahead, onward: word === "with" };
  }
  if (!/^(?:when|once|until|till|before|after|as|if|unless|where)$/.test(word)) return stop;
  const ahead = modifiersOf(sentence, head).find((operator) => operator.modality === "predicted");
  const present =
    at.xpos === "VBZ" || at.xpos === "VBP" || childrenOf(sentence, at.i).some(isPresentAuxiliary);
  return ahead !== undefined && present ? { operators: [ahead], onward: false } : stop;
}

const aim: Operator = { modality: "intended", cue: "to" };

function isPresentAuxiliary(child: Token): boolean {
  return relationOf(child) === "aux" && /^(?:VBZ|VBP)$/.test(child.xpos);
}

/** `a bid to retake`, `reports that`, `the process of capturing`; other participles and relative clauses stand for themselves. */
function throughNounClause(sentence: Sentence, at: Token, head: Token): Step {
  if (isInfinitive(sentence, at)) {
    const ranked = childWhere(sentence, head.i, (child) =>
      /^(?:first|last|only|second|latest)$/i.test(child.form),
    );
    if (head.head === 0 && !governingNouns.has(head.lemma) && !isFinite(sentence)) {
      return { operators: [{ modality: "predicted", cue: "to" }], onward: false };
    }
    if (ranked !== undefined || /^(?:first|last|latest)$/i.test(head.form)) return stop;
    return {
      operators: [effectOf(governingNouns.get(head.lemma), head) ?? aim, ...failedOf(sentence, head)],
      onward: false,
    };
  }
  const link = childWhere(sentence, at.i, (child) => /^(?:that|of|for|at|about|over)$/i.test(child.form));
  const linked = link !== undefined && /^(?:mark|case)$/.test(relationOf(link));
  return linked ? { operators: nounOperators(sentence, head), onward: false } : stop;
}

function failedOf(sentence: Sentence, noun: Token): readonly Operator[] {
  return modifiersOf(sentence, noun).filter((operator) => operator.negative);
}

/** A noun's effect on what it governs; `no reports of` denies outright. */
function nounOperators(sentence: Sentence, noun: Token): readonly Operator[] {
  const denied = failedOf(sentence, noun);
  if (denied.length > 0) return denied;
  const effect = effectOf(governingNouns.get(noun.lemma), noun);
  return effect === null ? [] : [effect];
}

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
function throughNoun(sentence: Sentence, at: Token, head: Token): Step {
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
function throughArgument(sentence: Sentence, at: Token, head: Token): Step {
  if (!isHappening(at)) return stop;
  const modifiers = modifiersOf(sentence, head);
  const relation = relationOf(at);
  if (relation === "obl") return throughOblique(sentence, { at, head, modifiers });
  if (head.upos === "ADJ" && relation === "nsubj") {
    const adjective = effectOf(governingAdjectives.get(head.lemma), head);
    return adjective === null ? stop : { operators: [adjective, ...modifiers], onward: false };
  }
  const patient = (relation === "obj" || at.deprel === "nsubj:pass") && head.lemma !== "aim";
  const governor =
    patient && !speechVerbs.has(head.lemma) ? effectOf(governingVerbs.get(head.lemma), head) : null;
  if (governor !== null) return { operators: [governor, ...modifiers], onward: true };
  if (patient && head.lemma === "deny")
    return { operators: [{ negative: true, cue: "deny" }], onward: false };
  const verdict = childWhere(
    sentence,
    head.i,
    (child) => child.deprel === "xcomp" && governingAdjectives.has(child.lemma),
  );
  if (patient && verdict !== undefined) {
    return { operators: [effectOf(governingAdjectives.get(verdict.lemma), verdict) ?? aim], onward: false };
  }
  const carries = patient ? lightVerbs.has(head.lemma) : begins.has(head.lemma);
  return carries ? { operators: modifiers, onward: true } : stop;
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

function isInfinitive(sentence: Sentence, token: Token): boolean {
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

function isFinite(sentence: Sentence): boolean {
  return sentence.tokens.some((token) => /^(?:VBD|VBZ|VBP|MD)$/.test(token.xpos));
}
