import type { Day } from "../base/day.ts";
import type { Place, Quantity, Ref } from "../claims/claim.ts";
import type { Breadth } from "./independence.ts";
import type { SettlementShares } from "./settlements.ts";

/** The place of an answer. */
export interface AnswerPlace {
  readonly id: string | null;
  readonly name: string;
  readonly lat: Place["lat"];
  readonly lon: Place["lon"];
  readonly within: readonly string[];
}

export type ControlState = "held" | "claimed" | "contested" | "unknown";

/** A stated share of an area: it stands at the area's own level and paints nothing in it. */
export interface ShareLine {
  readonly actors: readonly Ref[];
  readonly quantity: Quantity;
  readonly claim: string;
}

/** Who holds a place, since when, and the claims that say so (`COMMANDS.md`, `demarc control`). */
export interface ControlAnswer {
  readonly place: AnswerPlace;
  readonly state: ControlState;
  readonly holders: readonly Ref[];
  /** Null = not besieged; empty = besieged, nobody says by whom. */
  readonly besieged_by: readonly Ref[] | null;
  /** EDTF. */
  readonly since: string | null;
  readonly share: Quantity | null;
  /** Every share given, by whom held. */
  readonly shares: readonly ShareLine[];
  /** The last day up to `on` that a counted claim speaks of. */
  readonly last_reported: Day | null;
  readonly days_since: number | null;
  /** Nothing was reported for longer than the policy's `stale_after` days: what stands here is the last known, not what is now (SPEC C22). */
  readonly stale: boolean;
  readonly stale_after: number;
  /** Of an area: what the settlements in it give, beside the shares stated (SPEC C24). */
  readonly settlements: SettlementShares | null;
  /** Ids of claims for the first holder, and of those that dispute it. */
  readonly for: readonly string[];
  readonly against: readonly string[];
  /** How many independent origins, in how many reports, say what `for` lists and what `against` lists (SPEC I8). */
  readonly breadth: { readonly for: Breadth; readonly against: Breadth };
  readonly why: string;
}
