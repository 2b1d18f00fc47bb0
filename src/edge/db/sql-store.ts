import { Fault } from "../../base/fault.ts";
import { hasDerivedId, type ReportHead } from "../../record/decide.ts";
import { EMPTY_HEAD, type EntryBody, type Head, seal } from "../../record/entry.ts";
import type { LedgerReport, Store } from "../../record/store.ts";
import { claimsOf } from "./claim-rows.ts";
import { COLUMNS, type EntryRow, reportColumns, safe, toEntry, toRow } from "./entry-row.ts";
import { keptDecisions } from "./kept-decisions.ts";
import { migrate } from "./migrations/migrations.ts";
import type { Database, Sql } from "./sql.ts";

/** Rows that one insert carries. */
const INSERT = 1000;

/** The store in PostgreSQL's SQL, whatever the database that runs it. `now` gives ISO instants. */
export async function openSqlStore(database: Database, now: () => string): Promise<Store> {
  await migrate(database, now);
  const decisions = keptDecisions(database);
  return {
    heads: (reports) => headsOf(database, reports),
    append: (bodies, recorded) => append(database, bodies, recorded),
    entries: async ({ after, limit }) =>
      (
        await database.query<EntryRow>(
          "select seq, recorded, body, hash from entry where seq > $1 order by seq limit $2",
          [after, limit],
        )
      ).map(toEntry),
    claims: async (filter, page) => claimsOf(database, { filter, page, decisions: await decisions() }),
    decisions,
    reports: async ({ after, limit }) =>
      (
        await database.query<EntryRow>(`${LATEST} and r.seq > $1 order by r.seq limit $2`, [after, limit])
      ).map(toReport),
    report: async (id, upTo = Number.MAX_SAFE_INTEGER) => {
      const [row] = await database.query<EntryRow>(REVISION, [safe(id), upTo]);
      return row === undefined ? null : toReport(row);
    },
    head: () => headOf(database),
    counts: async () => {
      const [row] = await database.query<{ entries: string; reports: string; claims: string }>(COUNTS);
      return {
        entries: Number(row?.entries),
        reports: Number(row?.reports),
        claims: Number(row?.claims),
      };
    },
    close: () => database.close(),
  };
}

const COUNTS = `
  select (select coalesce(max(seq), 0) from entry) as entries,
    (select count(*) from entry where type = 'report' and revision = 1) as reports,
    (select count(distinct key) from entry where type = 'claim') as claims`;

const LATEST = `
  select r.seq, r.recorded, r.body, r.hash from entry r
  where r.type = 'report' and not exists (
    select from entry later where later.type = 'report' and later.key = r.key and later.revision > r.revision)`;

const REVISION = `
  select seq, recorded, body, hash from entry
  where type = 'report' and key = $1 and seq <= $2 order by revision desc limit 1`;

async function headsOf(sql: Sql, reports: Parameters<Store["heads"]>[0]): Promise<Map<string, ReportHead>> {
  const heads = new Map<string, ReportHead>();
  const rows = await sql.query<HeadRow>(
    `select key, revision, text_hash, body from entry where type = 'report' and key = any($1) order by revision`,
    [reports.map(({ id }) => safe(id))],
  );
  const byId = new Map(rows.map((row) => [row.key, toHead(row)]));
  const unknown: string[] = [];
  for (const report of reports) {
    const head = byId.get(safe(report.id));
    if (head !== undefined) heads.set(report.id, head);
    else if (hasDerivedId(report) && report.url !== null) unknown.push(safe(report.url));
  }
  if (unknown.length === 0) return heads;
  const found = await sql.query<HeadRow & { readonly url: string }>(
    `select r.key, r.revision, r.text_hash, r.body, u.url from entry u join entry r on r.type = 'report' and r.key = u.key
     where u.type = 'report' and u.url = any($1) order by u.seq, r.revision`,
    [unknown],
  );
  const byUrl = new Map(found.map((row) => [row.url, toHead(row)]));
  for (const report of reports) {
    const head = report.url === null ? undefined : byUrl.get(safe(report.url));
    if (!heads.has(report.id) && hasDerivedId(report) && head !== undefined) heads.set(report.id, head);
  }
  return heads;
}

interface HeadRow extends Pick<EntryRow, "body"> {
  readonly key: string;
  readonly revision: number;
  readonly text_hash: string;
}

function toHead({ key, revision, text_hash, body }: HeadRow): ReportHead {
  const { report } = JSON.parse(body) as Extract<EntryBody, { type: "report" }>;
  return { id: key, revision, textHash: text_hash, report };
}

async function append(database: Database, bodies: readonly EntryBody[], recorded: string): Promise<Head> {
  const reports = new Map(
    bodies.flatMap((body) =>
      body.type === "report" ? [[body.report.id, reportColumns(body, recorded)] as const] : [],
    ),
  );
  try {
    return await database.transaction(async (sql) => {
      const entries = seal(bodies, await headOf(sql), recorded);
      const rows = entries.map((entry) => toRow(entry, (id) => reports.get(id)));
      for (let start = 0; start < rows.length; start += INSERT)
        await insert(sql, rows.slice(start, start + INSERT));
      const last = entries.at(-1);
      return last === undefined ? headOf(sql) : { seq: last.seq, hash: last.hash };
    });
  } catch (cause) {
    if (cause instanceof Fault) throw cause;
    throw new Fault("store-failed", `The ledger took nothing in: ${(cause as Error).message}`, { cause });
  }
}

async function headOf(sql: Sql): Promise<Head> {
  const [row] = await sql.query<{ seq: number; hash: string }>(
    "select seq, hash from entry order by seq desc limit 1",
  );
  return row === undefined ? EMPTY_HEAD : { seq: Number(row.seq), hash: row.hash };
}

async function insert(sql: Sql, rows: readonly EntryRow[]): Promise<void> {
  const arrays = COLUMNS.map(([, type], i) => `$${i + 1}::${type}[]`).join(", ");
  await sql.query(
    `insert into entry (${COLUMNS.map(([name]) => name).join(", ")}) select * from unnest(${arrays})`,
    COLUMNS.map(([name]) => rows.map((row) => row[name])),
  );
}

function toReport(row: EntryRow): LedgerReport {
  const { report, revision } = JSON.parse(row.body) as Extract<EntryBody, { type: "report" }>;
  return { report, revision, recorded: row.recorded, seq: Number(row.seq) };
}
