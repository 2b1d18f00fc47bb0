import pg from "pg";
import { Fault } from "../../base/fault.ts";
import type { Database, Sql } from "./sql.ts";

/** Any number that means "the ledger's writers" to PostgreSQL's advisory locks. */
const WRITERS = 714_228;

/** A PostgreSQL server by its URL; `?schema=` names the schema that holds the ledger, `demarc` when absent. */
export async function openPostgres(url: string): Promise<Database> {
  const address = new URL(url);
  const schema = address.searchParams.get("schema") ?? "demarc";
  address.searchParams.delete("schema");
  if (!/^[a-z_][a-z0-9_]{0,62}$/.test(schema))
    throw new Fault("bad-arguments", `A schema cannot be named ${JSON.stringify(schema)}.`, {
      advice: "Use small letters, digits and underscores.",
    });
  const pool = new pg.Pool({ connectionString: address.href, options: `-c search_path=${schema}` });
  pool.on("error", () => undefined);
  try {
    await pool.query(`create schema if not exists ${schema}`);
  } catch (cause) {
    await pool.end();
    throw new Fault("store-failed", `PostgreSQL does not answer: ${(cause as Error).message}`, {
      advice: "Check the address, and that the server runs and lets you in.",
      cause,
    });
  }
  return {
    query: asSql(pool).query,
    exec: async (text) => void (await pool.query(text)),
    transaction: (work) => transaction(pool, work),
    close: () => pool.end(),
  };
}

function asSql(client: Pick<pg.Pool | pg.PoolClient, "query">): Sql {
  return {
    query: async <Row>(text: string, values: readonly unknown[] = []) =>
      (await client.query(text, [...values])).rows as Row[],
  };
}

async function transaction<T>(pool: pg.Pool, work: (sql: Sql) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query("begin");
    await client.query("select pg_advisory_xact_lock($1)", [WRITERS]);
    const result = await work(asSql(client));
    await client.query("commit");
    return result;
  } catch (cause) {
    await client.query("rollback").catch(() => undefined);
    throw cause;
  } finally {
    client.release();
  }
}
