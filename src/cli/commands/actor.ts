import type { Command } from "commander";
import { Fault } from "../../base/fault.ts";
import type { ActorRecord, ClaimList } from "../../views/actor-record.ts";
import { namesOf } from "../../views/in-words.ts";
import type { Effects } from "../effects.ts";
import { formatOf, formatOption } from "../format.ts";
import { queryOf, type ViewOptions, withLedger, withViewOptions } from "../ledger-options.ts";
import { paintFor, printable } from "../paint.ts";

/** `demarc actor NAME`: what it holds, its gains and losses, whom it stands with, what is said by it and of it. */
export function registerActor(program: Command, effects: Effects): void {
  withViewOptions(program.command("actor"))
    .description(
      "an actor: what it holds, gained and lost, whom it stands with, what is said by it and of it",
    )
    .argument("<name>", "its id, or its name in any spelling")
    .addOption(formatOption(["table", "json"]))
    .action(async (name: string, options: ViewOptions & { format?: string }) => {
      const record = await withLedger(options, { effects }, (ledger) =>
        ledger.actor(name, queryOf(options, effects)),
      );
      if (record === null)
        throw new Fault("not-found", `Neither a register nor a claim knows an actor called "${name}".`, {
          advice: "Check the spelling; `demarc control` lists who holds what.",
        });
      await effects.out(
        formatOf(options.format, effects) === "json"
          ? `${JSON.stringify(record)}\n`
          : inLines(record, effects),
      );
    });
}

function inLines({ actor, holds, besieges, changes, ...lists }: ActorRecord, effects: Effects): string {
  const paint = paintFor(effects);
  const lines = [
    paint.bold(printable(actor.name)),
    ...holds.map(
      ({ place, state, since }) => `  ${state} ${place.name}${since === null ? "" : `, since ${since}`}`,
    ),
    ...besieges.map(({ place }) => `  besieges ${place.name}`),
    ...changes.map(
      ({ kind, place, day, state, others }) =>
        `  ${day}  ${kind} of ${place.name} (${state})${others.length === 0 ? "" : `, ${kind === "gain" ? "from" : "to"} ${namesOf(others)}`}`,
    ),
    `  ${countsOf(lists)}`,
  ];
  return `${lines.map((line, i) => (i === 0 ? line : printable(line))).join("\n")}\n`;
}

function countsOf(lists: Readonly<Record<"relations" | "statuses" | "by" | "about", ClaimList>>): string {
  return Object.entries(lists)
    .map(([name, { count }]) => `${name} ${count}`)
    .join(", ");
}
