import type { Day } from "../base/day.ts";
import type { RecordedClaim } from "../record/recorded-claim.ts";
import type { PolicyName } from "./as-of.ts";
import type { ControlAnswer } from "./control-answer.ts";
import type { Dispute } from "./disputes.ts";
import { byKnown, compare } from "./order.ts";
import type { SiegeAnswer } from "./sieges.ts";
import type { Tally } from "./tally.ts";
import { voiceOf } from "./testimony.ts";

/** What a brief is of: an area from one day to another, as known by a day, under a policy and a lens. */
export interface BriefQuestion {
  /** Null = the whole record. */
  readonly area: string | null;
  readonly area_id: string | null;
  readonly from: Day;
  readonly to: Day;
  readonly known: Day;
  readonly policy: PolicyName;
  readonly lens: readonly string[];
}

/** What a brief says, each with the claims that it rests on (SPEC S5–S7). */
export type BriefFact =
  | { readonly kind: "changed"; readonly before: ControlAnswer; readonly after: ControlAnswer }
  | { readonly kind: "unchanged"; readonly answers: readonly ControlAnswer[] }
  | { readonly kind: "siege"; readonly siege: SiegeAnswer }
  | { readonly kind: "dispute"; readonly dispute: Dispute }
  | { readonly kind: "figure"; readonly tally: Tally }
  | { readonly kind: "told"; readonly recorded: RecordedClaim };

export const BRIEF_SECTIONS = [
  "changed",
  "unchanged",
  "sieges",
  "disputes",
  "figures",
  "events",
  "persons",
  "relations",
  "forecasts",
] as const;
export type BriefSection = (typeof BRIEF_SECTIONS)[number];

/** A claim that a brief rests on, as its notes print it. */
export interface BriefNote {
  readonly claim: RecordedClaim;
  readonly title: string | null;
}

/** A situation brief as facts: no sentence yet, in no language. */
export interface Brief {
  readonly question: BriefQuestion;
  readonly sections: readonly {
    readonly section: BriefSection;
    readonly facts: readonly BriefFact[];
    /** How many more there are than are told. */
    readonly left: number;
  }[];
  /** Every claim that a fact names. */
  readonly notes: readonly BriefNote[];
  readonly reports: number;
}

/** What a brief is composed from; all of the area, as known by the day and through the lens. */
export interface BriefSources {
  readonly before: readonly ControlAnswer[];
  readonly after: readonly ControlAnswer[];
  readonly sieges: readonly SiegeAnswer[];
  readonly disputes: readonly Dispute[];
  readonly tallies: readonly Tally[];
  readonly claims: readonly RecordedClaim[];
  /** Titles of the reports by id. */
  readonly titles: ReadonlyMap<string, string | null>;
}

/** A section tells no more than this. */
const LONGEST = 40;

/** The brief that answers the question (SPEC S5–S7). */
export function briefOf(question: BriefQuestion, sources: BriefSources): Brief {
  const facts = factsOf(question, sources);
  const sections = BRIEF_SECTIONS.map((section) => ({
    section,
    facts: facts[section].slice(0, LONGEST),
    left: Math.max(0, facts[section].length - LONGEST),
  })).filter((each) => each.facts.length > 0);
  const named = new Set(sections.flatMap((each) => each.facts.flatMap(claimsOf)));
  const notes = sources.claims
    .filter(({ claim }) => named.has(claim.id))
    .map((claim) => ({ claim, title: sources.titles.get(claim.claim.report) ?? null }));
  return { question, sections, notes, reports: new Set(notes.map(({ claim }) => claim.claim.report)).size };
}

