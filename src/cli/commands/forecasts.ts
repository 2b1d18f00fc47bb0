import { type Command, Option } from "commander";
import type { Forecast } from "../../views/forecasts.ts";
import { breadthInWords } from "../../views/in-words.ts";
import type { Effects } from "../effects.ts";
import { csv, formatOf, formatOption } from "../format.ts";
import { queryOf, type ViewOptions, withLedger, withViewOptions } from "../ledger-options.ts";
import { paintFor, printable } from "../paint.ts";

const OUTCOMES = ["came-true", "did-not", "open"] as const;

interface ForecastOptions extends ViewOptions {
  readonly place?: string;
  readonly outcome?: Forecast["outcome"];
  readonly format?: string;
}

/** `demarc forecasts`: what was foretold, meant or demanded, and what became of it. */
export function registerForecasts(program: Command, effects: Effects): void {
  withViewOptions(program.command("forecasts"))
    .description("what was foretold, meant or demanded, what became of it, and the claims that decide")
    .option("--place <name>", "of one place only, in any spelling")
    .addOption(new Option("--outcome <name>", "only those that ended so").choices(OUTCOMES))
    .addOption(formatOption(["table", "json", "csv"]))
    .addHelpText(
      "after",
      `
A forecast is borne out by what later reports assert of the same place, by its day or within a year; what is
published by --known decides. A side's own word does not decide, nor does one voice that no register knows.

  demarc forecasts --place Raqqa --known 2017-10-20
  demarc forecasts --within Syria --outcome open`,
    )
    .action(async (options: ForecastOptions) => {
      const found = await withLedger(options, { effects }, (ledger) =>
        ledger.forecasts(queryOf(options, effects, options.place)),
      );
      const { outcome } = options;
      const forecasts = outcome === undefined ? found : found.filter((each) => each.outcome === outcome);
      await effects.out(print(forecasts, formatOf(options.format, effects), effects));
    });
}

function print(forecasts: readonly Forecast[], format: string, effects: Effects): string {
  if (format === "json") return `${JSON.stringify(forecasts)}\n`;
  if (format === "csv") return toCsv(forecasts);
  return (
    forecasts.map((forecast) => inLines(forecast, effects)).join("\n") || "No forecast or demand is known.\n"
  );
}

function inLines(forecast: Forecast, effects: Effects): string {
  const paint = paintFor(effects);
  const { place, modality, says, voice, known, due, breadth, outcome, by, why } = forecast;
  const head = [known, place ?? "no place", modality, due === null ? "" : `by ${due}`]
    .filter(Boolean)
    .join("  ");
  const decides = by.length === 0 ? "" : ` (${by.join(", ")})`;
  return [
    `${paint.bold(printable(head))}  ${outcome.replaceAll("-", " ")}`,
    `  ${printable(says)}`,
    `    ${paint.dim(printable(`${voice}, ${breadthInWords(breadth)}`))}`,
    `  ${printable(`${why}${decides}`)}\n`,
  ].join("\n");
}

const COLUMNS = [
  "id",
  "known",
  "place",
  "modality",
  "says",
  "voice",
  "due",
  "origins",
  "reports",
  "outcome",
  "decided",
  "by",
  "why",
  "claims",
];

function toCsv(forecasts: readonly Forecast[]): string {
  return csv(
    COLUMNS,
    forecasts.map((each) => [
      each.id,
      each.known,
      each.place,
      each.modality,
      each.says,
      each.voice,
      each.due,
      each.breadth.origins,
      each.breadth.reports,
      each.outcome,
      each.decided,
      each.by.join(" "),
      each.why,
      each.claims.join(" "),
    ]),
  );
}
