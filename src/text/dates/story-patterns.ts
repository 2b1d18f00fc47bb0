import { addDays } from "../../base/day.ts";
import { edtfInterval } from "../../base/edtf.ts";
import { COUNT, smallNumber, UNIT, WEEKDAY, weekdayNumber } from "./calendar.ts";
import { anchored, REFUSED } from "./reading.ts";
import type { DateContext, DateGroups, DatePattern, DateReading } from "./reading.ts";
import * as reckon from "./reckoning.ts";

/** Dates that count from the last day the story itself named. */
export const storyPatterns: readonly DatePattern[] = [
  {
    id: "days-apart",
    pattern: new RegExp(
      `\\b(?:(?<n>${COUNT})\\s+(?<u>${UNIT})s?|(?<v>(?:a few |several )?hours))\\s+(?<w>earlier|before|later|after|afterwards)\\b(?!\\s+(?:the|a|an|his|her|its|their|that|this)\\b)`,
      "gi",
    ),
    read: readApart,
    example: "a day earlier",
  },
  {
    id: "neighbour-day",
    pattern: new RegExp(
      "\\bthe\\s+(?<w>previous|next|following|same|preceding)\\s+(?:(?:day|morning|afternoon|evening|night)\\b|" +
        `(?<d>${WEEKDAY})\\b)|\\b(?:the\\s+(?<b>day\\s+(?:before|after))|(?<t>that)\\s+(?:same\\s+)?(?:day|night|morning|evening)|(?:by\\s+)?the\\s+end\\s+of\\s+the\\s+(?<e>day))\\b(?!\\s+(?:the|a|an|yesterday|tomorrow)\\b)`,
      "gi",
    ),
    read: readNeighbour,
    example: "the next day",
  },
  {
    id: "story-month",
    pattern:
      /\b(?:(?:later|earlier)\s+(?:in\s+the|that)|the\s+(?<w>same|following|next|previous)|that)\s+(?<u>week|month|year)\b/gi,
    read: readStoryUnit,
    example: "later that month",
  },
];

function readApart(g: DateGroups, context: DateContext): DateReading | null {
  const back = /earlier|before/i.test(g["w"] ?? "");
  const from = context.story ?? (back ? context.anchor : null);
  if (from === null) return REFUSED;
  if (g["v"] !== undefined) {
    return anchored(edtfInterval(back ? addDays(from, -1) : from, back ? from : addDays(from, 1)));
  }
  const count = smallNumber(g["n"] ?? "");
  if (!Number.isFinite(count)) return REFUSED;
  const unit = (g["u"] ?? "").toLowerCase();
  const edtf = reckon.unitsBefore(from, back ? count : -count, unit);
  return anchored(unit === "day" || unit === "hour" ? edtf : `${edtf}~`);
}

function readNeighbour(g: DateGroups, context: DateContext): DateReading {
  const word = (g["w"] ?? g["b"] ?? "same").toLowerCase();
  const back = /previous|preceding|before/.test(word);
  const from = context.story ?? (back ? context.anchor : null);
  if (from === null) return REFUSED;
  if (g["d"] !== undefined) {
    const weekday = weekdayNumber(g["d"]);
    return anchored(back ? reckon.lastWeekday(from, weekday, true) : reckon.nextWeekday(from, weekday));
  }
  if (back) return anchored(addDays(from, -1));
  return anchored(/next|following|after/.test(word) ? addDays(from, 1) : from);
}

function readStoryUnit(g: DateGroups, context: DateContext): DateReading {
  const from = context.storyMonth;
  if (from === null) return REFUSED;
  const word = (g["w"] ?? "same").toLowerCase();
  const step = word === "previous" ? -1 : word === "same" ? 0 : 1;
  const unit = (g["u"] ?? "").toLowerCase();
  if (unit === "week") return anchored(reckon.weekFrom(from, step));
  if (unit === "month") return anchored(reckon.monthFrom(from, step));
  return anchored(String(reckon.yearOf(from) + step));
}
