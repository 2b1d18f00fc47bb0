import type { Day } from "../base/day.ts";
import type { Claim } from "../claims/claim.ts";

/** A claim as the ledger knows it: in its three times, with what its report says of itself. */
export interface RecordedClaim {
  readonly claim: Claim;
  /** Day from which it was known: its report's publication, else the day it was recorded. */
  readonly known: Day;
  /** Day from which a revision of its report leaves it out; null while it stands. */
  readonly retired: Day | null;
  /** ISO instant at which the ledger took it in (SPEC T4). */
  readonly recorded: string;
  /** Its entry. */
  readonly seq: number;
  readonly publisher: string | null;
  /** Hash of its report's text: two reports with one text are one testimony. */
  readonly textHash: string;
  /** What a person decided about it last. */
  readonly verdict: "accept" | "reject" | null;
}
