import type { Day } from "../base/day.ts";
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
  return evidence.some(({ weight }) => weight === "settles") || independentOrigins(evidence) >= 2;
}

/** How many independent origins speak: copies of one text count once, and so do all the voices of the side that gains. */
export function independentOrigins(evidence: readonly Evidence[]): number {
  const origins = new Set<string>();
  const texts = new Set<string>();
  for (const { testimony, weight } of evidence) {
    const origin = weight === "own-word" ? "own" : testimony.origin;
    if (origins.has(origin)) continue;
    if (testimony.copyOf !== null) {
      if (texts.has(testimony.copyOf)) continue;
      texts.add(testimony.copyOf);
    }
    origins.add(origin);
  }
  return origins.size;
}
