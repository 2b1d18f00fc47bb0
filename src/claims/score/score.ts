import type { Span } from "../../base/span.ts";
import type { Claim } from "../claim.ts";
import { type Gold, goldSpan, subtypeOf } from "./gold.ts";
import type { NameJudge } from "./same-name.ts";
import { sameQuantity, sameTime } from "./same-value.ts";

export const SLOTS = [
  "actor",
  "actors_exact",
  "target",
  "place",
  "time",
  "quantity",
  "attribution",
  "modality",
] as const;
export type Slot = (typeof SLOTS)[number];

/** Counts of one class of claims: `control`, `control:gain`, `level:core`, `all`. */
export interface Tally {
  gold: number;
  system: number;
  found: number;
  core: number;
}

/** A label that was missed, a claim nobody labelled, or a pair that differs in the named slots. */
export interface Miss {
  readonly what: "missed" | "extra" | "differs";
  readonly report: string;
  readonly kind: string;
  readonly slots: readonly Slot[];
  readonly words: string;
}

export interface Score {
  readonly classes: ReadonlyMap<string, Tally>;
  readonly pairs: number;
  readonly slots: Readonly<Record<Slot, number>>;
  /** Claims whose quote is not what stands at their span. */
  readonly badQuotes: number;
  /** For each claim: its confidence, and whether a label agrees with it in every core slot. */
  readonly judged: readonly { readonly confidence: number; readonly right: boolean }[];
  readonly misses: readonly Miss[];
}

interface Labelled {
  readonly text: string;
  readonly gold: readonly Gold[];
  readonly claims: readonly Claim[];
}

/** What a score is made in. */
interface Sums {
  readonly classes: Map<string, Tally>;
  pairs: number;
  readonly slots: Record<Slot, number>;
  badQuotes: number;
  readonly judged: { readonly confidence: number; readonly right: boolean }[];
  readonly misses: Miss[];
}

/** Scores claims against labels, report by report, as `score.py` of the contract defines it. */
export function score(reports: Iterable<Labelled>, judge: NameJudge): Score {
  const slots = Object.fromEntries(SLOTS.map((slot) => [slot, 0])) as Record<Slot, number>;
  const sum: Sums = { classes: new Map(), pairs: 0, slots, badQuotes: 0, judged: [], misses: [] };
  for (const { text, gold, claims } of reports) {
    const labels = gold.map((label) => ({ label, span: goldSpan(label, text) }));
    const matched = pair(labels, claims, judge);
    const right = new Set<number>();
    sum.badQuotes += claims.filter((claim) => text.slice(...claim.span) !== claim.quote).length;
    labels.forEach(({ label, span }, i) => {
      const j = matched.get(i);
      const found = j === undefined ? null : compare(label, claims[j]!, judge);
      if (addLabel(sum, { label, words: text.slice(...span), found })) right.add(j!);
    });
    const taken = new Set(matched.values());
    claims.forEach((claim, j) => addClaim(sum, claim, { right: right.has(j), extra: !taken.has(j) }));
  }
  return sum;
}

function count(classes: Map<string, Tally>, names: readonly string[], add: Partial<Tally>): void {
  for (const name of names) {
    const tally = classes.get(name) ?? { gold: 0, system: 0, found: 0, core: 0 };
    classes.set(name, tally);
    for (const key of Object.keys(add) as (keyof Tally)[]) tally[key] += add[key]!;
  }
}

interface Compared {
  readonly label: Gold;
  readonly words: string;
  /** Which slots agree; null when no claim matches the label. */
  readonly found: Record<Slot, boolean> | null;
}

/** Counts a label; whether a claim agrees with it in every core slot. */
function addLabel(sum: Sums, { label, words, found }: Compared): boolean {
  const miss = { report: label.report, kind: `${label.kind} ${String(subtypeOf(label))}`, words };
  count(sum.classes, classesOf(label), { gold: 1 });
  if (found === null) {
    sum.misses.push({ what: "missed", slots: [], ...miss });
    return false;
  }
  sum.pairs++;
  for (const slot of SLOTS) if (found[slot]) sum.slots[slot]++;
  const core = isCore(label, found);
  if (!core) sum.misses.push({ what: "differs", slots: SLOTS.filter((slot) => !found[slot]), ...miss });
  count(sum.classes, classesOf(label), { found: 1, core: core ? 1 : 0 });
  return core;
}

