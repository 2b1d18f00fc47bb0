import { addDays, dayOf, endOfMonth, weekdayOf, type Day } from "../../base/day.ts";
import { edtfInterval } from "../../base/edtf.ts";

/** Calendar arithmetic for anchoring: every function counts from a known day, none reads a clock. */

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

export function monthOf(day: Day): number {
  return Number(day.slice(5, 7));
}

/** The last such weekday up to and including `day`; `strict` leaves `day` itself out. */
export function lastWeekday(day: Day, weekday: number, strict = false): Day {
  const back = (weekdayOf(day) - weekday + 7) % 7;
  return addDays(day, -(back === 0 && strict ? 7 : back));
}

/** The first such weekday after `day`. */
export function nextWeekday(day: Day, weekday: number): Day {
  const ahead = (weekday - weekdayOf(day) + 7) % 7;
  return addDays(day, ahead === 0 ? 7 : ahead);
}

/** The month `count` months from that of `day`, `YYYY-MM`. */
export function monthFrom(day: Day, count: number): string {
  return dayOf(yearOf(day), monthOf(day) + count, 1).slice(0, 7);
}

/** Monday to Sunday of the week `count` weeks from that of `day`. */
export function weekFrom(day: Day, count: number): string {
  const monday = addDays(lastWeekday(day, 1), 7 * count);
  return edtfInterval(monday, addDays(monday, 6));
}

/** Saturday and Sunday of the last weekend begun by `day`; `strict` asks for one that was over before `day`. */
export function lastWeekend(day: Day, strict = false): string {
  const saturday = lastWeekday(day, 6);
  const from = strict && addDays(saturday, 1) >= day ? addDays(saturday, -7) : saturday;
  return edtfInterval(from, addDays(from, 1));
}

/** The last such month up to that of `day` (`strict`: before it), `YYYY-MM`. */
export function lastMonthNamed(day: Day, month: number, strict = false): string {
  const back = (monthOf(day) - month + 12) % 12;
  return monthFrom(day, -(back === 0 && strict ? 12 : back));
}

/** The first such month from that of `day` on, `YYYY-MM`. */
export function nextMonthNamed(day: Day, month: number): string {
  return monthFrom(day, (month - monthOf(day) + 12) % 12);
}

/** What lies `count` units before `day`, no finer than the unit says: days as a day, months as a month, years as a year. */
export function unitsBefore(day: Day, count: number, unit: string): string {
  if (unit === "hour") return addDays(day, -Math.floor(count / 24));
  if (unit === "day") return addDays(day, -count);
  if (unit === "week" || unit === "weekend") return addDays(day, -7 * count);
  if (unit === "month") return monthFrom(day, -count);
  return String(yearOf(day) - count * (unit === "decade" ? 10 : 1)).padStart(4, "0");
}

/** A third of a year or of a month, as months or days: `early`, `mid`, `late`. */
export function thirdOf(edtf: string, third: "early" | "mid" | "late"): string | null {
  const index = third === "early" ? 0 : third === "mid" ? 1 : 2;
  if (/^\d{4}$/.test(edtf)) {
    const month = (n: number): string => `${edtf}-${String(n).padStart(2, "0")}~`;
    return edtfInterval(month(index * 4 + 1), month(index * 4 + 4));
  }
  if (!/^\d{4}-\d{2}$/.test(edtf)) return null;
  const last = index === 2 ? endOfMonth(`${edtf}-01`).slice(8) : `${index + 1}0`;
  return edtfInterval(`${edtf}-${index}1~`, `${edtf}-${last}~`);
}
