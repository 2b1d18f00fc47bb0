/** A calendar date, `YYYY-MM-DD`. Days compare as strings and are never shifted by a time zone. */
export type Day = string;

const MS_PER_DAY = 86_400_000;
/** Dates written before: a ledger speaks of few thousand days, each of them very often. */
const days = new Map<number, Day>();
const MOST_DAYS = 50_000;
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether the words are a date that exists: `2017-11-10` is, `2017-02-30` is not. */
export function isDay(words: string): words is Day {
  const parts = DAY.exec(words);
  return parts !== null && dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3])) === words;
}

/** The date of a year, month (1–12) and day of month; out-of-range parts roll over as in a calendar. */
export function dayOf(year: number, month: number, date: number): Day {
  return fromNumber(Date.UTC(year, month - 1, date) / MS_PER_DAY);
}

/** Days since 1970-01-01. */
export function toNumber(day: Day): number {
  return (
    Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / MS_PER_DAY
  );
}

/** The date `number` days after 1970-01-01. */
export function fromNumber(number: number): Day {
  let day = days.get(number);
  if (day === undefined) {
    day = new Date(number * MS_PER_DAY).toISOString().slice(0, 10);
    if (days.size > MOST_DAYS) days.clear();
    days.set(number, day);
  }
  return day;
}

/** The date `count` days later (earlier when negative). */
export function addDays(day: Day, count: number): Day {
  return fromNumber(toNumber(day) + count);
}

/** How many days `to` lies after `from`. */
export function daysBetween(from: Day, to: Day): number {
  return toNumber(to) - toNumber(from);
}

/** 0 Sunday … 6 Saturday. */
export function weekdayOf(day: Day): number {
  return (toNumber(day) + 4) % 7;
}

/** The last date of the month in which `day` lies. */
export function endOfMonth(day: Day): Day {
  return dayOf(Number(day.slice(0, 4)), Number(day.slice(5, 7)) + 1, 0);
}
