// `npm run bench`: throughput, latency, memory and growth. Prints tables; nothing passes or fails.
import { spawnSync } from "node:child_process";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const parts = [
  ["Parser: speed and scores", ["--import", "tsx", "bench/parse.ts"]],
  ["Whole way, one thread", ["bench/whole-way.mjs", "--jobs", "1"]],
  ["Whole way, all cores", ["bench/whole-way.mjs"]],
  ["Views: answers from kept histories", ["--import", "tsx", "bench/views.ts"]],
  ["Ledger: ingest and as-of answers", ["--import", "tsx", "bench/ledger.ts"]],
  ["The page: a step of time, a frame, a place's panel", ["--import", "tsx", "bench/scrub.ts", "100000"]],
];

console.log(`${cpus().length} × ${cpus()[0]?.model ?? "unknown processor"}, Node ${process.version}`);
for (const [name, args] of parts) {
  console.log(`\n== ${name}`);
  spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" });
}
