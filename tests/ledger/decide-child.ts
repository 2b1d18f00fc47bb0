// Run by kill.test.ts: accepts and rejects the claims of the ledger at FOLDER by turns, from decision START on, and prints each number once it is safe.
import process from "node:process";
import { openLedger } from "../../src/edge/ledger/open-ledger.ts";
import { sampleLexicon } from "../../src/text/names/sample-lexicon.ts";

const [folder = "", start = "0", count = "0"] = process.argv.slice(2);

const ledger = await openLedger(folder, {
  clock: () => "2026-01-02T03:04:05.000Z",
  lexicon: sampleLexicon(),
});
const claims = (await ledger.claims({})).map(({ claim }) => claim.id);
for (let i = Number(start); i < Number(count); i++) {
  const verdict = i % 2 === 0 ? "reject" : "accept";
  const by = { id: `decision:${i}`, person: "an analyst", reason: `at ${i}` };
  await ledger.decide({ verdict, claim: claims[i % claims.length]!, ...by });
  process.stdout.write(`${i}\n`);
}
await ledger.close();
