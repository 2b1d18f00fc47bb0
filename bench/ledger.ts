import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { addDays } from "../src/base/day.ts";
import type { Claim } from "../src/claims/claim.ts";
import { openPglite } from "../src/edge/db/pglite.ts";
import { openPostgres } from "../src/edge/db/postgres.ts";
import type { Database } from "../src/edge/db/sql.ts";
import { openSqlStore } from "../src/edge/db/sql-store.ts";
import type { Input } from "../src/edge/formats/input.ts";
import type { Ledger } from "../src/edge/ledger/ledger.ts";
import { createLedger } from "../src/edge/ledger/open-ledger.ts";
import type { Outcome } from "../src/edge/read-many.ts";
import { aControl, aRef, aReport } from "../src/record/testing.ts";
import { sampleLexicon } from "../src/text/names/sample-lexicon.ts";
import { seeded } from "./views-data.ts";

/**
 * What the ledger takes: `npx tsx bench/ledger.ts [CLAIMS…]`, ten made claims a report, fifty a place, no reading.
 * On PGlite in a new folder; on PostgreSQL instead when DEMARC_TEST_POSTGRES gives its address.
 */
const EACH_REPORT = 10;
const EACH_PLACE = 50;
const FIRST = "2014-01-01";
const DAYS = 1460;
const SIDES = ["northern-front", "river-army", "old-guard", "coast-league"];
const server = process.env["DEMARC_TEST_POSTGRES"];
const clock = () => new Date().toISOString();
const sizes = process.argv.slice(2).map(Number);

const PLAIN = `
  select distinct on (place) place, key from entry
  where type = 'claim' and kind = 'control' and known <= $1 order by place, known desc, seq desc`;

async function measure(claims: number): Promise<Record<string, string | number>> {
  const folder = mkdtempSync(join(tmpdir(), "demarc-bench-"));
  const open = () => openDatabase(folder, claims);
  const database = await open();
  const ledger = await ledgerOn(database);
  const random = seeded(claims);
  const filled = await timed(() => take(ledger, made(0, claims / EACH_REPORT, { claims, random })));
  const on = addDays(FIRST, 700);
  const plain = await times(5, () => database.query(PLAIN, [on]));
  await ledger.close();

  const again = await open();
  let reopened: Ledger | undefined;
  const opening = await timed(async () => void (reopened = await ledgerOn(again)));
  const kept = reopened as unknown as Ledger;
  const ask = (day: number) =>
    kept.control({
      on: addDays(FIRST, day),
      known: addDays(FIRST, DAYS),
      policy: "against-interest",
      lens: [],
    });
  const first = await timed(() => ask(700));
  const asked = await times(20, (i) => ask(701 + (i % 10)));
  const place = await times(30, (i) =>
    kept.timeline(`Town ${i}`, { on, known: on, policy: "against-interest", lens: [] }),
  );
  const start = claims / EACH_REPORT;
  const adding = await times(20, (i) => take(kept, made(start + i, start + i + 1, { claims, random })));
  const size = server === undefined ? sizeOf(folder) : 0;
  if (server !== undefined) await again.exec(`drop schema ${schemaFor(claims)} cascade`);
  await kept.close();
  rmSync(folder, { recursive: true, force: true });
  return {
    "ingest, claims/s": Math.round(claims / (filled / 1e3)),
    "on disk, MB": Math.round(size / 1e6),
    "open, s": (opening / 1e3).toFixed(2),
    "first as-of map, s": (first / 1e3).toFixed(2),
    "as-of map": inWords(asked),
    "timeline of a place": inWords(place),
    "add a report": inWords(adding),
    "plain SQL": inWords(plain),
    "memory, MB": Math.round(process.memoryUsage().rss / 1e6),
  };
}

async function openDatabase(folder: string, claims: number): Promise<Database> {
  if (server === undefined) return openPglite(folder);
  const url = new URL(server);
  url.searchParams.set("schema", schemaFor(claims));
  return openPostgres(url.href);
}

function schemaFor(claims: number): string {
  return `bench_${process.pid}_${claims}`;
}

async function ledgerOn(database: Database): Promise<Ledger> {
  return createLedger(await openSqlStore(database, clock), { clock, lexicon: sampleLexicon() });
}

async function* made(
  from: number,
  to: number,
  { claims, random }: { claims: number; random: () => number },
): AsyncGenerator<Input> {
  const places = Math.max(1, claims / EACH_PLACE);
  for (let i = from; i < to; i++) {
    const sentences = Array.from(
      { length: EACH_REPORT },
      () => `They took Town ${Math.floor(random() * places)}.`,
    );
    const published = addDays(FIRST, Math.floor(random() * DAYS));
    yield { kind: "report", report: aReport(`r${i}`, sentences.join(" "), { published }), file: "made" };
  }
}

function claimsOf({ report }: Extract<Input, { kind: "report" }>): Claim[] {
  const seen = new Set<string>();
  return report.text.split(/(?<=\.) /).flatMap((quote, i) => {
    if (seen.has(quote)) return [];
    seen.add(quote);
    const name = quote.slice("They took ".length, -1);
    const day = report.published;
    const time = { edtf: day ?? "", from: day, to: day, mention: "", span: null, basis: "stated" } as const;
    const actor = [aRef(SIDES[(report.text.length + i) % SIDES.length]!)];
    const place = {
      ...aRef(name),
      id: null,
      name,
      lat: null,
      lon: null,
      precision_m: null,
      within: [],
      part: null,
    };
    return [aControl(report, { quote, actor, place, time })];
  });
}

async function take(ledger: Ledger, inputs: AsyncGenerator<Input>): Promise<void> {
  await ledger.ingest(inputs, {
    read: async function* (given): AsyncGenerator<Outcome> {
      for await (const input of given) {
        if (input.kind === "finding") continue;
        const reading = { report: input.report, claims: claimsOf(input), findings: [] };
        yield { kind: "reading", file: input.file, reading };
      }
    },
  });
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

async function times(count: number, run: (i: number) => Promise<unknown>): Promise<number[]> {
  const samples: number[] = [];
  for (let i = 0; i < count; i++) samples.push(await timed(() => run(i)));
  return samples;
}

function inWords(samples: readonly number[]): string {
  const sorted = [...samples].sort((a, b) => a - b);
  return `${sorted[sorted.length >> 1]!.toPrecision(2)} / ${sorted.at(-1)!.toPrecision(2)}`;
}

function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}

const rows: Record<string, Record<string, string | number>> = {};
for (const size of sizes.length > 0 ? sizes : [1e4, 1e5])
  rows[size.toLocaleString("en")] = await measure(size);
console.log(server === undefined ? "on PGlite" : "on PostgreSQL");
console.table(rows);
console.log(
  "ms, median / worst. first as-of map: with all claims read from the store; as-of map: every place, days not asked before;\n" +
    "add a report: ten claims, durable; plain SQL: the last claim of every place by `distinct on`, no rule and no rivals.",
);
