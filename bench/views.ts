import { addDays } from "../src/base/day.ts";
import type { AsOf } from "../src/views/as-of.ts";
import { type ControlIndex, createControlIndex } from "../src/views/control-index.ts";
import {
  type BenchPlace,
  DAYS,
  FIRST_DAY,
  placesWithClaims,
  seeded,
  STANDING,
  testimonyFor,
} from "./views-data.ts";

/**
 * How long the views take over histories kept in memory: `npx tsx bench/views.ts [CLAIMS…]`, 50 claims a place.
 * The war is invented and harsh: four sides, seven voices, every claim of a random side on a random day of four years.
 */
const EACH = 50;
const END = addDays(FIRST_DAY, DAYS + 60);
const sizes = process.argv.slice(2).map(Number);

const ASKED: AsOf = { on: FIRST_DAY, known: END, policy: "against-interest", lens: null };

interface Row {
  readonly claims: number;
  readonly places: number;
  readonly [column: string]: number | string;
}

function measure(claims: number): Row {
  const places = placesWithClaims(Math.round(claims / EACH), EACH);
  const index = createControlIndex(STANDING);
  const fill = timed(() =>
    places.forEach(({ key, place, testimonies }) => index.put(key, place, testimonies)),
  );
  const random = seeded(claims);
  const day = (offset: number) => addDays(FIRST_DAY, 700 + offset);
  const first = timed(() => ask(index, { on: day(0) }));
  const fresh = times(30, (i) => ask(index, { on: day(i + 1) }));
  const warm = times(200, () => ask(index, { on: day(1 + Math.floor(random() * 30)) }));
  const known = times(15, (i) => ask(index, { on: day(30), known: addDays(END, -400 + i) }));
  const spans = times(Math.min(places.length, 200), (i) =>
    index.spans(places[i]!.key, { ...ASKED, known: day(600) }),
  );
  const add = times(200, (i) => addOne(index, places[(i * 7919) % places.length]!, claims + i, random));
  return {
    claims,
    places: places.length,
    "fill, s": (fill / 1e3).toFixed(1),
    "first as-of, s": (first / 1e3).toFixed(2),
    "as-of, warm": inWords(warm),
    "as-of, new day": inWords(fresh),
    "as-of, new known": inWords(known),
    "spans of a place": inWords(spans),
    "add a claim": inWords(add),
    "heap, MB": Math.round(process.memoryUsage().heapUsed / 1e6),
  };
}

function ask(index: ControlIndex, parts: Partial<AsOf>, keys?: readonly string[]): void {
  index.answers({ ...ASKED, ...parts }, keys);
}

function addOne(index: ControlIndex, { key, place }: BenchPlace, seq: number, random: () => number): void {
  index.put(key, place, [testimonyFor(seq, random)]);
  ask(index, { on: addDays(FIRST_DAY, 730) }, [key]);
}

function timed(run: () => void): number {
  return sample(run).wall;
}

/** Milliseconds by the clock, and of processor time: on a machine that others use too only the second says much. */
interface Sample {
  readonly wall: number;
  readonly cpu: number;
}

function sample(run: () => void): Sample {
  const [start, used] = [performance.now(), process.cpuUsage()];
  run();
  const { user, system } = process.cpuUsage(used);
  return { wall: performance.now() - start, cpu: (user + system) / 1e3 };
}

function times(count: number, run: (i: number) => void): Sample[] {
  return Array.from({ length: count }, (_, i) => sample(() => run(i)));
}

/** Median and 99th percentile by the clock, and the median of processor time. */
function inWords(samples: readonly Sample[]): string {
  const at = (values: number[], share: number) =>
    values
      .sort((a, b) => a - b)
      [Math.min(values.length - 1, Math.floor(values.length * share))]!.toPrecision(3);
  const walls = samples.map(({ wall }) => wall);
  return `${at(walls, 0.5)} / ${at(walls, 0.99)} (${at(
    samples.map(({ cpu }) => cpu),
    0.5,
  )})`;
}

const rows = (sizes.length > 0 ? sizes : [1e4, 1e5, 1e6]).map(measure);
console.table(Object.fromEntries(rows.map(({ claims, ...row }) => [claims.toLocaleString("en"), row])));
console.log(
  "ms, median / 99th percentile by the clock (median of processor time). as-of, warm: a random one of 30 days asked about before; new day: the next day, not asked before;\n" +
    "new known: one day more known; spans: of a place not asked before; add: one claim, then that place's answer.",
);
