import type { Day } from "../base/day.ts";
import type { Ref } from "../claims/claim.ts";
import type { ControlTrack } from "./control-at.ts";
import type { ControlAnswer } from "./control-answer.ts";
import { daysAfter } from "./day-table.ts";
import { breadthOfEvidence } from "./evidence.ts";
import type { Scales } from "./place-state.ts";
import { evidenceOf } from "./stakes.ts";
import type { Testimony } from "./testimony.ts";
import type { ControlSpan } from "./timeline-answer.ts";

/** The states of a place through all its days, each span as long as nothing changes; days without any word are left out. */
export function spansOf(
  track: ControlTrack,
  testimonies: readonly Testimony[],
  scales: Scales,
): ControlSpan[] {
  const evidence = new Map(
    testimonies.map((testimony) => [testimony.id, evidenceOf({ testimony, day: testimony.known }, scales)]),
  );
  return joined(track).map((span) => ({
    ...span,
    breadth: breadthOfEvidence(span.for.flatMap((id) => evidence.get(id) ?? [])),
  }));
}

type Span = Omit<ControlSpan, "breadth">;

function joined(track: ControlTrack): Span[] {
  const spans: Span[] = [];
  for (const { from, to, told } of track.all()) {
    const next = spanOf({ from, to }, told);
    const last = spans.at(-1);
    if (last !== undefined && isSame(last, next))
      spans[spans.length - 1] = {
        ...last,
        for: union(last.for, next.for),
        against: next.against,
        stale: joinedDays(last.stale, next.stale),
      };
    else {
      if (last !== undefined) spans[spans.length - 1] = { ...last, to: daysAfter(from, -1) };
      spans.push(next);
    }
  }
  return spans.filter(
    ({ state, besieged_by, against }) => state !== "unknown" || besieged_by !== null || against.length > 0,
  );
}

function spanOf({ from, to: last }: { from: Day; to: Day | null }, answer: ControlAnswer): Span {
  const { state, holders, besieged_by, since, for: supporting, against } = answer;
  const stale = staleDays({ from, to: last }, answer);
  return { from, to: null, state, holders, besieged_by, since, for: supporting, against, stale };
}

type Days = ControlSpan["stale"];

/** The days of a stretch that lie too long after the last word that tells of it. */
function staleDays(
  { from, to }: { from: Day; to: Day | null },
  { last_reported, stale_after }: ControlAnswer,
): Days {
  if (last_reported === null) return [];
  const first = daysAfter(last_reported, stale_after + 1);
  const start = first > from ? first : from;
  return to !== null && start > to ? [] : [{ from: start, to }];
}

function joinedDays(before: Days, after: Days): Days {
  const [last, next] = [before.at(-1), after[0]];
  if (last === undefined || next === undefined || last.to === null || daysAfter(last.to, 1) !== next.from)
    return [...before, ...after];
  return [...before.slice(0, -1), { from: last.from, to: next.to }, ...after.slice(1)];
}

function isSame(a: Span, b: Span): boolean {
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
