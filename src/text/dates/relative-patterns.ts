import { addDays, type Day } from "../../base/day.ts";
import { edtfInterval } from "../../base/edtf.ts";
import { COUNT, LONG_MONTH, monthNumber, smallNumber, UNIT, WEEKDAY, weekdayNumber } from "./calendar.ts";
import { anchored, REFUSED } from "./reading.ts";
import type { DateContext, DateGroups, DatePattern, DateReading } from "./reading.ts";
import * as reckon from "./reckoning.ts";
import { against, spanPatterns, VAGUE } from "./span-patterns.ts";
import { looksAhead } from "./tense.ts";

const PART_OF_DAY = "(?:morning|afternoon|evening|night|midnight|noon|midday|dawn|dusk)";
const MONTH_OR_MARCH = `(?:${LONG_MONTH}|March|May)`;
/** Dates that count from the day of publication. */
export const relativePatterns: readonly DatePattern[] = [
  {
    id: "weekday",
    pattern: new RegExp(
      `\\b(?:(?<w>last|next|this|this past|this coming|the coming|coming|past)\\s+)?(?<d>${WEEKDAY})(?<s>s\\b)?(?:\\s+(?:late\\s+|early\\s+)?${PART_OF_DAY}\\b)?`,
      "gi",
    ),
    read: against(readWeekday),
    example: "on Thursday night",
  },
  {
    id: "today",
    pattern:
      /\b(?:(?:earlier|later)\s+(?:today|in the day)|today|tonight|this\s+(?:morning|afternoon|evening))\b/gi,
    read: against((_, anchor) => anchored(anchor)),
    example: "this morning",
  },
  {
    id: "yesterday",
    pattern:
      /\b(?:(?<b>the day before\s+)?yesterday(?:\s+(?:morning|afternoon|evening|night))?|last night)\b/gi,
    read: against((g, anchor) => anchored(addDays(anchor, g["b"] === undefined ? -1 : -2))),
    example: "yesterday evening",
  },
  {
    id: "tomorrow",
    pattern: /\btomorrow\b/gi,
    read: against((_, anchor) => anchored(addDays(anchor, 1))),
    example: "tomorrow",
  },
  {
    id: "overnight",
    pattern:
      /\bovernight\b(?!\s+(?:on|from|between|into|to|Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)\b)/gi,
    read: against((_, anchor) => anchored(edtfInterval(addDays(anchor, -1), anchor))),
    example: "overnight",
  },
  {
    id: "unit",
    pattern:
      /\b(?:(?:earlier|later)\s+)?(?<w>last|next|this|this past|the coming|coming)\s+(?<u>week|weekend|month|year|decade)\b/gi,
    read: against(readUnit),
    example: "last month",
  },
  {
    id: "weekend",
    pattern: /\b(?:over|at|during|on)\s+the\s+weekend\b/gi,
    read: against((_, anchor) => anchored(reckon.lastWeekend(anchor))),
    example: "over the weekend",
  },
  {
    id: "month-of-last-year",
    pattern: new RegExp(
      `\\b(?<m>${MONTH_OR_MARCH})(?:\\s+of)?\\s+(?:(?<w>last|this|next)\\s+year)\\b|\\b(?<l>last|next|this past|this)\\s+(?<n>${MONTH_OR_MARCH})\\b`,
      "g",
    ),
    read: against(readMonthOfYear),
    example: "last September",
  },
  {
    id: "season-relative",
    pattern: /\b(?<w>last|this)\s+(?<s>spring|summer|autumn|winter)\b/gi,
    read: against(readSeason),
    example: "last summer",
  },
  {
    id: "ago",
    pattern: new RegExp(
      `\\b(?:(?<q>about|around|nearly|almost|some|more than|over|roughly)\\s+)?(?:(?<n>${COUNT})|(?<v>(?:a )?few|several|a couple of)|(?<h>half an?))\\s+(?<u>${UNIT})s?\\s+ago\\b`,
      "gi",
    ),
    read: against(readAgo),
    example: "two days ago",
  },
  {
    id: "coming",
    pattern: /\bin\s+the\s+(?:coming|next\s+few)\s+(?:day|week|month|year)s\b/gi,
    read: against((_, anchor) => anchored(edtfInterval(anchor, null))),
    example: "in the coming days",
  },
  {
    id: "edge",
    pattern: /\bthe\s+(?<e>start|beginning|end|middle)\s+of\s+(?:the|this)\s+(?<u>month|year)\b/gi,
    read: against(readEdge),
    example: "the start of the year",
  },
  ...spanPatterns,
];

