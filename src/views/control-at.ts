import type { Day } from "../base/day.ts";
import type { AsOf, RecordedControl } from "./as-of.ts";
import { isPartial } from "./bearing.ts";
import type { AnswerPlace, ControlAnswer } from "./control-answer.ts";
import type { Scales } from "./place-state.ts";
import { breadthOfEvidence, type Evidence } from "./evidence.ts";
import { outlineOf } from "./outline.ts";
import { numberOf } from "./day-table.ts";
import { historyOf, type PlaceHistory } from "./place-history.ts";
import { policyOf } from "./policies.ts";
import { type Standing, standingAt } from "./standing.ts";
import { agedTo } from "./staleness.ts";
import { type Testimony, testimonyOf } from "./testimony.ts";
import { createTrack, type Track } from "./track.ts";
import type { Verdict } from "./verdict.ts";
import { inFigures, namesOf } from "./in-words.ts";
import { whyOf } from "./why.ts";

/** A place of the record, as the answers name it. */
export interface RecordPlace extends AnswerPlace {
  /** It holds places of its own (a province, a country): what is true of a part of it paints nothing (SPEC C8). */
  readonly area: boolean;
}

/** The place as the answers name it. */
export function namedPlace({ id, name, lat, lon, within }: RecordPlace): AnswerPlace {
  return { id, name, lat, lon, within };
}

/** Who holds a place at (valid, known) under a policy and a lens, and why; `claims` are the control claims about it. */
export function controlAt(
  place: RecordPlace,
  claims: readonly RecordedControl[],
  context: AsOf & { readonly standing: Standing },
): ControlAnswer {
  return controlFrom(
    place,
    claims.flatMap((recorded) => testimonyOf(recorded) ?? []),
    context,
  );
}

/** The same from testimonies, for who keeps them. */
export function controlFrom(
  place: RecordPlace,
  testimonies: readonly Testimony[],
  { on, known, lens, policy, standing }: AsOf & { readonly standing: Standing },
): ControlAnswer {
  const scales: Scales = { policy: policyOf(policy), standing: standingAt(place, standing) };
  const history = historyOf(forPlace(place, testimonies), { known, lens }, scales.standing);
  return answerOn(on, trackOf(place, history, scales).on(on).told);
}

/** What counts for a place: of an area, nothing that is true of a part of it only, but its shares. */
export function forPlace(place: RecordPlace, testimonies: readonly Testimony[]): readonly Testimony[] {
  if (!place.area) return testimonies.filter(({ part }) => part === null || !isBeside(part));
  return testimonies.filter((testimony) => !isPartial(testimony) || isShare(testimony));
}

/** Words for what lies beside a town and not in it: other settlements, the land and the roads around (SPEC C6). */
function isBeside(part: string): boolean {
  return BESIDE.test(part);
}

const BESIDE =
  /\b(?:villages?|hamlets?|towns|countryside|outskirts|suburbs?|surroundings|vicinity|hills?|hilltops?|mountains?|heights|peaks?|roads?|highways?|routes?|(?:oil|gas) ?fields?|farms?|farmland|edge|border|near|around|outside|nearby|surrounding)\b|\b(?:north|south|east|west)(?:east|west)? of\b/i;

function isShare({ quantity, change }: Testimony): boolean {
  return quantity?.unit === "percent" && change === "hold";
}

/** A place's answers through time. */
export type ControlTrack = Track<ControlAnswer>;

/** The answers that a place's history gives, each for all the days of a stretch: see `answerOn`. */
export function trackOf(place: RecordPlace, history: PlaceHistory, scales: Scales): ControlTrack {
  return createTrack(history, scales, (verdict) => answerOf(place, verdict, scales));
}

/** The answer for one day of its stretch. */
export function answerOn(on: Day, answer: ControlAnswer): ControlAnswer {
  const spoken = answer.last_reported;
  if (spoken === null) return answer;
  const last = spoken < on ? spoken : on;
  return agedTo(answer, last, numberOf(on) - numberOf(last));
}

