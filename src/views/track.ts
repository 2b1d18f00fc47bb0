import type { Day } from "../base/day.ts";
import { PART_DAYS } from "./bearing.ts";
import { step } from "./control-fold.ts";
import { daysAfter } from "./day-table.ts";
import type { PlaceHistory } from "./place-history.ts";
import { NOTHING_KNOWN, type PlaceState, type Scales } from "./place-state.ts";
import { type Verdict, verdictOn } from "./verdict.ts";

/** A stretch of days with one verdict, and what is told of it. */
export interface Stretch<Told> {
  /** First day; empty = every day before `to`. */
  readonly from: Day;
  /** Last day; null = goes on. */
  readonly to: Day | null;
  readonly told: Told;
}

/** A place's history as it was heard, ready to be asked about any day. */
export interface Track<Told> {
  readonly on: (day: Day) => Stretch<Told>;
  /** All its stretches in order, from the first day of which anything is said. */
  readonly all: () => Stretch<Told>[];
}

/** A track that remembers what it told of the stretches it was asked for; days asked in order cost each event once. */
export function createTrack<Told>(
  history: PlaceHistory,
  scales: Scales,
  tell: (verdict: Verdict) => Told,
): Track<Told> {
  const { events, pasts } = history;
  const turns = turningDays(history);
  const kept = new Map<number, Stretch<Told>[]>();
  let recent: Stretch<Told> | null = null;
  let folded: { count: number; state: PlaceState } = { count: 0, state: NOTHING_KNOWN };

  return { on, all };

  function on(day: Day): Stretch<Told> {
    if (recent !== null && covers(recent, day)) return recent;
    const turn = indexOf(turns, day);
    const stretches = kept.get(turn) ?? [];
    let found = stretches.find((stretch) => covers(stretch, day));
    if (found === undefined) kept.set(turn, [...stretches, (found = weigh(turn, day))]);
    return (recent = found);
  }

  function weigh(turn: number, day: Day): Stretch<Told> {
    const from = turns[turn] ?? "";
    const next = turns[turn + 1];
    const to = next === undefined ? null : daysAfter(next, -1);
    const active = pasts.filter((past) => past.from <= day && day <= past.to);
    const { verdict, turns: middle } = verdictOn(stateAt(day), active, { on: day, scales });
    const told = tell(verdict);
    if (middle === null || middle <= from || (to !== null && middle > to)) return { from, to, told };
    return day < middle ? { from, to: daysAfter(middle, -1), told } : { from: middle, to, told };
  }

  /** Goes on from the last fold where the day lies after it. */
  function stateAt(day: Day): PlaceState {
    const last = events[folded.count - 1];
    let { count, state } =
      last === undefined || last.day <= day ? folded : { count: 0, state: NOTHING_KNOWN };
    for (; count < events.length && events[count]!.day <= day; count++)
      state = step(state, events[count]!, scales);
    folded = { count, state };
    return state;
  }

  function all(): Stretch<Told>[] {
    return turns.flatMap((from, turn) => {
      const first = on(from);
      const end = turns[turn + 1];
      const second = first.to === null ? undefined : daysAfter(first.to, 1);
      return second === undefined || (end !== undefined && second >= end) ? [first] : [first, on(second)];
    });
  }
}

function covers({ from, to }: Stretch<unknown>, day: Day): boolean {
  return from <= day && (to === null || day <= to);
}

/** The days on which a state may change, in order. */
function turningDays({ events, pasts }: PlaceHistory): Day[] {
  const days = new Set<Day>();
  for (const { kind, day, until } of events) {
    days.add(day);
    if (kind === "part") days.add(daysAfter(day, PART_DAYS + 1));
    if (until !== null) days.add(daysAfter(until, 1));
  }
  for (const { from, to } of pasts) {
    days.add(from);
    days.add(to);
    days.add(daysAfter(to, 1));
  }
  return [...days].sort();
}

/** The index of the last of the days up to `day`; -1 when all lie after it. */
function indexOf(days: readonly Day[], day: Day): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (days[middle]! <= day) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
