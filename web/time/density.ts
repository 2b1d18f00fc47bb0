import type { Day } from "../../src/base/day.ts";

/** How many fall on each day. */
export type Density = ReadonlyMap<Day, number>;

/** Counts days; nulls are left out. */
export function densityOf(days: Iterable<Day | null>): Density {
  const counts = new Map<Day, number>();
  for (const day of days) if (day !== null) counts.set(day, (counts.get(day) ?? 0) + 1);
  return counts;
}

/** The next day after (or, `by` −1, the last before) `day` on which something falls; null when there is none. */
export function nextDay(density: Density, day: Day, by: 1 | -1): Day | null {
  let best: Day | null = null;
  for (const candidate of density.keys()) {
    const isBeyond = by === 1 ? candidate > day : candidate < day;
    const isNearer = best === null || (by === 1 ? candidate < best : candidate > best);
    if (isBeyond && isNearer) best = candidate;
  }
  return best;
}
