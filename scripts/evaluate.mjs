// `npm run evaluate`: precision and recall of the reading on the labelled reports that lie in ../shared.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const demarc = fileURLToPath(new URL("../bin/demarc.mjs", import.meta.url));
const sets = [
  [
    "The seed report",
    "../shared/seed/albu-kamal.txt",
    "../shared/seed/albu-kamal.gold.jsonl",
    "--publisher",
    "AFP",
    "--published",
    "2017-11-10",
  ],
  ["129 documents of 2014–2019", "../shared/gold/docs.jsonl", "../shared/gold/gold.jsonl"],
];

for (const [name, docs, gold, ...metadata] of sets) {
  console.log(`\n${name}`);
  if (existsSync(new URL(`../${docs}`, import.meta.url))) {
    const { status } = spawnSync(
      process.execPath,
      [demarc, "evaluate", docs, gold, ...metadata, ...process.argv.slice(2)],
      { cwd: root, stdio: "inherit" },
    );
    if (status === 2) process.exit(2);
  } else console.log("skipped: no ../shared");
}
