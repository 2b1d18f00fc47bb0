import type { Claim } from "../../src/claims/claim.ts";
import type { RecordedClaim } from "../../src/record/recorded-claim.ts";
import { claimsKnown } from "../../src/views/as-of.ts";
import { type Testimony, voiceOf as innermost } from "../../src/views/testimony.ts";

/** The voice of a claim: the innermost who says it, by id, else by name. */
export function voiceOf(claim: Claim): string {
  const { id, name } = innermost(claim);
  return id ?? name;
}

/** The day a claim speaks of: when it began, else the day it was published. */
export function dayOfClaim({ claim, known }: Pick<RecordedClaim, "claim" | "known">): string {
  return claim.time?.from ?? claim.time?.to ?? known;
}

/** The same of a testimony. */
export function dayOfTestimony({ from, to, known }: Testimony): string {
  return from ?? to ?? known;
}

/** The claims that were out by the end of `known` and come from voices of the lens (empty = all). */
export function heardClaims<R extends RecordedClaim>(
  lines: readonly R[],
  { known, lens }: { readonly known: string; readonly lens: readonly string[] },
): R[] {
  return claimsKnown(lines, { known, lens: lens.length === 0 ? null : lens });
}
