/**
 * Scores sentences and tokens on the treebanks' test parts. Their text is rebuilt from the tokens and `SpaceAfter=No`;
 * the copies lack the multiword rows, so clitics are glued back by rule, and twenty sentences make a paragraph.
 */
import { readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import process from "node:process";
import { segment } from "../src/text/segment.ts";

const DATA = new URL("../../shared/data/ud/", import.meta.url);
const SENTENCES_PER_PARAGRAPH = 20;
const CLITIC = /^(?:n['’]t|['’](?:s|re|ve|ll|d|m)?)$/i;

interface Gold {
  text: string;
  readonly tokens: Set<string>;
  readonly ends: Set<string>;
}

function rebuild(name: string): Gold {
  const gold: Gold = { text: "", tokens: new Set(), ends: new Set() };
  const blocks = readFileSync(new URL(name, DATA), "utf8").split("\n\n");
  blocks.forEach((block, index) => {
    const rows = block
      .split("\n")
      .filter((line) => /^\d/.test(line))
      .map((line) => line.split("\t"));
    rows.forEach((row, position) => {
      const start = gold.text.length;
      gold.text += row[1] ?? "";
      gold.tokens.add(`${start}-${gold.text.length}`);
      const next = rows[position + 1]?.[1] ?? "";
      const glued =
        row[9] === "SpaceAfter=No" ||
        CLITIC.test(next) ||
        (CLITIC.test(row[1] ?? "") && /^[.,;:!?)\]"”]/.test(next));
      if (next !== "" && !glued) gold.text += " ";
    });
    if (rows.length === 0) return;
    gold.ends.add(String(gold.text.length));
    gold.text += index % SENTENCES_PER_PARAGRAPH === 0 ? "\n\n" : " ";
  });
  return gold;
}

function score(gold: ReadonlySet<string>, found: ReadonlySet<string>): string {
  const both = [...found].filter((item) => gold.has(item)).length;
  const f1 = (200 * both) / (gold.size + found.size);
  return `P ${((100 * both) / found.size).toFixed(2)} R ${((100 * both) / gold.size).toFixed(2)} F1 ${f1.toFixed(2)}`;
}

for (const name of process.argv.slice(2).length > 0
  ? process.argv.slice(2)
  : ["test-ewt.conllu", "test-gum.conllu"]) {
  const gold = rebuild(name);
  const start = performance.now();
  const sentences = segment(gold.text);
  const seconds = (performance.now() - start) / 1000;
  const tokens = new Set(sentences.flatMap((sentence) => sentence.tokens.map(({ span }) => span.join("-"))));
  const ends = new Set(sentences.map((sentence) => String(sentence.span[1])));
  console.log(
    `${name}: tokens ${score(gold.tokens, tokens)}; sentence ends ${score(gold.ends, ends)}; ${(tokens.size / seconds).toFixed(0)} tokens/s`,
  );
  if (process.env["SHOW"] !== undefined) {
    const wrong = (from: ReadonlySet<string>, other: ReadonlySet<string>): string => {
      const c = new Map<string, number>();
      for (const key of from)
        if (!other.has(key)) {
          const [a = 0, b = 0] = key.split("-").map(Number);
          const f = gold.text.slice(a, b);
          c.set(f, (c.get(f) ?? 0) + 1);
        }
      return [...c]
        .sort((x, y) => y[1] - x[1])
        .slice(0, 80)
        .map((x) => x.join(":"))
        .join("  ");
    };
    console.log("FALSE", wrong(tokens, gold.tokens));
    console.log("MISSED", wrong(gold.tokens, tokens));
    for (const e of [...ends].filter((x) => !gold.ends.has(x)).slice(0, 60))
      console.log("CUT", JSON.stringify(gold.text.slice(+e - 30, +e) + "||" + gold.text.slice(+e, +e + 30)));
    for (const e of [...gold.ends].filter((x) => !ends.has(x)).slice(0, 60))
      console.log("RUN", JSON.stringify(gold.text.slice(+e - 30, +e) + "||" + gold.text.slice(+e, +e + 30)));
  }
}
