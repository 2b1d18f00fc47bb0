/** The words English has for months, weekdays, units of time and small numbers, and the patterns that find them. */

const MONTH_STEMS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const WEEKDAY_STEMS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

/** A month written out or shortened; `Mar`, `May` and `Jun` alone misfire, so bare use is left to LONG_MONTH. */
export const MONTH =
  "(?:January|February|March|April|May|June|July|August|September|October|November|December|" +
  "(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)";

/** Months that are no other English word even when they stand alone. */
export const LONG_MONTH = "(?:January|February|April|June|July|August|September|October|November|December)";

export const WEEKDAY = "(?:Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)";
export const SHORT_WEEKDAY = "(?:Sun|Mon|Tues?|Wed|Thurs?|Fri|Sat)\\.?";
export const DAY_NUMBER = "(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?";
export const YEAR = "(?:19|20)\\d\\d";
export const UNIT = "(?:hour|day|week|weekend|month|year|decade)";

const SMALL = [
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen",
  "seventeen eighteen nineteen twenty",
]
  .join(" ")
  .split(" ");

/** A small number in digits or words. */
export const COUNT = `(?:\\d{1,3}|an?|${SMALL.slice(1).join("|")}|thirty|forty|fifty|sixty|ninety)`;

const TENS: Readonly<Record<string, number>> = { thirty: 30, forty: 40, fifty: 50, sixty: 60, ninety: 90 };

/** 1–12 for a month's name, long or short; 0 when it is none. */
export function monthNumber(word: string): number {
  return MONTH_STEMS.indexOf(word.slice(0, 3).toLowerCase()) + 1;
}

/** 0 Sunday … 6 Saturday for a weekday's name, long or short; -1 when it is none. */
export function weekdayNumber(word: string): number {
  return WEEKDAY_STEMS.indexOf(word.slice(0, 3).toLowerCase());
}

/** The value of a COUNT match: `four` → 4, `a` → 1; NaN when it is none. */
export function smallNumber(word: string): number {
  const lower = word.toLowerCase();
  if (lower === "a" || lower === "an") return 1;
  if (/^\d+$/.test(lower)) return Number(lower);
  const index = SMALL.indexOf(lower);
  return index >= 0 ? index : (TENS[lower] ?? Number.NaN);
}
