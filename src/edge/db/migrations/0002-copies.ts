import type { EntryBody } from "../../../record/entry.ts";
import { creditOf } from "../../../report/credit.ts";
import { sketchOf } from "../../../report/sketch.ts";
import type { Sql } from "../sql.ts";

/** Reports that are filled together. */
const PAGE = 500;

/** By what near-copies and wire credits are seen: worked out of each report's text, kept with its claims. */
export const copies = {
  number: 2,
  name: "copies",
  sql: `
    alter table entry add column sketch text;
    alter table entry add column credit text;
  `,
  fill,
} as const;

async function fill(sql: Sql): Promise<void> {
  for (let after = 0; ;) {
    const rows = await sql.query<{ seq: string; body: string }>(
      "select seq, body from entry where type = 'report' and seq > $1 order by seq limit $2",
      [after, PAGE],
    );
    const last = rows.at(-1);
    if (last === undefined) return;
    const bodies = rows.map(({ body }) => JSON.parse(body) as Extract<EntryBody, { type: "report" }>);
    const values = [
      rows.map(({ seq }) => seq),
      bodies.map(({ report }) => sketchOf(report.text)),
      bodies.map(({ report }) => creditOf(report)?.replaceAll("\u0000", "\ufffd") ?? null),
    ];
    await sql.query(
      `update entry r set sketch = v.sketch, credit = v.credit
       from unnest($1::bigint[], $2::text[], $3::text[]) as v (seq, sketch, credit) where r.seq = v.seq`,
      values,
    );
    await sql.query(
      `update entry c set sketch = r.sketch, credit = r.credit from entry r
       where r.seq = any($1::bigint[]) and c.type = 'claim' and c.report = r.key and c.revision = r.revision`,
      [values[0]],
    );
    after = Number(last.seq);
  }
}
