import type { PlaceCard } from "../../src/server/answers.ts";

export type { PlaceCard };

/** The state of one place at (valid, known) under a policy and a lens, as the page draws it. */
export interface PlaceState {
  readonly place: PlaceCard;
  readonly state: "held" | "claimed" | "contested" | "unknown";
  /** Ids (or names, where no register knows them) of who holds it. */
  readonly holders: readonly string[];
  readonly besiegers: readonly string[];
  readonly since: string | null;
  readonly lastReported: string | null;
  readonly daysSince: number | null;
  readonly why: string;
  /** Ids of the claims for and against. */
  readonly supporting: readonly string[];
  readonly opposing: readonly string[];
}

/** A share of an area that a claim gives: `30 percent of Deir ez-Zor`, drawn beside the area's name, never as paint. */
export interface AreaShare {
  readonly area: string;
  readonly actor: string;
  readonly percent: string;
  readonly voice: string;
  readonly claim: string;
}
