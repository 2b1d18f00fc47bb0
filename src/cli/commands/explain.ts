import type { Command } from "commander";
import { Fault } from "../../base/fault.ts";
import { breadthInWords } from "../../views/in-words.ts";
import type { ClaimExplanation, Explanation } from "../../views/explain.ts";
import type { Effects } from "../effects.ts";
import { formatOf, formatOption } from "../format.ts";
import { queryOf, type ViewOptions, withLedger, withViewOptions } from "../ledger-options.ts";
import { paintFor, printable } from "../paint.ts";

/** `demarc explain`: every step from an answer to the characters of its sentences. */
export function registerExplain(program: Command, effects: Effects): void {
  withViewOptions(program.command("explain"))
    .description("every step from the answer to the characters of the sentence")
    .argument("<what>", "a claim's id, or a place in any spelling")
    .addOption(formatOption(["table", "json"]))
    .action(async (what: string, options: ViewOptions & { format?: string }) => {
      const explanation = await withLedger(options, { effects }, (ledger) =>
        ledger.explain(what, queryOf(options, effects)),
      );
      if (explanation === null)
        throw new Fault("not-found", `The ledger has no claim and no place called "${what}".`, {
          advice: "`demarc control --format json` prints the ids of claims and the names of places.",
        });
      await effects.out(
        formatOf(options.format, effects) === "json"
          ? `${JSON.stringify(explanation)}\n`
          : inLines(explanation, effects),
      );
    });
}

function inLines({ answer, rule, claims }: Explanation, effects: Effects): string {
  const paint = paintFor(effects);
  const head =
    answer === null
      ? ""
      : `${paint.bold(printable(answer.place.name))}  ${answer.state}${answer.stale ? " (stale)" : ""} ${answer.holders.map(({ name }) => printable(name)).join(" + ")}\n  ${printable(answer.why)}\n  ${paint.dim(breadthInWords(answer.breadth.for))}\n  ${paint.dim(`rule: ${rule}`)}\n\n`;
  return `${head}${claims.map((claim) => claimLines(claim, effects)).join("\n")}`;
}

function claimLines({ claim, steps, passage }: ClaimExplanation, effects: Effects): string {
  const paint = paintFor(effects);
  const quote = `${printable(passage.before)} ${paint.yellow(`[${printable(passage.quote)}]`)} ${printable(passage.after)}`;
  const width = Math.max(...steps.map(({ what }) => what.length));
  const lines = steps.map(({ what, detail }) => `  ${paint.cyan(what.padEnd(width))}  ${printable(detail)}`);
  return `${paint.bold(claim.id)}\n${lines.join("\n")}\n  ${quote.trim()}\n`;
}
