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
  /** Hash of its report's text. */
  readonly textHash: string;
  /** Sketch of its report's text, as `sketchOf` gives it: texts that share a key are near-copies (SPEC I5). */
  readonly sketch: string;
  /** Whom its report credits with the text, as printed, with the id where a register knows it; null when nobody (SPEC I6). */
  readonly credit: { readonly id: string | null; readonly name: string } | null;
  /** What a person decided about it last. */
  readonly verdict: "accept" | "reject" | null;
}
