import type { Day } from "../base/day.ts";
import { type Bearing, PART_DAYS } from "./bearing.ts";
import { daysAfter } from "./day-table.ts";
import type { Evidence } from "./evidence.ts";
import { firm, type PlaceState, type Rival, type Scales, sideOfAll } from "./place-state.ts";
import { evidenceOf } from "./stakes.ts";
import { sideOf } from "./standing.ts";

/** Somebody else than its holder has, or took, a part of it; its holder took such a part back (SPEC C6, P7). */
export function part(state: PlaceState, bearing: Bearing, scales: Scales): PlaceState {
  const side = sideOfAll(bearing.actors, scales.standing);
  const evidence = evidenceOf(bearing, scales);
  if (state.holding === null || state.holding.side !== side)
    return addRival(state, { kind: "part", bearing, evidence }, scales);
  const words = bearing.testimony.part?.toLowerCase();
  const isBack = (rival: Rival) =>
    words !== undefined && rival.kind === "part" && rival.evidence.testimony.part?.toLowerCase() === words;
  const isNews = bearing.testimony.change !== "hold" && evidence.weight !== "own-word";
  return isNews ? { ...state, rivals: state.rivals.filter((rival) => !isBack(rival)) } : state;
}

/** Fighting inside: each side in it that does not hold the place disputes it, nobody named = somebody does; the holder alone fights nobody (SPEC C7). */
export function contest(state: PlaceState, bearing: Bearing, scales: Scales): PlaceState {
  const evidence = evidenceOf(bearing, scales);
  const others = bearing.actors.filter((actor) => sideOf(actor, scales.standing) !== state.holding?.side);
  if (others.length === 0 && bearing.actors.length > 0) return state;
  return (others.length === 0 ? [[]] : others.map((actor) => [actor])).reduce<PlaceState>(
    (next, actors) => addRival(next, { kind: "contest", bearing: { ...bearing, actors }, evidence }, scales),
    state,
  );
}

/** A taking or a loss is denied: it undoes what is only claimed, and disputes or doubts what is held (SPEC C11). */
export function denied(state: PlaceState, bearing: Bearing, scales: Scales): PlaceState {
  const { holding } = state;
  const side = sideOfAll(bearing.actors, scales.standing);
  const evidence = evidenceOf(bearing, scales);
  const settles = evidence.weight === "settles";
  if (holding === null || holding.side !== side)
    return settles ? { ...state, rivals: state.rivals.filter((rival) => rival.side !== side) } : state;
  const isHeld = firm(holding, scales);
  if (isHeld && !settles) return { ...state, doubts: [...state.doubts, evidence] };
  if (!isHeld && settles)
    return withoutDenials({
      ...state,
      holding: state.before,
      before: null,
      doubts: [...holding.evidence, evidence],
    });
  return addRival(state, { kind: "denial", bearing: { ...bearing, actors: [] }, evidence }, scales);
}

/** One more who disputes it. */
export function addRival(
  state: PlaceState,
  { kind, bearing, evidence }: { kind: Rival["kind"]; bearing: Bearing; evidence: Evidence },
  { standing }: Scales,
): PlaceState {
  const side = sideOfAll(bearing.actors, standing);
  const rival: Rival = { kind, actors: bearing.actors, side, evidence, until: bearing.until };
  return { ...state, rivals: [...state.rivals, rival] };
}

/** A denial ends with the holding that it denies. */
export function withoutDenials(state: PlaceState): PlaceState {
  return { ...state, rivals: state.rivals.filter(({ kind }) => kind !== "denial") };
}

/** Those whose words still speak on a day. */
export function rivalsOn(rivals: readonly Rival[], day: Day): Rival[] {
  return rivals.filter(({ until }) => until === null || until >= day);
}

/** Whether a part was said too long ago, and the whole told of since by a voice that gains nothing by it (SPEC C23). */
export function hasAged({ kind, evidence }: Rival, { holding }: PlaceState, on: Day): boolean {
  return (
    kind === "part" &&
    on > daysAfter(evidence.day, PART_DAYS) &&
    (holding?.evidence.some(({ day, weight }) => day > evidence.day && weight !== "own-word") ?? false)
  );
}
