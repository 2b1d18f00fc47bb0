import { type Command, Option } from "commander";
import { MEASURES, type Tally } from "../../views/tally.ts";
import type { Effects } from "../effects.ts";
import { csv, formatOf, formatOption, table } from "../format.ts";
import { type LedgerOptions, lensOption, withLedger, withLedgerOption } from "../ledger-options.ts";
import { parseDay } from "../input-options.ts";
import { printable } from "../paint.ts";

interface TallyOptions extends LedgerOptions {
  readonly measure?: string;
  readonly within?: string;
  readonly from?: string;
  readonly to?: string;
  readonly known?: string;
  readonly lens?: readonly string[];
  readonly format?: string;
}

/** `demarc tally`: how many, as min–best–max; overlapping claims are never summed. */
export function registerTally(program: Command, effects: Effects): void {
  withLedgerOption(program.command("tally"))
    .description(
      "how many were killed, injured, displaced, …: min, best and max per place and time, never summed twice",
    )
    .addOption(new Option("--measure <name>", "only this").choices(MEASURES))
    .option("--within <area>", "only in this area, in any spelling")
    .addOption(new Option("--from <date>", "counts that speak of this day or later").argParser(parseDay))
    .addOption(new Option("--to <date>", "… and of this day or earlier").argParser(parseDay))
    .addOption(
      new Option("--known <date>", "what was published by the end of this day (default: now)").argParser(
        parseDay,
      ),
    )
    .addOption(lensOption())
    .addOption(formatOption(["table", "json", "csv"]))
    .action(async (options: TallyOptions) => {
      const { measure, within, from, to, known, lens } = options;
      const query = {
        known: known ?? effects.now().slice(0, 10),
        ...(lens === undefined ? {} : { lens }),
        ...(measure === undefined ? {} : { measure }),
        ...(within === undefined ? {} : { within }),
        ...(from === undefined ? {} : { from }),
        ...(to === undefined ? {} : { to }),
      };
      const tallies = await withLedger(options, { effects }, (ledger) => ledger.tally(query));
      await effects.out(print(tallies, formatOf(options.format, effects)));
    });
}

const HEADS = [
  "place",
  "measure",
  "population",
  "series",
  "from",
  "to",
  "min",
  "best",
  "max",
  "origins",
  "reports",
];

function print(tallies: readonly Tally[], format: string): string {
  if (format === "json") return `${JSON.stringify(tallies)}\n`;
  const rows = tallies.map(
    ({ place, measure, population, series, from, to, min, best, max, origins, reports, ...rest }) => ({
      cells: [place, measure, population, series, from, to, min, best, max, origins, reports],
      rest,
    }),
  );
  if (format === "csv")
    return csv(
      [...HEADS, "rule", "claims"],
      rows.map(({ cells, rest }) => [...cells, rest.rule, rest.claims.join(" ")]),
    );
  if (tallies.length === 0) return "No count in the ledger answers that.\n";
  return table(
    HEADS,
    rows.map(({ cells }) => cells.map((cell) => (cell === null ? "–" : printable(String(cell))))),
  );
}