/** Ids of the claims that a fact rests on. */
export function claimsOf(fact: BriefFact): readonly string[] {
  switch (fact.kind) {
    case "changed":
      return idsOf([fact.before, fact.after]);
    case "unchanged":
      return idsOf(fact.answers);
    case "siege":
      return [
        ...new Set([
          ...fact.siege.told,
          ...fact.siege.over,
          ...fact.siege.inside.flatMap(({ claims }) => claims),
        ]),
      ];
    case "dispute":
      return fact.dispute.positions.flatMap(({ claims }) => claims);
    case "figure":
      return fact.tally.claims;
    case "told":
      return [fact.recorded.claim.id];
  }
}

function idsOf(answers: readonly ControlAnswer[]): string[] {
  return [...new Set(answers.flatMap((answer) => [...answer.for, ...answer.against]))];
}

function factsOf(question: BriefQuestion, sources: BriefSources): Record<BriefSection, BriefFact[]> {
  const { from, to } = question;
  const told = toldIn(question, sources.claims);
  const of = (isWanted: (recorded: RecordedClaim) => boolean) =>
    told.filter(isWanted).map((recorded): BriefFact => ({ kind: "told", recorded }));
  const isNews = ({ claim }: RecordedClaim) => claim.modality === "asserted" || claim.modality === "possible";
  return {
    ...controlFacts(sources),
    sieges: sources.sieges
      .filter((siege) => siege.to === null || siege.to >= from)
      .map((siege) => ({ kind: "siege", siege: { ...siege, inside: siege.inside.slice(0, 3) } })),
    disputes: sources.disputes
      .filter((dispute) => dispute.from <= to && (dispute.to === null || dispute.to >= from))
      .map((dispute) => ({ kind: "dispute", dispute })),
    figures: sources.tallies
      .filter((tally) => tally.to >= from && tally.from <= to)
      .sort((a, b) => compare(a.to, b.to))
      .map((tally) => ({ kind: "figure", tally })),
    events: of((recorded) => recorded.claim.kind === "event" && isNews(recorded)),
    persons: of((recorded) => recorded.claim.kind === "status" && isNews(recorded)),
    relations: of((recorded) => recorded.claim.kind === "relation" && isNews(recorded)),
    forecasts: of((recorded) => !isNews(recorded) && recorded.claim.modality !== "hypothetical"),
  };
}

/** Where the answers of the two days differ, and what stayed as it was, places of one state and holder together. */
function controlFacts({ before, after }: BriefSources): Record<"changed" | "unchanged", BriefFact[]> {
  const earlier = new Map(before.map((answer) => [keyOf(answer), answer]));
  const changed: BriefFact[] = [];
  const same = new Map<string, ControlAnswer[]>();
  for (const answer of after) {
    const old = earlier.get(keyOf(answer));
    if (old === undefined) continue;
    if (signOf(old) !== signOf(answer)) changed.push({ kind: "changed", before: old, after: answer });
    else if (answer.state !== "unknown")
      same.set(signOf(answer), [...(same.get(signOf(answer)) ?? []), answer]);
  }
  return {
    changed,
    unchanged: [...same.values()].map((answers) => ({ kind: "unchanged", answers })),
  };
}

function keyOf({ place }: ControlAnswer): string {
  return place.id ?? place.name;
}

function signOf({ state, holders }: ControlAnswer): string {
  return [state, ...holders.map(({ id, name }) => id ?? name).sort()].join("|");
}

/** The claims that speak of the days between, in order of these days; told as history is left out. */
function toldIn({ from, to }: BriefQuestion, claims: readonly RecordedClaim[]): RecordedClaim[] {
  return [...claims]
    .sort(byKnown)
    .filter((recorded) => {
      const day = dayOf(recorded);
      return !recorded.claim.background && day >= from && day <= to;
    })
    .sort((a, b) => compare(dayOf(a), dayOf(b)) || compare(voiceOf(a.claim).name, voiceOf(b.claim).name));
}

/** The day that a claim is told for: of a forecast the day on which it was made. */
export function dayOf({ claim, known }: RecordedClaim): Day {
  const isNews = claim.modality === "asserted" || claim.modality === "possible";
  return isNews ? (claim.time?.from ?? claim.time?.to ?? known) : known;
}
