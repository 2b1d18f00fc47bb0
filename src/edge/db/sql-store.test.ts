import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { afterAll, beforeAll, expect, it } from "vitest";
import { decide } from "../../record/decide.ts";
import { decisionsContract } from "../../record/decisions.contract.ts";
import { storeContract } from "../../record/store.contract.ts";
import { aControl, aReport } from "../../record/testing.ts";
import { openPglite } from "./pglite.ts";
import { openPostgres } from "./postgres.ts";
import { openSqlStore } from "./sql-store.ts";

const now = () => "2026-01-02T03:04:05.000Z";
const folders: string[] = [];
let empty = "";
/** Making a PostgreSQL folder takes seconds; each test gets a copy of one. */
beforeAll(async () => {
  empty = mkdtempSync(join(tmpdir(), "demarc-store-"));
  folders.push(empty);
  await (await openSqlStore(await openPglite(empty), now)).close();
});
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

async function openCopy() {
  const folder = mkdtempSync(join(tmpdir(), "demarc-store-"));
  folders.push(folder);
  cpSync(empty, folder, { recursive: true });
  return openSqlStore(await openPglite(folder), now);
}
storeContract("PGlite", openCopy);
decisionsContract("PGlite", openCopy);

it("I5, I6: a ledger from before sketches were kept is filled when it is opened", async () => {
  const folder = mkdtempSync(join(tmpdir(), "demarc-store-"));
  folders.push(folder);
  const store = await openSqlStore(await openPglite(folder), now);
  for (const [id, text] of [
    ["r1", "KARSK (North Agency) - Rebels took Karsk."],
    ["r2", "Rebels left Karsk."],
  ] as const) {
    const report = aReport(id, text);
    const claim = aControl(report, { quote: text.slice(-12) });
    await store.append(decide({ outcome: "new", report, revision: 1 }, [claim]).bodies, now());
  }
  const claims = await store.claims({}, { after: 0, limit: 9 });
  await store.close();
  const older = await openPglite(folder);
  await older.exec(
    "alter table entry drop column sketch, drop column credit; drop index entry_decided; delete from migration where number > 1",
  );
  await older.close();
  const opened = await openSqlStore(await openPglite(folder), now);
  expect(await opened.claims({}, { after: 0, limit: 9 })).toEqual(claims);
  expect(claims.map(({ sketch, credit }) => [sketch.length, credit?.name])).toEqual([
    [60, "North Agency"],
    [60, undefined],
  ]);
  await opened.close();
});

const server = process.env["DEMARC_TEST_POSTGRES"];
if (server !== undefined) {
  let count = 0;
  const openSchema = async () => {
    const url = new URL(server);
    url.searchParams.set("schema", `contract_${process.pid}_${count++}`);
    const database = await openPostgres(url.href);
    return openSqlStore(
      {
        ...database,
        close: async () => {
          await database.exec(`drop schema ${url.searchParams.get("schema")} cascade`);
          await database.close();
        },
      },
      now,
    );
  };
  storeContract("PostgreSQL", openSchema);
  decisionsContract("PostgreSQL", openSchema);
}
