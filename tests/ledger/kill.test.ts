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
const child = fileURLToPath(new URL("ingest-child.ts", import.meta.url));
const clock = () => "2026-01-02T03:04:05.000Z";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "demarc-kill-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Ingests in a process of its own, killed `after` milliseconds from its first safe batch; how many reports it had called safe. */
function ingestKilled(ledger: string, after: number): Promise<{ safe: number; ended: boolean }> {
  return new Promise((resolve, reject) => {
    const run = spawn(process.execPath, ["--import", "tsx", child, ledger, String(REPORTS)]);
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
      resolve({ safe: Number(lines.at(-1) ?? 0), ended: code === 0 });
    });
  });
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
    const killed = join(folder, "killed");
    let safe = 0;
    for (let kill = 0; kill < KILLS; kill++) {
      const run = await ingestKilled(killed, Math.random() * 1200);
      safe = Math.max(safe, run.safe);
      const ledger = await openLedger(killed, { clock, lexicon: sampleLexicon() });
      expect((await ledger.verify()).flaws).toEqual([]);
      expect((await ledger.counts()).reports).toBeGreaterThanOrEqual(safe);
      await ledger.close();
    }
    const whole = join(folder, "whole");
    while (!(await ingestKilled(killed, 60_000)).ended);
    while (!(await ingestKilled(whole, 60_000)).ended);
    expect(await entriesOf(killed)).toEqual(await entriesOf(whole));
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
