import type { Day } from "../base/day.ts";
import type { Ref } from "../claims/claim.ts";
import type { Bearing } from "./bearing.ts";
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

/** A place at the end of a day, as its history so far tells it. Never altered: each step gives a new one. */
export interface PlaceState {
  readonly holding: Holding | null;
  /** Who held it firmly before a holding that is only claimed. */
  readonly before: Holding | null;
  readonly rivals: readonly Rival[];
  /** Words against the holding that do not unseat it. */
  readonly doubts: readonly Evidence[];
  readonly siege: { readonly actors: readonly Ref[]; readonly evidence: readonly Evidence[] } | null;
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

/** The state after one more bearing; bearings come in order of day, then of publication, then of recording (SPEC C3). */
export function step(state: PlaceState, bearing: Bearing, scales: Scales): PlaceState {
  switch (bearing.kind) {
    case "whole":
      return whole(state, bearing, scales);
    case "lost":
      return lost(state, bearing, scales);
    case "part":
      return part(state, bearing, scales);
    case "contest":
      return contest(state, bearing, scales);
    case "denied":
      return denied(state, bearing, scales);
    case "besiege":
      return besiege(state, bearing, scales);
    case "relieve":
      return { ...state, siege: null };
    case "share":
      return share(state, bearing, scales);
    case "expire":
      return expire(state, bearing);
  }
}

/** The evidence of a bearing whose truth would benefit `winners` and cost `losers`. */
export function evidenceOf(
  { testimony, day }: Pick<Bearing, "testimony" | "day">,
  stakes: { readonly winners: readonly Ref[]; readonly losers: readonly Ref[] },
  { policy, standing }: Scales,
): Evidence {
  const { winners, losers } = stakes;
  const { weight, reason } = policy.weigh(testimony, { winners, losers, standing });
  return { weight, reason, testimony, day };
}

function sideOfAll(actors: readonly Ref[], standing: Standing): string {
  const [first] = actors;
  return first === undefined ? "" : sideOf(first, standing);
}

function firm(holding: Holding, { policy }: Scales): boolean {
  return isFirm(holding.evidence, policy);
}

function whole(state: PlaceState, bearing: Bearing, scales: Scales): PlaceState {
  const side = sideOfAll(bearing.actors, scales.standing);
  const { change, positive, actors, targets } = bearing.testimony;
  const losers = change === "lose" && positive ? actors : targets;
  const evidence = evidenceOf(bearing, { winners: bearing.actors, losers }, scales);
  const next: Holding = { actors: bearing.actors, side, day: bearing.day, evidence: [evidence] };
  const { holding } = state;
  if (holding === null) return takeOver(state, next, scales);
  if (holding.side === side) return confirm(state, next, scales);
  if (isSameDayRival(holding, bearing)) return addRival(state, { kind: "claim", bearing, evidence }, scales);
  if (evidence.weight === "settles" || displaces(holding, bearing, evidence, scales))
    return takeOver(state, next, scales);
  return addRival(state, { kind: "claim", bearing, evidence }, scales);
}

/** Two voices give one day to two sides: neither is later than the other. A taking outdoes a mere holding, though. */
function isSameDayRival({ evidence }: Holding, { day, testimony }: Bearing): boolean {
  const sameDay = evidence.filter((each) => each.day === day);
  const rivals = isTaking(testimony) ? sameDay.filter((each) => isTaking(each.testimony)) : sameDay;
  return rivals.length > 0 && rivals.every((each) => each.testimony.origin !== testimony.origin);
}

function isTaking({ change, positive }: Bearing["testimony"]): boolean {
  return positive && change !== "hold";
}

/** A word that does not settle unseats another only as news: a taking, or a later word where the older was no firmer. */
function displaces(holding: Holding, bearing: Bearing, evidence: Evidence, scales: Scales): boolean {
  if (bearing.day <= holding.day) return false;
  const isOwnAgainstOwn =
    evidence.weight === "own-word" && holding.evidence.every(({ weight }) => weight === "own-word");
  if (isOwnAgainstOwn) return false;
  return bearing.testimony.change !== "hold" || !firm(holding, scales);
}

function takeOver(state: PlaceState, next: Holding, scales: Scales): PlaceState {
  const { holding } = state;
  const wasFirm = holding !== null && firm(holding, scales);
  const isReturn = state.before?.side === next.side && state.before !== null;
  const restored = isReturn
    ? { ...state.before, evidence: [...state.before.evidence, ...next.evidence] }
    : next;
  const supported = { ...restored, evidence: [...restored.evidence, ...lossesBefore(state, next)] };
  const isFirmNow = firm(supported, scales);
  const settles = next.evidence.some(({ weight }) => weight === "settles");
  return {
    ...state,
    holding: supported,
    before: isFirmNow ? null : wasFirm ? holding : state.before,
    rivals: state.rivals.filter(
      (rival) => rival.side !== next.side && (!settles || rival.evidence.day >= next.day),
    ),
    doubts: isReturn && holding !== null ? holding.evidence : [],
    siege: holding === null ? state.siege : null,
    shares: [],
    lost: [],
  };
}

/** A loss by another side on the day or since supports who holds it after. */
function lossesBefore({ lost: losses }: PlaceState, next: Holding): Evidence[] {
  return losses.filter(({ day }) => day >= next.day);
}

function confirm(state: PlaceState, next: Holding, scales: Scales): PlaceState {
  const holding = state.holding ?? next;
  const [evidence] = next.evidence;
  const settles = evidence?.weight === "settles";
  const cleared = state.rivals.filter((rival) => !settles || rival.evidence.day >= next.day);
  const isRetaken =
    cleared.length < state.rivals.length && evidence?.testimony.change !== "hold" && next.day > holding.day;
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

function addRival(
  state: PlaceState,
  { kind, bearing, evidence }: { kind: Rival["kind"]; bearing: Bearing; evidence: Evidence },
  { standing }: Scales,
): PlaceState {
  const side = sideOfAll(bearing.actors, standing);
  const rival: Rival = { kind, actors: bearing.actors, side, evidence, until: bearing.until };
  return { ...state, rivals: [...state.rivals, rival] };
}

function lost(state: PlaceState, bearing: Bearing, scales: Scales): PlaceState {
  const side = sideOfAll(bearing.actors, scales.standing);
  const evidence = evidenceOf(
    bearing,
    { winners: bearing.testimony.targets, losers: bearing.actors },
    scales,
  );
  const settles = evidence.weight === "settles";
  const rivals = settles
    ? state.rivals.filter((rival) => rival.side !== side || rival.evidence.day > bearing.day)
    : state.rivals;
  const { holding } = state;
  if (holding === null)
    return { ...state, rivals, lost: [...state.lost, { ...evidence, actors: bearing.actors }] };
  if (holding.side !== side) {
    if (bearing.day < holding.day) return { ...state, rivals };
    const supported = { ...holding, evidence: [...holding.evidence, evidence] };
    return { ...state, rivals, holding: supported, before: firm(supported, scales) ? null : state.before };
  }
  if (!settles || isSameDayRival(holding, bearing))
    return addRival(state, { kind: "denial", bearing: { ...bearing, actors: [] }, evidence }, scales);
  return vacate({ ...state, rivals }, { ...evidence, actors: bearing.actors }, scales);
}

/** Nobody holds the whole any more: the one other side that had a part of it, if there is one, else nobody known. */
function vacate(state: PlaceState, loss: PlaceState["lost"][number], scales: Scales): PlaceState {
  const left = state.rivals.filter(({ actors }) => actors.length > 0);
  const sides = new Set(left.map((rival) => rival.side));
  const [heir] = left;
  const empty = { ...state, holding: null, before: null, rivals: [], siege: null, lost: [loss] };
  if (heir === undefined || sides.size > 1) return { ...empty, rivals: state.rivals };
  const evidence = [...left.map((rival) => rival.evidence), loss];
  return takeOver(empty, { actors: heir.actors, side: heir.side, day: loss.day, evidence }, scales);
}

function part(state: PlaceState, bearing: Bearing, scales: Scales): PlaceState {
  const side = sideOfAll(bearing.actors, scales.standing);
  if (state.holding !== null && state.holding.side === side) return state;
  const stakes = { winners: bearing.actors, losers: bearing.testimony.targets };
  return addRival(state, { kind: "part", bearing, evidence: evidenceOf(bearing, stakes, scales) }, scales);
}

function contest(state: PlaceState, bearing: Bearing, scales: Scales): PlaceState {
  const evidence = evidenceOf(bearing, { winners: bearing.actors, losers: [] }, scales);
  const others = bearing.actors.filter((actor) => sideOf(actor, scales.standing) !== state.holding?.side);
  return (others.length === 0 ? [[]] : others.map((actor) => [actor])).reduce<PlaceState>(
    (next, actors) => addRival(next, { kind: "contest", bearing: { ...bearing, actors }, evidence }, scales),
    state,
  );
}

function denied(state: PlaceState, bearing: Bearing, scales: Scales): PlaceState {
  const { holding } = state;
  const side = sideOfAll(bearing.actors, scales.standing);
  const evidence = evidenceOf(bearing, { winners: [], losers: bearing.actors }, scales);
  const settles = evidence.weight === "settles";
  if (holding === null || holding.side !== side)
    return settles ? { ...state, rivals: state.rivals.filter((rival) => rival.side !== side) } : state;
  const isHeld = firm(holding, scales);
  if (isHeld && !settles) return { ...state, doubts: [...state.doubts, evidence] };
  if (!isHeld && settles)
    return { ...state, holding: state.before, before: null, doubts: [...holding.evidence, evidence] };
  return addRival(state, { kind: "denial", bearing: { ...bearing, actors: [] }, evidence }, scales);
}

function besiege(state: PlaceState, bearing: Bearing, scales: Scales): PlaceState {
  const stakes = { winners: bearing.actors, losers: bearing.testimony.targets };
  const evidence = evidenceOf(bearing, stakes, scales);
  const { siege } = state;
  const named = siege !== null && siege.actors.length > 0 ? siege.actors : bearing.actors;
  return { ...state, siege: { actors: named, evidence: [...(siege?.evidence ?? []), evidence] } };
}

function share(state: PlaceState, bearing: Bearing, scales: Scales): PlaceState {
  const evidence = evidenceOf(bearing, { winners: bearing.actors, losers: [] }, scales);
  const side = sideOfAll(bearing.actors, scales.standing);
  const others = state.shares.filter((each) => sideOfAll(each.actors, scales.standing) !== side);
  return { ...state, shares: [...others, { actors: bearing.actors, evidence }] };
}

/** Words about a time that is over stop counting when it is. */
function expire(state: PlaceState, { testimony }: Bearing): PlaceState {
  const { holding } = state;
  if (holding === null) return state;
  const evidence = holding.evidence.filter((each) => each.testimony !== testimony);
  if (evidence.length === holding.evidence.length) return state;
  return { ...state, holding: evidence.length === 0 ? null : { ...holding, evidence } };
}
