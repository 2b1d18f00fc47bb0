import type { Day } from "../base/day.ts";
import type { Claim, Ref } from "../claims/claim.ts";
import type { RecordedClaim } from "../record/recorded-claim.ts";
import { type AsOf, claimsKnown } from "./as-of.ts";
import type { AnswerPlace, ControlState } from "./control-answer.ts";
import { controlFrom, forPlace, namedPlace, type RecordPlace } from "./control-at.ts";
import { daysAfter } from "./day-table.ts";
import { byKnown, compare } from "./order.ts";
import { historyOf } from "./place-history.ts";
import type { Siege } from "./place-state.ts";
import { policyOf } from "./policies.ts";
import type { Standing } from "./standing.ts";
import { type Tally, tallyOf } from "./tally.ts";
import { type Testimony, testimonyOf } from "./testimony.ts";
import { createTrack, type Stretch } from "./track.ts";
import type { Verdict } from "./verdict.ts";

/** What is reported from a place under siege, by heading: each claim under the first that it fits. */
export const SIEGE_HEADINGS = ["medical", "left", "aid", "harm"] as const;
export type SiegeHeading = (typeof SIEGE_HEADINGS)[number];

/** A siege as it is told: of what, by whom, since when, how many are inside, and what is reported from there. */
export interface SiegeAnswer {
  readonly place: AnswerPlace;
  /** Empty = nobody says by whom. */
  readonly besieged_by: readonly Ref[];
  readonly state: ControlState;
  readonly holders: readonly Ref[];
  /** EDTF. */
  readonly since: string | null;
  /** The last day of a siege that is over; null while it goes on. */
  readonly to: Day | null;
  /** The last day up to `on` that words about the siege speak of. */
  readonly last_reported: Day | null;
  /** Ids of the claims that tell of it, and of those that say it is over or never was. */
  readonly told: readonly string[];
  readonly over: readonly string[];
  /** How many are besieged, trapped or in need there, the newest first. */
  readonly inside: readonly Tally[];
  /** What is reported from there, the newest first. */
  readonly reported: Readonly<Record<SiegeHeading, readonly RecordedClaim[]>>;
}

/** The sieges of a place up to a day, the newest first; `claims` are all claims about it and the places inside it (SPEC S1, S2). */
export function siegesOf(
  place: RecordPlace,
  claims: { readonly own: readonly RecordedClaim[]; readonly inside: readonly RecordedClaim[] },
  asOf: AsOf & { readonly standing: Standing },
): SiegeAnswer[] {
  const { on, known, lens, policy, standing } = asOf;
  const testimonies = claims.own.flatMap((recorded) => testimonyOf(recorded) ?? []);
  const history = historyOf(forPlace(place, testimonies), { known, lens }, standing);
  const track = createTrack(history, { policy: policyOf(policy), standing }, (verdict) => verdict);
  const runs = runsOf(track.all(), on);
  if (runs.length === 0) return [];
  const heard = claimsKnown([...claims.own, ...claims.inside], { known, lens }).filter(
    ({ verdict }) => verdict !== "reject",
  );
  return runs.reverse().map((run) => {
    const { evidence, actors } = run.siege;
    const isOver = run.to !== null && run.to < on;
    const over = isOver ? endedBy(run, testimonies) : run.siege.broken.map(({ testimony }) => testimony.id);
    const spoken = evidence.map(({ testimony, day }) => lastDayOf(testimony, day)).filter((day) => day <= on);
    const last = spoken.sort().at(-1) ?? null;
    // A siege that was only told of no longer is over as far as the words go.
    const to = !isOver ? null : over.length > 0 ? run.to : (last ?? run.to);
    const { state, holders } = controlFrom(place, testimonies, { ...asOf, on: to ?? on });
    const days = { from: run.from, to: to ?? on };
    return {
      place: namedPlace(place),
      besieged_by: actors,
      state,
      holders,
      since: sinceOf(evidence.map(({ testimony }) => testimony)),
      to,
      last_reported: last,
      told: [...new Set(evidence.map(({ testimony }) => testimony.id))],
      over,
      inside: insideOf(heard, days),
      reported: reportedOf(heard, days),
    };
  });
}

/** Days on end with a siege. */
interface Run {
  readonly from: Day;
  readonly to: Day | null;
  /** As it stood last, with all that was said of it on the way. */
  readonly siege: Siege;
  readonly next: Stretch<Verdict> | null;
}