function readWeekday(g: DateGroups, anchor: Day, context: DateContext): DateReading {
  if (g["s"] !== undefined) return REFUSED;
  const weekday = weekdayNumber(g["d"] ?? "");
  const which = (g["w"] ?? "").toLowerCase();
  if (which.includes("next") || which.includes("coming"))
    return anchored(reckon.nextWeekday(anchor, weekday));
  if (which === "last" || which.includes("past")) return anchored(reckon.lastWeekday(anchor, weekday, true));
  const back = reckon.lastWeekday(anchor, weekday);
  return anchored(
    back !== anchor && looksAhead(context.tense()) ? reckon.nextWeekday(anchor, weekday) : back,
  );
}

function readUnit(g: DateGroups, anchor: Day): DateReading {
  const which = (g["w"] ?? "").toLowerCase();
  const unit = (g["u"] ?? "").toLowerCase();
  const step = which === "last" || which === "this past" ? -1 : which === "this" ? 0 : 1;
  if (unit === "week") {
    const [monday, sunday] = reckon.weekFrom(anchor, step).split("/");
    return anchored(edtfInterval(monday ?? null, step === 0 ? anchor : (sunday ?? null)));
  }
  if (unit === "weekend") {
    if (step > 0) return anchored(reckon.lastWeekend(addDays(anchor, 7)));
    return anchored(reckon.lastWeekend(anchor, step < 0));
  }
  if (unit === "month") return anchored(reckon.monthFrom(anchor, step));
  if (unit === "year") return anchored(String(reckon.yearOf(anchor) + step));
  return anchored(`${String(Math.floor(reckon.yearOf(anchor) / 10) + step)}X`);
}

function readMonthOfYear(g: DateGroups, anchor: Day): DateReading {
  const month = monthNumber(g["m"] ?? g["n"] ?? "");
  const which = (g["w"] ?? g["l"] ?? "").toLowerCase();
  if (g["m"] !== undefined) {
    const year = reckon.yearOf(anchor) + (which === "last" ? -1 : which === "next" ? 1 : 0);
    return anchored(`${year}-${String(month).padStart(2, "0")}`);
  }
  if (which === "next") return anchored(reckon.nextMonthNamed(anchor, month));
  return anchored(reckon.lastMonthNamed(anchor, month, which === "last"));
}

function readSeason(g: DateGroups, anchor: Day): DateReading {
  const last = { spring: 5, summer: 8, autumn: 11, winter: 2 }[(g["s"] ?? "").toLowerCase()];
  if (last === undefined) return REFUSED;
  const strict = (g["w"] ?? "").toLowerCase() === "last";
  const end = strict ? reckon.lastMonthNamed(anchor, last, true) : reckon.nextMonthNamed(anchor, last);
  return anchored(edtfInterval(reckon.monthFrom(`${end}-01`, -2), end));
}

function readAgo(g: DateGroups, anchor: Day): DateReading {
  const unit = (g["u"] ?? "").toLowerCase();
  if (g["h"] !== undefined) return unit === "year" ? anchored(`${reckon.monthFrom(anchor, -6)}~`) : REFUSED;
  const exact = g["n"] !== undefined && g["q"] === undefined;
  const count = g["n"] === undefined ? VAGUE : smallNumber(g["n"]);
  if (!Number.isFinite(count)) return REFUSED;
  const edtf = reckon.unitsBefore(anchor, count, unit);
  return anchored(exact && (unit === "day" || unit === "hour") ? edtf : `${edtf}~`);
}

function readEdge(g: DateGroups, anchor: Day, context: DateContext): DateReading {
  const edge = (g["e"] ?? "").toLowerCase();
  const year = anchor.slice(0, 4);
  if ((g["u"] ?? "").toLowerCase() === "year") {
    if (edge === "middle") return anchored(reckon.thirdOf(year, "mid"));
    return anchored(edge === "end" ? `${year}-12` : `${year}-01`);
  }
  if (edge === "end" && !looksAhead(context.tense())) return REFUSED;
  return anchored(
    reckon.thirdOf(anchor.slice(0, 7), edge === "end" ? "late" : edge === "middle" ? "mid" : "early"),
  );
}
