import type { Sentence, Token } from "../annotation.ts";

/** What a verb group says about when: `none` for participles, infinitives and verbless words of their own. */
export type Tense =
  "future" | "conditional" | "modal" | "present" | "present-perfect" | "past" | "past-perfect" | "none";

const FUTURE = /^(?:will|wo|'ll|’ll|shall)$/i;
const MODAL = /^(?:may|might|could|can|ca|should|must)$/i;
const PENDING = /^(?:schedule|slate|plan|expect|due|set|poise|prepare|intend|aim|hope|vow|pledge|go|ready)$/;

/** Verbs whose past is like their present. */
const INVARIANT =
  /^(?:hit|put|cut|set|let|shut|hurt|burst|cast|cost|split|spread|quit|shed|thrust|read|beat|bet|bid|rid|broadcast|forecast|upset|slit|wed)$/;

/** The tense of the clause whose head is token `i` (1-based); coordinated verbs share their first verb's auxiliaries. */
export function tenseOf(sentence: Sentence, i: number): Tense {
  const token = sentence.tokens[i - 1];
  if (token === undefined) return "none";
  const own = tenseFromAuxiliaries(auxiliariesOf(sentence, i)) ?? tenseFromForm(sentence, token);
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
    (token) =>
      token.head === i &&
      (token.deprel.startsWith("aux") || token.deprel === "cop") &&
      !(token.form === "IS" && isMixedCase(sentence)),
  );
}

/** In a sentence with small letters "IS" is the group's name. */
function isMixedCase({ tokens }: Sentence): boolean {
  return tokens.some(({ form }) => /\p{Ll}/u.test(form));
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
  if (form === "have" && first.xpos === "VB") return "past";
  if (first.lemma === "have" || form === "'ve") return past ? "past-perfect" : "present-perfect";
  if (first.xpos === "VBG" || first.xpos === "VB" || first.xpos === "VBN") return null;
  return past || form === "was" || form === "were" ? "past" : "present";
}

/** The tense of a verb without auxiliaries: what its tag says, put right where its form or its clause says otherwise. */
function tenseFromForm(sentence: Sentence, token: Token): Tense | null {
  const { xpos } = token;
  if (xpos === "VBZ" || xpos === "VBP") return "present";
  if (xpos === "VB") return hasSubject(sentence, token) && !isMarked(sentence, token) ? "present" : null;
  if (xpos === "VBN") return token.deprel === "root" && hasBoth(sentence, token) ? "past" : null;
  if (xpos !== "VBD") return null;
  if (isBase(token)) return "present";
  return token.deprel === "root" && token.i <= 2 && !hasSubject(sentence, token) ? null : "past";
}

/** A base form that the tagger took for a past: "The gunboats renew their raids". */
function isBase({ form, lemma }: Token): boolean {
  return form.toLowerCase() === lemma && !/ed$/.test(lemma) && !INVARIANT.test(lemma);
}

/** "A raid killed six people": with a subject and an object a participle is none. */
function hasBoth(sentence: Sentence, { i }: Token): boolean {
  const relations = sentence.tokens.filter((child) => child.head === i).map((child) => child.deprel);
  return relations.includes("nsubj") && relations.includes("obj");
}

function hasSubject(sentence: Sentence, token: Token): boolean {
  return sentence.tokens.some((child) => child.head === token.i && child.deprel.startsWith("nsubj"));
}

/** "to leave", "that he leave": an infinitive or a wish. */
function isMarked(sentence: Sentence, token: Token): boolean {
  return sentence.tokens.some((child) => child.head === token.i && child.deprel === "mark");
}

/** "is to meet", "are due to leave", "scheduled for": nothing has happened yet, whatever the tense of the verb. */
function isPending(sentence: Sentence, token: Token): boolean {
  if (!PENDING.test(token.lemma.toLowerCase())) return false;
  return tenseOf(sentence, token.i) !== "past" || token.xpos === "VBN" || token.upos === "ADJ";
}
