import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import type { Finding } from "../base/finding.ts";
import { Fault } from "../base/fault.ts";
import { type Gold, goldSchema } from "../claims/score/gold.ts";
import { type Aliases, createNameJudge } from "../claims/score/same-name.ts";
import { score, type Score } from "../claims/score/score.ts";
import type { Input } from "./formats/input.ts";
import { readMany, type ReadManyOptions } from "./read-many.ts";

export { calibrationError, printScore, scoreRows } from "../claims/score/print-score.ts";

export interface EvaluateOptions {
  /** Paths: of the reports (names a lone text's id), of the labels, of the aliases. */
  readonly docs: string;
  readonly gold: string;
  readonly aliases: string | undefined;
  readonly reading: ReadManyOptions;
}

/** Reads the reports and scores their claims against the labels. Labels that cannot be read are findings. */
export async function evaluate(
  inputs: AsyncIterable<Input>,
  options: EvaluateOptions,
): Promise<{ score: Score; findings: Finding[] }> {
  const findings: Finding[] = [];
  const gold = readGold(options.gold, findings);
  const labelled = [];
  for await (const outcome of readMany(withFileId(inputs, options.docs), options.reading)) {
    if (outcome.kind === "finding") findings.push(outcome.finding);
    else {
      const { report, claims } = outcome.reading;
      findings.push(...outcome.reading.findings);
      labelled.push({ text: report.text, claims, gold: gold.get(report.id) ?? [] });
      gold.delete(report.id);
    }
  }
  for (const id of gold.keys()) findings.push(noSuchReport(id, options.gold));
  return { score: score(labelled, createNameJudge(readAliases(options))), findings };
}

/** A lone text has no id of its own: its file name names it in the labels. */
async function* withFileId(inputs: AsyncIterable<Input>, docs: string): AsyncGenerator<Input> {
  const extension = extname(docs);
  for await (const input of inputs) {
    if (input.kind === "finding" || extension === ".jsonl" || extension === ".ndjson") yield input;
    else yield { ...input, report: { ...input.report, id: basename(docs, extension) } };
  }
}

function readGold(file: string, findings: Finding[]): Map<string, Gold[]> {
  const byReport = new Map<string, Gold[]>();
  readFile(file)
    .split("\n")
    .forEach((line, i) => {
      if (line.trim() === "") return;
      const gold = goldSchema.safeParse(parseJson(line));
      if (!gold.success)
        return void findings.push(badLabel(file, i + 1, gold.error.issues[0]?.message ?? ""));
      const labels = byReport.get(gold.data.report) ?? [];
      byReport.set(gold.data.report, labels);
      labels.push(gold.data);
    });
  return byReport;
}

/** The aliases given, else those beside the labels or in the `contracts` folder next to theirs; else none. */
function readAliases({ aliases, gold }: EvaluateOptions): Aliases {
  const near = [join(dirname(gold), "aliases.json"), join(dirname(gold), "..", "contracts", "aliases.json")];
  const file = aliases ?? near.find((path) => existsSync(path));
  return file === undefined ? {} : ((parseJson(readFile(file)) as Aliases | null) ?? {});
}

function readFile(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (cause) {
    throw new Fault("bad-arguments", `${file} cannot be read.`, { advice: "Check the path.", cause });
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function badLabel(file: string, line: number, why: string): Finding {
  return {
    code: "label-invalid",
    message: `the label is not in the gold form (${why}).`,
    advice: "Mend the line; the other labels were used.",
    lost: true,
    file,
    line,
  };
}

function noSuchReport(id: string, file: string): Finding {
  return {
    code: "label-without-report",
    message: `labels speak of report ${id}, which is not among the reports.`,
    advice: "Check the id; these labels were left out.",
    lost: true,
    file,
  };
}
