import type { Sentence, Token } from "../../../text/annotation.ts";
import { childrenOf, childWhere, relationOf, tokenAt, wordOf } from "../reference/tree.ts";
import { type Reading, under } from "./effects.ts";
import { throughArgument, throughNoun } from "./events.ts";
import {
  aim,
  effectOf,
  failedOf,
  governorOf,
  isInfinitive,
  nounOperators,
  type Step,
  stop,
} from "./governors.ts";
import { modifiersOf } from "./modifiers.ts";
import { governingNouns, speechVerbs } from "./words.ts";

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
    case "amod":
      return throughDescription(sentence, head);
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

/** `What is believed to be a rebel-held hill`: what describes a noun is as sure as that there is one. */
function throughDescription(sentence: Sentence, noun: Token): Step {
  const isSaid =
    noun.deprel === "xcomp" && childrenOf(sentence, noun.i).some(({ deprel }) => deprel === "cop");
  return isSaid ? { operators: [], onward: true } : stop;
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
  if (isTitled(sentence, at, head)) return stop;
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

/** `The Karsk offensive: rebels advance`: what stands before a colon says what it is about and governs nothing. */
function isTitled(sentence: Sentence, at: Token, head: Token): boolean {
  if (relationOf(at) !== "parataxis" || head.upos === "VERB") return false;
  return childrenOf(sentence, at.i).some((child) => child.form === ":" && child.i > head.i);
}

function isSpeech(head: Token): boolean {
  return speechVerbs.has(head.lemma) && head.upos !== "NOUN";
}

/** `to retake`: an aim. `capturing`: as sure as its main clause. `when`, `before` with a future: ahead as well. */
function throughAdverbial(sentence: Sentence, at: Token, head: Token): Step {
  const purpose = isInfinitive(sentence, at);
  const governor = purpose || at.xpos === "VBG" ? governorOf(sentence, at, head) : null;
  if (governor !== null) return { operators: [governor, ...modifiersOf(sentence, head)], onward: true };
  if (purpose) {
    return /^(?:go|return|proceed|suffice)$/.test(head.lemma)
      ? { operators: modifiersOf(sentence, head), onward: true }
      : { operators: [aim], onward: false };
  }
  const mark = childWhere(sentence, at.i, (child) => relationOf(child) === "mark");
  return throughMarked(sentence, { at, head, word: mark === undefined ? "" : wordOf(mark) });
}

interface Marked {
  readonly at: Token;
  readonly head: Token;
  /** The conjunction; empty when there is none. */
  readonly word: string;
}

function throughMarked(sentence: Sentence, { at, head, word }: Marked): Step {
  const modifiers = modifiersOf(sentence, head);
  if (at.xpos === "VBG" && /^(?:|by|with)$/.test(word)) {
    return isSpeech(head) ? stop : { operators: modifiers, onward: true };
  }
  if (word === "with") return { operators: modifiers, onward: true };
  if (word === "so") return { operators: modifiers.length === 0 ? [aim] : modifiers, onward: false };
  if (!/^(?:when|once|until|till|before|after|as|if|unless|where)$/.test(word)) return stop;
  const ahead = modifiers.find((operator) => operator.modality === "predicted");
  const present = /^VB[ZP]$/.test(at.xpos) || childrenOf(sentence, at.i).some(isPresentAuxiliary);
  return ahead !== undefined && present ? { operators: [ahead], onward: false } : stop;
}

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

function isFinite(sentence: Sentence): boolean {
  return sentence.tokens.some((token) => /^(?:VBD|VBZ|VBP|MD)$/.test(token.xpos));
}
