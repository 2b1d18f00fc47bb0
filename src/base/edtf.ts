import { dayOf, endOfMonth, isDay, type Day } from "./day.ts";
import type { Finding } from "./finding.ts";

/** The first and last calendar day an EDTF string may mean; null = open or unknown. */
export interface DayBounds {
  readonly from: Day | null;
  readonly to: Day | null;
}

/** What reading an EDTF string gave: its bounds, or the finding that says why there are none. */
export type EdtfReading =
  | { readonly bounds: DayBounds; readonly finding: null }
  | { readonly bounds: null; readonly finding: Finding };

const DATE_TIME = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}(:?\d{2})?)?$/;
const PARTS = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?$/;
const QUALIFIER = /[~?%]$/;
/** First month of each EDTF season, 21 spring to 24 winter (northern hemisphere, as in the reports). */
const SEASON_MONTH: Readonly<Record<number, number>> = { 21: 3, 22: 6, 23: 9, 24: 12 };

/** The first and last day of an EDTF level 1 string (`2017-10~/2017-11-10`, `201X`, `2015-06-XX`), null when it is none. */
export function boundsOf(edtf: string): DayBounds | null {
  return readEdtf(edtf).bounds;
}

/** Reads an EDTF level 1 string; a shape that is not EDTF and a date that does not exist give two different findings. */
export function readEdtf(words: string): EdtfReading {
  const text = words.trim();
  if (!text.includes("/")) return readSide(text, words);
  const sides = text.split("/");
  const [first, last] = sides;
  if (sides.length !== 2 || first === undefined || last === undefined) return refuse("not-a-date", words);
  const start = readOpenSide(first, words);
  if (start.bounds === null) return start;
  const end = readOpenSide(last, words);
  if (end.bounds === null) return end;
  const bounds = { from: start.bounds.from, to: end.bounds.to };
  if (bounds.from !== null && bounds.to !== null && bounds.to < bounds.from) {
    return refuse("interval-runs-backwards", words);
  }
  return { bounds, finding: null };
}

/** The EDTF interval from `from` to `to` (each a date of any precision, null = open); one date when both are the same. */
export function edtfInterval(from: string | null, to: string | null): string {
  return from !== null && from === to ? from : `${from ?? ".."}/${to ?? ".."}`;
}

/** The EDTF date of a year, a month or a day, as many parts as are given; null when the calendar has no such date. */
export function edtfDate(year: number, month?: number, date?: number): string | null {
  const parts = [String(year).padStart(4, "0")];
  if (month !== undefined) parts.push(String(month).padStart(2, "0"));
  if (date !== undefined) parts.push(String(date).padStart(2, "0"));
  const edtf = parts.join("-");
  return boundsOf(edtf) === null ? null : edtf;
}

function readOpenSide(side: string, words: string): EdtfReading {
  if (side === ".." || side === "") return { bounds: { from: null, to: null }, finding: null };
  return readSide(side, words);
}

function readSide(side: string, words: string): EdtfReading {
  const plain = DATE_TIME.exec(side)?.[1] ?? side.replace(QUALIFIER, "");
  const parts = PARTS.exec(plain);
  if (parts === null) return refuse("not-a-date", words);
  const bounds = boundsOfParts(parts[1] ?? "", parts[2], parts[3]);
  return bounds === null ? refuse("date-does-not-exist", words) : { bounds, finding: null };
}

function boundsOfParts(year: string, month: string | undefined, date: string | undefined): DayBounds | null {
  const first = year.replaceAll("X", "0");
  const last = year.replaceAll("X", "9");
  if (month === undefined || first !== last) return { from: `${first}-01-01`, to: `${last}-12-31` };
  if (month === "XX") return { from: `${first}-01-01`, to: `${first}-12-31` };
  if (date === undefined || date === "XX") return monthBounds(Number(first), Number(month));
  const day = `${first}-${month}-${date}`;
  return isDay(day) ? { from: day, to: day } : null;
}

function monthBounds(year: number, month: number): DayBounds | null {
  if (month >= 1 && month <= 12) {
    const from = dayOf(year, month, 1);
    return { from, to: endOfMonth(from) };
  }
  const start = SEASON_MONTH[month];
  if (start === undefined) return null;
  return { from: dayOf(year, start, 1), to: dayOf(year, start + 3, 0) };
}

const REFUSALS = {
  "not-a-date": ["is not a date Demarc can read", "Write YYYY-MM-DD, YYYY-MM, YYYY or an EDTF interval."],
  "date-does-not-exist": ["is not in the calendar", "Check the month and the day of the month."],
  "interval-runs-backwards": ["ends before it begins", "Put the earlier date first."],
} as const;

function refuse(code: keyof typeof REFUSALS, words: string): EdtfReading {
  const [what, advice] = REFUSALS[code];
  const shown = words.length > 60 ? `${words.slice(0, 57)}...` : words;
  return { bounds: null, finding: { code, message: `"${shown}" ${what}.`, advice, lost: true } };
}
