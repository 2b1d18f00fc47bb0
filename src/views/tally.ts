import type { Day } from "../base/day.ts";
import type { Quantity } from "../claims/claim.ts";
import type { RecordedClaim } from "../record/recorded-claim.ts";
import { placeKey } from "../record/place-key.ts";
import { type Counted, type Figure, figuresOf, populationOf } from "./figures.ts";
import { breadthOf } from "./independence.ts";
import { compare } from "./order.ts";
import { type Voice, voiceOf, witnessAndText } from "./testimony.ts";

/** What is counted. */
export { MEASURES } from "../claims/measures.ts";

/** Which counts; absent members do not restrict. Days are those the counts speak of, both inclusive. */
export interface TallyQuery {
  readonly measure?: string;
  readonly from?: Day;
  readonly to?: Day;
}

/** A claim that went into a figure. */
export interface MergedCount {
  readonly claim: string;
  readonly voice: Voice;
  readonly known: Day;
  readonly quantity: Quantity | null;
  /** Whether it is its voice's last word: min, best and max come from these. */
  readonly counts: boolean;
}

/** One figure: what several claims say of one measure, population, place and time. Never a sum over claims that overlap. */
export interface Tally {
  readonly measure: string;
  readonly population: string | null;
  /** `cumulative` counts run since a start; `incident` counts belong to what happened then. */
  readonly series: "incident" | "cumulative";
  readonly place: string | null;
  /** The place's id in the registers, and the names of the areas that hold it, nearest first. */
  readonly place_id: string | null;
  readonly within: readonly string[];
  /** Whose people they are: the parties that the claims name. */
  readonly whose: readonly Voice[];
  readonly from: Day;
  readonly to: Day;
  readonly min: number | null;
  readonly best: number | null;
  readonly max: number | null;
  readonly claims: readonly string[];
  /** The same claims with what each gives, in order of publication. */
  readonly merged: readonly MergedCount[];
  /** Who are counted in the figure of the same report that holds this one; null where there is none (N4). */
  readonly inside: string | null;
  readonly origins: number;
  readonly reports: number;
  /** How min, best and max came about. */
  readonly rule: string;
}

/** The figures, in order of place and day (SPEC N1–N5); `claims` are heard already. */
export function tallyOf(claims: readonly RecordedClaim[], query: TallyQuery): Tally[] {
  const { measure, from, to } = query;
  const wanted = claims.filter(
    ({ claim }) => claim.kind === "count" && (measure === undefined || claim.measure === measure),
  );
  const figures = figuresOf(wanted);
  return figures
    .filter((figure) => (from === undefined || figure.to >= from) && (to === undefined || figure.from <= to))
    .map((figure) => tallyOfFigure(figure, wholeOf(figure, figures)))
    .sort(inOrder);
}

function inOrder(a: Tally, b: Tally): number {
  return (
    compare(a.place ?? "", b.place ?? "") ||
    compare(a.from, b.from) ||
    compare(a.measure, b.measure) ||
    compare(a.series, b.series) ||
    highest(b) - highest(a) ||
    compare(a.population ?? "", b.population ?? "") ||
    compare(a.claims.join(), b.claims.join())
  );
}

function highest({ min, max }: Tally): number {
  return max ?? min ?? 0;
}

function tallyOfFigure({ claims, latest, from, to }: Figure, whole: Figure | null): Tally {
  const { measure, quantity, place } = claims[0]!.claim;
  return {
    measure,
    population: claims.find(({ claim }) => claim.population !== null)?.claim.population ?? null,
    series: quantity?.cumulative ? "cumulative" : "incident",
    place: place?.name ?? null,
    place_id: place?.id ?? null,
    within: place?.within ?? [],
    whose: claims[0]!.claim.target.map(({ id, name }) => ({ id, name })),
    from,
    to,
    ...boundsIn(latest),
    claims: claims.map(({ claim }) => claim.id),
    merged: claims.map((counted) => mergedCount(counted, latest.includes(counted))),
    inside: whole === null ? null : (whole.claims[0]!.claim.population ?? "people"),
    ...breadthOf(claims.map((recorded) => ({ ...witnessAndText(recorded), report: recorded.claim.report }))),
    rule: ruleOf({ claims, latest }, exactIn(latest), whole),
  };
}

