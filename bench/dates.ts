import { existsSync, readFileSync } from "node:fs";
import { boundsOf } from "../src/base/edtf.ts";
import type { Time } from "../src/claims/claim.ts";
import { createTimeline } from "../src/claims/refine/anchor-dates.ts";
import { quantityOf } from "../src/claims/refine/quantify.ts";
import { loadParser } from "../src/edge/model/load-parser.ts";
import { reportOf } from "../src/report/report.ts";
import { annotateSyntax } from "../src/text/annotate-syntax.ts";
import type { Annotation, Sentence, Token } from "../src/text/annotation.ts";
import { findDates } from "../src/text/find-dates.ts";
import { findNumbers } from "../src/text/find-numbers.ts";

/** How far dates and quantities agree with labelled claims and with TIMEX values; `--errors` lists what does not. */
const SHARED = new URL("../../shared/", import.meta.url);
/** The words of a quoted state that stand for it when no verb does. */
const STATE = /(?:held|controlled|besieged|backed|led|stronghold|bastion|capital)$/i;
const SHOW = process.argv.includes("--errors");

interface Row {
  readonly report: string;
  readonly quote: string;
  readonly nth?: number;
  readonly kind: string;
  readonly change?: string;
  readonly relation?: string;
  readonly time: string | null;
  readonly quantity: Amount | null;
  readonly level: string;
  readonly background: boolean;
}

interface Amount {
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
}

interface Document {
  readonly id: string;
  readonly text: string;
  readonly title: string | null;
  readonly published: string | null;
}

if (!existsSync(SHARED)) {
  process.stdout.write("skipped: no ../shared\n");
} else {
  const { parser } = loadParser();
  const annotate = ({ text, title, published }: Document): Annotation => {
    const report = reportOf({ text, title, published });
    const sentences = annotateSyntax(text, parser);
    const dates = findDates(sentences, report);
    return { report, sentences, names: [], dates, numbers: findNumbers(sentences, dates) };
  };
  const seed = readFileSync(new URL("seed/albu-kamal.txt", SHARED), "utf8");
  const seedDocument = { id: "albu-kamal", text: seed, title: null, published: "2017-11-10" };
  compareClaims("seed", [seedDocument], lines<Row>("seed/albu-kamal.gold.jsonl"), annotate);
  compareClaims("gold", lines<Document>("gold/docs.jsonl"), lines<Row>("gold/gold.jsonl"), annotate);
  compareTimex(annotate);
  timeReading(lines<Document>("gold/docs.jsonl"), annotate);
}

function lines<T>(path: string): T[] {
  const text = readFileSync(new URL(path, SHARED), "utf8");
  return text.split("\n").flatMap((line) => (line.trim() === "" ? [] : [JSON.parse(line) as T]));
}

function compareClaims(
  name: string,
  documents: readonly Document[],
  rows: readonly Row[],
  annotate: (document: Document) => Annotation,
): void {
  const tally = {
    time: 0,
    given: 0,
    givenRight: 0,
    none: 0,
    noneRight: 0,
    background: 0,
    quantity: 0,
    quantityRight: 0,
  };
  for (const document of documents) {
    const annotation = annotate(document);
    const timeline = createTimeline(annotation);
    for (const row of rows.filter((each) => each.report === document.id)) {
      const at = headOfQuote(annotation, row);
      if (at === null) continue;
      const time = timeline.timeOf(at.sentence, at.token.i);
      const right = sameTime(row.time, time);
      tally.time += Number(right);
      if (row.time === null) {
        tally.none++;
        tally.noneRight += Number(right);
      } else {
        tally.given++;
        tally.givenRight += Number(right);
      }
      tally.background += Number(timeline.isBackground(at.sentence, at.token.i) === row.background);
      if (!right) show("time", document, row, `${at.token.form}: ${row.time} / ${time?.edtf ?? null}`);
      compareQuantity(annotation, row, { document, tally, at });
    }
  }
  process.stdout.write(`${name} ${JSON.stringify(tally)}\n`);
}

function compareQuantity(
  annotation: Annotation,
  row: Row,
  {
    document,
    tally,
    at,
  }: { document: Document; tally: { quantity: number; quantityRight: number }; at: { sentence: number } },
): void {
  if (
    row.quantity === null ||
    [row.quantity.value, row.quantity.min, row.quantity.max].every((n) => n === null)
  )
    return;
  tally.quantity++;
  const [start, end] = spanOf(document.text, row);
  const sentence = annotation.sentences[at.sentence];
  const found = (sentence?.tokens ?? [])
    .filter((token) => token.span[0] >= start && token.span[1] <= end)
    .map((token) => quantityOf(annotation, at.sentence, token.i))
    .filter((quantity) => quantity !== null);
  const right = found.some((quantity) => sameAmount(row.quantity, quantity));
  tally.quantityRight += Number(right);
  if (!right) show("quantity", document, row, `${JSON.stringify(row.quantity)} / ${JSON.stringify(found)}`);
}

