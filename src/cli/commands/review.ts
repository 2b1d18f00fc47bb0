import { type Command, Option } from "commander";
import { NEEDS, type Need, type ReviewQueue } from "../../edge/ledger/review.ts";
import type { Effects } from "../effects.ts";
import { formatOf, formatOption, table } from "../format.ts";
import { parseCount } from "../input-options.ts";
import { type LedgerOptions, withLedger, withLedgerOption } from "../ledger-options.ts";
import { printable } from "../paint.ts";

/** `demarc review`: the claims that wait for a person. */
export function registerReview(program: Command, effects: Effects): void {
  withLedgerOption(program.command("review"))
    .description("the claims that wait for a person: disputed, with unresolved names, or unsure")
    .addOption(new Option("--need <need>", "only these").choices([...NEEDS, "any"]))
    .addOption(new Option("--limit <n>", "at most as many").argParser(parseCount).default(20))
    .addOption(formatOption(["table", "json"]))
    .action(async (options: LedgerOptions & { need?: Need | "any"; limit: number; format?: string }) => {
      const { need, limit } = options;
      const queue = await withLedger(options, { effects }, (ledger) =>
        ledger.review({ limit, ...(need === undefined ? {} : { need }) }),
      );
      await effects.out(
        formatOf(options.format, effects) === "json" ? `${JSON.stringify(queue)}\n` : inTable(queue),
      );
    });
}

function inTable({ items, waiting }: ReviewQueue): string {
  const rows = items.map(({ recorded: { claim }, needs }) => [
    claim.id,
    needs.join(" ") || "any",
    claim.confidence.toFixed(2),
    printable(claim.quote).slice(0, 100),
  ]);
  const counts = NEEDS.map((need) => `${waiting[need]} ${need.replace("-", " ")}`).join(", ");
  return `${table(["claim", "needs", "sure", "words"], rows)}${waiting.any} wait: ${counts}. Decide with: demarc decide accept CLAIM\n`;
}
