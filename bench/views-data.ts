import { addDays, type Day } from "../src/base/day.ts";
import type { Ref } from "../src/claims/claim.ts";
import type { RecordPlace } from "../src/views/control-at.ts";
import type { Standing } from "../src/views/standing.ts";
import type { Testimony } from "../src/views/testimony.ts";

/** First and last day of the invented war. */
export const FIRST_DAY: Day = "2014-01-01";
export const DAYS = 1460;

const SIDES = ["northern-front", "river-army", "old-guard", "coast-league"].map(refOf);
const VOICES = ["wire-one", "wire-two", "monitor", "front-radio", "river-tv", "guard-news", "a-blog"];

/** Two agencies and a monitor without interest, three sides' media, a blog that no register knows. */
export const STANDING: Standing = {
  sources: {
    "wire-one": { name: "Wire One", affiliations: [] },
    "wire-two": { name: "Wire Two", affiliations: [] },
    monitor: { name: "The Monitor", affiliations: [] },
    "front-radio": { name: "Front Radio", affiliations: [{ actor: "northern-front" }] },
    "river-tv": { name: "River TV", affiliations: [{ actor: "river-army" }] },
    "guard-news": { name: "Guard News", affiliations: [{ actor: "old-guard" }] },
  },
  actors: Object.fromEntries(SIDES.map(({ id, name }) => [id, { name, side: id ?? name }])),
  allies: {},
  sourceNames: {},
};

/** A place with all its testimonies. */
export interface BenchPlace {
  readonly key: string;
  readonly place: RecordPlace;
  readonly testimonies: Testimony[];
}

/** So many places with so many testimonies each, the same on every run. */
export function placesWithClaims(places: number, each: number): BenchPlace[] {
  const random = seeded(4);
  const testimonies = Array.from({ length: places }, (): Testimony[] => []);
  for (let seq = 1; seq <= places * each; seq++)
    testimonies[(seq - 1) % places]!.push(testimonyFor(seq, random));
  return testimonies.map((own, i) => ({
    key: `p${i}`,
    place: { id: `p${i}`, name: `Place ${i}`, lat: 34, lon: 40, within: [], area: false },
    testimonies: own,
  }));
}

/** One more testimony, of a random day. */
export function testimonyFor(seq: number, random: () => number): Testimony {
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!;
  const change = pick(["gain", "gain", "hold", "hold", "hold", "lose", "contest", "besiege"] as const);
  const told = addDays(FIRST_DAY, Math.floor(random() * DAYS));
  const from = random() < 0.2 ? null : addDays(told, -Math.floor(random() * 4));
  const voice = pick(VOICES);
  const isQuoted = random() < 0.7;
  return {
    id: `c_${seq.toString(16).padStart(20, "0")}`,
    change,
    actors: [pick(SIDES)],
    targets: random() < 0.4 ? [pick(SIDES)] : [],
    part: random() < 0.1 ? "the northern districts" : null,
    quantity: null,
    isPresumed: false,
    from,
    to: from === null || change === "hold" ? null : from,
    edtf: from,
    voice: { id: voice, name: STANDING.sources[voice]?.name ?? voice },
    lensNames: [voice],
    origin: voice,
    copies: isQuoted ? [] : [`text ${seq}`],
    positive: random() < 0.95,
    background: false,
    known: told,
    retired: random() < 0.02 ? addDays(told, 30) : null,
    seq,
    report: `r${seq % 997}`,
    start: 0,
    end: 0,
  };
}

/** Numbers in [0, 1), the same for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function refOf(id: string): Ref {
  return { id, name: id.replaceAll("-", " "), mention: id, span: [0, 0] };
}
