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
  const runs = runsOf(track.all()).filter(({ from }) => from <= on);
  if (runs.length === 0) return [];
  const heard = claimsKnown([...claims.own, ...claims.inside], { known, lens }).filter(
    ({ verdict }) => verdict !== "reject",
  );
  return runs.reverse().map((run) => {
    const to = run.to === null || run.to >= on ? null : run.to;
    const { state, holders } = controlFrom(place, testimonies, { ...asOf, on: to ?? on });
    const days = { from: run.from, to: to ?? on };
    const { evidence, actors } = run.siege;
    return {
      place: namedPlace(place),
      besieged_by: actors,
      state,
      holders,
      since: sinceOf(evidence.map(({ testimony }) => testimony)),
      to,
      last_reported:
        evidence
          .map(({ day }) => day)
          .filter((day) => day <= on)
          .sort()
          .at(-1) ?? null,
      told: [...new Set(evidence.map(({ testimony }) => testimony.id))],
      over: to === null ? run.siege.broken.map(({ testimony }) => testimony.id) : endedBy(run, testimonies),
      inside: insideOf(heard, days),
      reported: reportedOf(heard, days),
    };
  });
}

/** Days on end with a siege. */
interface Run {
  readonly from: Day;
  readonly to: Day | null;
  /** As it stood last. */
  readonly siege: Siege;
  readonly next: Stretch<Verdict> | null;
}

function runsOf(stretches: readonly Stretch<Verdict>[]): Run[] {
  const runs: Run[] = [];
  stretches.forEach(({ from, to, told: { siege } }, i) => {
    if (siege === null) return;
    const next = stretches[i + 1] ?? null;
    const isGoingOn = i > 0 && stretches[i - 1]!.told.siege !== null;
    const begun = isGoingOn ? runs.pop()!.from : from;
    runs.push({ from: begun, to, siege, next });
  });
  return runs;
}

/** "Besieged since 2013" gives a beginning, "is besieged" only a day by which it was (C14). */
function sinceOf(testimonies: readonly Testimony[]): string | null {
  const [first] = [...testimonies].sort((a, b) => compare(a.from ?? a.known, b.from ?? b.known));
  if (first === undefined) return null;
  const [start, end] = (first.edtf ?? "").split("/");
  return end === undefined || !start || start === ".." ? `../${first.from ?? first.known}` : start;
}

/** The words that a siege was broken, else those for who took the place. */
function endedBy({ to, next }: Run, testimonies: readonly Testimony[]): string[] {
  const last = to ?? "";
  const broken = testimonies.filter(
    ({ change, positive, from, known }) =>
      positive &&
      change === "relieve" &&
      (from ?? known) >= daysAfter(last, -7) &&
      (from ?? known) <= daysAfter(last, 7),
  );
  const words =
    broken.length > 0 ? broken : (next?.told.cases[0]?.evidence ?? []).map((each) => each.testimony);
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