/** A verdict in the words and fields of the contract; its last word may lie after the day asked about. */
function answerOf(place: RecordPlace, verdict: Verdict, { policy }: Scales): ControlAnswer {
  const [first, ...others] = verdict.cases;
  const outline = outlineOf(verdict);
  const against = [...others.flatMap(({ evidence }) => evidence), ...verdict.doubts, ...verdict.lost];
  const supporting = idsOf(first?.evidence ?? []);
  return {
    place: namedPlace(place),
    ...outline,
    since: sinceOf(verdict),
    share: outline.shares[0]?.quantity ?? null,
    days_since: null,
    stale: false,
    stale_after: policy.staleAfter,
    settlements: null,
    for: supporting,
    against: idsOf(against).filter((id) => !supporting.includes(id)),
    breadth: {
      for: breadthOfEvidence(first?.evidence ?? []),
      against: breadthOfEvidence(against.filter(({ testimony }) => !supporting.includes(testimony.id))),
    },
    why: [whyOf(verdict, place.name), sharesInWords(verdict), siegeInWords(verdict)]
      .filter(Boolean)
      .join(" "),
  };
}

/** EDTF of what began the state: for a holder the most exact taking, else "by then"; for a dispute its beginning (SPEC C14). */
function sinceOf({ state, cases, from }: Verdict): string | null {
  if (from === null || state === "unknown") return null;
  const begun = cases
    .flatMap(({ evidence }) => evidence)
    .filter(({ day, testimony }) => (state === "contested" ? day === from : takes(testimony)));
  const exact = [...begun].sort((a, b) => width(a.testimony) - width(b.testimony))[0]?.testimony;
  if (exact === undefined || exact.edtf === null) return heldSince(cases, from) ?? `../${from}`;
  return exact.change === "hold" && !exact.edtf.includes("/") ? `../${exact.edtf}` : exact.edtf;
}

/** "It has held it since 2014" gives a beginning, "it holds it" only a day by which it did. */
function heldSince(cases: Verdict["cases"], from: Day): string | null {
  const said = cases
    .flatMap(({ evidence }) => evidence)
    .find(({ day, testimony: { change, edtf } }) => day === from && change === "hold" && edtf?.includes("/"));
  const start = said?.testimony.edtf?.split("/")[0] ?? "";
  return start === "" || start === ".." ? null : start;
}

function takes({ change, positive }: Testimony): boolean {
  return positive && (change === "gain" || change === "lose");
}

/** Days between which it lies; an open start is the widest. */
function width({ from, to, known }: Testimony): number {
  return from === null ? Infinity : numberOf(to ?? known) - numberOf(from);
}

function sharesInWords({ shares }: Verdict): string {
  const parts = shares.map(
    ({ actors, evidence }) =>
      `${namesOf(actors)} ${evidence.testimony.quantity === null ? "" : inFigures(evidence.testimony.quantity)}`,
  );
  return parts.length === 0 ? "" : `Shares stated: ${parts.join("; ")}.`;
}

function siegeInWords({ siege }: Verdict): string {
  if (siege === null) return "";
  const voices = namesOf(
    uniqueBy(
      siege.evidence.map(({ testimony }) => testimony.voice),
      ({ name }) => name,
    ),
  );
  const broken = siege.broken.map(({ testimony }) => testimony.voice);
  const doubt =
    broken.length === 0
      ? ""
      : `; that this is over is said only by ${namesOf(uniqueBy(broken, ({ name }) => name))}`;
  const besiegers = siege.actors.length === 0 ? "" : ` by ${namesOf(siege.actors)}`;
  return `It is besieged${besiegers}, according to ${voices}${doubt}.`;
}

function idsOf(evidence: readonly Evidence[]): string[] {
  return [...new Set(evidence.map(({ testimony }) => testimony.id))];
}

function uniqueBy<T>(items: readonly T[], key: (item: T) => string): T[] {
  return [...new Map(items.map((item) => [key(item), item] as const).reverse()).values()].reverse();
}
