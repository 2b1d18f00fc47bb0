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

/** Whether the evidence makes it held: one voice that settles, or two independent origins (SPEC P2, I1–I3, I5). */
export function isFirm(evidence: readonly Evidence[], policy: Policy): boolean {
  if (policy.name === "latest-word") return evidence.length > 0;
  if (evidence.some(({ weight }) => weight === "settles")) return true;
  return countIndependent(evidence.map(witnessOf)) > 1;
}

/** How broadly the evidence is told: a side's own words are one origin (SPEC I3, I8). */
export function breadthOfEvidence(evidence: readonly Evidence[]): Breadth {
  return breadthOf(evidence.map(witnessOf));
}

function witnessOf({ testimony, weight }: Evidence): Witness & { readonly report: string } {
  return weight === "own-word"
    ? { origin: OWN, copies: testimony.copies, report: testimony.report }
    : testimony;
}

/** All the voices of the side that gains are one. */
const OWN = "\u0000own";
