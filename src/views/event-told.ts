import type { CountClaim, EventClaim } from "../claims/claim.ts";
import { placeKey } from "../record/place-key.ts";
import type { RecordedClaim } from "../record/recorded-claim.ts";
import { boundsOf, type Counted, isCounted, isSameTime, populationOf, windowOf } from "./figures.ts";
import { agree } from "./same-thing.ts";
import type { Standing } from "./standing.ts";

/** A recorded claim that something happened, with the counts its report gives of it. */
export interface EventTold {
  readonly recorded: RecordedClaim & { readonly claim: EventClaim };
  readonly counts: readonly Counted[];
  /** Days since 1970, both included. */
  readonly window: readonly [from: number, to: number];
  /** Key of its place; `text:` and the hash of its text where it names none. */
  readonly at: string;
}

/** Measures of what an event did. */
const TOLLS: ReadonlySet<CountClaim["measure"]> = new Set([
  "killed",
  "injured",
  "casualties",
  "missing",
  "abducted",
  "captured",
  "detained",
  "destroyed",
]);
/** How far from an event's words in the report a count of it may stand. Characters. */
const NEAR = 400;
/** Figures of one event may lie so many times apart, and so many persons: tolls rise (SPEC K2). */
const TIMES = 3;
const SLACK = 2;

/** The events among the claims of a ledger, each with its counts (SPEC K1). */
export function eventsTold(heard: readonly RecordedClaim[]): EventTold[] {
  const events = heard.filter(isEvent);
  const countsOf = countsByEvent(events, heard);
  return events.map((recorded) => ({
    recorded,
    counts: countsOf.get(recorded) ?? [],
    window: windowOf(recorded),
    at: recorded.claim.place === null ? `text:${recorded.textHash}` : placeKey(recorded.claim.place),
  }));
}

function isEvent(recorded: RecordedClaim): recorded is EventTold["recorded"] {
  const { kind, modality, background, time } = recorded.claim;
  return (
    kind === "event" && (modality === "asserted" || modality === "possible") && !(background && time === null)
  );
}

/** Each count goes to the nearest event of its report that may have the same place and time. */
function countsByEvent(
  events: readonly EventTold["recorded"][],
  heard: readonly RecordedClaim[],
): Map<RecordedClaim, Counted[]> {
  const byReport = new Map<string, EventTold["recorded"][]>();
  for (const event of events) {
    const known = byReport.get(event.claim.report);
    if (known === undefined) byReport.set(event.claim.report, [event]);
    else known.push(event);
  }
  const found = new Map<RecordedClaim, Counted[]>();
  for (const count of heard) {
    if (!isCounted(count) || !TOLLS.has(count.claim.measure) || count.claim.quantity?.cumulative) continue;
    const nearest = (byReport.get(count.claim.report) ?? [])
      .filter((event) => mayCount(count, event))
      .sort((a, b) => distance(a, count) - distance(b, count) || a.claim.span[0] - b.claim.span[0])[0];
    if (nearest !== undefined) found.set(nearest, [...(found.get(nearest) ?? []), count]);
  }
  return found;
}

function mayCount(count: Counted, event: EventTold["recorded"]): boolean {
  const [a, b] = [count.claim.place, event.claim.place];
  if (a !== null && b !== null && placeKey(a) !== placeKey(b)) return false;
  if (count.claim.time !== null && event.claim.time !== null && !isSameTime(windowOf(count), windowOf(event)))
    return false;
  return event.claim.polarity === "positive" && distance(event, count) <= NEAR;
}

/** Characters between the words of two claims; 0 where they overlap. */
function distance({ claim: a }: RecordedClaim, { claim: b }: RecordedClaim): number {
  return Math.max(0, a.span[0] - b.span[1], b.span[0] - a.span[1]);
}

/** Whether two accounts may be of one event: type, place, time, sides and figures do not contradict one another (SPEC K2). */
export function mayBeOne(
  a: EventTold,
  b: EventTold,
  { standing, isArea }: { readonly standing: Standing; readonly isArea: (key: string) => boolean },
): boolean {
  const [one, other] = [a.recorded.claim, b.recorded.claim];
  return (
    one.event === other.event &&
    (one.mode === null || other.mode === null || one.mode === other.mode) &&
    isSameTime(a.window, b.window) &&
    isSamePlace(a, b, isArea) &&
    agree(one.actor, other.actor, standing) &&
    agree(one.target, other.target, standing) &&
    a.counts.every((count) => b.counts.every((figure) => mayBeOneFigure(count, figure)))
  );
}

/** One place, or one inside the other where the wider is no area: a town and its quarter. */
function isSamePlace(a: EventTold, b: EventTold, isArea: (key: string) => boolean): boolean {
  if (a.at === b.at) return true;
  const [one, other] = [a.recorded.claim.place, b.recorded.claim.place];
  if (one === null || other === null) return false;
  return (
    (one.within.includes(other.name) && !isArea(b.at)) || (other.within.includes(one.name) && !isArea(a.at))
  );
}

/** Figures of one report differ when they are of two things; those of two reports may rise. */
function mayBeOneFigure(a: Counted, b: Counted): boolean {
  if (!isOneMeasure(a, b)) return true;
  const [less, more] = gapOf(a, b);
  if (more <= less) return true;
  return a.claim.report !== b.claim.report && more <= TIMES * less + SLACK;
}

function isOneMeasure(a: Counted, b: Counted): boolean {
  return a.claim.measure === b.claim.measure && populationOf(a.claim) === populationOf(b.claim);
}

/** The most that the lower and the least that the higher of two figures allows: the first is the greater where they share a value. */
function gapOf(a: Counted, b: Counted): [less: number, more: number] {
  const [lowA, highA] = boundsOf(a.claim.quantity);
  const [lowB, highB] = boundsOf(b.claim.quantity);
  return highA < lowB ? [highA, lowB] : [highB, lowA];
}

/** How much two accounts that may be one have in common: mode, who acts, on whom, the very place, a figure near by (SPEC K3). */
export function inCommon(a: EventTold, b: EventTold, standing: Standing): number {
  const [one, other] = [a.recorded.claim, b.recorded.claim];
  const shared = [
    one.mode !== null && one.mode === other.mode,
    areNamed(one.actor, other.actor, standing),
    areNamed(one.target, other.target, standing),
    a.at === b.at,
    a.counts.some((count) => b.counts.some((figure) => isNearFigure(count, figure))),
  ];
  return shared.filter(Boolean).length;
}

function areNamed(a: EventClaim["actor"], b: EventClaim["actor"], standing: Standing): boolean {
  return a.length > 0 && b.length > 0 && agree(a, b, standing);
}

/** At most half as many again. */
function isNearFigure(a: Counted, b: Counted): boolean {
  const [less, more] = gapOf(a, b);
  return isOneMeasure(a, b) && more <= 1.5 * less;
}
