import { type Command, InvalidArgumentError, Option } from "commander";
import { isDay } from "../base/day.ts";
import type { InputFormat } from "../edge/formats/input.ts";
import { type ReadOptions, readReports } from "../edge/formats/read-reports.ts";
import type { Input } from "../edge/formats/input.ts";
import type { Effects } from "./effects.ts";
import type { FindingsFormat } from "./report-findings.ts";

/** The options of every command that takes in reports. */
export interface InputOptions {
  readonly input?: InputFormat;
  readonly publisher?: string;
  readonly published?: string;
  readonly registers?: readonly string[];
  readonly jobs?: number;
  readonly findings: FindingsFormat;
}

/** Adds them to a command. */
export function withInputOptions(command: Command): Command {
  return command
    .addOption(
      new Option("--input <format>", "read every input as this").choices(["text", "html", "jsonl", "md"]),
    )
    .option("--publisher <name>", "who prints the reports that do not say so themselves")
    .addOption(new Option("--published <date>", "their publication day, YYYY-MM-DD").argParser(parseDay))
    .option("--registers <folder...>", "folders of your own actors, sources, persons and places (YAML)")
    .addOption(
      new Option("--jobs <n>", "reading threads (default: the number of cores)").argParser(parseCount),
    )
    .addOption(findingsOption());
}

export function findingsOption(): Option {
  return new Option("--findings <format>", "how to say what was not understood")
    .choices(["text", "json"])
    .default("text");
}

/** The reports of the paths, `-` and no path at all meaning standard input. */
export function inputsOf(
  paths: readonly string[],
  options: InputOptions,
  effects: Effects,
): AsyncGenerator<Input> {
  const read: ReadOptions = {
    ...(options.input === undefined ? {} : { format: options.input }),
    given: {
      ...(options.publisher === undefined ? {} : { publisher: options.publisher }),
      ...(options.published === undefined ? {} : { published: options.published }),
    },
    stdin: effects.stdin as AsyncIterable<Uint8Array | string>,
  };
  return readReports(paths.length === 0 ? ["-"] : paths, read);
}

/** An existing calendar day, or a refusal that says what one looks like. */
export function parseDay(words: string): string {
  if (!isDay(words)) throw new InvalidArgumentError("It is no date that exists; write it as YYYY-MM-DD.");
  return words;
}

/** A whole number from 1 on. */
export function parseCount(words: string): number {
  const count = Number(words);
  if (!Number.isInteger(count) || count < 1)
    throw new InvalidArgumentError("It must be a whole number from 1 on.");
  return count;
}
