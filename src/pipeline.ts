import type { Finding } from "./base/finding.ts";
import type { Claim } from "./claims/claim.ts";
import { extractClaims, type TraceStep } from "./claims/extract-claims.ts";
import type { Rulebook } from "./claims/rule.ts";
import type { Report } from "./report/report.ts";
import { annotateSyntax } from "./text/annotate-syntax.ts";
import type { Annotation, Sentence } from "./text/annotation.ts";
import { findDates } from "./text/find-dates.ts";
import { findNames } from "./text/find-names.ts";
import { findNumbers } from "./text/find-numbers.ts";
import type { Lexicon } from "./text/lexicon.ts";
import type { Parser } from "./text/parser/parser.ts";

/** The knowledge that reading needs: how sentences are built, what is called what, what words claim. */
export interface Knowledge {
  readonly parser: Parser;
  readonly lexicon: Lexicon;
  readonly rulebook: Rulebook;
}

export interface Reading {
  readonly annotation: Annotation;
  readonly claims: readonly Claim[];
  readonly findings: readonly Finding[];
  /** Every rule that was tried, when that was asked for. */
  readonly trace: readonly TraceStep[];
}

/** Report → text: sentences, trees, names, dates, numbers. */
export function annotate(
  report: Report,
  { parser, lexicon }: Knowledge,
  sentences: readonly Sentence[] = annotateSyntax(report.text, parser),
): Annotation {
  const dates = findDates(sentences, report);
  return {
    report,
    sentences,
    names: findNames(sentences, { report, lexicon }),
    dates,
    numbers: findNumbers(sentences, dates),
  };
}

export interface ReadOptions {
  /** Also tell the rules tried on the way. */
  readonly trace?: boolean;
  /** The report's sentences with their trees, where these were made together with those of other reports. */
  readonly sentences?: readonly Sentence[] | undefined;
}

/** Report → text → claims. */
export function read(
  report: Report,
  knowledge: Knowledge,
  { trace = false, sentences }: ReadOptions = {},
): Reading {
  const annotation = annotate(report, knowledge, sentences);
  return { annotation, ...extractClaims(annotation, { ...knowledge, trace }) };
}
