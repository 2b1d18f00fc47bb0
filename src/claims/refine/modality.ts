import type { Sentence, Token } from "../../text/annotation.ts";
import type { Modality } from "../claim.ts";
import { type Operator, plainReading, type Reading, under } from "./modality/effects.ts";
import { climb } from "./modality/climb.ts";
import { modifiersOf } from "./modality/modifiers.ts";
import { attemptNouns, demandVerbs, governingVerbs, hearsayParticiples } from "./modality/words.ts";
import { childrenOf, childWhere, relationOf, tokenAt, wordOf } from "./reference/tree.ts";

/** How surely and with which sign the words put a proposition, and the word that shows it. */
export interface Strength {
  readonly modality: Modality;
  readonly polarity: "positive" | "negative";
  readonly cue: string | null;
}

/** Reads the strength of the proposition whose predicate (verb, or noun of an event) is token `tokenI` of the sentence. */
export function modalityOf(sentence: Sentence, tokenI: number): Strength {
  const token = tokenAt(sentence, tokenI);
  if (token === undefined) return { modality: "asserted", polarity: "positive", cue: null };
  let reading = plainReading;
  for (const operator of [...wordItself(sentence, token), ...modifiersOf(sentence, token)])
    reading = under(reading, operator);
  reading = confirmed(sentence, token, climb(sentence, token, reading));
  return {
    modality: reading.modality,
    polarity: reading.negative ? "negative" : "positive",
    cue: reading.cue,
  };
}

/** A demand, a denial or an attempt that is itself the claim. */
function wordItself(sentence: Sentence, token: Token): readonly Operator[] {
  const { lemma } = token;
  if (token.upos === "NOUN") return nounItself(sentence, token);
  if (token.upos === "VERB" && demandVerbs.has(lemma)) return [{ modality: "demanded", cue: lemma }];
  if (lemma === "deny") return [{ negative: true, cue: "deny" }];
  if (!hasClause(sentence, token)) return [];
  const tentative = governingVerbs.get(lemma);
  if (tentative !== undefined && tentativeVerbs.has(lemma)) return [{ ...tentative, cue: lemma }];
  const hearsay = token.xpos === "VBN" && hearsayParticiples.has(lemma);
  return hearsay ? [{ modality: "possible", cue: lemma }] : [];
}

function nounItself(sentence: Sentence, token: Token): readonly Operator[] {
  const { lemma } = token;
  if (isAhead(sentence, token)) return [{ modality: "predicted", cue: "ahead of" }];
  if (attemptNouns.has(lemma)) return [{ modality: "intended", cue: lemma }];
  return lemma === "request" || lemma === "demand" ? [{ modality: "demanded", cue: lemma }] : [];
}

const tentativeVerbs = new Set([
  "try",
  "attempt",
  "seek",
  "struggle",
  "appear",
  "seem",
  "expect",
  "believe",
  "think",
]);

function hasClause(sentence: Sentence, token: Token): boolean {
  return childrenOf(sentence, token.i).some(
    (child) =>
      child.i > token.i &&
      (/^[xc]comp$/.test(child.deprel) || (child.deprel === "advcl" && child.xpos !== "VBG")),
  );
}

/** `Ahead of an offensive`: it is yet to come. */
function isAhead(sentence: Sentence, token: Token): boolean {
  const link = childrenOf(sentence, token.i).find((child) => wordOf(child) === "of");
  const before = link && tokenAt(sentence, link.i - 1);
  return before !== undefined && wordOf(before) === "ahead";
}

/** `If confirmed` beside a clause leaves it possible. */
function confirmed(sentence: Sentence, token: Token, reading: Reading): Reading {
  if (reading.modality !== "asserted") return reading;
  const condition = childrenOf(sentence, token.i).find(
    (child) => relationOf(child) === "advcl" && /^(?:confirm|true|verify|correct)$/.test(child.lemma),
  );
  if (condition === undefined) return reading;
  const mark = childWhere(sentence, condition.i, (child) => wordOf(child) === "if");
  return mark === undefined ? reading : under(reading, { modality: "possible", cue: "if confirmed" });
}
