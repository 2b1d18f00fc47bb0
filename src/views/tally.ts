import type { Day } from "../base/day.ts";
import type { CountClaim } from "../claims/claim.ts";
import type { RecordedClaim } from "../record/recorded-claim.ts";
import { placeKey } from "../record/place-key.ts";
import { voiceOf } from "./testimony.ts";

/** Which counts; absent members do not restrict. Days are those the counts speak of, both inclusive. */
export interface TallyQuery {
  readonly measure?: string;
  readonly from?: Day;
  readonly to?: Day;
}

/** One figure: what several claims say of one measure, population, place and time. Never a sum over claims that overlap. */
export interface Tally {
  readonly measure: string;
  readonly population: string | null;
  /** `cumulative` counts run since a start; `incident` counts belong to what happened then. */
  readonly series: "incident" | "cumulative";
  readonly place: string | null;
  readonly from: Day;
  readonly to: Day;
  readonly min: number | null;
  readonly best: number | null;
  readonly max: number | null;
  readonly claims: readonly string[];
  readonly origins: number;
  /** How min, best and max came about. */
  readonly rule: string;
}

type Counted = RecordedClaim & { readonly claim: CountClaim };

/** The figures, in order of place and day (SPEC N1–N4); `claims` are heard already. */
export function tallyOf(claims: readonly RecordedClaim[], query: TallyQuery): Tally[] {
  const groups = new Map<string, Counted[]>();
  for (const recorded of claims) {
    if (!isCounted(recorded)) continue;
    const [from, to] = daysOf(recorded);
    if (query.measure !== undefined && recorded.claim.measure !== query.measure) continue;
    if ((query.from !== undefined && to < query.from) || (query.to !== undefined && from > query.to))
      continue;
    const { measure, population, quantity, place } = recorded.claim;
    const key = [measure, population, quantity?.cumulative, place === null ? "" : placeKey(place)].join("|");
    groups.set(key, [...(groups.get(key) ?? []), recorded]);
  }
  return [...groups.values()]
    .flatMap((group) => clusters(group).map(figureOf))
    .sort(
      (a, b) =>
        compare(a.place ?? "", b.place ?? "") || compare(a.from, b.from) || compare(a.measure, b.measure),
    );
}

function isCounted(recorded: RecordedClaim): recorded is Counted {
  const { claim, verdict } = recorded;
  return (
    claim.kind === "count" &&
    claim.modality === "asserted" &&
    claim.polarity === "positive" &&
    claim.quantity !== null &&
    verdict !== "reject"
  );
}

function daysOf({ claim, known }: Counted): [Day, Day] {
  const to = claim.time?.to ?? claim.time?.from ?? known;
  return [claim.time?.from ?? to, to];
}

/** Claims whose days touch speak of one figure. */
function clusters(group: readonly Counted[]): Counted[][] {
  const inOrder = [...group].sort((a, b) => compare(daysOf(a)[0], daysOf(b)[0]));
  const found: Counted[][] = [];
  let end = "";
  for (const recorded of inOrder) {
    const [from, to] = daysOf(recorded);
    const open = found.at(-1);
    if (open !== undefined && from <= end) open.push(recorded);
    else found.push([recorded]);
    end = to > end || open === undefined || from > end ? to : end;
  }
  return found;
}

function figureOf(cluster: readonly Counted[]): Tally {
  const [first] = cluster as [Counted];
  const { measure, population, quantity, place } = first.claim;
  const lows = cluster.flatMap(({ claim }) => claim.quantity?.value ?? claim.quantity?.min ?? []);
  const highs = cluster.flatMap(({ claim }) => claim.quantity?.value ?? claim.quantity?.max ?? []);
  const latest = [...cluster]
    .filter(({ claim }) => claim.quantity?.value !== null)
    .sort((a, b) => compare(a.known, b.known) || a.seq - b.seq)
    .at(-1);
  const voices = new Set(cluster.map(({ claim }) => voiceOf(claim).id ?? voiceOf(claim).name));
  const best = latest?.claim.quantity?.value ?? null;
  return {
    measure,
    population,
    series: quantity?.cumulative ? "cumulative" : "incident",
    place: place?.name ?? null,
    from: cluster.map((each) => daysOf(each)[0]).reduce((a, b) => (a < b ? a : b)),
    to: cluster.map((each) => daysOf(each)[1]).reduce((a, b) => (a > b ? a : b)),
    min: lows.length === 0 ? null : Math.min(...lows),
    best,
    max: highs.length === 0 ? null : Math.max(...highs),
    claims: cluster.map(({ claim }) => claim.id),
    origins: voices.size,
    rule: ruleOf(latest, cluster.length),
  };
}

function ruleOf(latest: Counted | undefined, count: number): string {
  const best =
    latest === undefined
      ? "no exact figure is given"
      : `best is the latest exact figure (${voiceOf(latest.claim).name}, ${latest.known})`;
  const merged = count === 1 ? "one claim" : `${count} claims about the same days are one figure, not a sum`;
  return `${merged}; min and max are the lowest and highest bounds given; ${best}.`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
