import { existsSync } from "node:fs";
import { join } from "node:path";
import { Fault } from "../../base/fault.ts";
import type { Store } from "../../record/store.ts";
import { createLexicon, type Lexicon } from "../../text/lexicon.ts";
import { standingOf } from "../../views/standing.ts";
import type { Database } from "../db/sql.ts";
import { openPglite } from "../db/pglite.ts";
import { openPostgres } from "../db/postgres.ts";
import { openSqlStore } from "../db/sql-store.ts";
import { loadWorldTowns } from "../gazetteer/load-gazetteer.ts";
import { loadRegisters } from "../registers/load-registers.ts";
import { allClaims, claimPages, pagesOf } from "./all-claims.ts";
import { createAnswers } from "./answers.ts";
import { ingest } from "./ingest.ts";
import type { Ledger } from "./ledger.ts";
import { RecordIndex } from "./record-index.ts";
import { createSearch } from "./search.ts";
import { verify } from "./verify.ts";

export interface OpenOptions {
  /** The current instant, ISO 8601 in UTC. */
  readonly clock: () => string;
  /** Only asked, never added to: a ledger that is not there is then a fault, not a new one. */
  readonly readonly?: boolean;
  /** Folders of the person's own registers. */
  readonly registers?: readonly string[];
  /** What names mean, where it is loaded already. */
  readonly lexicon?: Lexicon;
}

const PAGE = 2000;

/** Opens the ledger in a folder, or in PostgreSQL by its address; faults with `not-found`, `ledger-locked` or `ledger-damaged`. */
export async function openLedger(location: string, options: OpenOptions): Promise<Ledger> {
  const store = await openSqlStore(await openDatabase(location, options), options.clock);
  return createLedger(store, {
    ...options,
    lexicon: options.lexicon ?? loadLexicon(options.registers ?? []),
  });
}

/** A ledger over any store. */
export function createLedger(
  store: Store,
  { clock, lexicon }: Pick<OpenOptions, "clock"> & { readonly lexicon: Lexicon },
): Ledger {
  const standing = standingOf(lexicon.registers);
  const index = new RecordIndex(store, lexicon.gazetteer, standing);
  let writing: Promise<unknown> = Promise.resolve();
  return {
    standing,
    ...createAnswers({ store, index, lexicon, standing }),
    ingest: (inputs, options) => {
      const taken = writing.catch(() => undefined).then(() => ingest(inputs, { store, clock, options }));
      writing = taken;
      return taken;
    },
    search: createSearch({ store, index, lexicon }),
    claims: (query) => allClaims(store, query),
    allClaims: () => claimPages(store, {}),
    allReports: (first) => pagesOf((after) => store.reports({ after, limit: PAGE }), first),
    report: (id) => store.report(id),
    places: async () => {
      const { places, control } = await index.now();
      return [...places.values()].map(({ key, precision_m, place }) => ({
        ...place,
        key,
        precision_m,
        testimonies: control.testimonies(key),
      }));
    },
    digest: async () => (await index.now()).digest,
    head: () => store.head(),
    counts: () => store.counts(),
    verify: () => verify(store),
    close: () => store.close(),
  };
}

async function openDatabase(location: string, { readonly }: OpenOptions): Promise<Database> {
  if (/^postgres(ql)?:\/\//.test(location)) return openPostgres(location);
  if (readonly && !existsSync(join(location, "pg")))
    throw new Fault("not-found", `There is no ledger at ${location}.`, {
      advice: "`demarc ingest` makes one; --ledger or $DEMARC_LEDGER says where it lies.",
    });
  return openPglite(location);
}

function loadLexicon(folders: readonly string[]): Lexicon {
  return createLexicon(loadRegisters(folders).registers, loadWorldTowns().towns);
}
