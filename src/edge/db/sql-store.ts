import { Fault } from "../../base/fault.ts";
import { hasDerivedId, type ReportHead } from "../../record/decide.ts";
import { EMPTY_HEAD, type EntryBody, type Head, seal } from "../../record/entry.ts";
import type { RecordedClaim } from "../../record/recorded-claim.ts";
import type { ClaimFilter, LedgerReport, Store } from "../../record/store.ts";
import { COLUMNS, type EntryRow, reportColumns, safe, toEntry, toRow } from "./entry-row.ts";
import { migrate } from "./migrations/migrations.ts";
import type { Database, Sql } from "./sql.ts";

/** Rows that one insert carries. */
const INSERT = 1000;

/** The store in PostgreSQL's SQL, whatever the database that runs it. `now` gives ISO instants. */
export async function openSqlStore(database: Database, now: () => string): Promise<Store> {
  await migrate(database, now);
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
    claims: async (filter, { after, limit }) => {
      const { where, values } = conditions(filter);
      const isPlain = await isAsFirstRecorded(database);
      const rows = await database.query<ClaimRow>(
        `${isPlain ? PLAIN_CLAIMS : CLAIMS} where c.type = 'claim' and c.seq > $1 ${where} ${isPlain ? "" : FIRST_RECORDED}
         order by c.seq limit $2`,
        [after, limit, ...values],
      );
      return rows.map(toRecordedClaim);
    },
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

/** Claims of a ledger in which nothing was revised or decided: each stands as it was recorded. */
const PLAIN_CLAIMS = `
  select c.seq, c.recorded, c.body, c.known, c.publisher, c.text_hash, c.sketch, c.credit, null as next_known, null as decision from entry c`;

const FIRST_RECORDED = `
  and not exists (
    select from entry earlier where earlier.type = 'claim' and earlier.key = c.key and earlier.seq < c.seq)`;

async function isAsFirstRecorded(sql: Sql): Promise<boolean> {
  const [row] = await sql.query<{ altered: boolean }>(
    `select exists (select from entry where type = 'report' and revision > 1)
       or exists (select from entry where type = 'decision') as altered`,
  );
  return row?.altered === false;
}

/** A claim is retired by the first revision after the last that carries it. */
const CLAIMS = `
  select c.seq, c.recorded, c.body, c.known, c.publisher, c.text_hash, c.sketch, c.credit,
    (select next.known from entry next where next.type = 'report' and next.key = c.report and next.revision = 1 + (
      select max(same.revision) from entry same where same.type = 'claim' and same.key = c.key)) as next_known,
    (select d.body from entry d where d.type = 'decision' and d.key = c.key order by d.seq desc limit 1) as decision
  from entry c`;

interface ClaimRow extends Pick<
  EntryRow,
  "seq" | "recorded" | "body" | "known" | "publisher" | "text_hash" | "sketch" | "credit"
> {
  readonly next_known: string | null;
  readonly decision: string | null;
}

async function headsOf(sql: Sql, reports: Parameters<Store["heads"]>[0]): Promise<Map<string, ReportHead>> {
  const heads = new Map<string, ReportHead>();
  const rows = await sql.query<{ key: string; revision: number; text_hash: string }>(
    `select key, revision, text_hash from entry where type = 'report' and key = any($1) order by revision`,
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
  const found = await sql.query<{ key: string; revision: number; text_hash: string; url: string }>(
    `select r.key, r.revision, r.text_hash, u.url from entry u join entry r on r.type = 'report' and r.key = u.key
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

function toHead(row: { key: string; revision: number; text_hash: string }): ReportHead {
  return { id: row.key, revision: row.revision, textHash: row.text_hash };
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

function conditions({ ids, report, kinds, places }: ClaimFilter): { where: string; values: unknown[] } {
  const given = [
    ["c.key = any", ids?.map(safe)],
    ["c.report = any", report === undefined ? undefined : [safe(report)]],
    ["c.kind = any", kinds],
    ["c.place = any", places?.map(safe)],
  ].filter((each): each is [string, string[]] => each[1] !== undefined);
  return {
    where: given.map(([condition], i) => `and ${condition}($${i + 3})`).join(" "),
    values: given.map(([, values]) => values),
  };
}

function toRecordedClaim(row: ClaimRow): RecordedClaim {
  const body = JSON.parse(row.body) as Extract<EntryBody, { type: "claim" }>;
  const decision =
    row.decision === null ? null : (JSON.parse(row.decision) as Extract<EntryBody, { type: "decision" }>);
  const known = row.known ?? row.recorded.slice(0, 10);
  return {
    claim: body.claim,
    known,
    retired: row.next_known === null ? null : row.next_known > known ? row.next_known : known,
    recorded: row.recorded,
    seq: Number(row.seq),
    publisher: row.publisher,
    textHash: row.text_hash ?? "",
    sketch: row.sketch ?? "",
    credit: row.credit === null ? null : { id: null, name: row.credit },
    verdict: decision?.decision.verdict ?? null,
  };
}

function toReport(row: EntryRow): LedgerReport {
  const { report, revision } = JSON.parse(row.body) as Extract<EntryBody, { type: "report" }>;
  return { report, revision, recorded: row.recorded, seq: Number(row.seq) };
}
