// Fits what each mark of a claim is worth (src/claims/refine/confidence-points.ts) on labelled reports.
// usage: npx tsx training/fit-confidence.ts DOCS.jsonl GOLD.jsonl ALIASES.json [--write]
import { readFileSync, writeFileSync } from "node:fs";
import { extractClaims } from "../src/claims/extract-claims.ts";
import { type Gold, goldSchema } from "../src/claims/score/gold.ts";
import { calibrationError } from "../src/claims/score/print-score.ts";
import { type Aliases, createNameJudge } from "../src/claims/score/same-name.ts";
import { score } from "../src/claims/score/score.ts";
import { createReader } from "../src/edge/reader.ts";
import { annotate } from "../src/pipeline.ts";
import { reportOf } from "../src/report/report.ts";

interface Case {
  readonly report: string;
  readonly marks: readonly string[];
  readonly right: boolean;
}

interface Table {
  readonly base: number;
  readonly points: ReadonlyMap<string, number>;
}

/** How strongly points are drawn towards nothing: few labels must not speak loud. */
const DRAW = 8;
const FOLDS = 10;

const [docs, gold, aliases, ...options] = process.argv.slice(2);
if (docs === undefined || gold === undefined || aliases === undefined)
  throw new Error("usage: npx tsx training/fit-confidence.ts DOCS.jsonl GOLD.jsonl ALIASES.json [--write]");

const cases = casesOf(readLines(docs), labelsOf(gold), JSON.parse(readFileSync(aliases, "utf8")) as Aliases);
const table = fit(cases);
console.log(`${cases.length} claims, ${cases.filter(({ right }) => right).length} right`);
console.log(`calibration error on the labels themselves: ${errorOf(cases, () => table).toFixed(3)}`);
console.log(`on reports left out of the fit (${FOLDS} folds): ${crossError(cases).toFixed(3)}`);
if (options.includes("--write")) write(table);

function readLines(file: string): unknown[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as unknown);
}

function labelsOf(file: string): Map<string, Gold[]> {
  const labels = new Map<string, Gold[]>();
  for (const row of readLines(file)) {
    const label = goldSchema.parse(row);
    labels.set(label.report, [...(labels.get(label.report) ?? []), label]);
  }
  return labels;
}

function casesOf(rows: readonly unknown[], labels: ReadonlyMap<string, Gold[]>, names: Aliases): Case[] {
  const { knowledge } = createReader();
  const judge = createNameJudge(names);
  return rows.flatMap((row) => {
    const { id, text, source, published } = row as Record<"id" | "text", string> &
      Partial<Record<"source" | "published", string>>;
    const report = reportOf({ id, text, publisher: source, published });
    const { claims, evidence } = extractClaims(annotate(report, knowledge), knowledge);
    const { judged } = score([{ text: report.text, gold: labels.get(id) ?? [], claims }], judge);
    return judged.map(({ right }, at) => ({
      report: id,
      marks: evidence.get(claims[at]?.id ?? "") ?? [],
      right,
    }));
  });
}

/** Logistic regression by Newton-like steps, coordinate by coordinate; the base is free, the points are drawn to 0. */
function fit(train: readonly Case[]): Table {
  const points = new Map([...new Set(train.flatMap(({ marks }) => marks))].map((mark) => [mark, 0]));
  let base = 0;
  const oddsOf = ({ marks }: Case): number =>
    marks.reduce((sum, mark) => sum + (points.get(mark) ?? 0), base);
  const step = (among: readonly Case[], value: number, draw: number): number => {
    let slope = -draw * value;
    let curve = draw;
    for (const one of among) {
      const chance = 1 / (1 + Math.exp(-oddsOf(one)));
      slope += (one.right ? 1 : 0) - chance;
      curve += chance * (1 - chance);
    }
    return value + slope / Math.max(curve, 1e-6);
  };
  for (let round = 0; round < 60; round++) {
    base = step(train, base, 0);
    for (const [mark, value] of points)
      points.set(
        mark,
        step(
          train.filter(({ marks }) => marks.includes(mark)),
          value,
          DRAW,
        ),
      );
  }
  return { base, points };
}

function chanceOf({ marks }: Case, { base, points }: Table): number {
  const odds = marks.reduce((sum, mark) => sum + (points.get(mark) ?? 0), base);
  return Math.round(100 / (1 + Math.exp(-odds))) / 100;
}

function errorOf(among: readonly Case[], tableOf: (one: Case) => Table): number {
  return (
    calibrationError(among.map((one) => ({ confidence: chanceOf(one, tableOf(one)), right: one.right }))) ?? 0
  );
}

/** The error on reports that the points were not fitted on. */
function crossError(all: readonly Case[]): number {
  const reports = [...new Set(all.map(({ report }) => report))];
  const foldOf = (report: string): number => reports.indexOf(report) % FOLDS;
  const tables = [...Array(FOLDS).keys()].map((fold) =>
    fit(all.filter(({ report }) => foldOf(report) !== fold)),
  );
  return errorOf(all, ({ report }) => tables[foldOf(report)] as Table);
}

function write({ base, points }: Table): void {
  const rows = [...points]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([mark, value]) => `  ${JSON.stringify(mark)}: ${Number(value.toFixed(2))},`);
  const file = new URL("../src/claims/refine/confidence-points.ts", import.meta.url);
  writeFileSync(
    file,
    `// Made by training/fit-confidence.ts from labelled claims; do not edit by hand.

/** Log-odds that a claim without marks is right. */
export const BASE = ${Number(base.toFixed(2))};

/** What each mark adds to them. */
export const POINTS: Readonly<Record<string, number>> = {
${rows.join("\n")}
};
`,
  );
}
