import { Fault } from "../../../base/fault.ts";
import type { Database, Sql } from "../sql.ts";
import { entries } from "./0001-entries.ts";
import { copies } from "./0002-copies.ts";
import { decisions } from "./0003-decisions.ts";

/** One step: statements, then what is worked out of the entries that are there already. */
interface Migration {
  readonly number: number;
  readonly name: string;
  readonly sql: string;
  readonly fill?: (sql: Sql) => Promise<void>;
}

/** Steps that carry a ledger forward, in order; a released step is never edited. */
const MIGRATIONS: readonly Migration[] = [entries, copies, decisions];

/** Brings the database up to this version, each step whole or not at all, and records it. */
export async function migrate(database: Database, now: () => string): Promise<void> {
  await database.exec(
    "create table if not exists migration (number integer primary key, name text not null, applied text not null)",
  );
  await database.transaction(async (sql) => {
    const done = await sql.query<{ number: number }>("select number from migration");
    const newest = done.reduce((max, { number }) => Math.max(max, number), 0);
    if (newest > MIGRATIONS.length)
      throw new Fault("ledger-newer", "The ledger was written by a newer Demarc.", {
        advice: "Install that version or a later one.",
      });
    for (const { number, name, sql: text, fill } of MIGRATIONS.slice(newest)) {
      for (const statement of text.split(";").filter((part) => part.trim() !== ""))
        await sql.query(statement);
      await fill?.(sql);
      await sql.query("insert into migration values ($1, $2, $3)", [number, name, now()]);
    }
  });
}
