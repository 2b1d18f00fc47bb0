import { contentId } from "../base/id.ts";
import { type Day, fromNumber } from "../base/day.ts";
import type { EventClaim, Place, Ref } from "../claims/claim.ts";
import type { AnswerPlace } from "./control-answer.ts";
import { numberOf } from "./day-table.ts";
import type { EventTold } from "./event-told.ts";
import { type Counted, daysOf, figureOf, populationOf } from "./figures.ts";
import { type Breadth, breadthOf } from "./independence.ts";
import { byKnown } from "./order.ts";
import { keyOf } from "./same-thing.ts";
import { boundsIn } from "./tally.ts";
import { speakerOf, witnessAndText } from "./testimony.ts";

/** What the accounts of an event count, each measure and population once, as a tally does (SPEC N3). */
export interface EventCount {
  readonly measure: string;
  readonly population: string | null;
  readonly min: number | null;
  readonly best: number | null;
  readonly max: number | null;
  readonly claims: readonly string[];
}

/** One event with everybody who tells of it. */
export interface EventCluster {
  readonly id: string;
  readonly event: EventClaim["event"];
  readonly mode: string | null;
  /** The narrowest place that an account names. */
  readonly place: AnswerPlace | null;
  /** The days that all accounts allow; where they share none, all the days that any tells. */
  readonly from: Day;
  readonly to: Day;
  readonly actors: readonly Ref[];
  readonly targets: readonly Ref[];
  /** Every account, in order of publication. */
  readonly claims: readonly string[];
  /** Those that deny it. */
  readonly denied: readonly string[];
  readonly voices: readonly string[];
  readonly breadth: Breadth;
  readonly counts: readonly EventCount[];
  /** By what the accounts are one. */
  readonly why: string;
}

/** The event that its accounts tell of; `same` are the pairs of claims that people hold to be one. */
export function clusterOf({
  members,
  denied,
  same,
}: {
  readonly members: readonly EventTold[];
  readonly denied: readonly EventTold[];
  readonly same: readonly (readonly [string, string])[];
}): EventCluster {
  const told = [...members].sort((a, b) => byKnown(a.recorded, b.recorded));
  const first = told[0]!.recorded.claim;
  const claims = told.map(({ recorded }) => recorded.claim.id);
  const ids = new Set(claims);
  const decided = same.filter(([a, b]) => a !== b && ids.has(a) && ids.has(b)).length;
  return {
    id: contentId("e_", first.id),
    event: first.event,
    mode: told.map(({ recorded }) => recorded.claim.mode).find((mode) => mode !== null) ?? null,
    place: narrowest(told.flatMap(({ recorded }) => recorded.claim.place ?? [])),
    ...daysOfAll(told),
    actors: unique(told.flatMap(({ recorded }) => recorded.claim.actor)),
    targets: unique(told.flatMap(({ recorded }) => recorded.claim.target)),
    claims,
    denied: denied.map(({ recorded }) => recorded.claim.id).sort(),
    voices: [...new Set(told.map(({ recorded }) => speakerOf(recorded).name))],
    breadth: breadthOf(
      told.map(({ recorded }) => ({ ...witnessAndText(recorded), report: recorded.claim.report })),
    ),
    counts: countsOf(told.flatMap(({ counts }) => counts)),
    why: whyOne(told.length, decided),
  };
}

function whyOne(accounts: number, decided: number): string {
  if (accounts === 1) return "One account.";
  const by =
    decided === 0 ? "" : ` ${decided === 1 ? "One pair was" : `${decided} pairs were`} joined by a person.`;
  return `${accounts} accounts of one type at one place and time, whose sides and figures do not contradict one another.${by}`;
}

function narrowest(places: readonly Place[]): AnswerPlace | null {
  const [place] = [...places].sort((a, b) => b.within.length - a.within.length);
  if (place === undefined) return null;
  const { id, name, lat, lon, within } = place;
  return { id, name, lat, lon, within };
}

function daysOfAll(told: readonly EventTold[]): { from: Day; to: Day } {
  const days = told.map(({ recorded }) => daysOf(recorded).map(numberOf) as [number, number]);
  const [starts, ends] = [days.map(([from]) => from), days.map(([, to]) => to)];
  const shared = [Math.max(...starts), Math.min(...ends)] as const;
  const [from, to] = shared[0] <= shared[1] ? shared : [Math.min(...starts), Math.max(...ends)];
  return { from: fromNumber(from), to: fromNumber(to) };
}

function unique(refs: readonly Ref[]): Ref[] {
  return refs.filter((ref, i) => refs.findIndex((other) => keyOf(other) === keyOf(ref)) === i);
}

function countsOf(counts: readonly Counted[]): EventCount[] {
  const groups = new Map<string, Counted[]>();
  for (const count of counts) {
    const key = `${count.claim.measure} ${populationOf(count.claim) ?? ""}`;
    groups.set(key, [...(groups.get(key) ?? []), count]);
  }
  return [...groups.values()].map((group) => {
    const { claims, latest } = figureOf(group);
    const { measure } = claims[0]!.claim;
    const population = populationOf(claims[0]!.claim);
    return { measure, population, ...boundsIn(latest), claims: claims.map(({ claim }) => claim.id) };
  });
}
