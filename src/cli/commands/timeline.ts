import type { Command } from "commander";
import { Fault } from "../../base/fault.ts";
import type { ControlSpan, Timeline } from "../../views/timeline-answer.ts";
import { breadthInWords } from "../../views/in-words.ts";
import type { Effects } from "../effects.ts";
import { formatOf, formatOption } from "../format.ts";
import { queryOf, type ViewOptions, withLedger, withViewOptions } from "../ledger-options.ts";
import { paintFor, printable } from "../paint.ts";

/** `demarc timeline`: the spans of control and the events of a place, per voice. */
export function registerTimeline(program: Command, effects: Effects): void {
  withViewOptions(program.command("timeline"))
    .description("the spans of control and the events of a place, all voices together and each alone")
    .argument("<place>", "in any spelling or script")
    .addOption(formatOption(["table", "json"]))
    .action(async (place: string, options: ViewOptions & { format?: string }) => {
      const timeline = await withLedger(options, { effects }, (ledger) =>
        ledger.timeline(place, queryOf(options, effects)),
      );
      if (timeline === null) {
        throw new Fault("not-found", `No claim of the ledger speaks of a place called "${place}".`, {
          advice: "`demarc control` lists the places it knows.",
        });
      }
      await effects.out(
        formatOf(options.format, effects) === "json"
          ? `${JSON.stringify(timeline)}\n`
          : inLines(timeline, effects),
      );
    });
}

function inLines(timeline: Timeline, effects: Effects): string {
  const paint = paintFor(effects);
  const spans = (list: readonly ControlSpan[]) => list.map((span) => `  ${spanLine(span)}\n`).join("");
  const lanes = timeline.voices
    .map((lane) => `${paint.bold(printable(lane.name))}\n${spans(lane.spans)}`)
    .join("");
  const events = timeline.events
    .map(({ day, what, voice }) => `  ${day}  ${printable(what)}  ${paint.dim(printable(voice))}\n`)
    .join("");
  return `${paint.bold(printable(timeline.place.name))}\n${spans(timeline.spans)}\n${lanes}${events === "" ? "" : `\n${paint.bold("Events")}\n${events}`}`;
}

function spanLine({ from, to, state, holders, besieged_by, breadth, stale }: ControlSpan): string {
  const siege =
    besieged_by === null
      ? ""
      : `, besieged by ${besieged_by.map(({ name }) => name).join(" + ") || "unnamed"}`;
  const ages = stale.map((days) => `; stale ${days.from} – ${days.to ?? "…"}`).join("");
  return printable(
    `${from} – ${to ?? "…"}  ${state} ${holders.map(({ name }) => name).join(" + ")}${siege}  (${breadthInWords(breadth)}${ages})`,
  );
}
