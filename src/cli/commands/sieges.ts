import type { Command } from "commander";
import type { Tally } from "../../views/tally.ts";
import { SIEGE_HEADINGS, type SiegeAnswer } from "../../views/sieges.ts";
import { namesOf, whenInWords } from "../../views/in-words.ts";
import type { Effects } from "../effects.ts";
import { formatOf, formatOption } from "../format.ts";
import { queryOf, type ViewOptions, withLedger, withViewOptions } from "../ledger-options.ts";
import { paintFor, printable } from "../paint.ts";

/** `demarc sieges`: what is besieged by whom, since when, how many are inside, and what is reported from there. */
export function registerSieges(program: Command, effects: Effects): void {
  withViewOptions(program.command("sieges"))
    .description("what is or was besieged: by whom, since when, how many are inside, what is reported")
    .option("--place <name>", "of one place only, in any spelling")
    .addOption(formatOption(["table", "json"]))
    .action(async (options: ViewOptions & { place?: string; format?: string }) => {
      const sieges = await withLedger(options, { effects }, (ledger) =>
        ledger.sieges(queryOf(options, effects, options.place)),
      );
      await effects.out(
        formatOf(options.format, effects) === "json"
          ? `${JSON.stringify(sieges)}\n`
          : sieges.map((siege) => inLines(siege, effects)).join("\n") || "No siege is known.\n",
      );
    });
}

function inLines(siege: SiegeAnswer, effects: Effects): string {
  const { place, besieged_by: by, since, to, told, inside, reported } = siege;
  const paint = paintFor(effects);
  const besiegers = by.length === 0 ? "nobody says by whom" : `by ${namesOf(by)}`;
  const when = `${since === null ? "" : `${since.includes("/") ? "" : "since "}${whenInWords(since)}`}`;
  const end = to === null ? "" : `, until ${to}`;
  const lines = SIEGE_HEADINGS.filter((heading) => reported[heading].length > 0).map(
    (heading) => `${heading} ${reported[heading].length}`,
  );
  return [
    `${paint.bold(printable(place.name))}  besieged, ${printable(besiegers)}, ${when}${end}`,
    ...inside.map((tally) => `  ${printable(figureOf(tally))}`),
    ...(lines.length === 0 ? [] : [`  reported: ${lines.join(", ")}`]),
    `  ${paint.dim(`told by ${told.join(", ")}`)}`,
    "",
  ].join("\n");
}

function figureOf({ measure, population, min, max, to, place }: Tally): string {
  const figure =
    min !== null && max !== null
      ? min === max
        ? `${min}`
        : `${min}–${max}`
      : `${min ?? "up to"} ${max ?? "or more"}`;
  return `${figure} ${population ?? "people"} ${measure} at ${place ?? "?"} (${to})`;
}
