import { type Bearing, besiegedUntil } from "./bearing.ts";
import type { Evidence } from "./evidence.ts";
import { firm, type Holding, type PlaceState, type Scales, sideOfAll } from "./place-state.ts";
import { addRival, contest, denied, part, rivalsOn, withoutDenials } from "./rivals.ts";
import { besiege, outliveSiege, relieve } from "./siege.ts";
import { evidenceOf } from "./stakes.ts";

/** The state after one more bearing; bearings come in order of day, then of publication (SPEC C3). */
export function step(state: PlaceState, bearing: Bearing, scales: Scales): PlaceState {
  return outliveSiege(STEPS[bearing.kind](state, bearing, scales), scales);
}

type Step = (state: PlaceState, bearing: Bearing, scales: Scales) => PlaceState;

const STEPS: Readonly<Record<Bearing["kind"], Step>> = {
  whole,
  lost,
  part,
  contest,
  denied: (state, bearing, scales) =>
    bearing.testimony.change === "hold" && isOverturned(state, bearing, scales)
      ? lost(state, bearing, scales)
      : denied(state, bearing, scales),
  besiege,
  relieve,
  share,
  expire,
};

/** "They do not hold it", from a voice that settles, is the end of their holding. */
function isOverturned({ holding }: PlaceState, bearing: Bearing, scales: Scales): boolean {
  return (
    holding !== null &&
    holding.side === sideOfAll(bearing.actors, scales.standing) &&
    evidenceOf(bearing, scales).weight === "settles"
  );
}

function whole(state: PlaceState, bearing: Bearing, scales: Scales): PlaceState {
  const side = sideOfAll(bearing.actors, scales.standing);
  const evidence = evidenceOf(bearing, scales);
  const next: Holding = { actors: bearing.actors, side, day: bearing.day, evidence: [evidence] };
  const { holding } = state;
  if (holding === null) return takeOver(state, next, scales);
  if (bearing.testimony.isPresumed) return state;
  if (holding.side === side) return confirm(state, next, scales);
  if (!isSameDayRival(holding, bearing) && displaces({ holding, bearing, evidence }, scales))
    return takeOver(state, next, scales);
  return addRival(state, { kind: "claim", bearing, evidence }, scales);
}

/** Two voices give one day to two sides: neither is later than the other. A taking outdoes a mere holding, though (SPEC C16). */
function isSameDayRival({ evidence }: Holding, { day, testimony }: Bearing): boolean {
  const sameDay = evidence.filter((each) => each.day === day);
  const rivals = isTaking(testimony) ? sameDay.filter((each) => isTaking(each.testimony)) : sameDay;
  return rivals.length > 0 && rivals.every((each) => each.testimony.origin !== testimony.origin);
}

function isTaking({ change, positive }: Bearing["testimony"]): boolean {
  return positive && change !== "hold";
}

/** A word that does not settle unseats another only as news: a taking, or a later word where the older was no firmer (SPEC C15). */
function displaces(
  { holding, bearing, evidence }: { holding: Holding; bearing: Bearing; evidence: Evidence },
  scales: Scales,
): boolean {
  if (evidence.weight === "settles") return true;
  if (bearing.day <= holding.day) return false;
  const isOwnAgainstOwn =
    evidence.weight === "own-word" && holding.evidence.every(({ weight }) => weight === "own-word");
  if (isOwnAgainstOwn) return false;
  return bearing.testimony.change !== "hold" || !firm(holding, scales);
}

function takeOver(state: PlaceState, next: Holding, scales: Scales): PlaceState {
  const { holding, before, siege } = state;
  const wasFirm = holding !== null && firm(holding, scales);
  const isReturn = before !== null && before.side === next.side;
  const restored = isReturn ? { ...before, evidence: [...before.evidence, ...next.evidence] } : next;
  const supported = { ...restored, evidence: [...restored.evidence, ...lossesSince(state, next)] };
  const isFirmNow = firm(supported, scales);
  const settles = next.evidence.some(({ weight }) => weight === "settles");
  return {
    ...state,
    holding: supported,
    before: isFirmNow ? null : wasFirm ? holding : before,
    rivals: state.rivals.filter(
      ({ kind, side, evidence }) =>
        kind !== "denial" && side !== next.side && (!settles || evidence.day >= next.day),
    ),
    doubts: isReturn && holding !== null ? holding.evidence : [],
    siege: holding !== null && isFirmNow ? null : siege,
    shares: [],
    lost: [],
  };
}

