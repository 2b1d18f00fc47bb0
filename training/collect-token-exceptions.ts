/** Writes src/text/token-exceptions.ts: which words the treebank keeps whole that the tokenizer's rules would cut. */
import { readFileSync, writeFileSync } from "node:fs";

const data = process.argv[2] ?? "../shared/data/ud";
const target = "src/text/token-exceptions.ts";
const rows = readFileSync(`${data}/train.conllu`, "utf8")
  .split("\n")
  .map((line) => line.split("\t"));
const plain = (form: string): string => form.toLowerCase().replace(/[’‘]/g, "'").replace(/[–—]/g, "-");

const whole = new Map<string, number>();
const split = new Map<string, number>();
const prefixWhole = new Map<string, number>();
const prefixSplit = new Map<string, number>();
const add = (counts: Map<string, number>, key: string): void =>
  void counts.set(key, (counts.get(key) ?? 0) + 1);
const glued = (row: readonly string[] | undefined): boolean => row?.[9] === "SpaceAfter=No";

rows.forEach((row, index) => {
  const form = plain(row[1] ?? "");
  if (form.length > 1 && /[a-z0-9]/.test(form) && /[-./':,&]/.test(form) && !/^https?:|^www\.|@/.test(form))
    add(whole, form);
  const prefix = /^([a-z]+)-[a-z]/.exec(form)?.[1];
  if (prefix !== undefined) add(prefixWhole, prefix);
  const [, dash, after] = rows.slice(index, index + 3);
  if (glued(row) && glued(dash) && dash?.[1] === "-") {
    add(prefixSplit, form);
    add(split, `${form}-${plain(after?.[1] ?? "")}`);
  }
  if (glued(row) && rows[index + 1]?.[1] === ".") add(split, `${form}.`);
});

const prefixes = [...prefixWhole]
  .filter(([prefix, count]) => count >= 3 && count > 1.5 * (prefixSplit.get(prefix) ?? 0))
  .map(([prefix]) => prefix)
  .sort();
writeFileSync(target, moduleText(prefixes, []));
const { tokenizeWord } = await import("../src/text/tokenize.ts");
const kept = [...whole]
  .filter(([form]) => !/^\W|-$|^\w\.?$|\d{3}|'(?:s|re|ve|ll|d|m|t)?$/.test(form))
  .filter(([form, count]) => count > (split.get(form) ?? 0) && (count >= 2 || !/\.$/.test(form)))
  .map(([form]) => form)
  .filter(
    (form) =>
      !prefixes.some((prefix) => form.startsWith(`${prefix}-`)) && tokenizeWord(form, false).length > 1,
  )
  .sort();
writeFileSync(target, moduleText(prefixes, kept));

function moduleText(prefixes: readonly string[], kept: readonly string[]): string {
  const list = (words: readonly string[]): string =>
    wrap(words.join(" "))
      .map((line) => `  ${JSON.stringify(`${line} `)}`)
      .join(" +\n");
  return `// Written by training/collect-token-exceptions.ts from the training treebanks; do not edit by hand.

/** Prefixes that stay joined to their word at a hyphen, lower case: "anti-tank" is one token. */
export const JOINING_PREFIXES: ReadonlySet<string> = new Set((\n${list(prefixes)}\n).trim().split(" "));

/** Words that are one token though the rules would cut them; lower case, plain quotes and dashes. */
export const KEPT_WHOLE: ReadonlySet<string> = new Set((\n${list(kept)}\n).trim().split(" "));
`;
}

function wrap(text: string): string[] {
  return text.match(/.{1,100}(?:\s|$)/g)?.map((line) => line.trim()) ?? [""];
}
