import type { Day } from "../../base/day.ts";
import { edtfInterval } from "../../base/edtf.ts";
import { COUNT, smallNumber, UNIT } from "./calendar.ts";
import { anchored, REFUSED } from "./reading.ts";
import type { DateContext, DateGroups, DatePattern, DateReading } from "./reading.ts";
import * as reckon from "./reckoning.ts";

/** How many "a few" and "several" stand for when only an order of time is wanted. */
export const VAGUE = 3;

/** Stretches of time that end with the day of publication. */
export const spanPatterns: readonly DatePattern[] = [
  {
    id: "past-span",
    pattern: new RegExp(
      `\\b(?:(?:over|in|during|for|within)\\s+)?the\\s+(?:past|last|previous)\\s+(?:(?<q>about|nearly|almost)\\s+)?(?:(?<n>${COUNT}|\\d+)\\s+|(?<v>few|several|couple of)\\s+)?(?<u>${UNIT})s?\\b`,
      "gi",
    ),
    read: against(readPastSpan),
    example: "in the past 24 hours",
  },
  {
    id: "recent",
    pattern:
      /\b(?:in\s+|over\s+|during\s+)?(?:the\s+)?recent\s+(?<u>day|week|month|year)s\b|\bin\s+the\s+(?:space|course|span)\s+of\s+a\s+few\s+(?<x>day|week|month|year)s\b/gi,
    read: against((g, anchor) => recentSpan(anchor, g["u"] ?? g["x"] ?? "week")),
    example: "in recent weeks",
  },
  {
    id: "duration",
    pattern: new RegExp(
      `\\bfor\\s+(?:(?<q>about|around|nearly|almost|more than|over|at least|roughly|some)\\s+)?(?:(?<n>${COUNT}|\\d+)\\s+(?<u>${UNIT})s?|(?<v>(?:several |many |a few |some )?(?:day|week|month|year|decade)s))\\b(?!\\s+(?:ago|old))`,
      "gi",
    ),
    read: against(readDuration),
    example: "has been under siege for four years",
  },
  {
    id: "within",
    pattern: new RegExp(
      `(?<!\\b(?:first|last|only|[a-z]+est|most)\\b[^.]{0,40})\\b(?:in|within|over)\\s+(?:(?<q>about|around|nearly|almost|less than|more than|over)\\s+)?(?<n>${COUNT}|\\d+)\\s+(?<u>hour|day|week)s?\\b(?!\\s+(?:time|ago|later|after|before|earlier|from)\\b|['’])`,
      "gi",
    ),
    read: against(readWithin),
    example: "in nine weeks of shelling",
  },
];

/** A reader that needs the day of publication: refused where there is none. */
export function against(read: (g: DateGroups, anchor: Day, context: DateContext) => DateReading | null) {
  return (g: DateGroups, context: DateContext): DateReading | null =>
    context.anchor === null ? REFUSED : read(g, context.anchor, context);
}

function readPastSpan(g: DateGroups, anchor: Day): DateReading {
  const unit = (g["u"] ?? "").toLowerCase();
  const count = g["v"] === undefined ? smallNumber(g["n"] ?? "a") : VAGUE;
  return spanBack(anchor, { count, unit, exact: g["v"] === undefined && g["q"] === undefined });
}

function recentSpan(anchor: Day, unit: string): DateReading {
  if (unit.toLowerCase() === "week")
    return anchored(edtfInterval(`${reckon.monthFrom(anchor, -1)}~`, anchor));
  return spanBack(anchor, { count: VAGUE, unit: unit.toLowerCase(), exact: false });
}

interface Length {
  readonly count: number;
  readonly unit: string;
  /** Whether the words name the count without "about". */
  readonly exact: boolean;
}

/** From `count` units before publication up to it; the start is marked approximate unless the words count days. */
function spanBack(anchor: Day, { count, unit, exact }: Length): DateReading {
  if (!Number.isFinite(count)) return REFUSED;
  const start = reckon.unitsBefore(anchor, unit === "hour" ? Math.max(count, 24) : count, unit);
  const approximate = !exact || start.length < 10;
  return anchored(edtfInterval(approximate ? `${start}~` : start, anchor));
}

/** A duration reaches up to publication only where the clause says that it still runs. */
function readDuration(g: DateGroups, anchor: Day, context: DateContext): DateReading {
  const tense = context.tense();
  if (tense !== "present-perfect" && tense !== "present") return REFUSED;
  if (g["n"] === undefined) return anchored(edtfInterval(null, anchor));
  const unit = (g["u"] ?? "").toLowerCase();
  return spanBack(anchor, { count: smallNumber(g["n"]), unit, exact: g["q"] === undefined });
}

/** "Kill nine within 24 hours": the last ones, where the clause tells today's news; of a tale of the past only the length is known. */
function readWithin(g: DateGroups, anchor: Day, context: DateContext): DateReading | null {
  const tense = context.tense();
  if (tense !== "present-perfect" && tense !== "present" && tense !== "none") return null;
  const unit = (g["u"] ?? "").toLowerCase();
  return spanBack(anchor, { count: smallNumber(g["n"] ?? ""), unit, exact: g["q"] === undefined });
}
