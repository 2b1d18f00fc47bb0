import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { askHolders, knownHolders } from "./history/ask-holders.ts";
import { readLedger } from "./history/read-ledger.ts";

/** How far the record agrees with what is known: `npx tsx bench/history.ts [--map DAY…]`. */
const SHARED = new URL("../../shared/data/", import.meta.url);
const PORTAL = new URL("wikipedia-current-events/syria-iraq-2011-2015.jsonl", SHARED);

async function holders(): Promise<void> {
  const ledger = await readLedger(fileURLToPath(PORTAL));
  const pairs = knownHolders(new URL("history/holders.csv", import.meta.url));
  const asked = await askHolders(ledger, pairs, "2015-12-31");
  const then = await askHolders(ledger, pairs);
  for (const { place, on, sides, besieged, item, answered, isRight } of asked) {
    const wanted = `${sides.join("|")}${besieged === null ? "" : besieged ? ", besieged" : ", not besieged"}`;
    console.log(`${isRight ? "right" : "WRONG"} | ${place} | ${on} | ${wanted} | ${answered} | ${item}`);
  }
  const right = (all: typeof asked) => `${all.filter(({ isRight }) => isRight).length} of ${all.length}`;
  console.log(`right: ${right(asked)} as known at the end; ${right(then)} as known on the day itself`);
  const days = process.argv.slice(process.argv.indexOf("--map") + 1);
  if (process.argv.includes("--map"))
    for (const on of days) {
      console.log(`\n== ${on}`);
      for (const answer of await ledger.control({ on, known: on, lens: null, policy: "against-interest" }))
        if (answer.state !== "unknown" || answer.besieged_by !== null)
          console.log(
            `${answer.place.name} (${answer.place.within[0] ?? ""}; ${answer.place.id}) | ${answer.state} ${answer.holders.map(({ name }) => name).join(" + ")} ${answer.besieged_by === null ? "" : `BESIEGED by ${answer.besieged_by.map(({ name }) => name).join()}`} | ${answer.days_since}`,
          );
    }
}

if (existsSync(PORTAL)) await holders();
else console.log("skipped: no ../shared");
