import { type Command, Option } from "commander";
import { readMany } from "../../edge/read-many.ts";
import { createReader } from "../../edge/reader.ts";
import { claimTable } from "../claim-table.ts";
import type { Effects } from "../effects.ts";
import { inputsOf, type InputOptions, withInputOptions } from "../input-options.ts";
import { createProgress } from "../progress.ts";
import { reportFindings } from "../report-findings.ts";
import { traceText } from "../trace-text.ts";

interface ExtractOptions extends InputOptions {
  readonly format?: "table" | "jsonl";
  readonly trace?: boolean;
}

/** `demarc extract`: the claims of reports, one JSON object a line; a table on a terminal. */
export function registerExtract(program: Command, effects: Effects): void {
  withInputOptions(program.command("extract"))
    .description("print the claims that reports carry; nothing is written")
    .argument("[file...]", "text, Markdown, HTML, JSON lines or folders of them; - is standard input")
    .addOption(
      new Option("--format <format>", "default: table on a terminal, jsonl otherwise").choices([
        "table",
        "jsonl",
      ]),
    )
    .option(
      "--trace",
      "show how: for each sentence its tree, names, dates, numbers, the rules tried and what fired",
    )
    .action((files: string[], options: ExtractOptions) =>
      options.trace === true ? trace(files, options, effects) : extract(files, options, effects),
    );
}

async function extract(files: readonly string[], options: ExtractOptions, effects: Effects): Promise<void> {
  const format = options.format ?? (effects.outIsTerminal ? "table" : "jsonl");
  const progress = createProgress("reports read", effects);
  for await (const outcome of readMany(inputsOf(files, options, effects), options)) {
    if (outcome.kind === "finding") {
      progress.clear();
      reportFindings([outcome.finding], options.findings, effects);
      continue;
    }
    const { report, claims, findings } = outcome.reading;
    const where = { file: outcome.file, ...(outcome.line === undefined ? {} : { line: outcome.line }) };
    if (findings.length > 0) progress.clear();
    reportFindings(
      findings.map((finding) => ({ ...where, ...finding })),
      options.findings,
      effects,
    );
    if (claims.length > 0) {
      if (format === "jsonl")
        await effects.out(`${claims.map((claim) => JSON.stringify(claim)).join("\n")}\n`);
      else await effects.out(claimTable(report, claims, effects));
    }
    progress.add(1);
  }
  progress.done();
}

async function trace(files: readonly string[], options: ExtractOptions, effects: Effects): Promise<void> {
  const reader = createReader({ registers: options.registers ?? [] });
  reportFindings(reader.findings, options.findings, effects);
  for await (const input of inputsOf(files, options, effects)) {
    if (input.kind === "finding") reportFindings([input.finding], options.findings, effects);
    else await effects.out(traceText(reader.trace(input.report), effects));
  }
}