function show(what: string, document: Document, row: Row, words: string): void {
  if (SHOW) process.stdout.write(`${what}\t${document.published}\t${row.kind}\t${words}\t${row.quote}\n`);
}

function spanOf(text: string, row: Row): readonly [number, number] {
  let start = -1;
  for (let n = 0; n < (row.nth ?? 1); n++) start = text.indexOf(row.quote, start + 1);
  return [start, start + row.quote.length];
}

/** The word of a quote that hangs outside it, verbs first. */
function headOfQuote(annotation: Annotation, row: Row): { sentence: number; token: Token } | null {
  const [start, end] = spanOf(annotation.report.text, row);
  const sentence = annotation.sentences.findIndex(({ span }) => span[0] <= start && start < span[1]);
  const tokens = (annotation.sentences[sentence] as Sentence | undefined)?.tokens ?? [];
  const inside = tokens.filter((token) => token.span[0] >= start && token.span[1] <= end);
  const state = /^(?:hold|besiege|supports|leads)$/.test(row.change ?? row.relation ?? "")
    ? inside.find((each) => STATE.test(each.form))
    : undefined;
  if (state !== undefined) return { sentence, token: state };
  const heads = inside.filter(
    (token) => !inside.some((other) => other.i === token.head) && token.upos !== "PUNCT",
  );
  const verb = heads.find((each) => each.upos === "VERB");
  const clause = inside.find((each) => each.upos === "VERB" && each.deprel === "acl:relcl");
  const token = verb ?? clause ?? heads[0];
  return token === undefined ? null : { sentence, token };
}

function sameTime(gold: string | null, time: Time | null): boolean {
  if (gold === null || time === null) return gold === null && time === null;
  const bounds = boundsOf(gold);
  return time.edtf === gold || (bounds !== null && bounds.from === time.from && bounds.to === time.to);
}

function sameAmount(a: Amount | null, b: Amount): boolean {
  return (["value", "min", "max"] as const).every((key) => (a?.[key] ?? null) === b[key]);
}

interface Timex {
  readonly b: number;
  readonly e: number;
  readonly type: string;
  readonly value: string;
}

/** Dates of MEANTIME: found where a mention overlaps, right where the bounds agree; weeks and quarters are left out. */
function compareTimex(annotate: (document: Document) => Annotation): void {
  const tally = { timex: 0, found: 0, given: 0, right: 0, extra: 0, mentions: 0 };
  for (const document of lines<Document & { gold: { timex: Timex[] } }>("data/meantime/meantime-en.jsonl")) {
    const { dates } = annotate(document);
    const all = document.gold.timex;
    tally.mentions += dates.length;
    tally.extra += dates.filter(
      (date) => !all.some((timex) => touches([timex.b, timex.e], date.span)),
    ).length;
    for (const timex of all.filter((each) => each.type === "DATE" && boundsOf(each.value) !== null)) {
      tally.timex++;
      const date = dates.find((each) => touches([timex.b, timex.e], each.span));
      tally.found += Number(date !== undefined);
      tally.given += Number(date !== undefined && date.edtf !== null);
      const right = date?.edtf?.replaceAll(/~|\/?\.\.\/?/g, "") === timex.value;
      tally.right += Number(right);
      if (!right && SHOW) {
        const words = document.text.slice(timex.b - 30, timex.e + 20).replaceAll("\n", " ");
        process.stdout.write(`timex\t${document.published}\t${timex.value}\t${date?.edtf}\t${words}\n`);
      }
    }
  }
  process.stdout.write(`meantime ${JSON.stringify(tally)}\n`);
}

function touches(a: readonly [number, number], b: readonly [number, number]): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

function timeReading(documents: readonly Document[], annotate: (document: Document) => Annotation): void {
  const all = documents.map(annotate);
  const sentences = all.reduce((sum, { sentences: each }) => sum + each.length, 0);
  for (let round = 0; round < 3; round++) {
    const start = process.cpuUsage();
    for (const annotation of all) {
      const dates = findDates(annotation.sentences, annotation.report);
      const numbers = findNumbers(annotation.sentences, dates);
      const timeline = createTimeline({ ...annotation, dates, numbers });
      annotation.sentences.forEach(({ tokens }, index) => {
        for (const token of tokens) if (token.upos === "VERB") timeline.timeOf(index, token.i);
      });
    }
    const spent = process.cpuUsage(start).user / 1000;
    if (round === 2)
      process.stdout.write(
        `dates, numbers and the time of every verb: ${(spent / sentences).toFixed(4)} ms/sentence over ${sentences}\n`,
      );
  }
}
