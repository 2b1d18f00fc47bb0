import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readReports } from "../src/edge/formats/read-reports.ts";
import { createReader } from "../src/edge/reader.ts";
import type { ControlAnswer } from "../src/views/control-answer.ts";
import { type AskedHolder, askHolders, knownHolders } from "./history/ask-holders.ts";
import { compareWithUcdp, readHeadlines, UCDP } from "./history/ask-ucdp.ts";
import {
  askSnapshots,
  readSnapshots,
  readTransitions,
  UKRAINE,
  ukraineLedger,
} from "./history/ask-ukraine.ts";
import { readLedger } from "./history/read-ledger.ts";

/**
 * How far the record agrees with what is known: holders in Syria and Iraq, a list's month ends in Ukraine, UCDP's dead.
 * `npx tsx bench/history.ts [--map DAY…]`; with `--map`, every place's state on those days as known then.
 */
const PORTAL = new URL(
  "../../shared/data/wikipedia-current-events/syria-iraq-2011-2015.jsonl",
  import.meta.url,
);
const END = "2015-12-31";

async function holders(days: readonly string[]): Promise<void> {
  const nothing = (async function* () {})();
  const inputs = readReports([fileURLToPath(PORTAL)], { given: {}, stdin: nothing });
  const ledger = await readLedger(inputs, reader);
  const pairs = knownHolders(new URL("history/holders.csv", import.meta.url));
  const asked = await askHolders(ledger, pairs, END);
  console.table(asked.map(inColumns));
  const then = await askHolders(ledger, pairs);
  console.log(`Right: ${shareOf(asked)} as known at the end, ${shareOf(then)} as known on the day itself.`);
  for (const on of days) {
    console.log(`\n== ${on}`);
    const answers = await ledger.control({ on, known: on, lens: null, policy: "against-interest" });
    console.table(answers.filter(saysAnything).map(inMap));
  }
}

function inColumns({ place, on, sides, besieged, item, remark, answered, isRight }: AskedHolder): object {
  const siege = besieged === null ? "" : besieged ? " besieged" : " not besieged";
  return {
    place,
    on,
    known: `${sides.join("|")}${siege}`.trim(),
    answered,
    right: isRight ? "" : `no: ${remark}`,
    item,
  };
}

function shareOf(asked: readonly AskedHolder[]): string {
  const right = asked.filter(({ isRight }) => isRight).length;
  return `${right} of ${asked.length} (${((100 * right) / asked.length).toFixed(0)} percent)`;
}

function saysAnything({ state, besieged_by }: ControlAnswer): boolean {
  return state !== "unknown" || besieged_by !== null;
}

function inMap({ place, state, holders, besieged_by, days_since }: ControlAnswer): object {
  return {
    place: place.name,
    in: place.within[0] ?? "",
    state,
    holders: holders.map(({ name }) => name).join(" + "),
    besieged: besieged_by === null ? "" : besieged_by.map(({ name }) => name).join(" + ") || "by somebody",
    "days since": days_since,
  };
}

async function ukraine(): Promise<void> {
  const ledger = await ukraineLedger(reader.knowledge.lexicon, readTransitions());
  const asked = await askSnapshots(ledger, readSnapshots());
  const apart = asked.filter(({ heldBy, answered }) => heldBy !== answered);
  const days = [...new Set(asked.map(({ day }) => day))];
  console.table(
    days.map((day) => {
      const rows = asked.filter((each) => each.day === day);
      return { day, places: rows.length, agree: rows.filter((each) => !apart.includes(each)).length };
    }),
  );
  for (const { day, place, heldBy, answered } of apart)
    console.log(`${day} ${place}: the list says ${heldBy}, the record ${answered}`);
}

async function ucdp(): Promise<void> {
  const headlines = readHeadlines();
  const compared = await compareWithUcdp(headlines, reader);
  const reasons = [...new Set(compared.map(({ reason }) => reason))];
  const rows = reasons.map((reason) => {
    const those = compared.filter((each) => each.reason === reason);
    const apart = those.map(({ tally, event }) => (tally.best ?? tally.min ?? tally.max ?? 0) - event.best);
    return {
      reason,
      events: those.length,
      "ours, median": median(those.map(({ tally }) => tally.best ?? tally.min ?? tally.max ?? 0)),
      "UCDP, median": median(those.map(({ event }) => event.best)),
      "median apart": median(apart),
    };
  });
  console.table(rows.sort((a, b) => b.events - a.events));
  console.log(`${headlines.length} headlines of one event each; ${compared.length} give a number of killed.`);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

const days = process.argv.includes("--map") ? process.argv.slice(process.argv.indexOf("--map") + 1) : [];
const reader = createReader();
console.log("\nHolders in Syria and Iraq, 2011–2015, under against-interest");
if (existsSync(PORTAL)) await holders(days);
else console.log("skipped: no ../shared");
console.log("\nA list's month ends in Ukraine, 2022");
if (existsSync(UKRAINE)) await ukraine();
else console.log("skipped: no ../shared");
console.log("\nThe killed, beside UCDP GED Syria 2016–2019");
if (existsSync(UCDP)) await ucdp();
else console.log("skipped: no ../shared");
