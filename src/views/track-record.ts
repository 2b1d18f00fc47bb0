import type { Day } from "../base/day.ts";
import type { Ref } from "../claims/claim.ts";
import { isPartial } from "./bearing.ts";
import type { AnswerPlace } from "./control-answer.ts";
import { daysAfter } from "./day-table.ts";
import { areIndependent } from "./independence.ts";
import { compare } from "./order.ts";
import { policyOf } from "./policies.ts";
import { partiesOf } from "./stakes.ts";
import { interestsOf, sideOf, speaksFor, type Standing } from "./standing.ts";
import type { Testimony } from "./testimony.ts";

/** How far apart in days two voices' words may lie and still speak of the same. */
const WITHIN_DAYS = 14;

/** What became of one thing a voice said. */
export interface TrackCase {
  readonly claim: string;
  readonly place: string;
  readonly day: Day;
  readonly outcome: "held-up" | "overturned" | "open";
  /** The claim of another interest that bore it out or overturned it. */
  readonly by: string | null;
}

/** How a voice's control claims held up against what others of another interest said. No score: the cases are the record. */
export interface TrackRecord {
  readonly voice: string;
  readonly name: string;
  readonly affiliations: readonly string[] | null;
  readonly claims: number;
  readonly held_up: number;
  readonly overturned: number;
  readonly open: number;
  readonly cases: readonly TrackCase[];
}

/** A place with its testimonies. */
export interface PlaceTestimonies {
  readonly place: AnswerPlace;
  readonly testimonies: readonly Testimony[];
}

/** Every voice's record, the most quoted first (SPEC R1–R3). */
export function trackRecords(places: readonly PlaceTestimonies[], standing: Standing): TrackRecord[] {
  const byVoice = new Map<string, { last: Testimony; cases: TrackCase[] }>();
  for (const { place, testimonies } of places) {
    const words = testimonies.filter(saysWhoHolds).sort(inOrder);
    for (const testimony of eachOnce(words, standing)) {
      const key = testimony.voice.id ?? testimony.voice.name;
      const found = byVoice.get(key) ?? { last: testimony, cases: [] };
      if (testimony.known >= found.last.known) found.last = testimony;
      found.cases.push(caseOf(testimony, { place: place.name, words, standing }));
      byVoice.set(key, found);
    }
  }
  return [...byVoice]
    .map(([voice, found]) => recordOf(voice, found, standing))
    .sort((a, b) => b.claims - a.claims || compare(a.voice, b.voice));
}

function recordOf(
  voice: string,
  { last, cases }: { readonly last: Testimony; readonly cases: readonly TrackCase[] },
  standing: Standing,
): TrackRecord {
  const count = (outcome: TrackCase["outcome"]) => cases.filter((each) => each.outcome === outcome).length;
  return {
    voice,
    name: last.voice.name,
    affiliations: interestsOf(last.voice, last.known, standing),
    claims: cases.length,
    held_up: count("held-up"),
    overturned: count("overturned"),
    open: count("open"),
    cases: [...cases].sort(
      (a, b) => compare(a.day, b.day) || compare(a.place, b.place) || compare(a.claim, b.claim),
    ),
  };
}

/** Words about the whole of a place that name who holds it after, or deny that somebody does. */
function saysWhoHolds(testimony: Testimony): boolean {
  return (
    !testimony.background &&
    !testimony.isPresumed &&
    !isPartial(testimony) &&
    holderOf(testimony) !== undefined
  );
}

function holderOf({ change, actors, targets }: Testimony): Ref | undefined {
  if (change === "gain" || change === "hold") return actors[0];
  return change === "lose" ? targets[0] : undefined;
}

/** What a voice says of one day once, in however many reports it is quoted (I1). */
function eachOnce(words: readonly Testimony[], standing: Standing): Testimony[] {
  const first = new Map<string, Testimony>();
  for (const testimony of words) {
    if (!testimony.positive) continue;
    const key = [testimony.origin, dayOf(testimony), sideHeld(testimony, standing)].join("\u0000");
    if (!first.has(key)) first.set(key, testimony);
  }
  return [...first.values()];
}

function sideHeld(testimony: Testimony, standing: Standing): string {
  return sideOf(holderOf(testimony)!, standing);
}

/** R2: the first word of another interest that speaks of the same days decides; news of a later taking ends the wait. */
function caseOf(
  testimony: Testimony,
  { place, words, standing }: { place: string; words: readonly Testimony[]; standing: Standing },
): TrackCase {
  const day = dayOf(testimony);
  const side = sideHeld(testimony, standing);
  const undecided = { claim: testimony.id, place, day, outcome: "open", by: null } as const;
  const last = daysAfter(day, WITHIN_DAYS);
  for (const other of words) {
    if (dayOf(other) < day || !isJudge(other, testimony, standing)) continue;
    if (dayOf(other) > last) break;
    const isSame = sideHeld(other, standing) === side;
    if (!other.positive && !isSame) continue;
    const isLaterTaking = other.positive && other.change !== "hold" && !isSame && dayOf(other) > day;
    if (isLaterTaking) return undecided;
    const outcome = isSame && other.positive ? "held-up" : "overturned";
    return { ...undecided, outcome, by: other.id };
  }
  return undecided;
}

/** R1: another origin and text, of another interest, whose word settles: it is unaffiliated, or gains nothing by it. */
function isJudge(other: Testimony, testimony: Testimony, standing: Standing): boolean {
  if (!areIndependent(other, testimony)) return false;
  const own = interestsOf(testimony.voice, testimony.known, standing) ?? [];
  const theirs = interestsOf(other.voice, other.known, standing) ?? [];
  if (
    own.some((side) => speaksFor(theirs, side, standing)) ||
    theirs.some((side) => speaksFor(own, side, standing))
  )
    return false;
  return policyOf("against-interest").weigh(other, { ...partiesOf(other), standing }).weight === "settles";
}

/** The day a word speaks of: what is said to hold still, its day of publication. */
function dayOf({ change, from, to, known }: Testimony): Day {
  const day = change === "hold" ? (to ?? known) : (to ?? from ?? known);
  return day > known ? known : day;
}

/** Of one day a taking speaks before a holding: who still held it that day says nothing against who took it. */
function inOrder(a: Testimony, b: Testimony): number {
  const rank = ({ change }: Testimony) => (change === "hold" ? 1 : 0);
  return (
    compare(dayOf(a), dayOf(b)) ||
    rank(a) - rank(b) ||
    compare(a.known, b.known) ||
    compare(a.report, b.report) ||
    a.start - b.start ||
    compare(a.id, b.id)
  );
}
