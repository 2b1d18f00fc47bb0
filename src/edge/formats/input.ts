import type { Finding } from "../../base/finding.ts";
import type { Report } from "../../report/report.ts";

/** One thing that came in: a report, or what is to be said about something that did not. */
export type Input =
  | { readonly kind: "report"; readonly report: Report; readonly file: string; readonly line?: number }
  | { readonly kind: "finding"; readonly finding: Finding };

export type InputFormat = "text" | "html" | "jsonl" | "md";

/** What the person says about every report of this run; it gives way to what a report says of itself. */
export interface GivenMetadata {
  readonly publisher?: string;
  /** An existing `YYYY-MM-DD`. */
  readonly published?: string;
}

/** What a report says of itself: front matter, HTML metadata, JSON members; all as written. */
export interface OwnMetadata {
  readonly id?: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly url?: string;
  readonly language?: string;
}

/** No report may be longer: a text beyond this is a file of another kind. UTF-16 units. */
export const LONGEST_REPORT = 5_000_000;
