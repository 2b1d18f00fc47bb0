import { existsSync } from "node:fs";
import { join } from "node:path";
import { Fault } from "../../base/fault.ts";
import type { Store } from "../../record/store.ts";
import { createLexicon, type Lexicon } from "../../text/lexicon.ts";
import { historyOf } from "../../views/history.ts";
import { withSharedKeys } from "../../views/independence.ts";
import { standingOf } from "../../views/standing.ts";
import type { Database } from "../db/sql.ts";
import { openPglite } from "../db/pglite.ts";
import { openPostgres } from "../db/postgres.ts";
import { openSqlStore } from "../db/sql-store.ts";
import { loadWorldTowns } from "../gazetteer/load-gazetteer.ts";
import { loadRegisters } from "../registers/load-registers.ts";
import { allClaims, claimPages, pagesOf } from "./all-claims.ts";
import { createAnswers } from "./answers.ts";
import { decide } from "./decide.ts";
import { find } from "./find.ts";
import { ingest } from "./ingest.ts";
import type { Ledger } from "./ledger.ts";
import { withKnownCredits } from "./known-credits.ts";
import { knownNames } from "./known-names.ts";
import { RecordIndex } from "./record-index.ts";
import { ReviewIndex } from "./review.ts";
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
  bare: Store,
  { clock, lexicon }: Pick<OpenOptions, "clock"> & { readonly lexicon: Lexicon },
): Ledger {
  const standing = standingOf(lexicon.registers);
  const store = withKnownCredits(bare, standing);
  const index = new RecordIndex(store, lexicon.gazetteer, standing);
  const review = new ReviewIndex({ store, index, standing });
  const [writing, appending] = [createQueue(), createQueue()];
  return {
    standing,
    ...createAnswers({ store, index, lexicon, standing }),
    ingest: (inputs, options) => writing(() => ingest(inputs, { store, clock, options, alone: appending })),
    decide: (wish) => appending(() => decide(wish, { store, clock })),
    review: (query) => review.queue(query),
    names: (what, words) => knownNames(what, words, lexicon),
    grades: async () => (await store.decisions()).grades(),
    history: async (id) => {
      const [recorded] = await allClaims(store, { ids: [id] });
      return recorded === undefined ? null : historyOf(recorded, await store.decisions());
    },
    search: createSearch({ store, index, lexicon }),
    find: (query) => find(query, { store, index, lexicon, standing }),
    claims: (query) => allClaims(store, query),
    allClaims: () => claimPages(store, {}),
    allReports: (first) => pagesOf((after) => store.reports({ after, limit: PAGE }), first),
    report: (id, upTo) => store.report(id, upTo),
    places: async (keys) => {
      const { places, control } = await index.now();
      const wanted = keys?.flatMap((key) => places.get(key) ?? []) ?? [...places.values()];
      return wanted.map(({ key, precision_m, place }) => ({
        ...place,
        key,
        precision_m,
        testimonies: withSharedKeys(control.testimonies(key)),
      }));
    },
    digest: async () => (await index.now()).digest,
    head: () => store.head(),
    counts: () => store.counts(),
    verify: () => verify(store),
    close: () => store.close(),
  };
}

/** Runs one work after the other; a failed one does not stop the next. */
function createQueue(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = last.catch(() => undefined).then(work);
    last = done;
    return done;
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
