import { addDays, type Day, fromNumber, toNumber } from "../base/day.ts";
import type { Ref } from "../claims/claim.ts";
import { answerOf, type RecordPlace } from "./control-at.ts";
import type { Scales } from "./control-fold.ts";
import type { PlaceHistory } from "./place-history.ts";
import type { ControlSpan } from "./timeline-answer.ts";
import { verdictOn } from "./verdict.ts";

/** The states of a place through all its days, each span as long as nothing changes; days without any word are left out. */
export function spansOf(place: RecordPlace, history: PlaceHistory, scales: Scales): ControlSpan[] {
  const spans: ControlSpan[] = [];
  for (const day of turningDays(history)) {
    const { state, holders, besieged_by, since, ...answer } = answerOf(
      place,
      verdictOn(history, day, scales),
      day,
    );
    const next: ControlSpan = {
      from: day,
      to: null,
      state,
      holders,
      besieged_by,
      since,
      for: answer.for,
      against: answer.against,
    };
    const last = spans.at(-1);
    if (last !== undefined && isSame(last, next)) {
      spans[spans.length - 1] = { ...last, for: union(last.for, next.for), against: next.against };
      continue;
    }
    if (last !== undefined) spans[spans.length - 1] = { ...last, to: addDays(day, -1) };
    spans.push(next);
  }
  return spans.filter(
    ({ state, besieged_by, against }) => state !== "unknown" || besieged_by !== null || against.length > 0,
  );
}

/** The days on which a state may change, in order. */
export function turningDays({ events, pasts }: PlaceHistory): Day[] {
  const days = new Set<Day>();
  for (const { day, until } of events) {
    days.add(day);
    if (until !== null) days.add(addDays(until, 1));
  }
  for (const { from, to } of pasts) {
    days.add(from);
    days.add(addDays(to, 1));
    const before = events.filter(({ day }) => day <= to).at(-1);
    if (before !== undefined) days.add(midway(before.day, to));
  }
  return [...days].sort();
}

/** The first day that lies nearer to the end of a past than to the last word before it. */
function midway(before: Day, to: Day): Day {
  return fromNumber(Math.floor((toNumber(before) + toNumber(to) + 1) / 2) + 1);
}

function isSame(a: ControlSpan, b: ControlSpan): boolean {
  return (
    a.state === b.state &&
    ids(a.holders) === ids(b.holders) &&
    (a.besieged_by === null) === (b.besieged_by === null) &&
    ids(a.besieged_by ?? []) === ids(b.besieged_by ?? [])
  );
}

function ids(refs: readonly Ref[]): string {
  return refs.map(({ id, name }) => id ?? name).join("|");
}

function union(a: readonly string[], b: readonly string[]): string[] {
  return [...new Set([...a, ...b])];
}
