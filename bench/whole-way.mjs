// The whole way from raw text to claims: sentences a second, and memory, over many reports.
// usage: node bench/whole-way.mjs [--jobs N] [--reports N]
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { readMany } from "../dist/edge/read-many.js";
import { reportOf } from "../dist/report/report.js";
import { segment } from "../dist/text/segment.js";

const { values } = parseArgs({
  options: { jobs: { type: "string" }, reports: { type: "string", default: "4000" } },
});
const jobs = Number(values.jobs ?? availableParallelism());
const wanted = Number(values.reports);
const texts = await loadTexts();

const sentences = texts.reduce((sum, text) => sum + segment(text).length, 0);
async function* inputs() {
  for (let i = 0; i < wanted; i++) {
    const report = reportOf({
      id: `bench-${i}`,
      text: texts[i % texts.length],
      publisher: "Bench Wire",
      published: "2017-11-10",
    });
    yield { kind: "report", report, file: "bench" };
  }
}

let start = 0;
let claims = 0;
let reports = 0;
let peak = 0;
const started = performance.now();
for await (const outcome of readMany(inputs(), { jobs })) {
  if (outcome.kind !== "reading") continue;
  start ||= performance.now();
  reports++;
  claims += outcome.reading.claims.length;
  if (reports % 500 === 0) peak = Math.max(peak, process.memoryUsage().rss);
}
const end = performance.now();
const read = Math.round((sentences * wanted) / texts.length);
console.log(`whole way, ${jobs} thread(s): ${reports} reports, ${read} sentences, ${claims} claims`);
console.log(`  loading until the first report: ${((start - started) / 1000).toFixed(2)} s`);
console.log(
  `  sentences/s: ${Math.round(read / ((end - start) / 1000))} (loading left out), ${Math.round(read / ((end - started) / 1000))} (with it)`,
);
console.log(`  peak memory: ${Math.round(Math.max(peak, process.memoryUsage().rss) / 1e6)} MB`);

/** Portal items where ../shared is there, else the demo reports. */
async function loadTexts() {
  const portal = new URL(
    "../../shared/data/wikipedia-current-events/syria-iraq-2011-2015.jsonl",
    import.meta.url,
  );
  if (existsSync(portal)) {
    return readFileSync(portal, "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line).text);
  }
  console.log("skipped: no ../shared; reading the demo reports instead");
  const folder = new URL("../demo/reports/", import.meta.url);
  return readdirSync(folder).map((name) =>
    readFileSync(new URL(name, folder), "utf8").split("\n---\n")[1].trim(),
  );
}
