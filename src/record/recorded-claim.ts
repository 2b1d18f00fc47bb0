import type { Day } from "../base/day.ts";
import type { Claim } from "../claims/claim.ts";
import type { Credibility } from "./decision.ts";

/** A claim as it was read and taken in: in its three times, with what its report says of itself. */
export interface ReadClaim {
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
}

/** A claim as the ledger knows it: what people decided of it applied (SPEC J2–J6). */
export interface RecordedClaim extends ReadClaim {
  /** What a person said last that it is; null while nobody did. */
  readonly verdict: "accept" | "correct" | "reject" | "merge" | "split" | null;
  /** The claim as it was read, where people's decisions say otherwise; null where it stands as read. */
  readonly read: Claim | null;
  /** Id of the claim that stands for it, where a person merged it into another. */
  readonly merged: string | null;
  /** Admiralty digit that a person gave it. */
  readonly credibility: Credibility | null;
}

/** Whether a claim counts in the views: nobody rejected it, and no other claim stands for it (SPEC J2, J4, J5). */
export function counts({ verdict }: Pick<RecordedClaim, "verdict">): boolean {
  return verdict !== "reject" && verdict !== "merge" && verdict !== "split";
}
