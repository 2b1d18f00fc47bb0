import type { Finding } from "../../base/finding.ts";
import { type Report, reportOf } from "../../report/report.ts";
import { type GivenMetadata, type Input, LONGEST_REPORT, type OwnMetadata } from "./input.ts";
import { readPublished } from "./published.ts";

export interface Origin {
  readonly file: string;
  readonly line?: number;
  readonly given: GivenMetadata;
}

/** A report from its text and what it says of itself, with findings for what could not be used. */
export function toReport(text: string, own: OwnMetadata, origin: Origin): Input[] {
  const { file, line, given } = origin;
  const finding = (parts: Omit<Finding, "file" | "line">): Input => ({
    kind: "finding",
    finding: { ...parts, file, ...(line === undefined ? {} : { line }) },
  });
  if (text.trim() === "") return [finding(EMPTY)];
  if (text.length > LONGEST_REPORT) return [finding(tooLong(text.length))];
  const { published: written, publisher, ...known } = own;
  const published = written === undefined ? null : readPublished(written);
  const report: Report = reportOf({
    ...known,
    text,
    publisher: publisher ?? given.publisher ?? null,
    published: published ?? given.published ?? null,
  });
  const findings = written !== undefined && published === null ? [finding(noSuchDate(written))] : [];
  return [...findings, { kind: "report", report, file, ...(line === undefined ? {} : { line }) }];
}

const EMPTY = {
  code: "empty",
  message: "there is no text to read.",
  advice: "Nothing was taken in; check that this is the file you meant.",
  lost: false,
};

function tooLong(length: number): Omit<Finding, "file" | "line"> {
  return {
    code: "too-long",
    message: `the text has ${length} characters; a report may have ${LONGEST_REPORT}.`,
    advice: "Split it into its reports, or give it as JSON lines, one report a line.",
    lost: true,
  };
}

function noSuchDate(words: string): Omit<Finding, "file" | "line"> {
  return {
    code: "date-does-not-exist",
    message: `the publication date "${words.slice(0, 40)}" is no date that exists.`,
    advice: "The report was read without it; write it as YYYY-MM-DD.",
    lost: true,
  };
}
