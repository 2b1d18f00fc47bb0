/** Writes src/text/lemma-edits.ts: by tag and ending, what to strip and add to reach the dictionary form. */
import { readFileSync, writeFileSync } from "node:fs";
import process from "node:process";
import { knownVerbOf } from "../src/text/known-verb.ts";

const data = process.argv[2] ?? "../shared/data/ud";
const LONGEST_ENDING = 6;
/** Fewer different words than this do not make a rule for an ending. */
const WORDS_FOR_RULE = 3;
/** Tags of words that are foreign, parts of others, or no words; and names, whose form is their lemma. */
const LEFT_OUT = /^X|^PUNCT|^SYM|^NUM|\|(?:GW|FW|ADD|AFX|LS|NNP)$/;
/** Tags whose words are inflected, so that a single sighting of a word is worth keeping. */
const INFLECTED = /\|(?:VBD|VBN|VBG|VBZ|NNS|NNPS|JJR|JJS|RBR|RBS)$/;

/** By tag: words and the edit each needs most often. */
const editsByTag = new Map<string, Map<string, string>>();
const counts = new Map<string, number>();
for (const line of readFileSync(`${data}/train.conllu`, "utf8").split("\n")) {
  const [, form = "", lemma = "_", upos = "", xpos = ""] = line.split("\t");
  if (form === "" || LEFT_OUT.test(`${upos}|${xpos}`) || lemma === "_" || /[\s/`\\]/.test(form + lemma))
    continue;
  const word = upos === "PROPN" ? form : form.toLowerCase();
  const key = `${upos}|${xpos}\t${word}\t${editOf(word, lemma)}`;
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
for (const [key, count] of [...counts].sort((a, b) => a[1] - b[1])) {
  const [tag = "", word = "", edit = ""] = key.split("\t");
  if (count < 2 && !INFLECTED.test(tag) && edit !== "0/") continue;
  const words = editsByTag.get(tag) ?? new Map<string, string>();
  editsByTag.set(tag, words.set(word, edit));
}

const verbs = new Set<string>();
for (const [word, edit] of editsByTag.get("VERB|VB") ?? [])
  if (edit === "0/" && /^[a-z-]{2,}$/.test(word)) verbs.add(word);
for (const line of readFileSync(new URL("verbs.txt", import.meta.url), "utf8").split("\n")) {
  const words = line.split(" ").filter((word) => word !== "" && !line.startsWith("#"));
  const [base = "", past = "", participle = ""] = words;
  if (words.length !== 3) words.forEach((word) => verbs.add(word));
  else {
    verbs.add(base);
    editsByTag.get("VERB|VBD")?.set(past, editOf(past, base));
    editsByTag.get("VERB|VBN")?.set(participle, editOf(participle, base));
  }
}

const lines = [...editsByTag].sort().flatMap(([tag, words]) => {
  const rules = rulesOf(tag, words);
  return rules.length === 0 ? [] : [`${tag} ${rules.join(" ")}`];
});
writeFileSync(
  "src/text/lemma-edits.ts",
  `// Written by training/collect-lemma-edits.ts from the training treebanks; do not edit by hand.

/**
 * One line a tag (\`UPOS|XPOS\`): entries \`ending/strip/add\`; \`^\` before an ending means the whole word. The longest
 * ending that fits counts; strip is the number of characters to take off, add what to put on.
 */
export const LEMMA_EDITS = \`
${lines.join("\n").replaceAll("`", "\\`")}
\`;

/** Base forms of verbs that are known. */
export const KNOWN_VERBS = \`
${wrap([...verbs].sort().join(" "))}
\`;
`,
);

function wrap(text: string): string {
  return (text.match(/.{1,110}(?:\s|$)/g) ?? []).map((line) => line.trim()).join("\n");
}

function editOf(word: string, lemma: string): string {
  let same = 0;
  while (same < word.length && word[same] === lemma[same]) same++;
  return `${word.length - same}/${lemma.slice(same)}`;
}

/** A decision list: rules for endings, shortest first, each where it differs from the shorter one; then whole words. */
function rulesOf(tag: string, words: ReadonlyMap<string, string>): string[] {
  const rules = new Map<string, string>();
  for (let length = 0; length <= LONGEST_ENDING; length++) {
    const byEnding = new Map<string, Map<string, number>>();
    for (const [word, edit] of words) {
      if (word.length <= length) continue;
      const ending = length === 0 ? "" : word.slice(-length);
      const tally = byEnding.get(ending) ?? new Map<string, number>();
      byEnding.set(ending, tally.set(edit, (tally.get(edit) ?? 0) + 1));
    }
    for (const [ending, tally] of [...byEnding].sort()) {
      const [edit = "0/", support = 0] = [...tally].sort((a, b) => b[1] - a[1])[0] ?? [];
      const needed = length === 0 ? 1 : WORDS_FOR_RULE;
      if (support >= needed && Number.parseInt(edit) <= length + 1 && editFor(ending, rules) !== edit)
        rules.set(ending, edit);
    }
  }
  for (const [word, edit] of [...words].sort()) {
    const verb = tag.startsWith("VERB|") ? knownVerbOf(word, tag.slice("VERB|".length), verbs) : undefined;
    const found = verb === undefined ? editFor(word, rules) : editOf(word, verb);
    const doubtful = verb !== undefined && (counts.get(`${tag}\t${word}\t${edit}`) ?? 2) < 2;
    if (found !== edit && !doubtful) rules.set(`^${word}`, edit);
  }
  return [...rules].map(([ending, edit]) => `${ending}/${edit}`);
}

function editFor(word: string, rules: ReadonlyMap<string, string>): string {
  for (let length = Math.min(LONGEST_ENDING, word.length); length >= 0; length--) {
    const edit = rules.get(length === 0 ? "" : word.slice(-length));
    if (edit !== undefined) return edit;
  }
  return "0/";
}
