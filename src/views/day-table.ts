import { type Day, fromNumber, toNumber } from "../base/day.ts";

// The calendar has few days and histories count on them often: each is reckoned once.
const numbers = new Map<Day, number>();
const days = new Map<number, Day>();

/** As `addDays`, from a table. */
export function daysAfter(day: Day, count: number): Day {
  const number = numberOf(day) + count;
  const known = days.get(number);
  if (known !== undefined) return known;
  const after = fromNumber(number);
  days.set(number, after);
  return after;
}

/** As `toNumber`, from a table. */
export function numberOf(day: Day): number {
  const known = numbers.get(day);
  if (known !== undefined) return known;
  const number = toNumber(day);
  numbers.set(day, number);
  return number;
}
