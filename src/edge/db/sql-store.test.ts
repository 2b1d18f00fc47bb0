import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { afterAll, beforeAll } from "vitest";
import { decisionsContract } from "../../record/decisions.contract.ts";
import { storeContract } from "../../record/store.contract.ts";
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
