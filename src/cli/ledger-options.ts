import { type Command, InvalidArgumentError, Option } from "commander";
import { openLedger } from "../edge/ledger/open-ledger.ts";
import type { ControlQuery, Ledger } from "../edge/ledger/ledger.ts";
import { POLICIES, type PolicyName } from "../views/as-of.ts";
import type { Effects } from "./effects.ts";
import { parseDay } from "./input-options.ts";

/** The options of every command that asks a ledger. */
export interface LedgerOptions {
  readonly ledger?: string;
}

/** The options that say which day, as known when, by whose rule and voices, and where. */
export interface ViewOptions extends LedgerOptions {
  readonly on?: string;
  readonly known?: string;
  readonly policy: PolicyName;
  readonly lens?: readonly string[];
  readonly within?: string;
}

export function withLedgerOption(command: Command): Command {
  return command.option(
    "--ledger <where>",
    "a folder, or a postgres:// address (default: $DEMARC_LEDGER, else ./ledger)",
  );
}

export function withViewOptions(command: Command): Command {
  return withLedgerOption(command)
    .addOption(new Option("--on <date>", "the day asked about (default: today)").argParser(parseDay))
    .addOption(
      new Option("--known <date>", "what was published by the end of this day (default: now)").argParser(
        parseDay,
      ),
    )
    .addOption(
      new Option("--policy <name>", "the rule that weighs claims")
        .choices(POLICIES)
        .default("against-interest"),
    )
    .addOption(lensOption())
    .option("--within <area>", "only places in this area, in any spelling");
}

/** The option that restricts a view to some voices. */
export function lensOption(): Option {
  return new Option("--lens <voices>", "only these voices, separated by commas").argParser(parseList);
}

/** Where the ledger of the options lies. */
export function ledgerLocation({ ledger }: LedgerOptions, effects: Effects): string {
  return ledger ?? (effects.env["DEMARC_LEDGER"] || "./ledger");
}

/** Opens the ledger of the options for one piece of work and closes it after, whatever happens. */
export async function withLedger<T>(
  options: LedgerOptions,
  access: {
    readonly effects: Effects;
    readonly write?: boolean;
    readonly mustExist?: boolean;
    readonly registers?: readonly string[];
  },
  work: (ledger: Ledger) => Promise<T>,
): Promise<T> {
  const { effects, write = false, mustExist = !write, registers = [] } = access;
  const ledger = await openLedger(ledgerLocation(options, effects), {
    clock: effects.now,
    readonly: mustExist,
    registers,
  });
  try {
    return await work(ledger);
  } finally {
    await ledger.close();
  }
}

/** The query that the options make; days not given are the clock's. */
export function queryOf(options: ViewOptions, effects: Effects, place?: string): ControlQuery {
  const today = effects.now().slice(0, 10);
  return {
    on: options.on ?? today,
    known: options.known ?? today,
    policy: options.policy,
    lens: options.lens ?? [],
    ...(options.within === undefined ? {} : { within: options.within }),
    ...(place === undefined ? {} : { place }),
  };
}

/** The values between commas. */
export function parseList(words: string): string[] {
  const names = words
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
  if (names.length === 0) throw new InvalidArgumentError("Name at least one.");
  return names;
}