function addClaim(
  sum: Sums,
  claim: Claim,
  { right, extra }: { readonly right: boolean; readonly extra: boolean },
): void {
  const change = claim.kind === "control" ? [`control:${claim.change}`] : [];
  count(sum.classes, ["all", claim.kind, ...change], { system: 1 });
  sum.judged.push({ confidence: claim.confidence, right });
  if (!extra) return;
  const kind = `${claim.kind} ${String(subtypeOf(claim))}`;
  sum.misses.push({ what: "extra", report: claim.report, kind, slots: [], words: claim.quote });
}

function classesOf(gold: Gold): string[] {
  return [
    "all",
    gold.kind,
    `level:${gold.level}`,
    ...(gold.kind === "control" ? [`control:${String(gold.change)}`] : []),
  ];
}

interface PlacedLabel {
  readonly label: Gold;
  readonly span: Span;
}

/** Label → claim, greedily, best first: the same kind and subtype, and spans that overlap. */
function pair(
  labels: readonly PlacedLabel[],
  claims: readonly Claim[],
  judge: NameJudge,
): Map<number, number> {
  const candidates: [fit: number, i: number, j: number][] = [];
  labels.forEach((label, i) => {
    claims.forEach((claim, j) => {
      const fit = fitOf(label, claim, judge);
      if (fit > 0) candidates.push([fit, i, j]);
    });
  });
  candidates.sort((a, b) => b[0] - a[0] || b[1] - a[1] || b[2] - a[2]);
  const matched = new Map<number, number>();
  const taken = new Set<number>();
  for (const [, i, j] of candidates) {
    if (matched.has(i) || taken.has(j)) continue;
    matched.set(i, j);
    taken.add(j);
  }
  return matched;
}

function fitOf({ label: gold, span }: PlacedLabel, claim: Claim, judge: NameJudge): number {
  if (gold.kind !== claim.kind || !sameSubtype(gold, claim)) return 0;
  const shared = Math.min(span[1], claim.span[1]) - Math.max(span[0], claim.span[0]);
  if (shared <= 0) return 0;
  const shorter = Math.max(1, Math.min(span[1] - span[0], claim.span[1] - claim.span[0]));
  return (
    shared / shorter +
    (judge.anySame(gold.actor, claim.actor) ? 2 : 0) +
    (judge.samePlace(gold.place, claim.place) ? 2 : 0) +
    (sameQuantity(gold.quantity, claim.quantity) ? 1 : 0)
  );
}

/** "Casualties" may stand for killed, and killed or injured for casualties: reports do not always tell them apart. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  killed: ["casualties"],
  casualties: ["killed", "injured"],
};

function sameSubtype(gold: Gold, claim: Claim): boolean {
  const [a, b] = [String(subtypeOf(gold)), String(subtypeOf(claim))];
  return a === b || (gold.kind === "count" && (ALSO[a]?.includes(b) ?? false));
}

function compare(gold: Gold, claim: Claim, judge: NameJudge): Record<Slot, boolean> {
  return {
    actor:
      claim.kind === "status"
        ? judge.sameRef(gold.person ?? "", claim.person)
        : judge.anySame(gold.actor, claim.actor),
    actors_exact: judge.allSame(gold.actor, claim.actor),
    target: judge.anySame(gold.target, claim.target),
    place: judge.samePlace(gold.place, claim.place),
    time: sameTime(gold.time, claim.time),
    quantity: sameQuantity(gold.quantity, claim.quantity),
    attribution: judge.sameRef(gold.attribution[0]!, claim.attribution[0]?.source),
    modality: gold.modality === claim.modality && gold.polarity === claim.polarity,
  };
}

function isCore(gold: Gold, ok: Record<Slot, boolean>): boolean {
  return (
    ok.actor &&
    ok.place &&
    ok.modality &&
    (ok.target || gold.target.length === 0) &&
    (ok.quantity || gold.kind !== "count")
  );
}