/** Least, best and most of the last words for one figure (SPEC N3). */
export function boundsIn(latest: readonly Counted[]): Pick<Tally, "min" | "best" | "max"> {
  const lows = latest.flatMap(({ claim }) => claim.quantity?.value ?? claim.quantity?.min ?? []);
  const highs = latest.flatMap(({ claim }) => claim.quantity?.value ?? claim.quantity?.max ?? []);
  return {
    min: lows.length === 0 ? null : Math.min(...lows),
    best: exactIn(latest)?.claim.quantity?.value ?? null,
    max: highs.length === 0 ? null : Math.max(...highs),
  };
}

/** The exact figure published last. */
function exactIn(latest: readonly Counted[]): Counted | undefined {
  return latest.filter(({ claim }) => (claim.quantity?.value ?? null) !== null).at(-1);
}

function mergedCount({ claim, known }: Counted, counts: boolean): MergedCount {
  const { id, name } = voiceOf(claim);
  return { claim: claim.id, voice: { id, name }, known, quantity: claim.quantity, counts };
}

/** A figure of more people, told by the same report about the same days: what is "including 12 children" lies inside it (N4). */
function wholeOf(figure: Figure, figures: readonly Figure[]): Figure | null {
  const [first] = figure.claims as [Counted];
  const reports = new Set(figure.claims.map(({ claim }) => claim.report));
  const isWhole = (other: Figure) =>
    other.claims[0]!.claim.measure === first.claim.measure &&
    other.claims[0]!.claim.quantity?.cumulative === first.claim.quantity?.cumulative &&
    keyOfPlace(other) === keyOfPlace(figure) &&
    isBroader(populationOf(other.claims[0]!.claim), populationOf(first.claim)) &&
    other.from <= figure.to &&
    figure.from <= other.to &&
    other.claims.some(({ claim }) => reports.has(claim.report)) &&
    highOf(other) >= highOf(figure);
  return figures.find(isWhole) ?? null;
}

const INSIDE: Readonly<Record<string, readonly string[]>> = {
  civilians: ["children", "women", "journalists", "medics", "aid workers", "patients"],
  fighters: ["commanders"],
  soldiers: ["officers"],
};

/** Whether one population holds the other: people hold everybody, civilians hold children. */
function isBroader(whole: string | null, part: string | null): boolean {
  if (part === null || whole === part) return false;
  return whole === null || (INSIDE[whole]?.includes(part) ?? false);
}

function keyOfPlace({ claims }: Figure): string {
  const place = claims[0]?.claim.place ?? null;
  return place === null ? "" : placeKey(place);
}

function highOf({ latest }: Figure): number {
  return Math.max(
    ...latest.map(({ claim: { quantity } }) => quantity?.value ?? quantity?.max ?? quantity?.min ?? 0),
  );
}

function ruleOf(
  { claims, latest }: Pick<Figure, "claims" | "latest">,
  exact: Counted | undefined,
  whole: Figure | null,
): string {
  const merged =
    claims.length === 1
      ? "one claim"
      : `${claims.length} claims about the same days are one figure, not a sum`;
  const superseded = claims.length - latest.length;
  const history =
    superseded === 0 ? "" : `; of each voice the last word counts (${superseded} earlier left aside)`;
  const best =
    exact === undefined
      ? "no exact figure is given"
      : `best is the latest exact figure (${voiceOf(exact.claim).name}, ${exact.known})`;
  const inside =
    whole === null
      ? ""
      : `; counted inside the figure for ${whole.claims[0]!.claim.population ?? "all"}, never added to it`;
  return `${merged}${history}; min and max are the lowest and highest bounds given; ${best}${inside}.`;
}
