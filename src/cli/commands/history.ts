import type { Command } from "commander";
import { Fault } from "../../base/fault.ts";
import type { HistoryStep } from "../../views/history.ts";
import type { Effects } from "../effects.ts";
import { formatOf, formatOption } from "../format.ts";
import { type LedgerOptions, withLedger, withLedgerOption } from "../ledger-options.ts";
import { paintFor, printable } from "../paint.ts";

/** `demarc history`: all that befell a claim. */
export function registerHistory(program: Command, effects: Effects): void {
  withLedgerOption(program.command("history"))
    .description("all that befell a claim: read, carried over a revision, decided on, undone")
    .argument("<claim>", "a claim's id")
    .addOption(formatOption(["table", "json"]))
    .action(async (claim: string, options: LedgerOptions & { format?: string }) => {
      const history = await withLedger(options, { effects }, (ledger) => ledger.history(claim));
      if (history === null)
        throw new Fault("not-found", `The ledger has no claim ${JSON.stringify(claim.slice(0, 80))}.`, {
          advice: "`demarc review` lists claims with their ids.",
        });
      await effects.out(
        formatOf(options.format, effects) === "json"
          ? `${JSON.stringify(history)}\n`
          : history.map((step) => inLine(step, effects)).join(""),
      );
    });
}

function inLine(
  { recorded, what, person, reason, in_force, decision, on }: HistoryStep,
  effects: Effects,
): string {
  const paint = paintFor(effects);
  const more = [
    person === null ? "" : `by ${printable(person)}`,
    reason === "" ? "" : `“${printable(reason)}”`,
    on === null ? "" : `on ${printable(on)}`,
    decision === null ? "" : paint.dim(decision.id),
    in_force ? "" : "undone",
  ];
  return `${recorded.slice(0, 16).replace("T", " ")}  ${paint.bold(what)}  ${more.filter(Boolean).join("  ")}\n`;
}
