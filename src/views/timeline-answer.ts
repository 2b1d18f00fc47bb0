import type { Day } from "../base/day.ts";
import type { Ref } from "../claims/claim.ts";
import type { AnswerPlace, ControlState } from "./control-answer.ts";
import type { Breadth } from "./independence.ts";

/** A stretch of days with one state; both ends inclusive, `to` null = goes on. */
export interface ControlSpan {
  readonly from: Day;
  readonly to: Day | null;
  readonly state: ControlState;
  readonly holders: readonly Ref[];
  readonly besieged_by: readonly Ref[] | null;
  /** EDTF. */
  readonly since: string | null;
  readonly for: readonly string[];
  readonly against: readonly string[];
  /** How many independent origins, in how many reports, say what `for` lists (SPEC I8). */
  readonly breadth: Breadth;
  /** The days of it on which nothing had been reported for longer than the policy allows (SPEC C22); `to` null = goes on. */
  readonly stale: readonly { readonly from: Day; readonly to: Day | null }[];
}

/** What one voice alone would have us believe of a place. */
export interface VoiceLane {
  /** Register id, else the name. */
  readonly voice: string;
  readonly name: string;
  readonly spans: readonly ControlSpan[];
}

/** Something that happened or was counted at the place. */
export interface PlaceEvent {
  readonly claim: string;
  readonly day: Day;
  readonly edtf: string | null;
  readonly what: string;
  readonly voice: string;
  readonly quote: string;
}

/** A place through time: all voices together, each voice alone, and what happened there. */
export interface Timeline {
  readonly place: AnswerPlace;
  readonly spans: readonly ControlSpan[];
  readonly voices: readonly VoiceLane[];
  readonly events: readonly PlaceEvent[];
}
