import { addDays, isDay, type Day } from "../../base/day.ts";
import { edtfDate, edtfInterval } from "../../base/edtf.ts";
import { DAY_NUMBER, LONG_MONTH, MONTH, monthNumber, SHORT_WEEKDAY, WEEKDAY, YEAR } from "./calendar.ts";
import { anchored, REFUSED, stated } from "./reading.ts";
import type { DateContext, DateGroups, DatePattern, DateReading } from "./reading.ts";
import { lastMonthNamed, nextMonthNamed, yearOf } from "./reckoning.ts";
import { looksAhead } from "./tense.ts";

const NAMED_DAY = `(?:(?:${WEEKDAY}|${SHORT_WEEKDAY}),?\\s+(?:the\\s+)?)?`;
const RANGE = "\\s*(?:-|–|—|to|and|until|till|through)\\s*(?:the\\s+)?";
const SEASON: Readonly<Record<string, number>> = { spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24 };

/** Dates in the words: calendar formats, months, years, decades, seasons. */
export const calendarPatterns: readonly DatePattern[] = [
  {
    id: "iso",
    pattern:
      /(?<![\d-])(?<y>\d{4})(?<sep>[-/])(?<m>\d{2})\k<sep>(?<d>\d{2})(?:T\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})?)?(?![\d-])/g,
    read: (g) => fullDate(g),
    example: "2017-11-10T08:00Z",
  },
  {
    id: "dotted",
    pattern: /(?<![\d.])(?<d>\d{1,2})\.(?<m>\d{1,2})\.(?<y>(?:19|20)\d{2})(?!\.?\d)/g,
    read: (g) => fullDate(g),
    example: "10.11.2017",
  },
  {
    id: "slashed",
    pattern: /(?<![\d/])(?<a>\d{1,2})\/(?<b>\d{1,2})\/(?<y>(?:19|20)\d{2})(?![\d/])/g,
    read: readSlashed,
    example: "25/11/2017",
  },
  {
    id: "day-range",
    pattern: new RegExp(
      `\\b(?<d>${DAY_NUMBER})${RANGE}(?<e>${DAY_NUMBER})\\s+(?<m>${MONTH})(?:,?\\s+(?<y>${YEAR})\\b)?`,
      "g",
    ),
    read: readDayRange,
    example: "3-5 March 2017",
  },
  {
    id: "day-range-after-month",
    pattern: new RegExp(
      `\\b(?<m>${MONTH})\\s+(?<d>${DAY_NUMBER})${RANGE}(?<e>${DAY_NUMBER})(?!\\d)(?:,?\\s+(?<y>${YEAR})\\b)?`,
      "g",
    ),
    read: readDayRange,
    example: "March 3-5, 2017",
  },
  {
    id: "day-month",
    pattern: new RegExp(
      `\\b${NAMED_DAY}(?<d>\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?[\\s-]+(?<m>${MONTH})(?:,?[\\s-]+(?<y>${YEAR})\\b)?`,
      "g",
    ),
    read: readDayMonth,
    example: "Friday 10 November 2017",
  },
  {
    id: "month-day",
    pattern: new RegExp(
      `\\b${NAMED_DAY}(?<m>${MONTH})\\s+(?:the\\s+)?(?<d>\\d{1,2})(?:st|nd|rd|th)?(?![\\d,.]*\\d|\\s*%)(?:,?\\s+(?<y>${YEAR})\\b)?`,
      "g",
    ),
    read: readDayMonth,
    example: "Nov. 10, 2017",
  },
  {
    id: "month-day-year",
    pattern: new RegExp(
      `\\b${NAMED_DAY}(?<m>${MONTH})\\s+(?<d>\\d{1,2})(?:st|nd|rd|th)?,\\s?(?<y>${YEAR})\\b`,
      "g",
    ),
    read: readDayMonth,
    example: "March 01, 2008",
  },
  {
    id: "month-year",
    pattern: new RegExp(`\\b(?<m>${MONTH})(?:,|\\s+of)?\\s+(?<y>${YEAR})\\b`, "g"),
    read: (g) => stated(edtfDate(Number(g["y"]), monthNumber(g["m"] ?? ""))),
    example: "March 2011",
  },
  {
    id: "month",
    pattern: new RegExp(
      `\\b${LONG_MONTH}\\b|(?<=\\b(?:in|since|until|till|by|during|of|from|between|after|before|early|late|mid|mid-|and|to|through|around)\\s?)(?:March|May)\\b(?!\\s+(?:not|be|have)\\b)`,
      "g",
    ),
    read: readMonth,
    example: "in October",
  },
  {
    id: "season",
    pattern: new RegExp(
      `\\b(?:the\\s+)?(?<s>spring|summer|autumn|fall|winter)(?:\\s+of|,)?\\s+(?<y>${YEAR})\\b`,
      "gi",
    ),
    read: (g) => stated(`${g["y"]}-${SEASON[(g["s"] ?? "").toLowerCase()]}`),
    example: "the summer of 2014",
  },
  {
    id: "year-range",
    pattern: new RegExp(
      `(?<![\\d.,/-])(?<y>${YEAR})\\s?[-–—]\\s?(?<z>${YEAR}|\\d\\d)(?![\\d/-]|[.,]\\d)`,
      "g",
    ),
    read: readYearRange,
    example: "2014–2017",
  },
  {
    id: "decade",
    pattern: /\b(?:the\s+)?(?:(?<c>19|20)|['’])(?<t>\d)0['’]?s\b/g,
    read: (g) => stated(`${g["c"] ?? "19"}${g["t"]}X`),
    example: "the 1980s",
  },
];

