import { createDecisions, type Decisions } from "../../record/decisions.ts";
import { type EntryRow, toEntry } from "./entry-row.ts";
import type { Sql } from "./sql.ts";

const SINCE = `
  select seq, recorded, body, hash from entry
  where type in ('decision', 'carry') and seq > $1 order by seq`;

/** All that people decided, in memory: read once, then only what was decided since, whoever wrote it. */
export function keptDecisions(sql: Sql): () => Promise<Decisions> {
  const kept = createDecisions();
  let seq = 0;
  let reading: Promise<void> = Promise.resolve();
  const refresh = async () => {
    for (const row of await sql.query<EntryRow>(SINCE, [seq])) {
      const entry = toEntry(row);
      kept.take(entry);
      seq = entry.seq;
    }
  };
  return async () => {
    reading = reading.catch(() => undefined).then(refresh);
    await reading;
    return kept;
  };
}
