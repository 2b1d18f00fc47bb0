/** One connection's way to run PostgreSQL's SQL; the two databases differ in nothing else that the store sees. */
export interface Sql {
  query<Row>(text: string, values?: readonly unknown[]): Promise<Row[]>;
}

/** A database that the SQL store runs on. */
export interface Database extends Sql {
  /** Runs several statements without values. */
  exec(text: string): Promise<void>;
  /** All or nothing; one writer at a time. When it resolves the work survives the end of the process. */
  transaction<T>(work: (sql: Sql) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
