import { daysBetween, type Day } from "../../base/day.ts";
import { boundsOf, edtfDate } from "../../base/edtf.ts";
import { publicationDay, type Report } from "../../report/report.ts";
import { allMatches } from "./all-matches.ts";
import { MONTH, monthNumber, SHORT_WEEKDAY, WEEKDAY, YEAR } from "./calendar.ts";

const HEAD = 240;
const OPENING = 60;
const DAY = `(?:(?:${WEEKDAY}|${SHORT_WEEKDAY}),?\\s+)?`;
const WRITTEN = new RegExp(
  `${DAY}(?:(?<d>\\d{1,2})\\s+(?<m>${MONTH})|(?<n>${MONTH})\\s+(?<e>\\d{1,2})),?\\s+(?<y>${YEAR})\\b`,
  "g",
);
const DOTTED = /^\s*(?<d>\d{1,2})\.(?<m>\d{1,2})\.(?<y>(?:19|20)\d{2})\b/g;
const DATED_YEAR = new RegExp(`\\b${MONTH}(?:\\s+\\d{1,2})?,?\\s+(?<y>${YEAR})\\b`, "g");
/** A date in the head farther than this from the known publication day is news, not the text's own date. */
const SLACK_DAYS = 31;

/** The day relative dates count from: the text's own date where its head carries one, else the day of publication. */
export function reportDay(report: Report): Day | null {
  const given = publicationDay(report);
  const published = given === null || boundsOf(given) === null ? null : given;
  const own = ownDate(report.text);
  if (own === null) return published;
  if (published !== null && Math.abs(daysBetween(published, own)) > SLACK_DAYS) return published;
  return own;
}

/** The one year an undated report's days belong to: the only year its dates name, else the only one in its title. */
export function reportYear(report: Report): number | null {
  const years = new Set<string>();
  for (const match of allMatches(report.text, DATED_YEAR)) years.add(match.groups?.["y"] ?? "");
  if (years.size === 0) {
    for (const match of (report.title ?? "").matchAll(new RegExp(`\\b${YEAR}\\b`, "g"))) years.add(match[0]);
  }
  return years.size === 1 ? Number([...years][0]) : null;
}

/** A full date that opens the text, or stands alone on one of its first lines. */
function ownDate(text: string): Day | null {
  const head = text.slice(0, HEAD);
  for (const match of [...allMatches(head, DOTTED), ...allMatches(head, WRITTEN)]) {
    const end = match.index + match[0].length;
    const lineStart = head.lastIndexOf("\n", match.index) + 1;
    const before = head.slice(lineStart, match.index);
    const after = head.slice(end).split("\n")[0] ?? "";
    const alone = before.trim() === "" && after.trim() === "" && head.length > end;
    if (alone || isDateline(before, match[0], match.index)) return dayOfMatch(match.groups ?? {});
  }
  return null;
}

/** Before a dateline's date stand names and capitals, never a verb or a preposition of time. */
function isDateline(before: string, date: string, index: number): boolean {
  if (index > OPENING) return false;
  if (/\b(?:on|in|since|by|until|from|of|to|before|after|between|the)\s*$/i.test(before)) return false;
  const weekday = new RegExp(`^(?:${WEEKDAY}|${SHORT_WEEKDAY})`).test(date);
  return before.trim() === "" || weekday || /^[\p{Lu}\s.,()/|-]+$/u.test(before);
}

function dayOfMatch(groups: Record<string, string | undefined>): Day | null {
  const month = groups["n"] ?? groups["m"] ?? "";
  const number = /^\d/.test(month) ? Number(month) : monthNumber(month);
  return edtfDate(Number(groups["y"]), number, Number(groups["e"] ?? groups["d"]));
}
