import { type Day, fromNumber } from "../../src/base/day.ts";
import { createLookTable, type Look, NO_DAY, ROW, rowOn } from "../../src/views/look-table.ts";
import type { OutlineFrame } from "../api/read-frames.ts";

/** The outlines of a record's places through all days, under one known day, policy and lens. */
export interface OutlineStore {
  /** By number; grows. */
  readonly looks: readonly Look[];
  /** Takes a frame's places in, in the stead of what it had of them. */
  readonly take: (frame: OutlineFrame) => void;
  /** Begins an answer: its frames number their looks anew. */
  readonly begin: () => void;
  /** The number of a place's look on a day; places are numbered as they were given. */
  readonly look: (place: number, day: number) => number;
  /** How many days before a day the last word of a place was spoken; null when nothing was. Ask after `look`, of the same place and day. */
  readonly daysSince: (place: number, day: number) => number | null;
  /** The days on which a place's look changes, with what it changes to, in order. */
  readonly turns: (place: number) => { readonly day: Day; readonly look: number }[];
  /** On how many places' looks each day brings a change. */
  readonly changes: () => Map<Day, number>;
}

/** A store of places by their ids, of which nothing is known yet. */
export function createOutlineStore(ids: readonly string[]): OutlineStore {
  const ordinals = new Map(ids.map((id, i) => [id, i]));
  const table = createLookTable();
  const rows: Int32Array[] = ids.map(() => NO_ROWS);
  /** Where in its rows each place was last found: days are asked in order mostly. */
  const found = new Int32Array(ids.length).fill(-ROW);
  let numbers = [0];

  return {
    looks: table.looks,
    begin: () => {
      numbers = [0];
    },
    take: ({ head, rows: all }) => {
      for (const look of head.looks) numbers.push(table.number(look));
      for (let at = 1; at < all.length; at += ROW) all[at] = numbers[all[at]!]!;
      let from = 0;
      head.places.forEach((id, i) => {
        const to = from + head.counts[i]! * ROW;
        const ordinal = ordinals.get(id);
        if (ordinal !== undefined) {
          rows[ordinal] = all.subarray(from, to);
          found[ordinal] = -ROW;
        }
        from = to;
      });
    },
    look: (place, day) => {
      const own = rows[place]!;
      let at = found[place]!;
      const isThere = (at < 0 || own[at]! <= day) && (at + ROW >= own.length || day < own[at + ROW]!);
      if (!isThere) found[place] = at = rowOn(own, day);
      return at < 0 ? 0 : own[at + 1]!;
    },
    daysSince: (place, day) => {
      const at = found[place]!;
      const spoken = at < 0 ? NO_DAY : rows[place]![at + 2]!;
      return spoken === NO_DAY ? null : Math.max(0, day - spoken);
    },
    turns: (place) => [...turnsOf(rows[place]!)].map(([day, look]) => ({ day: fromNumber(day), look })),
    changes: () => {
      const counts = new Map<number, number>();
      for (const own of rows) for (const [day] of turnsOf(own)) counts.set(day, (counts.get(day) ?? 0) + 1);
      return new Map([...counts].sort(([a], [b]) => a - b).map(([day, n]) => [fromNumber(day), n]));
    },
  };
}

const NO_ROWS = new Int32Array(0);

function* turnsOf(rows: Int32Array): Generator<[day: number, look: number]> {
  let look = 0;
  for (let at = 0; at < rows.length; at += ROW)
    if (rows[at + 1] !== look) yield [rows[at]!, (look = rows[at + 1]!)];
}
