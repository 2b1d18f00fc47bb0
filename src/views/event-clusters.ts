import { counts, type RecordedClaim } from "../record/recorded-claim.ts";
import { type AsOf, claimsKnown } from "./as-of.ts";
import { clusterOf, type EventCluster } from "./event-cluster.ts";
import { eventsTold, type EventTold, inCommon, mayBeOne } from "./event-told.ts";
import { byKnown, compare } from "./order.ts";
import type { Standing } from "./standing.ts";

/** What people decided of pairs of claims, by their ids: that they tell of one event, or of two. */
export interface EventDecisions {
  readonly same: readonly (readonly [string, string])[];
  readonly apart: readonly (readonly [string, string])[];
}

/** Nobody decided anything. */
export const NO_DECISIONS: EventDecisions = { same: [], apart: [] };

/** What is asked of the events. */
export interface EventContext extends Pick<AsOf, "known" | "lens"> {
  readonly standing: Standing;
  /** Whether the place of that key holds places of its own. */
  readonly isArea: (key: string) => boolean;
  readonly decisions: EventDecisions;
}

/** What happened, each event once with all that tell of it, in order of days (SPEC K1–K5); `claims` are all claims there are. */
export function eventClustersOf(claims: readonly RecordedClaim[], context: EventContext): EventCluster[] {
  const heard = claimsKnown(claims, context)
    .filter((recorded) => counts(recorded) || recorded.merged !== null)
    .sort(byKnown);
  const decisions = withMerged(context.decisions, heard);
  const told = eventsTold(heard);
  const clusters = gather(
    told.filter(({ recorded }) => recorded.claim.polarity === "positive"),
    { ...context, decisions },
  );
  const denials = told.filter(({ recorded }) => recorded.claim.polarity === "negative");
  return clusters
    .map(({ units }) => {
      const denied = denials.filter((denial) =>
        units.every((unit) => unit.some((each) => mayBeOne(denial, each, context))),
      );
      return clusterOf({ members: units.flat(), denied, same: decisions.same });
    })
    .sort((a, b) => compare(a.from, b.from) || compare(a.to, b.to) || compare(a.id, b.id));
}

/** Claims merged into one another tell of one event (SPEC J4, K4). */
function withMerged({ same, apart }: EventDecisions, heard: readonly RecordedClaim[]): EventDecisions {
  const merged = heard.flatMap(({ claim, merged: into }) =>
    into === null ? [] : [[claim.id, into] as const],
  );
  return { same: [...same, ...merged], apart };
}

interface Gathered {
  readonly number: number;
  /** Accounts that people hold to be one lie together. */
  readonly units: EventTold[][];
}

/** Each account joins the likeliest event with all of whose accounts it may be one; accounts come in order of their days, never of arrival. */
function gather(told: readonly EventTold[], context: EventContext): Gathered[] {
  const apart = new Set(context.decisions.apart.map(([a, b]) => pairKey(a, b)));
  const clusters: Gathered[] = [];
  const nearby = createNearby();
  const mayJoin = (unit: readonly EventTold[], other: readonly EventTold[]) =>
    unit.some((one) => other.some((each) => mayBeOne(one, each, context))) &&
    !unit.some((one) => other.some((each) => apart.has(pairKey(idOf(one), idOf(each)))));
  for (const unit of unitsOf([...told].sort(inOrder), context.decisions.same)) {
    const open = nearby.of(unit).filter(({ units }) => units.every((other) => mayJoin(unit, other)));
    const joined = likeliest(open, unit, context.standing);
    const cluster = joined ?? { number: clusters.length, units: [] };
    if (joined === undefined) clusters.push(cluster);
    cluster.units.push(unit);
    nearby.add(cluster, unit);
  }
  return clusters;
}

/** The event with which an account has most in common, the first begun of several. */
function likeliest(
  open: readonly Gathered[],
  unit: readonly EventTold[],
  standing: Standing,
): Gathered | undefined {
  if (open.length < 2) return open[0];
  const most = ({ units }: Gathered) =>
    Math.max(...units.flat().flatMap((other) => unit.map((one) => inCommon(one, other, standing))));
  const shared = open.map(most);
  return open[shared.indexOf(Math.max(...shared))];
}

function inOrder(a: EventTold, b: EventTold): number {
  return a.window[0] - b.window[0] || a.window[1] - b.window[1] || byKnown(a.recorded, b.recorded);
}

function idOf({ recorded }: EventTold): string {
  return recorded.claim.id;
}

/** Accounts that people hold to be one, together; the others each alone; in order of their first. */
function unitsOf(inOrder: readonly EventTold[], same: EventDecisions["same"]): EventTold[][] {
  const leaders = new Map<string, string>();
  const leader = (id: string): string => {
    let top = id;
    for (let next = leaders.get(top); next !== undefined; next = leaders.get(top)) top = next;
    return top;
  };
  for (const [a, b] of same) if (leader(a) !== leader(b)) leaders.set(leader(a), leader(b));
  const units = new Map<string, EventTold[]>();
  for (const told of inOrder) {
    const key = leader(idOf(told));
    const known = units.get(key);
    if (known === undefined) units.set(key, [told]);
    else known.push(told);
  }
  return [...units.values()];
}

function pairKey(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

/** Finds the events at a place, inside it and around it. */
function createNearby() {
  const found = new Map<string, Map<number, Gathered>>();
  const keysOf = ({ at, recorded: { claim } }: EventTold) => {
    const { place } = claim;
    const names = place === null ? [] : [place.name];
    return {
      under: [at, ...names.map((name) => `at ${name}`), ...(place?.within ?? []).map((name) => `in ${name}`)],
      lookedUp: [
        at,
        ...names.map((name) => `in ${name}`),
        ...(place?.within ?? []).map((name) => `at ${name}`),
      ],
    };
  };
  const typed = ({ recorded }: EventTold, key: string) => `${recorded.claim.event} ${key}`;
  return {
    add: (cluster: Gathered, unit: readonly EventTold[]) => {
      for (const told of unit)
        for (const key of keysOf(told).under) {
          const known = found.get(typed(told, key)) ?? new Map<number, Gathered>();
          found.set(typed(told, key), known.set(cluster.number, cluster));
        }
    },
    /** In the order in which they were begun. */
    of: (unit: readonly EventTold[]): Gathered[] => {
      const near = new Map<number, Gathered>();
      for (const told of unit)
        for (const key of keysOf(told).lookedUp)
          for (const [number, cluster] of found.get(typed(told, key)) ?? []) near.set(number, cluster);
      return [...near.values()].sort((a, b) => a.number - b.number);
    },
  };
}
