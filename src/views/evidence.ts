import type { Day } from "../base/day.ts";
import { type Breadth, breadthOf, countIndependent, type Witness } from "./independence.ts";
import type { Policy, Weighed } from "./policies.ts";
import type { Testimony } from "./testimony.ts";

/** A testimony with what it counts for. */
export interface Evidence extends Weighed {
  readonly testimony: Testimony;
  /** The day it speaks of. */
  readonly day: Day;
}

/** Somebody's word and what it counts for. */
export interface Word extends Witness, Weighed {
  readonly report: string;
}

/** Whether the words settle it: one that does by itself, or two independent origins; all own words are one (SPEC P2, P3, I1–I3, I5). */
export function areFirm(words: readonly Word[], policy: Policy): boolean {
  if (policy.name === "latest-word") return words.length > 0;
  if (words.some(({ weight }) => weight === "settles")) return true;
  return countIndependent(words.map(asOneOwn)) > 1;
}

/** Whether the evidence makes it held: one voice that settles, or two independent origins (SPEC P2, I1–I3, I5). */
export function isFirm(evidence: readonly Evidence[], policy: Policy): boolean {
  // Most evidence settles by itself: the words are only made where it does not.
  return evidence.some(({ weight }) => weight === "settles") || areFirm(evidence.map(wordOf), policy);
}

/** How broadly the evidence is told: a side's own words are one origin (SPEC I3, I8). */
export function breadthOfEvidence(evidence: readonly Evidence[]): Breadth {
  return breadthOf(evidence.map((each) => asOneOwn(wordOf(each))));
}

function wordOf({ testimony: { origin, copies, report }, weight, reason }: Evidence): Word {
  return { origin, copies, report, weight, reason };
}

function asOneOwn(word: Word): Word {
  return word.weight === "own-word" ? { ...word, origin: OWN } : word;
}

/** All the voices of the side that gains are one. */
const OWN = "\u0000own";
