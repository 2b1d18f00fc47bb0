import { Fault } from "../base/fault.ts";
import type { Report } from "../report/report.ts";
import { hasDerivedId, type ReportHead } from "./decide.ts";
import type { Decisions } from "./decisions.ts";
import { EMPTY_HEAD, type Entry, type EntryBody, type Head, seal } from "./entry.ts";
import { asDecided } from "./as-decided.ts";
import { passes } from "./claim-filter.ts";
import { emptyState, evolve, type LedgerState, readClaim } from "./evolve.ts";
import type { RecordedClaim } from "./recorded-claim.ts";
import type { ClaimFilter, LedgerReport, Page, Store } from "./store.ts";

/** The store as it should behave, kept in memory: the reference for every other. */
export function createMemoryStore(): Store {
  const state = emptyState();
  const chain: Entry[] = [];
  const byUrl = new Map<string, string>();

  const latest = (id: string) => state.reports.get(id)?.at(-1);
  const headOf = (report: Report): ReportHead | null => {
    const id =
      latest(report.id) === undefined && hasDerivedId(report) ? byUrl.get(report.url ?? "") : report.id;
    const found = latest(id ?? report.id);
    return found === undefined
      ? null
      : { id: found.report.id, revision: found.revision, textHash: found.textHash, report: found.report };
  };

  return {
    heads: async (reports) =>
      new Map(
        reports.flatMap((report) => {
          const head = headOf(report);
          return head === null ? [] : [[report.id, head]];
        }),
      ),
    append: async (bodies, recorded) => {
      refuseTwice(bodies, { revisionOf: (id) => latest(id)?.revision ?? 0, decisions: state.decisions });
      for (const entry of seal(bodies, chain.at(-1) ?? EMPTY_HEAD, recorded)) {
        chain.push(entry);
        evolve(state, entry);
        const { body } = entry;
        if (body.type === "report" && body.report.url !== null) byUrl.set(body.report.url, body.report.id);
      }
      return headAt(chain);
    },
    entries: async ({ after, limit }) => chain.slice(after, after + limit),
    claims: async (filter, page) => pageOf(matching(state, filter), page).flatMap(({ claims }) => claims),
    decisions: async () => state.decisions,
    reports: async (page) =>
      pageOf(
        [...state.reports.values()].map((revisions) => revisions.at(-1)!).sort((a, b) => a.seq - b.seq),
        page,
      ).map(withoutHash),
    report: async (id, upTo = Infinity) => {
      const found = state.reports.get(id)?.findLast(({ seq }) => seq <= upTo);
      return found === undefined ? null : withoutHash(found);
    },
    head: async () => headAt(chain),
    counts: async () => ({ entries: chain.length, reports: state.reports.size, claims: state.claims.size }),
    close: async () => undefined,
  };
}

/** The claims as read of which some claim passes as decided: itself, or one that it was split into. */
function matching(
  state: LedgerState,
  filter: ClaimFilter,
): { readonly seq: number; readonly claims: RecordedClaim[] }[] {
  return [...state.claims.keys()].flatMap((id) => {
    const read = readClaim(state, id);
    const claims =
      read === null ? [] : asDecided(read, state.decisions).filter((claim) => passes(claim, filter));
    return claims.length === 0 ? [] : [{ seq: read!.seq, claims }];
  });
}

function refuseTwice(
  bodies: readonly EntryBody[],
  { revisionOf, decisions }: { revisionOf: (id: string) => number; decisions: Decisions },
): void {
  for (const body of bodies) {
    if (body.type === "report" && revisionOf(body.report.id) >= body.revision)
      throw new Fault("store-failed", `report ${body.report.id} has its revision ${body.revision} already`);
    if (body.type === "decision" && decisions.byId(body.decision.id) !== undefined)
      throw new Fault("store-failed", `the decision ${body.decision.id} is taken already`);
  }
}

function headAt(chain: readonly Entry[]): Head {
  const last = chain.at(-1);
  return last === undefined ? EMPTY_HEAD : { seq: last.seq, hash: last.hash };
}

function pageOf<T extends { readonly seq: number }>(rows: readonly T[], { after, limit }: Page): T[] {
  return rows.filter(({ seq }) => seq > after).slice(0, limit);
}

function withoutHash({ report, revision, recorded, seq }: LedgerReport): LedgerReport {
  return { report, revision, recorded, seq };
}
