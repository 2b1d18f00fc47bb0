import type { Sentence, Token } from "../../../text/annotation.ts";
import { childrenOf, childWhere, relationOf, tokenAt, wordOf } from "../reference/tree.ts";
import type { Operator } from "./effects.ts";
import { adverbs, auxiliaries, eventAdjectives, speechVerbs } from "./words.ts";

const perception = new Set(["hear", "see", "feel", "read", "view"]);
const nobody = new Set(["none", "nobody", "nothing", "no-one"]);
const ownForce = new Set(["i", "we", "it", "they", "he", "she"]);

/** The operators among a predicate's own dependents: auxiliaries, adverbs, negation, conjunctions, adjectives of doubt. */
export function modifiersOf(sentence: Sentence, token: Token): readonly Operator[] {
  const found: Operator[] = [];
  for (const child of childrenOf(sentence, token.i)) {
    const operator = operatorOf(sentence, token, child);
    if (operator !== null) found.push(operator);
  }
  if (!found.some((operator) => operator.modality !== undefined)) {
    const adverb = strayAdverb(sentence, token);
    if (adverb !== null) found.push(adverb);
  }
  return found.some((operator) => operator.negative)
    ? found.map((operator) => (/^(?:can|could)$/.test(operator.cue) ? { cue: operator.cue } : operator))
    : found;
}

function operatorOf(sentence: Sentence, token: Token, child: Token): Operator | null {
  const word = wordOf(child);
  switch (relationOf(child)) {
    case "aux":
      return auxiliaryOf(sentence, token, word);
    case "advmod":
      return adverbOf(sentence, child);
    case "mark":
    case "case":
    case "cc":
      return conjunctionOf(token, child);
    case "amod":
      return adjectiveOf(word);
    case "det":
      return word === "no" || word === "neither" ? { negative: true, cue: word } : null;
    case "nsubj":
    case "obj":
      return isNobody(sentence, child) && token.upos !== "NOUN" ? { negative: true, cue: word } : null;
    default:
      return null;
  }
}

function adjectiveOf(word: string): Operator | null {
  const effect = eventAdjectives.get(word);
  if (effect !== undefined) return { ...effect, cue: word };
  return word === "failed" ? { negative: true, cue: word } : null;
}

/** `could be heard` tells what was heard; `would` after a past `said` is a future seen from then. */
function auxiliaryOf(sentence: Sentence, token: Token, word: string): Operator | null {
  if ((word === "can" || word === "could" || word === "ca") && perception.has(token.lemma)) return null;
  const effect = auxiliaries.get(word === "ca" ? "can" : word);
  if (effect === undefined) return null;
  const ahead = word === "would" || effect.modality === "predicted";
  if (!ahead) return { ...effect, cue: word };
  if (word === "would" && (!isReported(sentence) || hasCondition(sentence))) {
    return { modality: "hypothetical", cue: word };
  }
  return { modality: speaksForItself(sentence, token) ? "intended" : "predicted", cue: word };
}

function isReported(sentence: Sentence): boolean {
  return sentence.tokens.some((token) => speechVerbs.has(token.lemma) && /^VB[DN]$/.test(token.xpos));
}

function hasCondition(sentence: Sentence): boolean {
  return sentence.tokens.some((token) => token.deprel === "mark" && /^(?:if|unless)$/i.test(token.form));
}

/** `We will go on striking`, `it said it would attack`: a speaker's future of its own is an aim. */
function speaksForItself(sentence: Sentence, token: Token): boolean {
  const subject = childWhere(sentence, token.i, (child) => child.deprel === "nsubj");
  if (subject === undefined) return false;
  const word = wordOf(subject);
  if (word === "we" || word === "i") return true;
  return ownForce.has(word) && speechVerbs.has(tokenAt(sentence, token.head)?.lemma ?? "");
}

function adverbOf(sentence: Sentence, child: Token): Operator | null {
  const word = wordOf(child);
  if (word === "longer") {
    const no = childWhere(sentence, child.i, (token) => wordOf(token) === "no");
    return no !== undefined || wordOf(tokenAt(sentence, child.i - 1) ?? child) === "no"
      ? { negative: true, cue: "no longer" }
      : null;
  }
  const effect = adverbs.get(word);
  if (effect === undefined) return null;
  const next = tokenAt(sentence, child.i + 1);
  if (effect.negative === true && next !== undefined && /^(?:only|just|least)$/i.test(next.form)) return null;
  return { ...effect, cue: word };
}

function conjunctionOf(token: Token, child: Token): Operator | null {
  const word = wordOf(child);
  const verbal = token.upos === "VERB" || token.upos === "AUX" || token.upos === "ADJ";
  if (word === "without") return { negative: true, cue: word };
  if (word === "instead" || word === "rather") return { negative: true, cue: word };
  if (!verbal) return null;
  if (word === "unless") return { modality: "hypothetical", cue: word };
  if (word === "whether" || word === "lest") return { modality: "possible", cue: word };
  if (word !== "if") return null;
  const asked = relationOf(token) === "ccomp" || relationOf(token) === "csubj";
  return { modality: asked ? "possible" : "hypothetical", cue: word };
}

function isNobody(sentence: Sentence, noun: Token): boolean {
  if (nobody.has(wordOf(noun))) return true;
  const det = childWhere(sentence, noun.i, (child) => relationOf(child) === "det");
  return det !== undefined && /^(?:no|neither)$/i.test(det.form);
}

/** An adverb of hearsay beside the predicate that the tree hung elsewhere: `12 reportedly killed`. */
function strayAdverb(sentence: Sentence, token: Token): Operator | null {
  for (const offset of [-1, -2, 1]) {
    const near = tokenAt(sentence, token.i + offset);
    if (near === undefined || near.upos !== "ADV" || !near.form.endsWith("ly")) continue;
    const between = offset === -2 ? tokenAt(sentence, token.i - 1) : undefined;
    if (between !== undefined && between.upos !== "AUX") continue;
    const effect = adverbs.get(wordOf(near));
    if (effect?.modality === "possible") return { ...effect, cue: wordOf(near) };
  }
  return null;
}
