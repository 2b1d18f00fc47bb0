import type { Command } from "commander";
import { createReader } from "../../edge/reader.ts";
import type { Effects } from "../effects.ts";
import { inputsOf, type InputOptions, withInputOptions } from "../input-options.ts";
import { reportFindings } from "../report-findings.ts";

/** `demarc annotate`: sentences, trees, names, dates and numbers, one JSON object a report. */
export function registerAnnotate(program: Command, effects: Effects): void {
  withInputOptions(program.command("annotate"))
    .description("print sentences, trees, names, dates and numbers of reports, one JSON object a report")
    .argument("[file...]", "as for extract")
    .action((files: string[], options: InputOptions) => annotate(files, options, effects));
}

async function annotate(files: readonly string[], options: InputOptions, effects: Effects): Promise<void> {
  const reader = createReader({ registers: options.registers ?? [] });
  reportFindings(reader.findings, options.findings, effects);
  for await (const input of inputsOf(files, options, effects)) {
    if (input.kind === "finding") {
      reportFindings([input.finding], options.findings, effects);
      continue;
    }
    const { report, ...annotation } = reader.annotate(input.report);
    await effects.out(`${JSON.stringify({ report: report.id, ...annotation })}\n`);
  }
}
