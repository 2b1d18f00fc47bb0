/**
 * Scores sentences and tokens on the treebanks' test parts. Their text is rebuilt from the tokens and `SpaceAfter=No`;
 * the copies lack the multiword rows, so clitics are glued back by rule, and twenty sentences make a paragraph.
 */
import { readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { segment } from "../src/text/segment.ts";

const DATA = new URL("../../shared/data/ud/", import.meta.url);
const SENTENCES_PER_PARAGRAPH = 20;
const CLITIC = /^(?:n['’]t|['’](?:s|re|ve|ll|d|m)?)$/i;
const CLOSING = /^[.,;:!?)\]"”]/;

interface Gold {
  readonly text: string;
  readonly tokens: ReadonlySet<string>;
  readonly ends: ReadonlySet<string>;
}

function rebuild(name: string): Gold {
  let text = "";
  const tokens = new Set<string>();
  const ends = new Set<string>();
  const blocks = readFileSync(new URL(name, DATA), "utf8").split("\n\n");
  blocks.forEach((block, index) => {
    const rows = block
      .split("\n")
      .filter((line) => /^\d/.test(line))
      .map((line) => line.split("\t"));
    rows.forEach(([, form = "", , , , , , , , misc], position) => {
      const start = text.length;
      text += form;
      tokens.add(`${start}-${text.length}`);
      const next = rows[position + 1]?.[1] ?? "";
      const glued =
        misc === "SpaceAfter=No" || CLITIC.test(next) || (CLITIC.test(form) && CLOSING.test(next));
      if (next !== "" && !glued) text += " ";
    });
    if (rows.length === 0) return;
    ends.add(String(text.length));
    text += index % SENTENCES_PER_PARAGRAPH === 0 ? "\n\n" : " ";
  });
  return { text, tokens, ends };
}

function score(gold: ReadonlySet<string>, found: ReadonlySet<string>): string {
  const both = [...found].filter((item) => gold.has(item)).length;
  const shares = [both / found.size, both / gold.size, (2 * both) / (gold.size + found.size)];
  const [precision, recall, f1] = shares.map((share) => (100 * share).toFixed(2));
  return `P ${precision} R ${recall} F1 ${f1}`;
}

for (const name of ["test-ewt.conllu", "test-gum.conllu"]) {
  const gold = rebuild(name);
  const start = performance.now();
  const sentences = segment(gold.text);
  const seconds = (performance.now() - start) / 1000;
  const tokens = new Set(sentences.flatMap((sentence) => sentence.tokens.map(({ span }) => span.join("-"))));
  const ends = new Set(sentences.map((sentence) => String(sentence.span[1])));
  console.log(
    `${name}: tokens ${score(gold.tokens, tokens)}; sentence ends ${score(gold.ends, ends)}; ${(tokens.size / seconds).toFixed(0)} tokens/s`,
  );
}
