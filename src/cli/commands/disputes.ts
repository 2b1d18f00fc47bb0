import type { Command } from "commander";
import type { Dispute } from "../../views/disputes.ts";
import { breadthInWords } from "../../views/in-words.ts";
import type { Effects } from "../effects.ts";
import { formatOf, formatOption } from "../format.ts";
import { queryOf, type ViewOptions, withLedger, withViewOptions } from "../ledger-options.ts";
import { paintFor, printable } from "../paint.ts";

/** `demarc disputes`: claims that cannot all hold, with each side's voices and how it ended. */
export function registerDisputes(program: Command, effects: Effects): void {
  withViewOptions(program.command("disputes"))
    .description("claims that cannot all hold: who says what, and how it ended")
    .option("--place <name>", "of one place only, in any spelling")
    .addOption(formatOption(["table", "json"]))
    .action(async (options: ViewOptions & { place?: string; format?: string }) => {
      const disputes = await withLedger(options, { effects }, (ledger) =>
        ledger.disputes(queryOf(options, effects, options.place)),
      );
      await effects.out(
        formatOf(options.format, effects) === "json"
          ? `${JSON.stringify(disputes)}\n`
          : disputes.map((dispute) => inLines(dispute, effects)).join("\n") || "No dispute is known.\n",
      );
    });
}

function inLines({ type, place, from, to, positions, ended }: Dispute, effects: Effects): string {
  const paint = paintFor(effects);
  const sides = positions
    .map(
      ({ says, voices, claims, breadth }) =>
        `  ${printable(says)}\n    ${paint.dim(printable(`${voices.join(", ")} (${breadthInWords(breadth)}: ${claims.join(", ")})`))}\n`,
    )
    .join("");
  const end = ended === null ? "  open\n" : `  ended: ${printable(ended)}\n`;
  return `${paint.bold(printable(place.name))}  ${type.replaceAll("-", " ")}, ${from} – ${to ?? "…"}\n${sides}${end}`;
}
