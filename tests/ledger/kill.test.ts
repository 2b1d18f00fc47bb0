import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openPglite } from "../../src/edge/db/pglite.ts";
import { openSqlStore } from "../../src/edge/db/sql-store.ts";
import { openLedger } from "../../src/edge/ledger/open-ledger.ts";
import { sampleLexicon } from "../../src/text/names/sample-lexicon.ts";

const REPORTS = 500;
/** DEMARC_KILLS=200 kills that often. */
const KILLS = Number(process.env["DEMARC_KILLS"] ?? 2);
const child = (name: string) => fileURLToPath(new URL(name, import.meta.url));
/** More than a killed run comes to. */
const DECISIONS = 100_000;
const clock = () => "2026-01-02T03:04:05.000Z";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "demarc-kill-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a script in a process of its own, killed `after` milliseconds from its first safe line; the last line it said, and whether it came to its end. */
function killed(
  script: string,
  args: readonly string[],
  after: number,
): Promise<{ last: string | null; ended: boolean }> {
  return new Promise((resolve, reject) => {
    const run = spawn(process.execPath, ["--import", "tsx", child(script), ...args]);
    let out = "";
    let err = "";
    run.stdout.on("data", (chunk: Buffer) => {
      if (out === "") setTimeout(() => run.kill("SIGKILL"), after);
      out += chunk.toString();
    });
    run.stderr.on("data", (chunk: Buffer) => (err += chunk.toString()));
    run.on("error", reject);
    run.on("close", (code) => {
      if (code !== null && code !== 0) reject(new Error(err));
      const lines = out.split("\n").slice(0, -1);
      resolve({ last: lines.at(-1) ?? null, ended: code === 0 });
    });
  });
}

/** Ingests, killed; how many reports it had called safe. */
async function ingestKilled(ledger: string, after: number): Promise<{ safe: number; ended: boolean }> {
  const { last, ended } = await killed("ingest-child.ts", [ledger, String(REPORTS)], after);
  return { safe: Number(last ?? 0), ended };
}

async function entriesOf(ledger: string): Promise<string[]> {
  const store = await openSqlStore(await openPglite(ledger), clock);
  const hashes: string[] = [];
  for (let after = 0; ; after = hashes.length) {
    const page = await store.entries({ after, limit: 5000 });
    if (page.length === 0) break;
    hashes.push(...page.map(({ hash }) => hash));
  }
  await store.close();
  return hashes;
}

test(
  "killed at random moments, a ledger opens, verifies, holds what it called safe, and ends as one never killed",
  { timeout: 60_000 + KILLS * 30_000 },
  async () => {
    const broken = join(folder, "killed");
    let safe = 0;
    for (let kill = 0; kill < KILLS; kill++) {
      const run = await ingestKilled(broken, Math.random() * 1200);
      safe = Math.max(safe, run.safe);
      const ledger = await openLedger(broken, { clock, lexicon: sampleLexicon() });
      expect((await ledger.verify()).flaws).toEqual([]);
      expect((await ledger.counts()).reports).toBeGreaterThanOrEqual(safe);
      await ledger.close();
    }
    const whole = join(folder, "whole");
    while (!(await ingestKilled(broken, 60_000)).ended);
    while (!(await ingestKilled(whole, 60_000)).ended);
    expect(await entriesOf(broken)).toEqual(await entriesOf(whole));
  },
);

test(
  "killed in the midst of decisions, a ledger opens, verifies and holds every decision that it called safe",
  { timeout: 60_000 + KILLS * 60_000 },
  async () => {
    const decided = join(folder, "decided");
    expect((await killed("ingest-child.ts", [decided, "3"], 60_000)).ended).toBe(true);
    let next = 0;
    for (let kill = 0; kill < KILLS; kill++) {
      const { last } = await killed(
        "decide-child.ts",
        [decided, String(next), String(DECISIONS)],
        Math.random() * 400,
      );
      const safe = last === null ? next - 1 : Number(last);
      const ledger = await openLedger(decided, { clock, lexicon: sampleLexicon() });
      expect((await ledger.verify()).flaws).toEqual([]);
      const claims = await ledger.claims({});
      const made = (await ledger.counts()).entries - claims.length - 3;
      expect(made).toBeGreaterThanOrEqual(safe + 1);
      for (const [i, { claim, verdict }] of claims.entries()) {
        const times = Math.floor((made - 1 - i) / claims.length);
        if (made <= i) expect([claim.id, verdict]).toEqual([claim.id, null]);
        else expect(verdict).toBe((i + times * claims.length) % 2 === 0 ? "reject" : "accept");
      }
      next = made;
      await ledger.close();
    }
    expect(next).toBeGreaterThan(0);
  },
);

test("a ledger in use is refused to a second process, with the number of the first", async () => {
  const shared = join(folder, "shared");
  const first = await openLedger(shared, { clock, lexicon: sampleLexicon() });
  await expect(openLedger(shared, { clock, lexicon: sampleLexicon() })).rejects.toMatchObject({
    code: "ledger-locked",
    message: expect.stringContaining(String(process.pid)) as string,
  });
  await first.close();
  await (await openLedger(shared, { clock, lexicon: sampleLexicon() })).close();
});
