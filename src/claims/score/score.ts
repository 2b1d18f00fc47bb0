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

/** Scores claims against labels, report by report, as `score.py` of the contract defines it. */
export function score(reports: Iterable<Labelled>, judge: NameJudge): Score {
  const classes = new Map<string, Tally>();
  const slots = Object.fromEntries(SLOTS.map((slot) => [slot, 0])) as Record<Slot, number>;
  const result = {
    classes,
    pairs: 0,
    slots,
    badQuotes: 0,
    judged: [] as { confidence: number; right: boolean }[],
    misses: [] as Miss[],
  };
  const count = (names: readonly string[], add: Partial<Tally>) => {
    for (const name of names) {
      const tally = classes.get(name) ?? { gold: 0, system: 0, found: 0, core: 0 };
      classes.set(name, tally);
      for (const key of Object.keys(add) as (keyof Tally)[]) tally[key] += add[key]!;
    }
  };
  for (const { text, gold, claims } of reports) {
    const spans = gold.map((label) => goldSpan(label, text));
    const matched = pair(gold, spans, claims, judge);
    const right = new Set<number>();
    result.badQuotes += claims.filter((claim) => text.slice(...claim.span) !== claim.quote).length;
    gold.forEach((label, i) => {
      const j = matched.get(i);
      count(classesOf(label), { gold: 1 });
      const miss = {
        report: label.report,
        kind: `${label.kind} ${String(subtypeOf(label))}`,
        words: text.slice(...spans[i]!),
      };
      if (j === undefined) return void result.misses.push({ what: "missed", slots: [], ...miss });
      const ok = compare(label, claims[j]!, judge);
      result.pairs++;
      for (const slot of SLOTS) if (ok[slot]) slots[slot]++;
      const core = isCore(label, ok);
      if (core) right.add(j);
      else result.misses.push({ what: "differs", slots: SLOTS.filter((slot) => !ok[slot]), ...miss });
      count(classesOf(label), { found: 1, core: core ? 1 : 0 });
    });
    const taken = new Set(matched.values());
    claims.forEach((claim, j) => {
      count(["all", claim.kind, ...(claim.kind === "control" ? [`control:${claim.change}`] : [])], {
        system: 1,
      });
      result.judged.push({ confidence: claim.confidence, right: right.has(j) });
      if (!taken.has(j)) {
        const kind = `${claim.kind} ${String(subtypeOf(claim))}`;
        result.misses.push({ what: "extra", report: claim.report, kind, slots: [], words: claim.quote });
      }
    });
  }
  return result;
}

function classesOf(gold: Gold): string[] {
  return [
    "all",
    gold.kind,
    `level:${gold.level}`,
    ...(gold.kind === "control" ? [`control:${String(gold.change)}`] : []),
  ];
}

/** Label → claim, greedily, best first: the same kind and subtype, and spans that overlap. */
function pair(
  gold: readonly Gold[],
  spans: readonly Span[],
  claims: readonly Claim[],
  judge: NameJudge,
): Map<number, number> {
  const candidates: [fit: number, i: number, j: number][] = [];
  gold.forEach((label, i) => {
    claims.forEach((claim, j) => {
      const fit = fitOf(label, spans[i]!, claim, judge);
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

function fitOf(gold: Gold, span: Span, claim: Claim, judge: NameJudge): number {
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
