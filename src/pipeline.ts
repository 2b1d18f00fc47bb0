import type { Finding } from "./base/finding.ts";
import type { Claim } from "./claims/claim.ts";
import { extractClaims } from "./claims/extract-claims.ts";
import type { Rulebook } from "./claims/rule.ts";
import type { Report } from "./report/report.ts";
import { annotateSyntax } from "./text/annotate-syntax.ts";
import type { Annotation } from "./text/annotation.ts";
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
}

/** Report → text: sentences, trees, names, dates, numbers. */
export function annotate(report: Report, { parser, lexicon }: Knowledge): Annotation {
  const sentences = annotateSyntax(report.text, parser);
  const dates = findDates(sentences, report);
  return {
    report,
    sentences,
    names: findNames(sentences, { report, lexicon }),
    dates,
    numbers: findNumbers(sentences, dates),
  };
}

/** Report → text → claims. */
export function read(report: Report, knowledge: Knowledge): Reading {
  const annotation = annotate(report, knowledge);
  const { claims, findings } = extractClaims(annotation, knowledge);
  return { annotation, claims, findings };
}
