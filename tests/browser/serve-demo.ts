import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  export interface ProvidedContext {
    /** Where the demo ledger is served. */
    address: string;
  }
}

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Builds, fills a ledger of its own with the demo reports, serves it, and takes it all down after. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  run("scripts/ensure.mjs", "web");
  const folder = await mkdtemp(join(tmpdir(), "demarc-browser-"));
  run("bin/demarc.mjs", "ingest", "demo/reports", "--ledger", folder);
  const port = String(20_000 + (process.pid % 20_000));
  const server = spawn(
    process.execPath,
    [
      "bin/demarc.mjs",
      "serve",
      "--ledger",
      folder,
      "--start",
      "demo/start.json",
      "--port",
      port,
      "--no-open",
    ],
    { cwd: root, stdio: ["ignore", "pipe", "pipe"] },
  );
  project.provide("address", await addressOf(server));
  return async () => {
    const gone = once(server, "exit");
    server.kill("SIGTERM");
    await gone;
    await rm(folder, { recursive: true, force: true });
  };
}

function run(...command: string[]): void {
  const { status, stderr } = spawnSync(process.execPath, command, { cwd: root, encoding: "utf8" });
  if (status !== 0) throw new Error(`${command.join(" ")} failed:\n${stderr}`);
}

/** The address that the server says it is at. */
async function addressOf(server: ChildProcess): Promise<string> {
  let said = "";
  for (const stream of [server.stdout, server.stderr])
    stream?.setEncoding("utf8").on("data", (words: string) => void (said += words));
  while (server.exitCode === null) {
    const found = /Demarc is at (\S+)/.exec(said)?.[1];
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`The server ended before it listened:\n${said}`);
}
