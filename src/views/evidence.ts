import type { Day } from "../base/day.ts";
import { areIndependent } from "./independence.ts";
import type { Policy, Weighed } from "./policies.ts";
import type { Testimony } from "./testimony.ts";

/** A testimony with what it counts for. */
export interface Evidence extends Weighed {
  readonly testimony: Testimony;
  /** The day it speaks of. */
  readonly day: Day;
}

/** Whether the evidence makes it held: one voice that settles, or two independent origins (SPEC P2, I1–I3). */
export function isFirm(evidence: readonly Evidence[], policy: Policy): boolean {
  if (policy.name === "latest-word") return evidence.length > 0;
  if (evidence.some(({ weight }) => weight === "settles")) return true;
  const witnesses = evidence.map(({ testimony, weight }) => ({
    origin: weight === "own-word" ? OWN : testimony.origin,
    copyOf: testimony.copyOf,
  }));
  return witnesses.some((each, i) => witnesses.slice(0, i).some((other) => areIndependent(each, other)));
}

/** All the voices of the side that gains are one. */
const OWN = "\u0000own";
