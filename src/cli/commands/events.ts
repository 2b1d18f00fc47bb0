import { type Command, Option } from "commander";
import type { EventQuery } from "../../edge/ledger/ledger.ts";
import type { EventCluster } from "../../views/event-cluster.ts";
import { breadthInWords } from "../../views/in-words.ts";
import type { Effects } from "../effects.ts";
import { csv, formatOf, formatOption } from "../format.ts";
import { parseDay } from "../input-options.ts";
import { type LedgerOptions, parseList, withLedger, withLedgerOption } from "../ledger-options.ts";
import { paintFor, printable } from "../paint.ts";

interface EventOptions extends LedgerOptions, Partial<Omit<EventQuery, "lens">> {
  readonly lens?: readonly string[];
  readonly format?: string;
}

/** `demarc events`: what happened, each event once with everybody who tells of it. */
export function registerEvents(program: Command, effects: Effects): void {
  withLedgerOption(program.command("events"))
    .description("what happened: each event once, with every report that tells of it and what it counts")
    .option("--place <name>", "at one place only, in any spelling")
    .option("--within <area>", "only in this area, in any spelling")
    .option("--type <name>", "only this PLOVER type: ASSAULT, RETREAT, AGREE, …", (type) =>
      type.toUpperCase(),
    )
    .addOption(new Option("--from <date>", "events of this day or later").argParser(parseDay))
    .addOption(new Option("--to <date>", "… and of this day or earlier").argParser(parseDay))
    .addOption(
      new Option("--known <date>", "what was published by the end of this day (default: now)").argParser(
        parseDay,
      ),
    )
    .addOption(new Option("--lens <voices>", "only these voices, separated by commas").argParser(parseList))
    .addOption(formatOption(["table", "json", "csv"]))
    .addHelpText(
      "after",
      `
Accounts are one event when type, place and days are the same and neither sides nor figures contradict one
another. Every account stays visible by its id; \`demarc explain ID\` shows its sentence.

  demarc events --place Raqqa --from 2017-06-01 --to 2017-06-30
  demarc events --type ASSAULT --format csv > attacks.csv`,
    )
    .action(async ({ ledger, format, known, lens, ...options }: EventOptions) => {
      const query = { ...options, known: known ?? effects.now().slice(0, 10), lens: lens ?? [] };
      const events = await withLedger(ledger === undefined ? {} : { ledger }, { effects }, (opened) =>
        opened.events(query),
      );
      await effects.out(print(events, formatOf(format, effects), effects));
    });
}

function print(events: readonly EventCluster[], format: string, effects: Effects): string {
  if (format === "json") return `${JSON.stringify(events)}\n`;
  if (format === "csv") return toCsv(events);
  return events.map((event) => inLines(event, effects)).join("\n") || "The ledger tells of no such event.\n";
}

function inLines(event: EventCluster, effects: Effects): string {
  const paint = paintFor(effects);
  const { place, voices, breadth, claims, denied, why } = event;
  const lines = [
    `${paint.bold(printable(`${daysOf(event)}  ${place?.name ?? "no place"}`))}  ${printable(whatIn(event))}`,
    ...event.counts.map((count) => `  ${printable(countIn(count))}`),
    `  ${paint.dim(printable(`${breadthInWords(breadth)}: ${voices.join(", ")}`))}`,
    `  ${paint.dim(printable(`${why} ${claims.join(", ")}`))}`,
    ...(denied.length === 0 ? [] : [`  ${printable(`denied: ${denied.join(", ")}`)}`]),
  ];
  return `${lines.join("\n")}\n`;
}

function daysOf({ from, to }: EventCluster): string {
  return from === to ? from : `${from} – ${to}`;
}

function whatIn({ event, mode, actors, targets }: EventCluster): string {
  const names = (refs: EventCluster["actors"]) => refs.map(({ name }) => name).join(" + ");
  const how = mode === null ? "" : ` (${mode.replaceAll("-", " ")})`;
  const by = actors.length === 0 ? "" : ` by ${names(actors)}`;
  return `${event}${how}${by}${targets.length === 0 ? "" : ` on ${names(targets)}`}`;
}

function countIn({ measure, population, min, best, max }: EventCluster["counts"][number]): string {
  const figure = (value: number | null) => (value === null ? "–" : String(value));
  const whose = population === null ? "" : ` ${population}`;
  return `${measure}${whose}: ${figure(min)} / ${figure(best)} / ${figure(max)} (min / best / max)`;
}

const COLUMNS = [
  "id",
  "from",
  "to",
  "place_id",
  "place",
  "lat",
  "lon",
  "event",
  "mode",
  "actors",
  "targets",
  "origins",
  "reports",
  "killed_min",
  "killed_best",
  "killed_max",
  "claims",
  "denied",
];

function toCsv(events: readonly EventCluster[]): string {
  const names = (refs: EventCluster["actors"]) => refs.map(({ name }) => name).join("; ");
  return csv(
    COLUMNS,
    events.map(({ id, from, to, place, event, mode, actors, targets, breadth, counts, claims, denied }) => {
      const killed = counts.find(({ measure, population }) => measure === "killed" && population === null);
      return [
        ...[id, from, to, place?.id ?? null, place?.name ?? null, place?.lat ?? null, place?.lon ?? null],
        ...[event, mode, names(actors), names(targets), breadth.origins, breadth.reports],
        ...[killed?.min ?? null, killed?.best ?? null, killed?.max ?? null],
        ...[claims.join(" "), denied.join(" ")],
      ];
    }),
  );
}
