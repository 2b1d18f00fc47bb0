import { addDays, type Day } from "../base/day.ts";
import type { ControlClaim, Ref } from "../claims/claim.ts";
import { originOf, type RecordedControl } from "./as-of.ts";

/** What one control claim says of a place, put on the day from which it counts. */
export interface Observation {
  readonly recorded: RecordedControl;
  readonly voice: string;
  /** The day from which it counts (C2). */
  readonly day: Day;
  /** `whole`: holds all of it; `part`: holds some; `gone`: holds it no longer; `fights`: fighting inside. */
  readonly says: "whole" | "part" | "gone" | "fights" | "besieges" | "relieved";
  readonly actors: readonly Ref[];
  readonly rivals: readonly Ref[];
  /** It is denied: what it says is said not to be so. */
  readonly denied: boolean;
  /** The first day it reaches back to, where its start is open (C4). */
  readonly back: Day | null;
  /** It ended on `day`: it speaks of the time before only. */
  readonly past: boolean;
}

/** An open start ("for years", "until Thursday") is believed this far back and no farther. Days. */
const OPEN_START = 366;

/** What the claims say, in the order in which it counts: by day, then publication, then place in the text (C1–C5). */
export function observe(claims: readonly RecordedControl[]): Observation[] {
  return claims
    .filter(({ claim }) => claim.modality === "asserted")
    .flatMap((recorded) => observation(recorded) ?? [])
    .sort(
      (a, b) =>
        compare(a.day, b.day) ||
        compare(a.recorded.known, b.recorded.known) ||
        compare(a.recorded.claim.report, b.recorded.claim.report) ||
        a.recorded.claim.span[0] - b.recorded.claim.span[0] ||
        compare(a.recorded.claim.id, b.recorded.claim.id),
    );
}

function observation(recorded: RecordedControl): Observation | null {
  const { claim, known } = recorded;
  if (claim.time === null && claim.background) return null;
  const { from, to } = claim.time ?? { from: known, to: known };
  const lasting = claim.change === "hold" || claim.change === "besiege";
  const ongoing = lasting && (to === null || to >= known);
  const day = lasting && from !== null && ongoing ? from : (to ?? from ?? known);
  return {
    recorded,
    voice: originOf(claim),
    day,
    says: saysOf(claim),
    actors: claim.actor,
    rivals: claim.target,
    denied: claim.polarity === "negative",
    back: lasting && from === null ? addDays(day, -OPEN_START) : null,
    past: lasting && from === null && !ongoing,
  };
}

function saysOf(claim: ControlClaim): Observation["says"] {
  const partial = isPartial(claim);
  switch (claim.change) {
    case "gain":
    case "hold":
      return partial ? "part" : "whole";
    case "lose":
      return partial ? "fights" : "gone";
    case "contest":
      return "fights";
    case "besiege":
      return "besieges";
    case "relieve":
      return "relieved";
  }
}

/** Whether the claim is about less than the whole place: a named part, a count of places, a percentage below 100. */
export function isPartial(claim: ControlClaim): boolean {
  const { quantity, place } = claim;
  if (place?.part) return true;
  if (quantity === null) return false;
  return quantity.unit !== "percent" || (quantity.value ?? 0) < 100;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
