import type { RecordedClaim } from "../record/recorded-claim.ts";

/** Compares words by code unit. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Orders claims by the day they were known, then by report and as the report tells them: never by arrival. */
export function byKnown(a: RecordedClaim, b: RecordedClaim): number {
  return (
    compare(a.known, b.known) ||
    compare(a.claim.report, b.claim.report) ||
    a.claim.span[0] - b.claim.span[0] ||
    compare(a.claim.id, b.claim.id)
  );
}
