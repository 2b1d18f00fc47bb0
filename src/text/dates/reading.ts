import type { Day } from "../../base/day.ts";
import type { DateBasis } from "../annotation.ts";
import type { Tense } from "./tense.ts";

/** What a date pattern may look at to resolve what it matched. */
export interface DateContext {
  /** Day of publication, null when unknown: then what needs it is refused. */
  readonly anchor: Day | null;
  /** The year that bare days and months belong to when the report itself has no date. */
  readonly year: number | null;
  /** The last day the text itself named before this point. */
  readonly story: Day | null;
  /** The first day of the last month or day the text named. */
  readonly storyMonth: Day | null;
  /** Tense of the clause around the expression, worked out only when asked. */
  readonly tense: () => Tense;
}

/** What an expression means; `edtf` null = recognised and refused. */
export interface DateReading {
  readonly edtf: string | null;
  readonly basis: DateBasis;
  /** The words name a date the calendar does not have. */
  readonly impossible?: boolean;
}

export type DateGroups = Readonly<Record<string, string | undefined>>;

/** One way of writing a date: `pattern` is global; `read` gives null when this is no date after all. */
export interface DatePattern {
  readonly id: string;
  readonly pattern: RegExp;
  readonly read: (groups: DateGroups, context: DateContext) => DateReading | null;
  readonly example: string;
}

export function stated(edtf: string | null): DateReading {
  return { edtf, basis: "stated" };
}

export function anchored(edtf: string | null): DateReading {
  return { edtf, basis: "anchored" };
}

export const REFUSED: DateReading = { edtf: null, basis: "anchored" };
