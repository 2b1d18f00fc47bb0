import type { Testimony } from "./testimony.ts";

/** Who says it, and the text it is a copy of when its publisher says it in its own words. */
export type Witness = Pick<Testimony, "origin" | "copyOf">;

/** Two witnesses are independent when neither the voice nor the text is the same (SPEC I1, I2). */
export function areIndependent(a: Witness, b: Witness): boolean {
  return a.origin !== b.origin && (a.copyOf === null || a.copyOf !== b.copyOf);
}

/** How many independent witnesses there are: those that share a voice, or a text, are one. */
export function countIndependent(witnesses: readonly Witness[]): number {
  const origins = new Map<string, string | null>();
  for (const { origin, copyOf } of witnesses) {
    // A voice that also speaks in words of its own, or of another text, is no mere copy.
    const known = origins.get(origin);
    origins.set(origin, known === undefined || known === copyOf ? copyOf : null);
  }
  const texts = [...origins.values()];
  return texts.filter((text, i) => text === null || texts.indexOf(text) === i).length;
}
