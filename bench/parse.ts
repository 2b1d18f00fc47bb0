import { readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { loadParser } from "../src/edge/model/load-parser.ts";

interface GoldToken {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  readonly head: number;
  readonly deprel: string;
}

const DATA = new URL("../../shared/data/ud/", import.meta.url);

function readGold(name: string): GoldToken[][] {
  return readFileSync(new URL(name, DATA), "utf8")
    .split("\n\n")
    .filter((block) => block.trim() !== "")
    .map((block) =>
      block
        .split("\n")
        .filter((line) => line !== "" && !line.startsWith("#"))
        .map((line) => {
          const [, form = "", lemma = "", upos = "", xpos = "", , head = "0", deprel = ""] = line.split("\t");
          return { form, lemma, upos, xpos, head: Number(head), deprel };
        }),
    );
}

const { parser, findings } = loadParser();
for (const finding of findings) console.log(finding.message);
for (const name of ["test-ewt.conllu", "test-gum.conllu"]) {
  const gold = readGold(name);
  const forms = gold.map((sentence) => sentence.map((token) => token.form));
  const time = (): number => {
    const start = performance.now();
    parser.parse(forms);
    return forms.flat().length / ((performance.now() - start) / 1000);
  };
  const parsed = parser.parse(forms);
  const count = { words: 0, upos: 0, xpos: 0, uas: 0, las: 0, lemma: 0 };
  gold.forEach((sentence, s) =>
    sentence.forEach((token, w) => {
      const found = parsed[s]?.[w];
      count.words++;
      if (found?.upos === token.upos) count.upos++;
      if (found?.xpos === token.xpos) count.xpos++;
      if (found?.lemma === token.lemma) count.lemma++;
      if (found?.head === token.head) {
        count.uas++;
        if (found.deprel === token.deprel) count.las++;
      }
    }),
  );
  let cold = 0;
  let warm = 0;
  for (let round = 0; round < 3; round++) {
    parser.forget();
    cold = Math.max(cold, time());
    warm = Math.max(warm, time());
  }
  const percent = (n: number): string => ((100 * n) / count.words).toFixed(2);
  console.log(
    `${name}: ${count.words} words, UPOS ${percent(count.upos)}, XPOS ${percent(count.xpos)}, UAS ${percent(count.uas)}, LAS ${percent(count.las)}, lemma ${percent(count.lemma)}, tokens/s cold ${cold.toFixed(0)}, warm ${warm.toFixed(0)}`,
  );
}
