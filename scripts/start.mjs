// `npm start`: installs, builds, fills the demo ledger once, and serves the app.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { ensureBuilt, ensureWebBuilt, hashOf } from "./ensure.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const demarc = fileURLToPath(new URL("../bin/demarc.mjs", import.meta.url));
const ledger = fileURLToPath(new URL("../dist/demo-ledger", import.meta.url));
const stamp = fileURLToPath(new URL("../dist/.built-demo", import.meta.url));

ensureBuilt();
ensureWebBuilt();
fillDemoLedger();
const { status } = spawnSync(
  process.execPath,
  [demarc, "serve", "--ledger", ledger, "--start", "demo/start.json", ...process.argv.slice(2)],
  { cwd: root, stdio: "inherit" },
);
process.exit(status ?? 0);

function fillDemoLedger() {
  const wanted = hashOf(["demo", "data", "models", "src"]);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  rmSync(ledger, { recursive: true, force: true });
  process.stderr.write("Reading the demo reports …\n");
  const ingest = spawnSync(process.execPath, [demarc, "ingest", "demo/reports", "--ledger", ledger], {
    cwd: root,
    stdio: ["ignore", 2, 2],
  });
  if (ingest.status !== 0) process.exit(ingest.status ?? 2);
  writeFileSync(stamp, wanted);
}
