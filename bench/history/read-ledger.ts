import { createMemoryStore } from "../../src/record/memory-store.ts";
import { createLedger } from "../../src/edge/ledger/open-ledger.ts";
import type { Ledger } from "../../src/edge/ledger/ledger.ts";
import type { Input } from "../../src/edge/formats/input.ts";
import { readMany } from "../../src/edge/read-many.ts";
import type { Reader } from "../../src/edge/reader.ts";

/** A ledger in memory of the reports, read with the package's model and registers. */
export async function readLedger(inputs: AsyncIterable<Input>, reader: Reader): Promise<Ledger> {
  const ledger = createLedger(createMemoryStore(), {
    clock: () => "2026-01-01T00:00:00.000Z",
    lexicon: reader.knowledge.lexicon,
  });
  await ledger.ingest(inputs, { read: (some) => readMany(some, { reader, jobs: 1 }) });
  return ledger;
}
