import { type Command, Option } from "commander";
import { Fault } from "../../base/fault.ts";
import type { DecisionWish } from "../../record/decision.ts";
import type { Ledger } from "../../edge/ledger/ledger.ts";
import type { Effects } from "../effects.ts";
import { formatOf, formatOption } from "../format.ts";
import { type LedgerOptions, withLedger, withLedgerOption } from "../ledger-options.ts";
import { printable } from "../paint.ts";
import { sameName, SLOTS, slotsOf } from "../slots.ts";

interface DecideOptions extends LedgerOptions {
  readonly by?: string;
  readonly reason?: string;
  readonly registers?: readonly string[];
  readonly format?: string;
}

/** What is decided, without who and why. */
type Bare<D> = D extends DecisionWish ? Omit<D, "id" | "person" | "reason"> : never;
type Wish = Bare<DecisionWish> | ((ledger: Ledger) => Promise<Bare<DecisionWish>>);

/** `demarc decide`: a person's word on a claim, a name or a source; nothing is altered, everything can be undone. */
export function registerDecide(program: Command, effects: Effects): void {
  const decide = program
    .command("decide")
    .description("a person's word on a claim, a name or a source; nothing is altered, all can be undone");
  const on = (usage: string, what: string) =>
    withLedgerOption(decide.command(usage))
      .description(what)
      .option("--by <name>", "who decides (default: $DEMARC_PERSON)")
      .option("--reason <words>", "why, in a few words")
      .option("--registers <folder...>", "folders of your own actors, sources, persons and places (YAML)")
      .addOption(formatOption(["table", "json"]));
  const take = (wish: Wish, options: DecideOptions) => decideIn(wish, options, effects);
  const door = { on, take };
  registerReading(door);
  registerNaming(door);
}

interface Door {
  readonly on: (usage: string, what: string) => Command;
  readonly take: (wish: Wish, options: DecideOptions) => Promise<void>;
}

/** Whether a claim says what its sentence says. */
function registerReading({ on, take }: Door): void {
  on("accept <claim>", "the claim says what its sentence says").action(
    (claim: string, options: DecideOptions) => take({ verdict: "accept", claim }, options),
  );
  on("reject <claim>", "it does not: the claim counts no more").action(
    (claim: string, options: DecideOptions) => take({ verdict: "reject", claim }, options),
  );
  on("correct <claim>", "put slots right: --set place=Raqqa --set actor=SDF --words 'the exact words'")
    .option("--set <slot=value...>", `slots: ${SLOTS.join(", ")}; an empty value empties a slot`)
    .option("--words <words>", "the report's exact words that carry the claim")
    .action((claim: string, options: DecideOptions & { set?: string[]; words?: string }) =>
      take(
        async (ledger) => ({ verdict: "correct", claim, slots: await slotsOf(claim, options, ledger) }),
        options,
      ),
    );
  on("merge <claim> <into>", "both are one claim: the second stands for it").action(
    (claim: string, into: string, options: DecideOptions) => take({ verdict: "merge", claim, into }, options),
  );
}

/** What a claim holds several of, what names mean, what sources are worth; and taking it back. */
function registerNaming({ on, take }: Door): void {
  on("split <claim>", "it holds several claims: --part place=Raqqa --part place=Tabqa,actor=SDF")
    .requiredOption("--part <slot=value,...>", "what one part says otherwise; once for each part", collect)
    .action((claim: string, options: DecideOptions & { part: string[] }) =>
      take(async (ledger) => {
        const parts = options.part.map((words) => slotsOf(claim, { set: words.split(",") }, ledger));
        return { verdict: "split", claim, parts: await Promise.all(parts) };
      }, options),
    );
  on("same-as <name> <other>", "one name means what the other names, in all claims")
    .addOption(
      new Option("--what <kind>", "what they name")
        .choices(["actor", "place", "source", "person"])
        .default("place"),
    )
    .action((name: string, other: string, options: DecideOptions & { what: "place" }) =>
      take(async (ledger) => sameName(options.what, [name, other], ledger), options),
    );
  on("grade-source <source> <letter>", "give a source its Admiralty letter, A to F, on one topic")
    .addOption(
      new Option("--topic <kind>", "kind of claim")
        .choices(["control", "event", "count", "status", "relation"])
        .default("control"),
    )
    .action((source: string, letter: string, options: DecideOptions & { topic: "control" }) =>
      take(
        async (ledger) => ({
          verdict: "reliability",
          source: ledger.names("source", source)[0]?.id ?? source,
          topic: options.topic,
          letter: letter.toUpperCase() as "A",
        }),
        options,
      ),
    );
  on("grade-claim <claim> <digit>", "give a claim its Admiralty digit, 1 to 6").action(
    (claim: string, digit: string, options: DecideOptions) =>
      take({ verdict: "credibility", claim, digit: Number(digit) as 1 }, options),
  );
  on("undo <decision>", "take a decision back; undone itself, it brings the decision back").action(
    (decision: string, options: DecideOptions) => take({ verdict: "undo", decision }, options),
  );
}

function collect(words: string, before: readonly string[] = []): string[] {
  return [...before, words];
}

async function decideIn(wish: Wish, options: DecideOptions, effects: Effects): Promise<void> {
  const person = options.by ?? effects.env["DEMARC_PERSON"] ?? "";
  if (person.trim() === "")
    throw new Fault("bad-arguments", "It is not said who decides.", {
      advice: "Give --by NAME, or set DEMARC_PERSON to your name.",
    });
  const access = { effects, write: true, mustExist: true, registers: options.registers ?? [] };
  const taken = await withLedger(options, access, async (ledger) => {
    const bare = typeof wish === "function" ? await wish(ledger) : wish;
    return ledger.decide({ ...bare, person, reason: options.reason ?? "" } as DecisionWish);
  });
  if (formatOf(options.format, effects) === "json") return effects.out(`${JSON.stringify(taken)}\n`);
  const { decision, seq } = taken;
  return effects.out(
    `Taken as entry ${seq}: ${decision.verdict}, by ${printable(decision.person)}. To take it back: demarc decide undo ${decision.id}\n`,
  );
}
