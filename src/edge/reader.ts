import type { Finding } from "../base/finding.ts";
import type { Claim } from "../claims/claim.ts";
import { rulebook } from "../claims/rules/en/rulebook.ts";
import { annotate, type Knowledge, read, type Reading } from "../pipeline.ts";
import type { Report } from "../report/report.ts";
import { annotateTogether } from "../text/annotate-syntax.ts";
import type { Annotation, Sentence } from "../text/annotation.ts";
import { createLexicon } from "../text/lexicon.ts";
import type { Registers } from "../text/registers.ts";
import { loadWorldTowns } from "./gazetteer/load-gazetteer.ts";
import { loadParser } from "./model/load-parser.ts";
import { optimiseLater } from "./optimise-later.ts";
import { loadRegisters } from "./registers/load-registers.ts";

/** What one report gives: its claims in text order, and what was not understood. */
export interface ReportReading {
  readonly report: Report;
  readonly claims: readonly Claim[];
  readonly findings: readonly Finding[];
}

/** Reads reports with the package's model and registers, and the person's own registers if given. */
export interface Reader {
  readonly registers: Registers;
  readonly knowledge: Knowledge;
  /** What was found wrong in the model or the registers. */
  readonly findings: readonly Finding[];
  /** Claims of a report; a report that cannot be read is a finding, never a throw. */
  read(report: Report): ReportReading;
  /** The same for each of several reports, faster than one by one. */
  readAll(reports: readonly Report[]): ReportReading[];
  annotate(report: Report): Annotation;
  /** Everything on the way to the claims: trees, names, the rules tried and fired. */
  trace(report: Report): Reading;
}

/** Loads everything that reading needs. `registers`: folders of the person's own YAML, later ones win. */
export function createReader({ registers: folders = [] }: { registers?: readonly string[] } = {}): Reader {
  optimiseLater();
  const { parser, findings: parserFindings } = loadParser();
  const { registers, findings: registerFindings } = loadRegisters(folders);
  const { towns, findings: townFindings } = loadWorldTowns();
  const knowledge: Knowledge = { parser, lexicon: createLexicon(registers, towns), rulebook };
  return {
    registers,
    knowledge,
    findings: [...parserFindings, ...registerFindings, ...townFindings],
    annotate: (report) => annotate(report, knowledge),
    trace: (report) => read(report, knowledge, { trace: true }),
    read: (report) => readOne(report, knowledge),
    readAll: (reports) => readTogether(reports, knowledge),
  };
}

/** Reads reports that are parsed together; should one text stop the parser, each is read by itself. */
function readTogether(reports: readonly Report[], knowledge: Knowledge): ReportReading[] {
  const trees = annotatedTogether(reports, knowledge);
  return reports.map((report, at) => readOne(report, knowledge, trees[at]));
}

function annotatedTogether(
  reports: readonly Report[],
  { parser }: Knowledge,
): readonly (readonly Sentence[])[] {
  try {
    return annotateTogether(
      reports.map(({ text }) => text),
      parser,
    );
  } catch {
    return [];
  }
}

function readOne(report: Report, knowledge: Knowledge, sentences?: readonly Sentence[]): ReportReading {
  try {
    const { claims, findings } = read(report, knowledge, { sentences });
    return { report, claims, findings };
  } catch (cause) {
    return { report, claims: [], findings: [notRead(report, cause)] };
  }
}

function notRead(report: Report, cause: unknown): Finding {
  return {
    code: "report-not-read",
    message: `reading failed: ${cause instanceof Error ? cause.message : String(cause)}.`,
    advice: "The other reports were read. This is a fault of Demarc: please report it with the text.",
    lost: true,
    report: report.id,
  };
}
