import { addDays, type Day, daysBetween } from "../../../src/base/day.ts";
import type { Tally } from "../../../src/views/tally.ts";
import { type TimeScale, timeScale } from "../../time/time-scale.ts";
import { highest } from "./tally-model.ts";

/** A figure as the chart draws it, in px; `top` is null where nobody gives an upper bound. */
export interface Mark {
  readonly tally: Tally;
  readonly x: number;
  /** From the first to the last day that it speaks of. */
  readonly span: readonly [number, number];
  readonly bottom: number;
  readonly top: number | null;
  readonly best: number | null;
  /** Where the middle of its name stands; null where there is no room for it. */
  readonly name: number | null;
}

/** The size of the drawing, px, and its direction. */
export interface ChartBox {
  readonly width: number;
  readonly height: number;
  readonly rtl: boolean;
}

/** Numbers against px: each step of the scale is ten times the one below. */
export interface CountScale {
  readonly y: (count: number) => number;
  /** 1, 10, 100, … as far as the figures reach. */
  readonly ticks: readonly number[];
}

/** Room above, for words, and below, for months; and at the side, for numbers. */
export const MARGIN = { top: 16, bottom: 22, side: 52 } as const;

/** The days of the figures with a little room at both ends; at least a month, and at most two years back. */
export function chartDays(tallies: readonly Tally[]): [Day, Day] {
  const last = tallies.map(({ to }) => to).reduce((a, b) => (a > b ? a : b));
  const floor = addDays(last, -730);
  const first = tallies
    .map(({ to }) => to)
    .filter((day) => day >= floor)
    .reduce((a, b) => (a < b ? a : b));
  const pad = Math.max(
    3,
    Math.round(daysBetween(first, last) / 30),
    Math.ceil((31 - daysBetween(first, last)) / 2),
  );
  return [addDays(first, -pad), addDays(last, pad)];
}

/** The days of the drawing, and where the drawing with its numbers begins and how wide it is, px. */
export interface ChartDays extends TimeScale {
  readonly left: number;
  readonly whole: number;
}

/** The scale of the numbers. */
export function countScale(tallies: readonly Tally[], { height }: ChartBox): CountScale {
  const most = Math.max(1, ...tallies.map(highest));
  const least = Math.min(most, ...tallies.map(({ min, best }) => Math.max(1, min ?? best ?? 1)));
  const [low, high] = [Math.floor(Math.log10(least)), Math.max(Math.ceil(Math.log10(most * 1.2)), 1)];
  const room = height - MARGIN.top - MARGIN.bottom;
  return {
    y: (count) => MARGIN.top + room * (1 - (Math.log10(Math.max(1, count)) - low) / Math.max(1, high - low)),
    ticks: Array.from({ length: high - low + 1 }, (_, i) => 10 ** (low + i)),
  };
}

/** The days of the drawing. */
export function dayScale(tallies: readonly Tally[], box: ChartBox): ChartDays {
  const [from, to] = chartDays(tallies);
  const width = box.width - MARGIN.side;
  return {
    ...timeScale(from, to, { width, rtl: box.rtl, pad: 8 }),
    left: box.rtl ? 0 : -MARGIN.side,
    whole: box.width,
  };
}

/** Where each figure stands; the largest are named first, others where no name stands yet. */
export function marksOf(
  tallies: readonly Tally[],
  { days, counts }: { readonly days: ChartDays; readonly counts: CountScale },
  widthOf: (tally: Tally) => number,
): Mark[] {
  const taken: (readonly [x: number, y: number, width: number])[] = [];
  return [...tallies]
    .filter(({ to }) => to >= days.from)
    .sort((a, b) => highest(b) - highest(a))
    .map((tally) => {
      const { min, best, max, from, to } = tally;
      const [a, b] = [days.x(from < days.from ? days.from : from), days.x(to)];
      const x = (a + b) / 2;
      const bottom = counts.y(min ?? best ?? 1);
      const top = max === null ? null : counts.y(max);
      const words = widthOf(tally);
      const at = Math.min(Math.max(x, days.left + words / 2), days.left + days.whole - words / 2);
      const isFree = !taken.some(
        ([ox, oy, ow]) => Math.abs(ox - at) < (ow + words) / 2 + 4 && Math.abs(oy - (top ?? bottom)) < 15,
      );
      if (isFree) taken.push([at, top ?? bottom, words]);
      const found = { tally, x, span: [a, b], bottom, top } as const;
      return { ...found, best: best === null ? null : counts.y(best), name: isFree ? at : null };
    });
}
