import { existsSync, readFileSync } from "node:fs";
import { createVoices } from "../src/claims/refine/attribute.ts";
import { resolveReferences } from "../src/claims/refine/refer.ts";
import { modalityOf } from "../src/claims/refine/modality.ts";
import { loadWorldTowns } from "../src/edge/gazetteer/load-gazetteer.ts";
import { loadParser } from "../src/edge/model/load-parser.ts";
import { loadRegisters } from "../src/edge/registers/load-registers.ts";
import { reportOf } from "../src/report/report.ts";
import { annotateSyntax } from "../src/text/annotate-syntax.ts";
import type { Annotation, Sentence, Token } from "../src/text/annotation.ts";
import { findNames } from "../src/text/find-names.ts";
import { createLexicon, keyOf } from "../src/text/lexicon.ts";

/**
 * How often the innermost voice, and modality with polarity, are the reader's: `npx tsx bench/voices.ts [--errors] [DOCS GOLD]`.
 * The token asked about is the head of the quoted words, so the rules of extraction have no part in it.
 */
interface Doc {
  readonly id: string;
  readonly source: string;
  readonly published: string | null;
  readonly title: string | null;
  readonly text: string;
}

interface Row {
  readonly report: string;
  readonly kind: string;
  readonly event?: string;
  readonly quote: string;
  readonly nth?: number;
  readonly actor: readonly string[];
  readonly target: readonly string[];
  readonly place: string | null;
  readonly attribution: readonly string[];
  readonly modality: string;
  readonly polarity: string;
}

const SHARED = new URL("../../shared/", import.meta.url);
const errors = process.argv.includes("--errors");
const files = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));

function lines<T>(path: string | URL): T[] {
  return readFileSync(path, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as T);
}

function read(): { docs: Doc[]; rows: Row[] } {
  if (files.length === 2) return { docs: lines(files[0] as string), rows: lines(files[1] as string) };
  const seed: Doc = {
    id: "albu-kamal",
    source: "AFP",
    published: "2017-11-10",
    title: null,
    text: readFileSync(new URL("seed/albu-kamal.txt", SHARED), "utf8"),
  };
  return {
    docs: [...lines<Doc>(new URL("gold/docs.jsonl", SHARED)), seed],
    rows: [
      ...lines<Row>(new URL("gold/gold.jsonl", SHARED)),
      ...lines<Row>(new URL("seed/albu-kamal.gold.jsonl", SHARED)),
    ],
  };
}

function groups(): (name: string) => string {
  const path = new URL("contracts/aliases.json", SHARED);
  const aliases = JSON.parse(readFileSync(path, "utf8")) as Record<string, string[]>;
  const canonical = new Map<string, string>();
  const key = (name: string): string => keyOf(name).replace(/^(?:the|a|an) /, "");
  for (const [name, others] of Object.entries(aliases)) {
    for (const other of [name, ...others]) canonical.set(key(other), key(name));
  }
  return (name) => canonical.get(key(name)) ?? key(name);
}

function startOf(text: string, row: Row): number {
  let at = -1;
  for (let n = 0; n < (row.nth ?? 1); n++) at = text.indexOf(row.quote, at + 1);
  return at;
}

const LIGHT = new Set(["begin", "start", "continue", "manage"]);

/** The token a rule would start from: the verb that heads the quoted words, or the noun. */
function headOf(sentence: Sentence, span: readonly [number, number]): Token | undefined {
  const inside = sentence.tokens.filter((token) => token.span[0] >= span[0] && token.span[1] <= span[1]);
  const numbers = new Set(inside.map((token) => token.i));
  const heads = inside.filter((token) => !numbers.has(token.head) && token.upos !== "PUNCT");
  const head =
    heads.find((token) => token.upos === "VERB") ?? heads.find((token) => token.upos === "NOUN") ?? heads[0];
  if (head === undefined || !LIGHT.has(head.lemma)) return head;
  return inside.find((token) => token.head === head.i && token.deprel === "xcomp") ?? head;
}

