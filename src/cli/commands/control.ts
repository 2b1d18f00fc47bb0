import type { Command } from "commander";
import type { ControlAnswer } from "../../views/control-answer.ts";
import { breadthInWords } from "../../views/in-words.ts";
import type { Effects } from "../effects.ts";
import { csv, formatOf, formatOption, table } from "../format.ts";
import { queryOf, type ViewOptions, withLedger, withViewOptions } from "../ledger-options.ts";
import { paintFor, printable } from "../paint.ts";

interface ControlOptions extends ViewOptions {
  readonly place?: string;
  readonly format?: string;
}

/** `demarc control`: who holds what, since when, according to whom. */
export function registerControl(program: Command, effects: Effects): void {
  withViewOptions(program.command("control"))
    .description("who holds what on a day, as known by another day, and why")
    .option("--place <name>", "only this place, in any spelling or script")
    .addOption(formatOption(["table", "json", "csv", "geojson"]))
    .action(async (options: ControlOptions) => {
      const query = queryOf(options, effects, options.place);
      const answers = await withLedger(options, { effects }, (ledger) => ledger.control(query));
      await effects.out(print(answers, formatOf(options.format, effects), effects));
    });
}

function print(answers: readonly ControlAnswer[], format: string, effects: Effects): string {
  if (format === "json") return `${JSON.stringify(answers)}\n`;
  if (format === "geojson") return `${JSON.stringify(toGeoJson(answers))}\n`;
  if (format === "csv") return toCsv(answers);
  return toTable(answers, effects);
}

function toTable(answers: readonly ControlAnswer[], effects: Effects): string {
  const paint = paintFor(effects);
  if (answers.length === 0) return "The ledger holds no control claim that this asks for.\n";
  if (answers.length > 5) {
    const rows = answers.map((answer) => [
      printable(answer.place.name),
      stateOf(answer),
      holdersOf(answer),
      siegeOf(answer),
      answer.since ?? "",
      reportedOf(answer),
    ]);
    return table(["place", "state", "holders", "besieged by", "since", "last reported"], rows);
  }
  return answers
    .map((answer) => {
      const since = answer.since === null ? "" : ` since ${answer.since}`;
      const siege = answer.besieged_by === null ? "" : `, besieged by ${siegeOf(answer)}`;
      const head = `${paint.bold(printable(answer.place.name))}  ${stateOf(answer)} ${holdersOf(answer)}${since}${siege}`;
      return `${head}\n  ${printable(answer.why)}\n  ${paint.dim(`last reported ${reportedOf(answer)}; ${breadthInWords(answer.breadth.for)} for${againstOf(answer)}`)}\n`;
    })
    .join("");
}

function holdersOf({ holders }: ControlAnswer): string {
  return holders.map(({ name }) => printable(name)).join(" + ");
}

/** The state, never silently as of now. */
function stateOf({ state, stale }: ControlAnswer): string {
  return stale ? `${state} (stale)` : state;
}

function againstOf({ against, breadth }: ControlAnswer): string {
  return against.length === 0 ? "" : `; ${breadthInWords(breadth.against)} against`;
}

function siegeOf({ besieged_by }: ControlAnswer): string {
  if (besieged_by === null) return "";
  return besieged_by.map(({ name }) => printable(name)).join(" + ") || "unnamed";
}

function reportedOf({ last_reported, days_since }: ControlAnswer): string {
  return last_reported === null ? "never" : `${last_reported} (${days_since} days)`;
}

const COLUMNS = [
  "place_id",
  "place",
  "lat",
  "lon",
  "within",
  "state",
  "holders",
  "besieged_by",
  "since",
  "last_reported",
  "days_since",
  "stale",
  "origins",
  "reports",
  "why",
];

function toCsv(answers: readonly ControlAnswer[]): string {
  const names = (refs: ControlAnswer["holders"] | null) => refs?.map(({ name }) => name).join("; ") ?? null;
  const rows = answers.map(({ place, ...answer }) => [
    place.id,
    place.name,
    place.lat,
    place.lon,
    place.within.join("; "),
    answer.state,
    names(answer.holders),
    names(answer.besieged_by),
    answer.since,
    answer.last_reported,
    answer.days_since,
    String(answer.stale),
    answer.breadth.for.origins,
    answer.breadth.for.reports,
    answer.why,
  ]);
  return csv(COLUMNS, rows);
}

/** RFC 7946; a place without coordinates has a null geometry. */
function toGeoJson(answers: readonly ControlAnswer[]): object {
  const features = answers.map(({ place, ...properties }) => ({
    type: "Feature",
    id: place.id ?? place.name,
    geometry:
      place.lat === null || place.lon === null
        ? null
        : { type: "Point", coordinates: [place.lon, place.lat] },
    properties: { place: place.name, within: place.within, ...properties },
  }));
  return { type: "FeatureCollection", features };
}
