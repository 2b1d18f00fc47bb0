import type { Claim } from "../../src/claims/claim.ts";
import type { ClaimLine } from "../../src/server/answers.ts";

/** The voice of a claim: the innermost who says it, by id, else by name. */
export function voiceOf(claim: Pick<Claim, "attribution">): string {
  const { source } = claim.attribution[0]!;
  return source.id ?? source.name;
}

/** The day a claim speaks of: when it began, else the day it was published; null when neither is known. */
export function dayOfClaim({ claim, published }: Pick<ClaimLine, "claim" | "published">): string | null {
  return claim.time?.from ?? claim.time?.to ?? published?.slice(0, 10) ?? null;
}

/** The claims that were out by the end of `known` and come from voices of the lens (empty = all). */
export function heardClaims(
  lines: readonly ClaimLine[],
  { known, lens }: { readonly known: string; readonly lens: readonly string[] },
): ClaimLine[] {
  return lines.filter(
    (line) =>
      line.published !== null &&
      line.published.slice(0, 10) <= known &&
      (lens.length === 0 || lens.includes(voiceOf(line.claim))),
  );
}
