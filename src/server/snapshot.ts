import type { Day } from "../base/day.ts";
import type { Digest } from "../edge/ledger/digest.ts";
import type { Ledger, LedgerPlace } from "../edge/ledger/ledger.ts";
import type { Head } from "../record/entry.ts";
import { publicationDay } from "../report/report.ts";

/** The ledger as the page opens on it: kept until the ledger grows. */
export interface Snapshot {
  readonly head: Head;
  readonly digest: Digest;
  readonly places: readonly LedgerPlace[];
  /** How many reports were published on each day, in order. */
  readonly reportDays: readonly (readonly [Day, number])[];
  readonly reports: number;
}

/** Gives the newest snapshot; it is taken anew only when the ledger has taken something in since, and reads only that. */
export function createSnapshots(ledger: Ledger): () => Promise<Snapshot> {
  const published = new Map<string, Day>();
  let read = 0;
  let entries = -1;
  let newest: Promise<Snapshot> | undefined;
  const take = async (head: Head): Promise<Snapshot> => {
    for await (const page of ledger.allReports(read))
      for (const { report, recorded, seq } of page) {
        published.set(report.id, publicationDay(report) ?? recorded.slice(0, 10));
        read = seq;
      }
    return {
      head,
      digest: await ledger.digest(),
      places: await ledger.places(),
      reportDays: countOf(published.values()),
      reports: published.size,
    };
  };
  return async () => {
    const head = await ledger.head();
    if (newest === undefined || head.seq !== entries) {
      entries = head.seq;
      newest = (newest ?? Promise.resolve()).catch(() => undefined).then(() => take(head));
      newest.catch(() => (newest = undefined));
    }
    return newest;
  };
}

function countOf(days: Iterable<Day>): [Day, number][] {
  const counts = new Map<Day, number>();
  for (const day of days) counts.set(day, (counts.get(day) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
}
