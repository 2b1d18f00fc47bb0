import { readFileSync } from "node:fs";
import { fold } from "../src/text/fold.ts";
import { alike } from "../src/text/fold-alike.ts";

interface Place {
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
}

const KIND =
  / (?:town|city|village|district|suburb|locality|camp|hill|mountain|area|neighbou?rhood|governorate|sub-district|airbase|base|farms?|military airbase)$/i;

/** Prints how the fold's key and `alike` do on the places of the UCDP list: wrong meetings among them, and headline spellings found. */
export function measureFold(data: string, errors: number): void {
  const places = placesOf(`${data}/ucdp-ged-syria/gazetteer_from_ged.csv`);
  const byKey = new Map<string, Place[]>();
  for (const place of places) byKey.set(fold(place.name), [...(byKey.get(fold(place.name)) ?? []), place]);
  printMeetings(byKey, errors);
  printHeadlines(`${data}/ucdp-ged-syria/headlines.jsonl`, byKey, errors);
}

function placesOf(file: string): Place[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .slice(1)
    .flatMap((line) => {
      const cells = line.split(",");
      const name = (cells[0] ?? "").split(/[/(]/)[0]?.trim().replace(KIND, "").trim() ?? "";
      return cells.length === 6 && name !== ""
        ? [{ name, lat: Number(cells[3]), lon: Number(cells[4]) }]
        : [];
    });
}

function printMeetings(byKey: Map<string, Place[]>, errors: number): void {
  let pairs = 0;
  let apart = 0;
  let alikeApart = 0;
  const examples: string[] = [];
  for (const group of byKey.values()) {
    for (const [i, a] of group.entries()) {
      for (const b of group.slice(i + 1)) {
        if (plainer(a.name) === plainer(b.name)) continue;
        pairs++;
        if (Math.hypot(a.lat - b.lat, a.lon - b.lon) < 0.06) continue;
        apart++;
        if (!alike(a.name, b.name)) continue;
        alikeApart++;
        examples.push(`${a.name} = ${b.name}`);
      }
    }
  }
  const all = [...byKey.values()].reduce((sum, group) => sum + group.length, 0);
  console.log(
    `fold: ${all} places, ${byKey.size} keys; ${pairs} pairs of different spellings share a key, ${apart} of them far apart; alike: ${alikeApart} far apart`,
  );
  if (errors > 0) console.log(`  ${examples.slice(0, errors).join(" | ")}`);
}

function plainer(name: string): string {
  return name.toLowerCase().replace(/[^a-z]/g, "");
}

interface Headline {
  readonly text: string;
  readonly gold: {
    readonly events: readonly {
      readonly where: string;
      readonly lat: number;
      readonly lon: number;
      readonly where_prec: number;
    }[];
  };
}

/** Headlines with one event at an exact place, where some words fold to the place's key or sound like another. */
function printHeadlines(file: string, byKey: Map<string, Place[]>, errors: number): void {
  let rows = 0;
  let right = 0;
  let wrong = 0;
  let spelledOtherwise = 0;
  const examples: string[] = [];
  for (const line of readFileSync(file, "utf8").split("\n").filter(Boolean)) {
    const { text, gold } = JSON.parse(line) as Headline;
    const event = gold.events.length === 1 ? gold.events[0] : undefined;
    if (event === undefined || event.where_prec !== 1) continue;
    const grams = gramsOf(text);
    const hits = grams.flatMap((gram) =>
      (byKey.get(fold(gram)) ?? [])
        .filter((place) => alike(place.name, gram))
        .map((place) => ({ gram, place })),
    );
    if (hits.length === 0) continue;
    rows++;
    const there = hits.find(({ place }) => Math.hypot(place.lat - event.lat, place.lon - event.lon) < 0.06);
    if (there === undefined) {
      wrong++;
      examples.push(`${hits.map(({ gram }) => gram).join(",")} not ${event.where}`);
      continue;
    }
    right++;
    if (plainer(there.gram) !== plainer(there.place.name)) spelledOtherwise++;
  }
  console.log(
    `headlines (one exact place): ${rows} with a place found, ${right} the coded one (${spelledOtherwise} in another spelling), ${wrong} another`,
  );
  if (errors > 0) console.log(`  ${examples.slice(0, errors).join(" | ")}`);
}

function gramsOf(text: string): string[] {
  const words = text.split(/[\s,.:;"“”]+/).filter(Boolean);
  const grams: string[] = [];
  for (let i = 0; i < words.length; i++) {
    if (!/^[\p{Lu}'‘’]|^al-/u.test(words[i] ?? "")) continue;
    for (let n = 1; n <= 3; n++) grams.push(words.slice(i, i + n).join(" "));
  }
  return grams;
}
