import { contentId } from "../../src/base/id.ts";
import type { Claim, ControlClaim, Ref, Time } from "../../src/claims/claim.ts";
import { type Report, reportOf } from "../../src/report/report.ts";

/** A change of "Held by" in the list, as `transitions.jsonl` gives it. */
export interface Transition {
  readonly id: string;
  /** ISO date-time. */
  readonly published: string;
  readonly gold: {
    readonly place: string;
    readonly population: string;
    readonly lat: number | null;
    readonly lon: number | null;
    readonly held_before: string;
    readonly held_after: string;
    readonly reverted_within_24h?: boolean;
  };
}

/** A row of the list as it stood after a change, with what it claims; a later text of one id is its revision. */
export interface RowReport {
  readonly report: Report;
  readonly claims: readonly Claim[];
}

/** What the list's values say: one side, both, or that nobody is known to hold it; other values say nothing. */
const HOLDERS: Readonly<Record<string, readonly string[]>> = {
  Ukraine: ["ukraine"],
  Russia: ["russia"],
  "Donetsk PR": ["donetsk-peoples-republic"],
  "Luhansk PR": ["luhansk-peoples-republic"],
  Contested: ["ukraine", "russia"],
  Unknown: [],
  "Not known": [],
  Uncontrolled: [],
};
const QUICK_MS = 24 * 3600 * 1000;

/** One key for a row of the list, its name and population. */
export function rowKey(place: string, population: string): string {
  return `uactl:${place}:${population.replaceAll(",", "")}`;
}

/** Whether a value of the list says who holds a place. */
export function saysWhoHolds(value: string): boolean {
  return HOLDERS[value] !== undefined;
}

/**
 * The transitions as reports of one source. What changes twice on one day, or changes back within 24 hours, is a
 * revision of the report it puts right; a value that names nobody is left out.
 */
export function rowReports(transitions: readonly Transition[]): RowReport[] {
  const [first] = transitions;
  const start = first === undefined ? "" : first.published.slice(0, 10);
  const rows = new Map<string, Row>();
  return transitions.flatMap((transition) => {
    const { gold } = transition;
    const key = rowKey(gold.place, gold.population);
    const row: Row = rows.get(key) ?? { key, value: gold.held_before, start };
    rows.set(key, row);
    if (!saysWhoHolds(gold.held_after)) return [];
    return [reportOfChange(row, transition)];
  });
}

/** A row's history so far. */
interface Row {
  readonly key: string;
  readonly start: string;
  last?: Change;
  /** Id of its first report. */
  first?: string;
  /** What the list says. */
  value: string;
}

interface Change {
  readonly id: string;
  readonly before: string;
  readonly after: string;
  /** What it said before it was put right; null where it was not. */
  readonly undone: string | null;
  readonly at: number;
  readonly day: string;
}

function reportOfChange(row: Row, { published, gold }: Transition): RowReport {
  const day = published.slice(0, 10);
  const at = Date.parse(published);
  const { last } = row;
  const isQuick = last !== undefined && at - last.at < QUICK_MS;
  // Undone, or the undoing undone.
  const isRevert = isQuick && [last.before, last.undone].includes(gold.held_after);
  const change: Change =
    isRevert || last?.day === day
      ? { ...last!, after: gold.held_after, undone: last!.after, at }
      : { id: `${row.key}@${day}`, before: row.value, after: gold.held_after, undone: null, at, day };
  row.first ??= change.id;
  row.last = change;
  row.value = change.after;
  return told(row, change, { published, gold, isFirst: row.first === change.id });
}

function told(
  { start }: Row,
  change: Change,
  { published, gold, isFirst }: Pick<Transition, "published" | "gold"> & { readonly isFirst: boolean },
): RowReport {
  const now = `${gold.place}: ${change.after}`;
  const until = `${change.before} until ${change.day}`;
  const text = `${now}; ${until}. Seen ${published}.`;
  const report = reportOf({ id: change.id, text, published, publisher: "Wikipedia" });
  const quoting = { report, gold };
  const claims = [
    ...(isFirst && start < change.day ? claimsBefore(change, start, { ...quoting, quote: until }) : []),
    ...claimsAfter(change, { ...quoting, quote: now }),
  ];
  return { report, claims };
}

interface Quoting {
  readonly report: Report;
  readonly gold: Transition["gold"];
  readonly quote: string;
}

/** From the list's first snapshot to the change it said something else. */
function claimsBefore({ before, day }: Change, start: string, quoting: Quoting): Claim[] {
  const sides = HOLDERS[before] ?? [];
  if (sides.length === 0) return [];
  const to = new Date(Date.parse(day) - 24 * 3600 * 1000).toISOString().slice(0, 10);
  const time = timeOf(`${start}/${to}`, start, to);
  return [
    claimOf(quoting, { change: sides.length > 1 ? "contest" : "hold", actor: sides, target: [], time }),
  ];
}

function claimsAfter({ before, after, day }: Change, quoting: Quoting): Claim[] {
  const sides = HOLDERS[after] ?? [];
  const time = timeOf(day, day, day);
  const goesOn = timeOf(`${day}/..`, day, null);
  if (sides.length > 1)
    return [claimOf(quoting, { change: "contest", actor: sides, target: [], time: goesOn })];
  const held = HOLDERS[before] ?? [];
  if (sides.length === 0)
    return held.map((side) => claimOf(quoting, { change: "lose", actor: [side], target: [], time }));
  if (before === after) return [claimOf(quoting, { change: "hold", actor: sides, target: [], time: goesOn })];
  return [claimOf(quoting, { change: "gain", actor: sides, target: held.length > 1 ? [] : held, time })];
}

function timeOf(edtf: string, from: string, to: string | null): Time {
  return { edtf, from, to, mention: from, span: null, basis: "stated" };
}

function claimOf(
  { report, gold, quote }: Quoting,
  {
    change,
    actor,
    target,
    time,
  }: Pick<ControlClaim, "change" | "time"> & {
    readonly actor: readonly string[];
    readonly target: readonly string[];
  },
): Claim {
  const start = report.text.indexOf(quote);
  const span: [number, number] = [start, start + quote.length];
  const ref = (id: string): Ref => ({ id, name: id, mention: quote, span });
  const claim: Omit<ControlClaim, "id"> = {
    kind: "control",
    change,
    report: report.id,
    span,
    quote,
    actor: actor.map(ref),
    target: target.map(ref),
    place: {
      id: rowKey(gold.place, gold.population),
      name: gold.place,
      mention: gold.place,
      span,
      lat: gold.lat,
      lon: gold.lon,
      precision_m: null,
      within: ["Ukraine"],
      part: null,
    },
    time,
    quantity: null,
    attribution: [
      { source: { ...ref("wikipedia"), name: "Wikipedia" }, speaker: null, cue: null, span: null },
    ],
    modality: "asserted",
    polarity: "positive",
    background: false,
    confidence: 1,
    rule: "list/held-by",
  };
  return { id: contentId("c_", { ...claim }), ...claim };
}