/** The runs that begin by a day; of one that goes on beyond it, what was said up to then. */
function runsOf(stretches: readonly Stretch<Verdict>[], on: Day): Run[] {
  const runs: Run[] = [];
  let isGoingOn = false;
  stretches.forEach(({ from, to, told: { siege } }, i) => {
    if (siege === null || (from > on && !isGoingOn)) return void (isGoingOn = false);
    const before = isGoingOn ? runs.pop() : undefined;
    isGoingOn = true;
    const next = stretches[i + 1] ?? null;
    if (before !== undefined && from > on) return void runs.push({ ...before, to, next });
    const evidence = [...new Set([...(before?.siege.evidence ?? []), ...siege.evidence])];
    runs.push({ from: before?.from ?? from, to, siege: { ...siege, evidence }, next });
  });
  return runs;
}

/** The last day that a word about a siege speaks of: its own, else that of its publication. */
function lastDayOf({ to, known }: Testimony, day: Day): Day {
  const last = to ?? known;
  return last > day ? last : day;
}

/** "Besieged since 2013" gives a beginning, "is besieged" only a day by which it was (C14). */
function sinceOf(testimonies: readonly Testimony[]): string | null {
  const [first] = [...testimonies].sort((a, b) => compare(a.from ?? a.known, b.from ?? b.known));
  if (first === undefined) return null;
  const [start, end] = (first.edtf ?? "").split("/");
  return end === undefined || !start || start === ".." ? `../${first.from ?? first.known}` : start;
}

/** How near to its end the words lie that ended a siege, days. */
const NEAR = 7;

/** The words that a siege was broken, else those for who took the place; none when it only was no longer told of. */
function endedBy({ to, next }: Run, testimonies: readonly Testimony[]): string[] {
  const [first, last] = [daysAfter(to ?? "", -NEAR), daysAfter(to ?? "", NEAR)];
  const isNear = (day: Day) => first <= day && day <= last;
  const broken = testimonies.filter(
    ({ change, positive, from, known }) => positive && change === "relieve" && isNear(from ?? known),
  );
  const taken = (next?.told.cases[0]?.evidence ?? []).filter(({ day }) => isNear(day));
  const words = broken.length > 0 ? broken : taken.map(({ testimony }) => testimony);
  return [...new Set(words.map(({ id }) => id))];
}

const INSIDE: ReadonlySet<string> = new Set(["besieged", "trapped", "in-need"]);

interface Days {
  readonly from: Day;
  readonly to: Day;
}

function insideOf(heard: readonly RecordedClaim[], { from, to }: Days): Tally[] {
  return tallyOf(heard, { from, to })
    .filter(({ measure }) => INSIDE.has(measure))
    .sort((a, b) => compare(b.to, a.to));
}

function reportedOf(heard: readonly RecordedClaim[], { from, to }: Days): SiegeAnswer["reported"] {
  const found: Record<SiegeHeading, RecordedClaim[]> = { medical: [], left: [], aid: [], harm: [] };
  for (const recorded of [...heard].sort(byKnown).reverse()) {
    const { claim, known } = recorded;
    const day = claim.time?.from ?? claim.time?.to ?? known;
    const heading = day < from || day > to || claim.background ? null : headingOf(claim);
    if (heading !== null) found[heading].push(recorded);
  }
  return found;
}

const SICK: ReadonlySet<string> = new Set(["patients", "medics", "doctors", "nurses", "the sick", "wounded"]);
const LEFT: ReadonlySet<string> = new Set(["evacuated", "displaced", "returned"]);
const AID: ReadonlySet<string> = new Set(["AID", "AGREE", "CONCEDE", "COOPERATE"]);
const HARM: ReadonlySet<string> = new Set(["killed", "injured", "casualties", "missing"]);

function headingOf(claim: Claim): SiegeHeading | null {
  if (claim.kind === "count") {
    if (SICK.has(claim.population?.toLowerCase() ?? "")) return "medical";
    if (LEFT.has(claim.measure)) return "left";
    return HARM.has(claim.measure) ? "harm" : null;
  }
  if (claim.kind !== "event") return null;
  if (AID.has(claim.event) || claim.mode === "ceasefire") return "aid";
  return claim.event === "ASSAULT" ? "harm" : null;
}
