import type { Day } from "../base/day.ts";
import type { CountClaim, Quantity } from "../claims/claim.ts";
import { counts, type RecordedClaim } from "../record/recorded-claim.ts";
import { placeKey } from "../record/place-key.ts";
import { numberOf } from "./day-table.ts";
import { byKnown, compare } from "./order.ts";
import { witnessOf } from "./testimony.ts";

/** A recorded claim of how many. */
export type Counted = RecordedClaim & { readonly claim: CountClaim };

/** Claims that speak of one figure: one measure, population, whose people, place and time; in order of publication. */
export interface Figure {
  readonly claims: readonly Counted[];
  /** The last word of each witness: what it said before is history. */
  readonly latest: readonly Counted[];
  readonly from: Day;
  readonly to: Day;
}

/** The populations that say no more than "people". */
const PEOPLE: ReadonlySet<string> = new Set(["people", "persons", "person", "individuals", "others"]);

/** The counts among the claims, as figures (SPEC N1–N3); claims must be heard already. */
export function figuresOf(claims: readonly RecordedClaim[]): Figure[] {
  const groups = new Map<string, Counted[]>();
  for (const recorded of claims) {
    if (!isCounted(recorded)) continue;
    const key = keyOf(recorded);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [recorded]);
    else group.push(recorded);
  }
  const figures = [...groups.values()].flatMap((group) => clusters(group));
  return withMerged(figures, claims).map(figureOf);
}

/** Each figure with the counts that people merged into one of it (SPEC J4). */
function withMerged(figures: readonly Counted[][], claims: readonly RecordedClaim[]): Counted[][] {
  const merged = claims.filter(
    (recorded): recorded is Counted => recorded.merged !== null && isFigure(recorded),
  );
  if (merged.length === 0) return [...figures];
  return figures.map((members) => {
    const ids = new Set(members.map(({ claim }) => claim.id));
    return [...members, ...merged.filter((recorded) => ids.has(recorded.merged!))];
  });
}

/** Whether a claim gives a figure that counts (SPEC N1). */
export function isCounted(recorded: RecordedClaim): recorded is Counted {
  return counts(recorded) && isFigure(recorded);
}

function isFigure({ claim }: RecordedClaim): boolean {
  return (
    claim.kind === "count" &&
    claim.modality === "asserted" &&
    claim.polarity === "positive" &&
    claim.quantity !== null &&
    (claim.quantity.value ?? claim.quantity.min ?? claim.quantity.max) !== null
  );
}

/** The population as it is compared: null where it says no more than people. */
export function populationOf({ population }: CountClaim): string | null {
  const words = population?.trim().toLowerCase() ?? "";
  return words === "" || PEOPLE.has(words) ? null : words;
}

/** What a figure is of: counts of no known place meet only within one text, totals only when they run since the same year. */
function keyOf({ claim, textHash }: Counted): string {
  const { measure, quantity, place, target, time } = claim;
  const whose = target.map(({ id, name }) => id ?? name.toLowerCase()).sort();
  const where = place === null ? `text:${textHash}` : placeKey(place);
  const since = quantity?.cumulative ? (time?.from?.slice(0, 4) ?? null) : "incident";
  return JSON.stringify([measure, populationOf(claim), since, quantity?.unit, where, whose]);
}

/** What has days: a claim and when it was known. */
type Dated = Pick<RecordedClaim, "claim" | "known">;

/** The days a count or an event speaks of; of a total since a start, the day up to which it runs. */
export function daysOf({ claim, known }: Dated): [from: Day, to: Day] {
  const { time, quantity } = claim;
  const end = time?.to ?? (quantity?.cumulative ? known : (time?.from ?? known));
  const to = end > known ? known : end;
  const from = quantity?.cumulative ? to : (time?.from ?? to);
  return [from > to ? to : from, to];
}

/** The days within which it may have been: news without a date is of the day of publication or the day before; totals of one month are compared. */
export function windowOf(recorded: Dated): [from: number, to: number] {
  const [from, to] = daysOf(recorded).map(numberOf) as [number, number];
  if (recorded.claim.quantity?.cumulative) return [from - 15, to + 15];
  return recorded.claim.time === null ? [from - 1, to] : [from, to];
}

/** Claims whose days are for the greater part the same speak of one figure; each figure is as its first claim dates it. */
function clusters(group: readonly Counted[]): Counted[][] {
  const inOrder = [...group].sort(
    (a, b) => compare(daysOf(a)[0], daysOf(b)[0]) || compare(daysOf(a)[1], daysOf(b)[1]) || byKnown(a, b),
  );
  const found: { readonly window: [number, number]; readonly members: Counted[] }[] = [];
  for (const recorded of inOrder) {
    const window = windowOf(recorded);
    const same = found.find((cluster) => isSameTime(cluster.window, window));
    if (same === undefined) found.push({ window, members: [recorded] });
    else same.members.push(recorded);
  }
  return found.map(({ members }) => members);
}

/** Whether the greater part of the longer of two stretches of days is shared. */
export function isSameTime(
  [fromA, toA]: readonly [number, number],
  [fromB, toB]: readonly [number, number],
): boolean {
  const shared = Math.min(toA, toB) - Math.max(fromA, fromB) + 1;
  return shared * 2 >= Math.max(toA - fromA, toB - fromB) + 1;
}

/** The figure that these claims of one thing make. */
export function figureOf(members: readonly Counted[]): Figure {
  const claims = [...members].sort(byKnown);
  const days = claims.map(daysOf);
  return {
    claims,
    latest: lastWords(claims),
    from: days.map(([from]) => from).reduce((a, b) => (a < b ? a : b)),
    to: days.map(([, to]) => to).reduce((a, b) => (a > b ? a : b)),
  };
}

/** Of each witness its last report, and of several figures in that the highest: the whole includes its parts. */
export function lastWords(claims: readonly Counted[]): Counted[] {
  const byWitness = new Map<string, Counted>();
  for (const recorded of claims) {
    const witness = witnessOf(recorded);
    const before = byWitness.get(witness);
    const isPart = before?.claim.report === recorded.claim.report && lowOf(before) > lowOf(recorded);
    if (!isPart) byWitness.set(witness, recorded);
  }
  return [...byWitness.values()].sort(byKnown);
}

function lowOf({ claim }: Counted): number {
  return boundsOf(claim.quantity)[0];
}

/** The least and the most that the words allow; "about" reaches a tenth to either side. */
export function boundsOf(quantity: Quantity | null): [low: number, high: number] {
  if (quantity === null) return [0, Infinity];
  const { value, min, max, qualifier } = quantity;
  if (value === null) return [min ?? 0, max ?? Infinity];
  const slack = qualifier === null || qualifier === "full" ? 0 : value / 10;
  return [value - slack, value + slack];
}
