import { type Command, Option } from "commander";
import { calibrationError, evaluate, printScore, scoreRows } from "../../edge/evaluate.ts";
import type { Effects } from "../effects.ts";
import { inputsOf, type InputOptions, parseCount, withInputOptions } from "../input-options.ts";
import { reportFindings } from "../report-findings.ts";

interface EvaluateOptions extends InputOptions {
  readonly errors?: number;
  readonly aliases?: string;
  readonly format?: "table" | "json";
}

/** `demarc evaluate`: precision, recall and F1 of the reading on labelled reports. */
export function registerEvaluate(program: Command, effects: Effects): void {
  withInputOptions(program.command("evaluate"))
    .description("extract, compare with labels, and print precision, recall and F1 per kind and slot")
    .argument("<docs>", "the reports: JSON lines, or one text whose file name is the report's id")
    .argument("<gold>", "their labels, one JSON object a line")
    .addOption(new Option("--errors <n>", "also list this many of the misses").argParser(parseCount))
    .option("--aliases <file>", "JSON: which names are the same (default: aliases.json near the labels)")
    .addOption(new Option("--format <format>", "how to print").choices(["table", "json"]).default("table"))
    .action((docs: string, gold: string, options: EvaluateOptions) => run({ docs, gold }, options, effects));
}

async function run(
  files: { docs: string; gold: string },
  options: EvaluateOptions,
  effects: Effects,
): Promise<void> {
  const { score, findings } = await evaluate(inputsOf([files.docs], options, effects), {
    docs: files.docs,
    gold: files.gold,
    aliases: options.aliases,
    reading: options,
  });
  reportFindings(findings, options.findings, effects);
  if (options.format === "table") return effects.out(printScore(score, options.errors ?? 0));
  const json = {
    classes: scoreRows(score),
    pairs: score.pairs,
    slots: score.slots,
    badQuotes: score.badQuotes,
    calibrationError: calibrationError(score.judged),
    misses: score.misses.slice(0, options.errors ?? 0),
  };
  return effects.out(`${JSON.stringify(json)}\n`);
}
