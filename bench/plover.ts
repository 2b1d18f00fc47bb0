// How often the type of event is right, given the sentence: `npx tsx bench/plover.ts [--errors]` on ../shared/data/plover-gsr.
import { existsSync, readFileSync } from "node:fs";
import { extractClaims } from "../src/claims/extract-claims.ts";
import { createReader } from "../src/edge/reader.ts";
import { annotate } from "../src/pipeline.ts";
import { reportOf } from "../src/report/report.ts";

interface Labelled {
  readonly id: string;
  readonly text: string;
  readonly gold: { readonly event: string };
}

/** Types of the first PLOVER that the second reads under another name. */
const RENAMED: Readonly<Record<string, string>> = {
  FIGHT: "ASSAULT",
  DEMAND: "REQUEST",
  DISAPPROVE: "ACCUSE",
  INVESTIGATE: "ACCUSE",
};
const FILE = new URL("../../shared/data/plover-gsr/plover-gsr.jsonl", import.meta.url);

if (existsSync(FILE)) measure(readFileSync(FILE, "utf8"), process.argv.includes("--errors"));
else console.log("skipped: no ../shared");

/** Prints, per type: sentences, those with an event of that type, and those with no event at all. */
function measure(lines: string, errors: boolean): void {
  const { knowledge } = createReader();
  const rows = new Map<string, { all: number; right: number; silent: number }>();
  for (const line of lines.trim().split("\n")) {
    const { id, text, gold } = JSON.parse(line) as Labelled;
    const type = RENAMED[gold.event] ?? gold.event;
    const { claims } = extractClaims(annotate(reportOf({ id, text }), knowledge), knowledge);
    const given = claims.flatMap((claim) => (claim.kind === "event" ? [claim.event as string] : []));
    const row = rows.get(type) ?? { all: 0, right: 0, silent: 0 };
    rows.set(type, row);
    row.all++;
    if (given.includes(type)) row.right++;
    else if (errors) console.log(`${type}\tgot ${given.join(" ")}\t${text}`);
    if (given.length === 0) row.silent++;
  }
  const sum = { all: 0, right: 0, silent: 0 };
  for (const [type, { all, right, silent }] of [...rows].sort()) {
    console.log(`${type.padEnd(10)} ${right} of ${all}, ${silent} without an event`);
    sum.all += all;
    sum.right += right;
    sum.silent += silent;
  }
  console.log(
    `type right ${(sum.right / sum.all).toFixed(3)} of ${sum.all}; of those with an event ${(sum.right / (sum.all - sum.silent)).toFixed(3)}`,
  );
}
