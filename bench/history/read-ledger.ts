import { createMemoryStore } from "../../src/record/memory-store.ts";
import { createLedger } from "../../src/edge/ledger/open-ledger.ts";
import type { Ledger } from "../../src/edge/ledger/ledger.ts";
import { readReports } from "../../src/edge/formats/read-reports.ts";
import { readMany } from "../../src/edge/read-many.ts";
import { createReader } from "../../src/edge/reader.ts";

/** A ledger in memory of the reports in a JSONL file, read with the package's model and registers. */
export async function readLedger(file: string): Promise<Ledger> {
  const reader = createReader();
  const ledger = createLedger(createMemoryStore(), {
    clock: () => "2026-01-01T00:00:00.000Z",
    lexicon: reader.knowledge.lexicon,
  });
  const nothing = (async function* () {})();
  await ledger.ingest(readReports([file], { given: {}, stdin: nothing }), {
    read: (inputs) => readMany(inputs, { reader, jobs: 1 }),
  });
  return ledger;
}