/** The subject, object, agent and places of the head: what a claim takes its slots from. */
function rolesOf(sentence: Sentence, head: Token): Token[] {
  return sentence.tokens.filter(
    (token) => token.head === head.i && /^(?:nsubj|obj|obl|nmod|advmod)/.test(token.deprel),
  );
}

if (!existsSync(SHARED)) {
  console.log("skipped: no ../shared");
} else {
  const { docs, rows } = read();
  const { parser } = loadParser();
  const lexicon = createLexicon(loadRegisters([]).registers, loadWorldTowns().towns);
  const group = groups();
  let voiceRight = 0;
  let strengthRight = 0;
  let total = 0;
  let time = 0;
  let referring = 0;
  let sentences = 0;
  let meant = 0;
  let meantRight = 0;
  for (const doc of docs) {
    const report = reportOf({ ...doc, publisher: doc.source });
    const tree = annotateSyntax(doc.text, parser);
    const names = findNames(tree, { report, lexicon });
    const annotation: Annotation = { report, sentences: tree, names, dates: [], numbers: [] };
    const started = performance.now();
    const voices = createVoices(annotation, lexicon);
    time += performance.now() - started;
    const again = performance.now();
    const referents = resolveReferences(annotation, lexicon);
    referring += performance.now() - again;
    sentences += annotation.sentences.length;
    for (const row of rows.filter(({ report: id }) => id === doc.id)) {
      const start = startOf(doc.text, row);
      const index = annotation.sentences.findIndex(({ span }) => span[0] <= start && span[1] > start);
      const sentence = annotation.sentences[index];
      const token = sentence && headOf(sentence, [start, start + row.quote.length]);
      if (sentence === undefined || token === undefined) continue;
      total++;
      const [inner] = voices.attributionOf(index, token.i);
      const said = [inner?.source.name, inner?.source.mention].some(
        (name) => name !== undefined && group(name) === group(row.attribution[0] as string),
      );
      const { modality, polarity, cue } = modalityOf(sentence, token.i);
      const sure = modality === row.modality && polarity === row.polarity;
      const wanted = [...row.actor, ...row.target, ...(row.place === null ? [] : [row.place])].map(group);
      for (const word of rolesOf(sentence, token)) {
        const found = referents.referentsOf(index, word.i);
        if (
          found.length === 0 &&
          !(word.upos === "PRON" && /^(?:it|they|its|their|he|them|there)$/i.test(word.form))
        )
          continue;
        meant++;
        const right = found.some(
          ({ name, mention }) => wanted.includes(group(name)) || wanted.includes(group(mention)),
        );
        if (right) meantRight++;
        else if (errors)
          console.log(
            `ref\t${word.form}\tgot ${found.map(({ name }) => name).join(" + ")}\twanted ${wanted.join(" + ")}\t${row.quote}`,
          );
      }
      if (said) voiceRight++;
      else if (errors)
        console.log(`voice\t${row.attribution[0]}\tgot ${inner?.source.name}\t[${token.form}] ${row.quote}`);
      if (sure) strengthRight++;
      else if (errors) {
        console.log(
          `sure\t${row.modality} ${row.polarity}\tgot ${modality} ${polarity} (${cue})\t[${token.form}] ${row.quote}`,
        );
      }
    }
  }
  console.log(`rows ${total}`);
  console.log(`innermost voice ${(voiceRight / total).toFixed(3)}`);
  console.log(`modality and polarity ${(strengthRight / total).toFixed(3)}`);
  console.log(`descriptions and pronouns ${(meantRight / meant).toFixed(3)} of ${meant}`);
  console.log(`references: ${(referring / sentences).toFixed(3)} ms a sentence`);
  console.log(`voices: ${(time / sentences).toFixed(3)} ms a sentence (${sentences} sentences)`);
}