/** A loss by another side on the day or since supports who holds it after. */
function lossesSince({ lost: losses }: PlaceState, next: Holding): Evidence[] {
  return losses.filter(({ day }) => day >= next.day);
}

/** One more word for the holder (SPEC C17). */
function confirm(state: PlaceState, next: Holding, scales: Scales): PlaceState {
  const holding = state.holding ?? next;
  const [evidence] = next.evidence;
  const settles = evidence?.weight === "settles";
  const gone = settles ? state.rivals.filter((rival) => rival.evidence.day < next.day) : [];
  const cleared = state.rivals.filter((rival) => !gone.includes(rival));
  const isRetaken =
    rivalsOn(gone, next.day).some(({ actors }) => actors.length > 0) &&
    next.evidence.some((each) => isTaking(each.testimony)) &&
    next.day > holding.day;
  const named = holding.actors.some(({ id }) => id !== null) ? holding.actors : next.actors;
  const all = isRetaken ? next.evidence : [...holding.evidence, ...next.evidence];
  const confirmed = { ...holding, actors: named, day: isRetaken ? next.day : holding.day, evidence: all };
  return {
    ...state,
    holding: confirmed,
    before: firm(confirmed, scales) ? null : state.before,
    rivals: cleared,
  };
}

function lost(state: PlaceState, bearing: Bearing, scales: Scales): PlaceState {
  const side = sideOfAll(bearing.actors, scales.standing);
  const evidence = evidenceOf(bearing, scales);
  const settles = evidence.weight === "settles";
  const rivals = settles
    ? state.rivals.filter((rival) => rival.side !== side || rival.evidence.day > bearing.day)
    : state.rivals;
  const { holding } = state;
  const loss = { ...evidence, actors: bearing.actors };
  if (holding === null && settles && state.siege !== null) return vacate({ ...state, rivals }, loss, scales);
  if (holding === null) return { ...state, rivals, lost: [...state.lost, loss] };
  if (holding.side !== side) {
    if (bearing.day < holding.day) return { ...state, rivals };
    const supported = { ...holding, evidence: [...holding.evidence, evidence] };
    return { ...state, rivals, holding: supported, before: firm(supported, scales) ? null : state.before };
  }
  if (!settles || isSameDayRival(holding, bearing))
    return addRival(state, { kind: "denial", bearing: { ...bearing, actors: [] }, evidence }, scales);
  return vacate({ ...state, rivals }, loss, scales);
}

/** Nobody holds the whole any more: the one other side that had a part of it or besieged it, if there is one, else nobody known. */
function vacate(state: PlaceState, loss: PlaceState["lost"][number], scales: Scales): PlaceState {
  const left = rivalsOn(state.rivals, loss.day).filter(({ actors }) => actors.length > 0);
  const sides = new Set(left.map((rival) => rival.side));
  const [heir = besiegerOn(state, loss, scales)] = left;
  const empty = { ...state, holding: null, before: null, rivals: [], siege: null, lost: [loss] };
  if (heir === null || sides.size > 1) return { ...empty, rivals: left };
  const evidence = [...left.map((rival) => rival.evidence), loss];
  return takeOver(empty, { actors: heir.actors, side: heir.side, day: loss.day, evidence }, scales);
}

/** Who besieges a place that its besieged leave; null when nobody says, or when the besieger is who leaves. */
function besiegerOn(
  state: PlaceState,
  loss: PlaceState["lost"][number],
  { standing }: Scales,
): Pick<Holding, "actors" | "side"> | null {
  const { siege } = state;
  if (siege === null || siege.actors.length === 0) return null;
  if (!siege.evidence.some(({ testimony }) => besiegedUntil(testimony) >= loss.day)) return null;
  const side = sideOfAll(siege.actors, standing);
  return side === sideOfAll(loss.actors, standing) ? null : { actors: siege.actors, side };
}

function share(state: PlaceState, bearing: Bearing, scales: Scales): PlaceState {
  const side = sideOfAll(bearing.actors, scales.standing);
  const others = state.shares.filter((each) => sideOfAll(each.actors, scales.standing) !== side);
  return { ...state, shares: [...others, { actors: bearing.actors, evidence: evidenceOf(bearing, scales) }] };
}

/** Words about a time that is over stop counting when it is. */
function expire(state: PlaceState, { testimony }: Bearing): PlaceState {
  const { holding } = state;
  if (holding === null) return state;
  const evidence = holding.evidence.filter((each) => each.testimony !== testimony);
  if (evidence.length === holding.evidence.length) return state;
  return evidence.length === 0
    ? withoutDenials({ ...state, holding: null })
    : { ...state, holding: { ...holding, evidence } };
}
