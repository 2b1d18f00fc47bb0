// Run by kill.test.ts: takes reports 0 … COUNT-1 into the ledger at FOLDER and prints how many are safe after each batch.
import process from "node:process";
import type { Input } from "../../src/edge/formats/input.ts";
import { openLedger } from "../../src/edge/ledger/open-ledger.ts";
import type { Outcome } from "../../src/edge/read-many.ts";
import { aControl, aReport } from "../../src/record/testing.ts";
import { sampleLexicon } from "../../src/text/names/sample-lexicon.ts";

const [folder = "", count = "0"] = process.argv.slice(2);
const CLAIMS = 30;

const ledger = await openLedger(folder, {
  clock: () => "2026-01-02T03:04:05.000Z",
  lexicon: sampleLexicon(),
});
await ledger.ingest(inputs(), {
  read,
  onProgress: (reports) => void process.stdout.write(`${reports}\n`),
});
await ledger.close();

async function* inputs(): AsyncGenerator<Input> {
  for (let i = 0; i < Number(count); i++) {
    const sentences = Array.from({ length: CLAIMS }, (_, n) => `On day ${n} rebels took town ${i}-${n}.`);
    yield { kind: "report", report: aReport(`r${i}`, sentences.join(" ")), file: "made" };
  }
}

async function* read(given: AsyncIterable<Input>): AsyncGenerator<Outcome> {
  for await (const input of given) {
    if (input.kind === "finding") continue;
    const { report, file } = input;
    const claims = report.text.split(/(?<=\.) /).map((quote) => aControl(report, { quote }));
    yield { kind: "reading", file, reading: { report, claims, findings: [] } };
  }
}
