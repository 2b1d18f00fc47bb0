import { addDays, type Day } from "../base/day.ts";
import type { Ref } from "../claims/claim.ts";
import type { AnswerPlace } from "./control-answer.ts";
import { isPartial } from "./bearing.ts";
import { interestsOf, sideOf, type Standing } from "./standing.ts";
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
  const byVoice = new Map<string, { name: string; last: Testimony; cases: TrackCase[] }>();
  for (const { place, testimonies } of places) {
    const outcomes = testimonies.filter(saysWhoHolds);
    for (const testimony of outcomes) {
      const key = testimony.voice.id ?? testimony.voice.name;
      const found = byVoice.get(key) ?? { name: testimony.voice.name, last: testimony, cases: [] };
      found.cases.push(caseOf(testimony, { place: place.name, others: outcomes, standing }));
      byVoice.set(key, found);
    }
  }
  return [...byVoice]
    .map(([voice, { name, last, cases }]) => ({
      voice,
      name,
      affiliations: interestsOf(last.voice, last.known, standing),
      claims: cases.length,
      held_up: cases.filter(({ outcome }) => outcome === "held-up").length,
      overturned: cases.filter(({ outcome }) => outcome === "overturned").length,
      open: cases.filter(({ outcome }) => outcome === "open").length,
      cases,
    }))
    .sort((a, b) => b.claims - a.claims || (a.voice < b.voice ? -1 : 1));
}

function saysWhoHolds(testimony: Testimony): boolean {
  return (
    testimony.positive && !testimony.background && !isPartial(testimony) && holderOf(testimony) !== undefined
  );
}

function holderOf({ change, actors, targets }: Testimony): Ref | undefined {
  if (change === "gain" || change === "hold") return actors[0];
  return change === "lose" ? targets[0] : undefined;
}

function caseOf(
  testimony: Testimony,
  { place, others, standing }: { place: string; others: readonly Testimony[]; standing: Standing },
): TrackCase {
  const day = dayOf(testimony);
  const side = sideOf(holderOf(testimony)!, standing);
  const judges = others
    .filter((other) => isJudge(other, testimony, standing))
    .filter((other) => day <= dayOf(other) && dayOf(other) <= addDays(day, WITHIN_DAYS))
    .sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : a.seq - b.seq));
  const [judge] = judges;
  const outcome =
    judge === undefined ? "open" : sideOf(holderOf(judge)!, standing) === side ? "held-up" : "overturned";
  return { claim: testimony.id, place, day, outcome, by: judge?.id ?? null };
}

/** Another origin, no copy, and not of the same interest; news of a later taking overturns nothing. */
function isJudge(other: Testimony, testimony: Testimony, standing: Standing): boolean {
  if (other.origin === testimony.origin) return false;
  if (other.copyOf !== null && other.copyOf === testimony.copyOf) return false;
  const own = interestsOf(testimony.voice, testimony.known, standing) ?? [];
  const theirs = interestsOf(other.voice, other.known, standing) ?? [];
  if (own.some((side) => theirs.includes(side))) return false;
  return (
    other.change === "hold" || dayOf(other) === dayOf(testimony) || sameHolder(other, testimony, standing)
  );
}

function sameHolder(a: Testimony, b: Testimony, standing: Standing): boolean {
  return sideOf(holderOf(a)!, standing) === sideOf(holderOf(b)!, standing);
}

function dayOf({ from, to, known }: Testimony): Day {
  return to ?? from ?? known;
}
