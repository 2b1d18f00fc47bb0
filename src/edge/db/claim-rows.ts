import { asDecided } from "../../record/as-decided.ts";
import { passes, type ReadFilter, readFilter } from "../../record/claim-filter.ts";
import type { Decisions } from "../../record/decisions.ts";
import type { EntryBody } from "../../record/entry.ts";
import type { ReadClaim, RecordedClaim } from "../../record/recorded-claim.ts";
import type { ClaimFilter, Page } from "../../record/store.ts";
import { type EntryRow, safe } from "./entry-row.ts";
import type { Sql } from "./sql.ts";

/** A page of claims as people's decisions leave them; a page that is empty is the last. */
export async function claimsOf(
  sql: Sql,
  asked: { readonly filter: ClaimFilter; readonly page: Page; readonly decisions: Decisions },
): Promise<RecordedClaim[]> {
  const { filter, page, decisions } = asked;
  const { where, values } = conditions(readFilter(filter, decisions));
  const isPlain = await isAsFirstRecorded(sql);
  const query = `${isPlain ? PLAIN_CLAIMS : CLAIMS} where c.type = 'claim' and c.seq > $1 ${where} ${isPlain ? "" : FIRST_RECORDED}
    order by c.seq limit $2`;
  for (let { after } = page; ;) {
    const rows = await sql.query<ClaimRow>(query, [after, page.limit, ...values]);
    const claims = rows.flatMap((row) => asDecided(toReadClaim(row), decisions));
    const passing = decisions.count() === 0 ? claims : claims.filter((claim) => passes(claim, filter));
    if (passing.length > 0 || rows.length < page.limit) return passing;
    after = Number(rows.at(-1)!.seq);
  }
}

/** Claims of a ledger in which nothing was revised: each stands as it was recorded. */
const PLAIN_CLAIMS = `
  select c.seq, c.recorded, c.body, c.known, c.publisher, c.text_hash, c.sketch, c.credit, null as next_known from entry c`;

const FIRST_RECORDED = `
  and not exists (
    select from entry earlier where earlier.type = 'claim' and earlier.key = c.key and earlier.seq < c.seq)`;

async function isAsFirstRecorded(sql: Sql): Promise<boolean> {
  const [row] = await sql.query<{ altered: boolean }>(
    "select exists (select from entry where type = 'report' and revision > 1) as altered",
  );
  return row?.altered === false;
}

/** A claim is retired by the first revision after the last that carries it. */
const CLAIMS = `
  select c.seq, c.recorded, c.body, c.known, c.publisher, c.text_hash, c.sketch, c.credit,
    (select next.known from entry next where next.type = 'report' and next.key = c.report and next.revision = 1 + (
      select max(same.revision) from entry same where same.type = 'claim' and same.key = c.key)) as next_known
  from entry c`;

interface ClaimRow extends Pick<
  EntryRow,
  "seq" | "recorded" | "body" | "known" | "publisher" | "text_hash" | "sketch" | "credit"
> {
  readonly next_known: string | null;
}

function conditions({ filter, also }: ReadFilter): { where: string; values: unknown[] } {
  const { ids, report, kinds, places } = filter;
  const values: unknown[] = [];
  const among = (column: string, wanted: readonly string[] | undefined) => {
    if (wanted === undefined) return [];
    values.push(wanted);
    return [`${column} = any($${values.length + 2})`];
  };
  const always = [
    ...among("c.key", ids?.map(safe)),
    ...among("c.report", report === undefined ? undefined : [safe(report)]),
  ];
  const asRead = [...among("c.kind", kinds), ...among("c.place", places?.map(safe))];
  const content =
    also.length === 0 ? asRead : [`(${asRead.join(" and ")} or ${among("c.key", also.map(safe))[0]})`];
  return { where: [...always, ...content].map((condition) => `and ${condition}`).join(" "), values };
}

function toReadClaim(row: ClaimRow): ReadClaim {
  const body = JSON.parse(row.body) as Extract<EntryBody, { type: "claim" }>;
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
  };
}