/** A four-digit number on its own; whether it is a year its neighbours tell. */
export const yearPattern: DatePattern = {
  id: "year",
  pattern: new RegExp(
    `(?<![\\d.,$€£#/-]|\\b[A-Z]-?)(?<y>${YEAR})(?![\\d/%-]|[.,]\\d|\\s*(?:percent|per cent|km|mm|m)\\b)`,
    "g",
  ),
  read: (g) => stated(g["y"] ?? null),
  example: "in 2014",
};

const LUNAR = /\b(?:Ramadan|Eid(?:\s+al-(?:Fitr|Adha))?|Ashura|Arbaeen)\b/g;

/** Feasts that move through the solar year: recognised, and refused rather than reckoned. */
export const feastPattern: DatePattern = {
  id: "feast",
  pattern: LUNAR,
  read: () => REFUSED,
  example: "Ramadan",
};

function fullDate(g: DateGroups): DateReading {
  const year = Number(g["y"]);
  const month = /^\d/.test(g["m"] ?? "") ? Number(g["m"]) : monthNumber(g["m"] ?? "");
  const edtf = edtfDate(year, month, parseInt(g["d"] ?? "", 10));
  return { edtf, basis: "stated", impossible: edtf === null };
}

function readSlashed(g: DateGroups): DateReading {
  const [a, b] = [Number(g["a"]), Number(g["b"])];
  if (a > 12 || a === b) return fullDate({ y: g["y"], m: g["b"], d: g["a"] });
  if (b > 12) return fullDate({ y: g["y"], m: g["a"], d: g["b"] });
  return { edtf: null, basis: "stated" };
}

function readDayMonth(g: DateGroups, context: DateContext): DateReading | null {
  const date = parseInt(g["d"] ?? "", 10);
  if (g["y"] !== undefined) return fullDate(g);
  const month = monthNumber(g["m"] ?? "");
  if (date < 1 || date > 31) return null;
  if (edtfDate(2000, month, date) === null) return { edtf: null, basis: "stated", impossible: true };
  return stated(dayInYear(month, date, context));
}

/** A day of the year without its year: the last such day up to publication, the next one when the clause looks ahead. */
function dayInYear(month: number, date: number, context: DateContext): Day | null {
  const { anchor, year } = context;
  if (anchor === null) return year === null ? null : edtfDate(year, month, date);
  const ahead = looksAhead(context.tense());
  for (const step of [0, 1, 2, 3, 4]) {
    const y = yearOf(anchor) + (ahead ? step : -step);
    const day = edtfDate(y, month, date);
    // A story filed before midnight elsewhere may carry tomorrow's date.
    if (day !== null && (ahead ? day >= anchor : day <= addDays(anchor, 1))) return day;
  }
  return null;
}

function readDayRange(g: DateGroups, context: DateContext): DateReading | null {
  const first = readDayMonth({ ...g }, context);
  const last = readDayMonth({ ...g, d: g["e"] }, context);
  const [from, to] = [first?.edtf ?? "", last?.edtf ?? ""];
  if (!isDay(from) || !isDay(to)) return first?.impossible === true ? first : last;
  return to < from ? null : stated(edtfInterval(from, to));
}

function readMonth(g: DateGroups, context: DateContext): DateReading {
  const month = monthNumber(g["0"] ?? "");
  const { anchor, year } = context;
  if (anchor === null) return stated(year === null ? null : edtfDate(year, month));
  return anchored(
    looksAhead(context.tense()) ? nextMonthNamed(anchor, month) : lastMonthNamed(anchor, month),
  );
}

function readYearRange(g: DateGroups): DateReading | null {
  const from = g["y"] ?? "";
  const to = (g["z"] ?? "").length === 2 ? `${from.slice(0, 2)}${g["z"]}` : (g["z"] ?? "");
  return to > from ? stated(edtfInterval(from, to)) : null;
}
