/**
 * Measures the finding and resolving of names against labelled data in ../shared/data, and its speed.
 * Run: `npx tsx bench/names.ts [--errors N]`. Prints precision and recall; nothing is written.
 */
import { existsSync, readFileSync } from "node:fs";
import { loadWorldTowns } from "../src/edge/gazetteer/load-gazetteer.ts";
import { loadParser } from "../src/edge/model/load-parser.ts";
import { loadRegisters } from "../src/edge/registers/load-registers.ts";
import { reportOf } from "../src/report/report.ts";
import { annotateSyntax } from "../src/text/annotate-syntax.ts";
import type { NameMention, Sentence } from "../src/text/annotation.ts";
import { findNames } from "../src/text/find-names.ts";
import { createLexicon } from "../src/text/lexicon.ts";
import { distanceKm } from "../src/text/names/company.ts";
import { measureFold } from "./names-fold.ts";

const DATA = "../shared/data";
const ERRORS = Number(process.argv[process.argv.indexOf("--errors") + 1] || 0);

if (!existsSync(DATA)) {
  console.log("skipped: no ../shared");
  process.exit(0);
}

const clock = (what: string, run: () => void) => {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  console.log(`${what}: ${((user + system) / 1000).toFixed(0)} ms of processor time`);
};
const { parser } = loadParser();
const { registers } = loadRegisters([]);
loadWorldTowns();
clock("world towns, load", () => loadWorldTowns());
const { towns } = loadWorldTowns();
clock("lexicon, build", () => createLexicon(registers, towns));
const lexicon = createLexicon(registers, towns);

measureFold(DATA, ERRORS);

interface Labelled {
  readonly text: string;
  readonly published: string | null;
  readonly gold: {
    readonly entities?: readonly { b: number; e: number; type: string; text: string; conf: number }[];
    readonly toponyms?: readonly { b: number; e: number; text: string; lat: number; lon: number }[];
    readonly locations?: readonly { b: number; e: number; text: string }[];
  };
}

function lines<T>(file: string): T[] {
  return readFileSync(`${DATA}/${file}`, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as T);
}

let sentencesRead = 0;
let millis = 0;
function namesOf(row: Labelled): NameMention[] {
  const report = reportOf({ text: row.text, published: row.published });
  const sentences: Sentence[] = annotateSyntax(row.text, parser);
  const start = process.cpuUsage();
  const names = findNames(sentences, { report, lexicon });
  const { user, system } = process.cpuUsage(start);
  millis += (user + system) / 1000;
  sentencesRead += sentences.length;
  return names;
}

interface Gold {
  readonly b: number;
  readonly e: number;
  readonly text: string;
}

/** Counts gold spans that a found name overlaps, and found names that overlap a gold span. */
class Tally {
  gold = 0;
  hit = 0;
  found = 0;
  right = 0;
  readonly missed = new Map<string, number>();
  readonly wrong = new Map<string, number>();

  add(gold: readonly Gold[], found: readonly NameMention[], accepted: readonly Gold[] = gold): void {
    const over = (a: Gold, n: NameMention) => a.b < n.span[1] && n.span[0] < a.e;
    for (const g of gold) {
      this.gold++;
      if (found.some((n) => over(g, n))) this.hit++;
      else this.missed.set(g.text, (this.missed.get(g.text) ?? 0) + 1);
    }
    for (const n of found) {
      this.found++;
      if (accepted.some((g) => over(g, n))) this.right++;
      else this.wrong.set(n.mention, (this.wrong.get(n.mention) ?? 0) + 1);
    }
  }

  print(name: string): void {
    const share = (a: number, b: number) => (b === 0 ? "–" : ((100 * a) / b).toFixed(1));
    console.log(
      `${name}: recall ${share(this.hit, this.gold)} of ${this.gold}, precision ${share(this.right, this.found)} of ${this.found}`,
    );
    if (ERRORS > 0) {
      const most = (map: Map<string, number>) =>
        [...map]
          .sort((a, b) => b[1] - a[1])
          .slice(0, ERRORS)
          .map(([text, n]) => `${text} ${n}`)
          .join(" | ");
      console.log(`  missed: ${most(this.missed)}\n  wrong: ${most(this.wrong)}`);
    }
  }
}

function measureRe3d(): void {
  const tallies = { Location: new Tally(), Organisation: new Tally(), Person: new Tally() };
  for (const row of lines<Labelled>("re3d/re3d.jsonl")) {
    const names = namesOf(row);
    const all = row.gold.entities ?? [];
    const proper = (type: string) =>
      all.filter((entity) => entity.type === type && /\p{Lu}/u.test(entity.text));
    const loose = all.filter((entity) => /Location|Organisation|Nationality|Person/.test(entity.type));
    tallies.Location.add(
      proper("Location"),
      names.filter(({ type }) => type === "place"),
      loose,
    );
    tallies.Organisation.add(
      proper("Organisation"),
      names.filter(({ type }) => type === "actor"),
      loose,
    );
    tallies.Person.add(
      proper("Person"),
      names.filter(({ type }) => type === "person"),
      loose,
    );
  }
  tallies.Location.print("re3d places (precision: any entity)");
  tallies.Organisation.print("re3d organisations found as actors");
  tallies.Person.print("re3d persons found as persons");
}

const NEAR_KM = 161;

function measureGeovirus(): void {
  const tally = new Tally();
  let located = 0;
  let near = 0;
  const far = new Map<string, number>();
  for (const row of lines<Labelled>("geoparsing/geovirus-even.jsonl")) {
    const names = namesOf(row);
    const places = names.filter(({ type }) => type === "place");
    const gold = row.gold.toponyms ?? [];
    const states = names.filter((n) => n.type === "actor" && lexicon.actor(n.id ?? "")?.kind === "state");
    tally.add(gold, [...places, ...states]);
    for (const toponym of gold) {
      const place = places.find((n) => n.span[0] < toponym.e && toponym.b < n.span[1]);
      if (place?.lat === undefined || place.lon === undefined) continue;
      located++;
      const km = distanceKm({ lat: place.lat, lon: place.lon }, toponym);
      if (km <= Math.max(NEAR_KM, (place.precision_m ?? 0) / 1000)) near++;
      else far.set(`${place.mention}→${place.id}`, (far.get(`${place.mention}→${place.id}`) ?? 0) + 1);
    }
  }
  tally.print("geovirus toponyms (places and states)");
  console.log(`geovirus: ${near} of ${located} located within ${NEAR_KM} km or the place's own radius`);
  if (ERRORS > 0)
    console.log(
      `  far: ${[...far]
        .sort((a, b) => b[1] - a[1])
        .slice(0, ERRORS)
        .map(([t, n]) => `${t} ${n}`)
        .join(" | ")}`,
    );
}

function measureEventLocation(): void {
  const tally = new Tally();
  for (const row of lines<Labelled>("event-location/other-news.jsonl")) {
    const names = namesOf(row).filter(({ type }) => type === "place");
    tally.add(
      (row.gold.locations ?? []).filter(({ text }) => /\p{Lu}/u.test(text)),
      names,
    );
  }
  tally.print("event-location (recall of event places)");
}

measureRe3d();
measureGeovirus();
measureEventLocation();
console.log(
  `find-names: ${sentencesRead} sentences, ${((1000 * sentencesRead) / millis).toFixed(0)} sentences/s`,
);
