/**
 * Writes sentences of reports without trees, one a line with a space between words, for teachers to parse.
 * Usage: npx tsx training/collect-raw.ts SHARED OUT.txt; sentences of the seed, the gold, the treebank's dev and test
 * parts and doubles are left out, so that none that we measure on is learned from.
 */
import { readFileSync, writeFileSync } from "node:fs";
import process from "node:process";
import { segment } from "../src/text/segment.ts";

const [shared = "../shared", out = "raw.txt"] = process.argv.slice(2);
const SOURCES = [
  "wikipedia-current-events/other-conflicts.jsonl",
  "wikipedia-current-events/syria-iraq-2011-2015.jsonl",
  "ucdp-ged-syria/headlines.jsonl",
  "ucdp-ged-syria/events.jsonl",
  "event-location/other-news.jsonl",
  "geoparsing/geovirus-even.jsonl",
  "meantime/meantime-en.jsonl",
  "re3d/re3d.jsonl",
  "plover-gsr/plover-gsr.jsonl",
  "control-ukraine-wiki/transitions.jsonl",
];
const MEASURED = ["ud/dev.conllu", "ud/test-ewt.conllu", "ud/test-gum.conllu"];
/** Words a sentence; shorter ones teach nothing, longer ones are lists. */
const SHORTEST = 4;
const LONGEST = 90;
/** Characters; a shorter title is a subject and no sentence. */
const SHORTEST_TITLE = 26;

interface Row {
  readonly text?: string | null;
  readonly title?: string | null;
}

const known = new Set<string>([
  ...rowsOf(`${shared}/gold/docs.jsonl`).flatMap(({ text }) => sentencesOf(text ?? "")),
  ...sentencesOf(readFileSync(`${shared}/seed/albu-kamal.txt`, "utf8")),
  ...MEASURED.flatMap((path) => treesOf(`${shared}/data/${path}`)),
]);
const found = new Set<string>();
for (const path of SOURCES)
  for (const { text, title } of rowsOf(`${shared}/data/${path}`))
    for (const part of title != null && title.length >= SHORTEST_TITLE ? [text, title] : [text])
      for (const sentence of sentencesOf(part ?? "")) {
        const { length } = sentence.split(" ");
        if (length >= SHORTEST && length <= LONGEST && !known.has(sentence)) found.add(sentence);
      }
writeFileSync(out, [...found, ""].join("\n"));
console.log(`${found.size} sentences, ${[...found].join(" ").split(" ").length} words`);

function rowsOf(path: string): Row[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);
}

/** As the parser is given them: the group's short name reads as the verb "is" to a model whose words are in lower case. */
function sentencesOf(text: string): string[] {
  return segment(text).map(({ tokens }) =>
    tokens.map(({ form }) => (form === "IS" ? "ISIS" : form)).join(" "),
  );
}

function treesOf(path: string): string[] {
  return readFileSync(path, "utf8")
    .split("\n\n")
    .map(
      (block) =>
        block
          .match(/^\d+\t[^\t]+/gm)
          ?.map((row) => row.split("\t")[1] ?? "")
          .join(" ") ?? "",
    );
}
