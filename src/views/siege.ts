import type { Bearing } from "./bearing.ts";
import { isFirm } from "./evidence.ts";
import { type PlaceState, type Scales, sideOfAll } from "./place-state.ts";
import { evidenceOf, partiesOf } from "./stakes.ts";

/** The place is besieged: a report without a besieger's name keeps the one known before (SPEC C13). */
export function besiege(state: PlaceState, bearing: Bearing, scales: Scales): PlaceState {
  const evidence = evidenceOf(bearing, scales);
  const { siege } = state;
  const named = siege !== null && siege.actors.length > 0 ? siege.actors : bearing.actors;
  return { ...state, siege: { actors: named, evidence: [...(siege?.evidence ?? []), evidence], broken: [] } };
}

/** The siege is over, or was none: a side's own word alone does not end it (SPEC C13, P1). */
export function relieve(state: PlaceState, bearing: Bearing, scales: Scales): PlaceState {
  const { siege } = state;
  if (siege === null) return state;
  const { standing, policy } = scales;
  const isGivenUp = sideOfAll(bearing.actors, standing) === sideOfAll(siege.actors, standing);
  const parties =
    bearing.testimony.positive && isGivenUp
      ? { winners: [], losers: bearing.actors }
      : partiesOf(bearing.testimony);
  const broken = [...siege.broken, evidenceOf(bearing, scales, parties)];
  return { ...state, siege: isFirm(broken, policy) ? null : { ...siege, broken } };
}

/** Who firmly holds the whole place, having taken it since a siege was last told of, is besieged no more (SPEC C13). */
export function outliveSiege(state: PlaceState, { policy }: Scales): PlaceState {
  const { siege, holding } = state;
  if (siege === null || holding === null || !isFirm(holding.evidence, policy)) return state;
  const last = siege.evidence.reduce((day, evidence) => (evidence.day > day ? evidence.day : day), "");
  const isTaken = holding.evidence.some(({ day, testimony }) => testimony.change === "gain" && day > last);
  return isTaken ? { ...state, siege: null } : state;
}
