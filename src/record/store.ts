import type { ClaimKind } from "../claims/claim.ts";
import type { Entry, EntryBody, Head } from "./entry.ts";
import type { ReportHead } from "./decide.ts";
import type { Decisions } from "./decisions.ts";
import type { RecordedClaim } from "./recorded-claim.ts";
import type { Report } from "../report/report.ts";

/** A report as the ledger keeps it: its latest revision. */
export interface LedgerReport {
  readonly report: Report;
  readonly revision: number;
  readonly recorded: string;
  readonly seq: number;
}

/** Which claims; absent members do not restrict. */
export interface ClaimFilter {
  readonly ids?: readonly string[];
  readonly report?: string;
  readonly kinds?: readonly ClaimKind[];
  /** Keys of places, as `placeKey` gives them. */
  readonly places?: readonly string[];
}

export interface Page {
  /** Only what was recorded after this entry. */
  readonly after: number;
  readonly limit: number;
}

export interface StoreCounts {
  readonly entries: number;
  readonly reports: number;
  readonly claims: number;
}

/** Where entries are kept: appended, never altered. Every store passes `store.contract.ts`. */
export interface Store {
  /** The latest revision of each report, by its id; and by URL for reports whose id is derived from their text. */
  heads(reports: readonly Report[]): Promise<Map<string, ReportHead>>;
  /**
   * Seals the bodies to the end of the chain, all or none; when it resolves they survive the end of the process (SPEC E9, E11).
   * Faults with `store-failed` when a report's revision or a decision's id is there already.
   */
  append(bodies: readonly EntryBody[], recorded: string): Promise<Head>;
  /** Entries in order of `seq`. */
  entries(page: Page): Promise<Entry[]>;
  /**
   * Claims in order of recording, as people's decisions leave them (SPEC J2–J6); a claim that a revision carries on unchanged comes
   * once, as first recorded; after a claim that was split come its parts, beyond the page's limit.
   */
  claims(filter: ClaimFilter, page: Page): Promise<RecordedClaim[]>;
  /** All that people decided up to now. */
  decisions(): Promise<Decisions>;
  /** Latest revisions of reports in order of recording. */
  reports(page: Page): Promise<LedgerReport[]>;
  /** The latest revision, or the latest that was recorded up to an entry. */
  report(id: string, upTo?: number): Promise<LedgerReport | null>;
  head(): Promise<Head>;
  counts(): Promise<StoreCounts>;
  close(): Promise<void>;
}
