import type { Day } from "../base/day.ts";
import type { Ref } from "../claims/claim.ts";
import { type Evidence, isFirm } from "./evidence.ts";
import type { Policy } from "./policies.ts";
import { sideOf, type Standing } from "./standing.ts";

/** Who is said to hold the whole place, by which words. */
export interface Holding {
  readonly actors: readonly Ref[];
  readonly side: string;
  readonly day: Day;
  readonly evidence: readonly Evidence[];
}

/** Who disputes it: holds a part, fights inside, claims it, or denies it. */
export interface Rival {
  readonly kind: "part" | "contest" | "claim" | "denial";
  readonly actors: readonly Ref[];
  readonly side: string;
  readonly evidence: Evidence;
  readonly until: Day | null;
}

/** Who besieges it, and the words that it is over which do not settle that. */
export interface Siege {
  readonly actors: readonly Ref[];
  readonly evidence: readonly Evidence[];
  readonly broken: readonly Evidence[];
}

/** A place at the end of a day, as its history so far tells it. Never altered: each step gives a new one. */
export interface PlaceState {
  readonly holding: Holding | null;
  /** Who held it firmly before a holding that is only claimed. */
  readonly before: Holding | null;
  readonly rivals: readonly Rival[];
  /** Words against the holding that do not unseat it. */
  readonly doubts: readonly Evidence[];
  readonly siege: Siege | null;
  readonly shares: readonly { readonly actors: readonly Ref[]; readonly evidence: Evidence }[];
  /** Losses that say nothing of who came after. */
  readonly lost: readonly (Evidence & { readonly actors: readonly Ref[] })[];
}

/** The state of a place of which nothing is known. */
export const NOTHING_KNOWN: PlaceState = {
  holding: null,
  before: null,
  rivals: [],
  doubts: [],
  siege: null,
  shares: [],
  lost: [],
};

/** What a step weighs with. */
export interface Scales {
  readonly policy: Policy;
  readonly standing: Standing;
}

/** The side of the first of several actors; empty when nobody is named. */
export function sideOfAll(actors: readonly Ref[], standing: Standing): string {
  const [first] = actors;
  return first === undefined ? "" : sideOf(first, standing);
}

/** Whether a holding is held, not only claimed. */
export function firm(holding: Holding, { policy }: Scales): boolean {
  return isFirm(holding.evidence, policy);
}
