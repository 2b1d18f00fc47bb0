import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { canonicalJson } from "../../../base/id.ts";
import { admit, decide } from "../../../record/decide.ts";
import { EMPTY_HEAD, type EntryBody, flawOf, seal } from "../../../record/entry.ts";
import { aControl, aReport } from "../../../record/testing.ts";
import { COLUMNS, toRow } from "../entry-row.ts";
import { openPglite } from "../pglite.ts";
import { openSqlStore } from "../sql-store.ts";
import { entries } from "./0001-entries.ts";

const NOW = "2026-01-02T03:04:05.000Z";

/** What the first ledgers held: decisions that had no id, under the claims that they were on. */
function firstBodies(): EntryBody[] {
  const report = aReport("r1", "Rebels took Karsk.");
  const admission = admit(report, null);
  if (admission.outcome !== "new") throw new Error("the report is new");
  const old = (verdict: "accept" | "reject") =>
    ({
      type: "decision",
      decision: { claim: "c1", verdict, person: "a clerk", reason: "misread" },
    }) as EntryBody;
  const claim = aControl(report, { id: "c1", quote: "Rebels took Karsk" });
  return [...decide(admission, [claim]).bodies, old("accept"), old("reject")];
}

it(
  "a ledger of the first version is carried forward, its decisions and its hashes with it",
  { timeout: 120_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "demarc-migrate-"));
    const first = await openPglite(folder);
    await first.exec(
      `create table migration (number integer primary key, name text not null, applied text not null);
     insert into migration values (1, 'entries', '${NOW}'); ${entries.sql}`,
    );
    const blank = Object.fromEntries(COLUMNS.map(([name]) => [name, null]));
    const names = COLUMNS.map(([name]) => name).filter((name) => name !== "sketch" && name !== "credit");
    for (const entry of seal(firstBodies(), EMPTY_HEAD, NOW)) {
      const { body } = entry;
      const row =
        body.type === "decision"
          ? {
              ...blank,
              seq: entry.seq,
              recorded: NOW,
              type: body.type,
              key: "c1",
              body: canonicalJson(body),
              hash: entry.hash,
            }
          : toRow(entry, () => undefined);
      const holes = names.map((_, i) => `$${i + 1}`).join(", ");
      await first.query(
        `insert into entry (${names.join(", ")}) values (${holes})`,
        names.map((name) => (row as Record<string, unknown>)[name]),
      );
    }
    await first.close();

    const store = await openSqlStore(await openPglite(folder), () => NOW);
    const [claim] = await store.claims({}, { after: 0, limit: 10 });
    expect(claim?.verdict).toBe("reject");
    expect(claim?.sketch).not.toBe("");
    await store.append(
      [
        {
          type: "decision",
          decision: { id: "decision:new", verdict: "undo", decision: "decision:4", person: "a", reason: "" },
        },
      ],
      NOW,
    );
    expect((await store.claims({}, { after: 0, limit: 10 }))[0]?.verdict).toBe("accept");
    let head = EMPTY_HEAD;
    for (const entry of await store.entries({ after: 0, limit: 10 })) {
      expect(flawOf(entry, head)).toBeNull();
      head = entry;
    }
    expect(head.seq).toBe(5);
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  },
);
