import type { Ledger, LedgerPlace } from "../edge/ledger/ledger.ts";
import type { RecordedClaim } from "../record/recorded-claim.ts";
import { publicationDay } from "../report/report.ts";

/** The ledger as the map needs it: read whole, kept until the ledger grows. */
export interface Snapshot {
  readonly claims: readonly RecordedClaim[];
  readonly places: readonly LedgerPlace[];
  /** How many reports were published on each day, in order. */
  readonly reportDays: readonly (readonly [string, number])[];
  readonly counts: { readonly reports: number; readonly claims: number };
}

/** Gives the newest snapshot; it is read anew only when the ledger has taken something in since. */
export function createSnapshots(ledger: Ledger): () => Promise<Snapshot> {
  let entries = -1;
  let newest: Promise<Snapshot> | undefined;
  return async () => {
    const { seq } = await ledger.head();
    if (newest === undefined || seq !== entries) {
      entries = seq;
      newest = takeSnapshot(ledger);
      newest.catch(() => (newest = undefined));
    }
    return newest;
  };
}

async function takeSnapshot(ledger: Ledger): Promise<Snapshot> {
  const claims: RecordedClaim[] = [];
  for await (const page of ledger.allClaims()) claims.push(...page);
  const days = new Map<string, number>();
  let reports = 0;
  for await (const page of ledger.allReports())
    for (const { report, recorded } of page) {
      reports += 1;
      const day = publicationDay(report) ?? recorded.slice(0, 10);
      days.set(day, (days.get(day) ?? 0) + 1);
    }
  return {
    claims,
    places: await ledger.places(),
    reportDays: [...days].sort(([a], [b]) => (a < b ? -1 : 1)),
    counts: { reports, claims: claims.length },
  };
}
