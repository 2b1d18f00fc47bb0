import type { Command } from "commander";
import { Fault } from "../../base/fault.ts";
import type { TrackRecord } from "../../views/track-record.ts";
import type { Effects } from "../effects.ts";
import { formatOf, formatOption, table } from "../format.ts";
import { queryOf, type ViewOptions, withLedger, withViewOptions } from "../ledger-options.ts";
import { paintFor, printable } from "../paint.ts";

/** `demarc sources`: how each voice's words about control held up against what other interests said later. */
export function registerSources(program: Command, effects: Effects): void {
  withViewOptions(program.command("sources"))
    .description("each voice's record: how its words on control held up against what others said later")
    .argument("[voice]", "one voice, with its cases")
    .addOption(formatOption(["table", "json"]))
    .action(async (voice: string | undefined, options: ViewOptions & { format?: string }) => {
      const records = await withLedger(options, { effects }, (ledger) =>
        ledger.sources(voice, queryOf(options, effects)),
      );
      if (voice !== undefined && records.length === 0)
        throw new Fault("not-found", `No claim about control is the voice's called "${voice}".`, {
          advice: "`demarc sources` lists the voices of the ledger.",
        });
      await effects.out(
        formatOf(options.format, effects) === "json"
          ? `${JSON.stringify(records)}\n`
          : inLines(records, voice !== undefined, effects),
      );
    });
}

function inLines(records: readonly TrackRecord[], withCases: boolean, effects: Effects): string {
  const rows = records.map(({ name, affiliations, claims, held_up, overturned, open }) => [
    printable(name),
    affiliations === null ? "not known" : affiliations.join(" ") || "none",
    ...[claims, held_up, overturned, open].map(String),
  ]);
  const overview = table(["voice", "speaks for", "claims", "held up", "overturned", "open"], rows);
  if (!withCases) return overview;
  const paint = paintFor(effects);
  const cases = records.flatMap((record) =>
    record.cases.map(({ day, place, outcome, claim, by }) =>
      [day, printable(place), outcome, paint.dim(by === null ? claim : `${claim} by ${by}`)].join("  "),
    ),
  );
  return `${overview}\n${cases.join("\n")}\n`;
}
