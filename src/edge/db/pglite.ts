import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { PGlite, type Transaction } from "@electric-sql/pglite";
import { Fault } from "../../base/fault.ts";
import { lockFolder } from "./folder-lock.ts";
import type { Database, Sql } from "./sql.ts";
import { syncToDisk } from "./sync-to-disk.ts";

/** PostgreSQL in the process, its files in `folder`, which is locked to this process until `close`. */
export async function openPglite(folder: string): Promise<Database> {
  mkdirSync(folder, { recursive: true });
  const unlock = lockFolder(folder);
  const files = join(folder, "pg");
  let pg: PGlite;
  try {
    pg = new PGlite(files, { relaxedDurability: false });
    await pg.waitReady;
  } catch (cause) {
    unlock();
    throw new Fault("ledger-damaged", `The ledger at ${folder} does not open.`, {
      advice: "If its files were copied or altered by something else, restore them from a backup.",
      cause,
    });
  }
  return {
    query: asSql(pg).query,
    exec: async (text) => void (await pg.exec(text)),
    transaction: async (work) => {
      const result = await pg.transaction((transaction) => work(asSql(transaction)));
      syncToDisk(join(files, "pg_wal"));
      return result;
    },
    close: async () => {
      try {
        await pg.close();
      } finally {
        unlock();
      }
    },
  };
}

function asSql(pg: Pick<PGlite | Transaction, "query">): Sql {
  return {
    query: async <Row>(text: string, values: readonly unknown[] = []) =>
      (await pg.query<Row>(text, [...values])).rows,
  };
}
