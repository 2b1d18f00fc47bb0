import type { Day } from "../base/day.ts";
import type { Claim, ControlClaim } from "../claims/claim.ts";
import type { RecordedClaim } from "../record/recorded-claim.ts";

/** A recorded claim of the kind that says who holds, takes or loses a place. */
export type RecordedControl = RecordedClaim & { readonly claim: ControlClaim };

export const POLICIES = ["against-interest", "two-origins", "latest-word"] as const;
export type PolicyName = (typeof POLICIES)[number];

/** The policies in words, as shown under their names. */
export const POLICY_RULES: Readonly<Record<PolicyName, string>> = {
  "against-interest":
    "A side's own gain is only claimed until an unaffiliated or adverse voice says it too; its admission of a loss counts at once; two independent origins make it held.",
  "two-origins":
    "A place is held when two independent origins say so, whatever their interest; until then it is only claimed. Copies of one text and voices quoted twice are one origin.",
  "latest-word": "Whoever spoke last of the place is believed; accounts of the same day stand side by side.",
};

/** After how many days without a word what was last known of a place is stale, by policy: who believes the latest word needs it fresh (SPEC C22). */
export const STALE_AFTER: Readonly<Record<PolicyName, number>> = {
  "against-interest": 90,
  "two-origins": 90,
  "latest-word": 30,
};

/** What a view is asked: a valid day, a known day, a policy, and the voices it is restricted to (null or none = all). */
export interface AsOf {
  readonly on: Day;
  readonly known: Day;
  readonly policy: PolicyName;
  /** Source ids, or names of voices that no register knows. */
  readonly lens: readonly string[] | null;
}

/** The claims that were published by the end of the known day, are not retired by then, and pass the lens (T2, T5, L1). */
export function claimsKnown<R extends RecordedClaim>(
  claims: readonly R[],
  asOf: Pick<AsOf, "known" | "lens">,
): R[] {
  const { known, lens } = asOf;
  return claims.filter(
    (recorded) =>
      recorded.known <= known &&
      (recorded.retired === null || recorded.retired > known) &&
      (lens === null || lens.length === 0 || speaksIn(recorded.claim, lens)),
  );
}

/** Whether one of a lens's voices says the claim: any voice in its chain, the publisher only where it speaks itself (L1). */
function speaksIn(claim: Claim, lens: readonly string[]): boolean {
  return claim.attribution.some(
    ({ source }, i) =>
      (i === 0 || i < claim.attribution.length - 1) &&
      (lens.includes(source.name) || (source.id !== null && lens.includes(source.id))),
  );
}

/** The voice at the bottom of a claim's chain, under which its testimony counts once (I1). */
export function originOf(claim: Claim): string {
  const innermost = claim.attribution[0]!.source;
  return innermost.id ?? innermost.name;
}
