import type { Claim } from "../claims/claim.ts";
import { creditOf } from "../report/credit.ts";
import { sketchOf } from "../report/sketch.ts";
import { knownDay } from "./decide.ts";
import { createDecisions, type Decisions } from "./decisions.ts";
import type { Entry } from "./entry.ts";
import type { ReadClaim } from "./recorded-claim.ts";
import type { LedgerReport } from "./store.ts";

/** What the entries so far amount to. */
export interface LedgerState {
  /** All revisions of each report, oldest first, with what their claims carry of the text. */
  readonly reports: Map<string, (LedgerReport & Pick<ReadClaim, "textHash" | "sketch" | "credit">)[]>;
  /** Every claim as first recorded, with the last revision of its report that carries it. */
  readonly claims: Map<
    string,
    { readonly claim: Claim; readonly entry: Entry; readonly first: number; last: number }
  >;
  readonly decisions: Decisions;
}

/** The state of a ledger without entries. */
export function emptyState(): LedgerState {
  return { reports: new Map(), claims: new Map(), decisions: createDecisions() };
}

/** Takes one more entry into the state, in order of `seq`. */
export function evolve(state: LedgerState, entry: Entry): void {
  const { body, seq, recorded } = entry;
  if (body.type === "report") {
    const { report, revision, textHash } = body;
    const revisions = state.reports.get(report.id) ?? [];
    const name = creditOf(report);
    const credit = name === null ? null : { id: null, name };
    const sketch = sketchOf(report.text);
    state.reports.set(report.id, [
      ...revisions,
      { report, revision, recorded, seq, textHash, sketch, credit },
    ]);
  }
  if (body.type === "claim") {
    const { claim, revision } = body;
    const known = state.claims.get(claim.id);
    if (known === undefined) state.claims.set(claim.id, { claim, entry, first: revision, last: revision });
    else known.last = revision;
  }
  state.decisions.take(entry);
}

/** A claim in its three times, as it was read; null when the state has none by that id (SPEC T1–T5). */
export function readClaim(state: LedgerState, id: string): ReadClaim | null {
  const found = state.claims.get(id);
  if (found === undefined) return null;
  const { claim, entry, first, last } = found;
  const revisions = state.reports.get(claim.report) ?? [];
  const day = (revision: LedgerReport) => knownDay(revision.report) ?? revision.recorded.slice(0, 10);
  const own = revisions.find(({ revision }) => revision === first);
  const next = revisions.find(({ revision }) => revision === last + 1);
  if (own === undefined) return null;
  const known = day(own);
  return {
    claim,
    known,
    retired: next === undefined ? null : later(known, day(next)),
    recorded: entry.recorded,
    seq: entry.seq,
    publisher: own.report.publisher,
    textHash: own.textHash,
    sketch: own.sketch,
    credit: own.credit,
  };
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}
