import { Command, CommanderError } from "commander";
import { Fault } from "../base/fault.ts";
import { version } from "../edge/version.ts";
import { registerAnnotate } from "./commands/annotate.ts";
import { registerEvaluate } from "./commands/evaluate.ts";
import { registerExtract } from "./commands/extract.ts";
import { registerParse } from "./commands/parse.ts";
import { registerSchema } from "./commands/schema.ts";
import { registerIngest } from "./commands/ingest.ts";
import { registerControl } from "./commands/control.ts";
import { registerActor } from "./commands/actor.ts";
import { registerTimeline } from "./commands/timeline.ts";
import { registerDisputes } from "./commands/disputes.ts";
import { registerSieges } from "./commands/sieges.ts";
import { registerEvents } from "./commands/events.ts";
import { registerForecasts } from "./commands/forecasts.ts";
import { registerTally } from "./commands/tally.ts";
import { registerSources } from "./commands/sources.ts";
import { registerChanges } from "./commands/changes.ts";
import { registerBrief } from "./commands/brief.ts";
import { registerExplain } from "./commands/explain.ts";
import { registerReview } from "./commands/review.ts";
import { registerDecide } from "./commands/decide.ts";
import { registerHistory } from "./commands/history.ts";
import { registerVerify } from "./commands/verify.ts";
import { registerServe } from "./commands/serve.ts";
import type { Effects } from "./effects.ts";

/** Runs one command line (without `node` and the script) to its end; every failure becomes an exit status. */
export async function main(args: readonly string[], effects: Effects): Promise<void> {
  try {
    await createProgram(effects).parseAsync([...args], { from: "user" });
  } catch (cause) {
    if (cause instanceof CommanderError) return effects.exitWith(cause.exitCode === 0 ? 0 : 2);
    if (!(cause instanceof Fault)) throw cause;
    effects.err(`demarc: ${[cause.message, cause.advice].filter(Boolean).join(" ")}\n`);
    effects.exitWith(2);
  }
}

function createProgram(effects: Effects): Command {
  const program = new Command("demarc")
    .description(
      "Who holds what, since when, according to whom: claims from reports about an armed conflict.",
    )
    .version(version())
    .configureOutput({ writeOut: (text) => void effects.out(text), writeErr: effects.err })
    .showHelpAfterError("(add --help for what it takes)")
    .exitOverride();
  program.commandsGroup("Reading (nothing is written):");
  for (const register of [
    registerExtract,
    registerAnnotate,
    registerParse,
    registerEvaluate,
    registerSchema,
  ]) {
    register(program, effects);
  }
  program.commandsGroup("The ledger:");
  for (const register of [
    registerIngest,
    registerControl,
    registerActor,
    registerTimeline,
    registerDisputes,
    registerSieges,
    registerEvents,
    registerForecasts,
    registerTally,
    registerSources,
    registerChanges,
    registerBrief,
    registerExplain,
    registerReview,
    registerDecide,
    registerHistory,
    registerVerify,
    registerServe,
  ]) {
    register(program, effects);
  }
  for (const command of program.commands.flatMap((each) => [each, ...each.commands]))
    command.exitOverride().showHelpAfterError("(add --help for what it takes)");
  return program;
}
