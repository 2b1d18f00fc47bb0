import * as chrono from "chrono-node";
import { dayOf, isDay } from "../../base/day.ts";

/**
 * A publication date as written, in the ledger's form: `YYYY-MM-DD`, or the ISO date-time as given. The calendar day is
 * the written one, never shifted by a time zone. Null when the words are no date that exists.
 */
export function readPublished(words: string): string | null {
  const trimmed = words.trim();
  const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}.*))?$/.exec(trimmed);
  if (iso) return isDay(iso[1]!) ? trimmed.replace(" ", "T") : null;
  const parsed = chrono.strict.parse(trimmed)[0]?.start;
  if (!parsed?.isCertain("year") || !parsed.isCertain("month") || !parsed.isCertain("day")) return null;
  return dayOf(parsed.get("year")!, parsed.get("month")!, parsed.get("day")!);
}
