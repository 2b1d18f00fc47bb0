import type { Sentence, Token } from "../annotation.ts";

/** What a verb group says about when: `none` for participles, infinitives and verbless words of their own. */
export type Tense =
  "future" | "conditional" | "modal" | "present" | "present-perfect" | "past" | "past-perfect" | "none";

const FUTURE = /^(?:will|wo|'ll|’ll|shall)$/i;
const MODAL = /^(?:may|might|could|can|ca|should|must)$/i;
const PENDING = /^(?:schedule|slate|plan|expect|due|set|poise|prepare|intend|aim|hope|vow|pledge|go|ready)$/;

/** The tense of the clause whose head is token `i` (1-based); coordinated verbs share their first verb's auxiliaries. */
export function tenseOf(sentence: Sentence, i: number): Tense {
  const token = sentence.tokens[i - 1];
  if (token === undefined) return "none";
  const own = tenseFromAuxiliaries(auxiliariesOf(sentence, i)) ?? tenseFromTag(token.xpos);
  if (own === null && token.deprel === "conj") return tenseOf(sentence, token.head);
  if (own === null && token.deprel === "xcomp") return tenseOf(sentence, token.head);
  return own ?? "none";
}

/** The tense that governs a word anywhere in its clause: that of the nearest verb above it which has one. */
export function tenseAround(sentence: Sentence, i: number): Tense {
  let token = sentence.tokens[i - 1];
  for (let steps = 0; token !== undefined && steps < 8; steps++) {
    if (isPending(sentence, token)) return "future";
    const tense = tenseOf(sentence, token.i);
    if (tense !== "none") return tense;
    token = sentence.tokens[token.head - 1];
  }
  return "none";
}

/** Whether the tense looks ahead, so that "Friday" is the coming one. */
export function looksAhead(tense: Tense): boolean {
  return tense === "future" || tense === "conditional";
}

function auxiliariesOf(sentence: Sentence, i: number): Token[] {
  return sentence.tokens.filter(
    (token) => token.head === i && (token.deprel.startsWith("aux") || token.deprel === "cop"),
  );
}

function tenseFromAuxiliaries(auxiliaries: readonly Token[]): Tense | null {
  const first = auxiliaries[0];
  if (first === undefined) return null;
  const form = first.form.toLowerCase();
  return tenseFromModal(form) ?? tenseFromFinite(first, form);
}

function tenseFromModal(form: string): Tense | null {
  if (FUTURE.test(form)) return "future";
  if (form === "would" || form === "'d") return "conditional";
  return MODAL.test(form) ? "modal" : null;
}

function tenseFromFinite(first: Token, form: string): Tense | null {
  const past = first.xpos === "VBD";
  if (first.lemma === "have" || form === "'ve") return past ? "past-perfect" : "present-perfect";
  if (first.xpos === "VBG" || first.xpos === "VB" || first.xpos === "VBN") return null;
  return past || form === "was" || form === "were" ? "past" : "present";
}

function tenseFromTag(xpos: string): Tense | null {
  if (xpos === "VBD") return "past";
  return xpos === "VBZ" || xpos === "VBP" ? "present" : null;
}

/** "is to meet", "are due to leave", "scheduled for": nothing has happened yet, whatever the tense of the verb. */
function isPending(sentence: Sentence, token: Token): boolean {
  if (!PENDING.test(token.lemma.toLowerCase())) return false;
  return tenseOf(sentence, token.i) !== "past" || token.xpos === "VBN" || token.upos === "ADJ";
}
