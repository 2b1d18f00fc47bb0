import type { Command } from "commander";
import type { Effects } from "../effects.ts";
import { formatOf, formatOption } from "../format.ts";
import { type LedgerOptions, withLedger, withLedgerOption } from "../ledger-options.ts";

/** `demarc verify`: re-hashes every report and the chain of entries. */
export function registerVerify(program: Command, effects: Effects): void {
  withLedgerOption(program.command("verify"))
    .description("re-hash every report and the chain of entries")
    .addOption(formatOption(["table", "json"]))
    .action(async (options: LedgerOptions & { format?: string }) => {
      const verification = await withLedger(options, { effects }, (ledger) => ledger.verify());
      if (verification.flaws.length > 0) effects.exitWith(1);
      if (formatOf(options.format, effects) === "json")
        return effects.out(`${JSON.stringify(verification)}\n`);
      const { entries, head, flaws } = verification;
      const verdict =
        flaws.length === 0 ? "every hash is right" : `${flaws.length} flaws:\n  ${flaws.join("\n  ")}`;
      return effects.out(`${entries} entries, the last ${head.slice(0, 16)}: ${verdict}\n`);
    });
}
