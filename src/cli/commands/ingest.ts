import type { Command } from "commander";
import { readMany } from "../../edge/read-many.ts";
import type { Effects } from "../effects.ts";
import { formatOf, formatOption } from "../format.ts";
import { inputsOf, type InputOptions, withInputOptions } from "../input-options.ts";
import { type LedgerOptions, withLedger, withLedgerOption } from "../ledger-options.ts";
import { createProgress } from "../progress.ts";
import { reportFindings } from "../report-findings.ts";

interface IngestOptions extends InputOptions, LedgerOptions {
  readonly format?: string;
}

/** `demarc ingest`: takes reports and their claims into a ledger; the same report twice is one report. */
export function registerIngest(program: Command, effects: Effects): void {
  withLedgerOption(withInputOptions(program.command("ingest")))
    .description("take reports and their claims into the ledger; the same report twice is one report")
    .argument("<path...>", "files or folders, as for extract; - is standard input")
    .addOption(formatOption(["table", "json"]))
    .action((paths: string[], options: IngestOptions) => ingest(paths, options, effects));
}

async function ingest(paths: readonly string[], options: IngestOptions, effects: Effects): Promise<void> {
  const progress = createProgress("reports safe in the ledger", effects);
  let safe = 0;
  const access = { effects, write: true, registers: options.registers ?? [] };
  const summary = await withLedger(options, access, (ledger) =>
    ledger.ingest(inputsOf(paths, options, effects), {
      read: (inputs) => readMany(inputs, options),
      onFinding: (finding) => {
        progress.clear();
        reportFindings([finding], options.findings, effects);
      },
      onProgress: (reports) => {
        progress.add(reports - safe);
        safe = reports;
      },
    }),
  );
  progress.done();
  if (formatOf(options.format, effects) === "json") return effects.out(`${JSON.stringify(summary)}\n`);
  const { reports, new: fresh, revised, claims, findings } = summary;
  return effects.out(
    `${reports} reports read: ${fresh} new, ${revised} revised, ${reports - fresh - revised} known already. ` +
      `${claims} claims taken in. ${findings} findings.\n`,
  );
}
