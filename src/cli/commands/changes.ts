import { type Command, Option } from "commander";
import type { Change, ChangeSide } from "../../views/changes.ts";
import type { Effects } from "../effects.ts";
import { formatOf, formatOption } from "../format.ts";
import { parseDay } from "../input-options.ts";
import { queryOf, type ViewOptions, withLedger, withViewOptions } from "../ledger-options.ts";
import { paintFor, printable } from "../paint.ts";

interface ChangesOptions extends ViewOptions {
  readonly since: string;
  readonly format?: string;
}

/** `demarc changes`: where the record says otherwise than it did as known on an earlier day. */
export function registerChanges(program: Command, effects: Effects): void {
  withViewOptions(program.command("changes"))
    .description("where the record says otherwise than it did as known on an earlier day")
    .addOption(
      new Option("--since <date>", "as known at the end of this day")
        .argParser(parseDay)
        .makeOptionMandatory(),
    )
    .addOption(formatOption(["table", "json"]))
    .action(async (options: ChangesOptions) => {
      const changes = await withLedger(options, { effects }, (ledger) =>
        ledger.changes(options.since, queryOf(options, effects)),
      );
      await effects.out(
        formatOf(options.format, effects) === "json"
          ? `${JSON.stringify(changes)}\n`
          : changes.map((change) => inLines(change, effects)).join("") || "Nothing changed.\n",
      );
    });
}

function inLines({ place, before, after, why }: Change, effects: Effects): string {
  const paint = paintFor(effects);
  const words = `${stateOf(before)} → ${stateOf(after)}`;
  return `${paint.bold(printable(place.name))}  ${printable(words)}\n  ${printable(why)}\n`;
}

function stateOf({ state, holders, besieged }: ChangeSide): string {
  const who = holders.length === 0 ? "" : ` ${holders.join(" + ")}`;
  return `${state}${who}${besieged ? ", besieged" : ""}`;
}
