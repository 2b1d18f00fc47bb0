import { addDays, type Day, daysBetween, fromNumber, toNumber } from "../../src/base/day.ts";

/** Days against px. In right-to-left pages time runs from the right, in reading direction. */
export interface TimeScale {
  readonly from: Day;
  readonly to: Day;
  readonly x: (day: Day) => number;
  /** The nearest day within the scale. */
  readonly day: (x: number) => Day;
  /** Width of one day, px. */
  readonly step: number;
}

/** A scale over `from`…`to`, both inclusive, on `width` px. */
export function timeScale(
  from: Day,
  to: Day,
  { width, rtl, pad = 0 }: { width: number; rtl: boolean; pad?: number },
): TimeScale {
  const days = Math.max(1, daysBetween(from, to));
  const room = Math.max(1, width - pad * 2);
  const step = room / days;
  const first = toNumber(from);
  return {
    from,
    to,
    step,
    x: (day) => {
      const along = pad + (toNumber(day) - first) * step;
      return rtl ? width - along : along;
    },
    day: (x) => {
      const along = (rtl ? width - x : x) - pad;
      return fromNumber(first + Math.min(days, Math.max(0, Math.round(along / step))));
    },
  };
}

/** The first days of the months (every so many, so that they stay `gap` px apart) within a scale. */
export function monthTicks(scale: TimeScale, gap: number): Day[] {
  const every = [1, 2, 3, 6, 12, 24, 60, 120].find((months) => months * 30.4 * scale.step >= gap) ?? 240;
  const ticks: Day[] = [];
  for (let year = Number(scale.from.slice(0, 4)); year <= Number(scale.to.slice(0, 4)); year++) {
    for (let month = 1; month <= 12; month++) {
      if ((year * 12 + month - 1) % every !== 0) continue;
      const day = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-01`;
      if (day >= scale.from && day <= scale.to) ticks.push(day);
    }
  }
  return ticks;
}

/** The stretch of `days` days around `centre`, kept within `from`…`to`; the whole when `days` is 0 or larger than it. */
export function stretchAround(centre: Day, days: number, [from, to]: readonly [Day, Day]): [Day, Day] {
  if (days === 0 || daysBetween(from, to) <= days) return [from, to];
  const start = addDays(centre, -Math.round(days / 2));
  if (start < from) return [from, addDays(from, days)];
  return addDays(start, days) > to ? [addDays(to, -days), to] : [start, addDays(start, days)];
}

/** The day moved by so many days and kept within bounds. */
export function movedDay(day: Day, by: number, [from, to]: readonly [Day, Day]): Day {
  const moved = addDays(day, by);
  return moved < from ? from : moved > to ? to : moved;
}
