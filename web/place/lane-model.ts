import { addDays, type Day } from "../../src/base/day.ts";
import type { RecordedClaim } from "../../src/record/recorded-claim.ts";
import type { AsOf } from "../../src/views/as-of.ts";
import type { RecordPlace } from "../../src/views/control-at.ts";
import type { Standing } from "../../src/views/standing.ts";
import type { ControlSpan } from "../../src/views/timeline-answer.ts";
import { timelineOf } from "../../src/views/timeline.ts";
import type { Disc } from "../map/disc.ts";
import { dayOfClaim } from "../state/heard.ts";
import { keyOf } from "../state/place-state.ts";

/** A stretch of days with one state, as a voice would have it. */
export interface LaneBar {
  /** The claim it opens; null when none stands behind it. */
  readonly claim: string | null;
  readonly from: Day;
  /** Last day; null = goes on. */
  readonly to: Day | null;
  readonly look: Disc["look"];
  /** Keys of those who hold or dispute it. */
  readonly actors: readonly string[];
  /** Keys of the besiegers; null = not besieged. */
  readonly besiegers: readonly string[] | null;
}

/** What a voice would have us believe of a place, day by day. */
export interface Lane {
  /** Key of the voice; null = all voices together. */
  readonly voice: string | null;
  readonly name: string;
  readonly bars: readonly LaneBar[];
  /** What it said only after the day of knowledge: not known then. */
  readonly later: readonly LaneBar[];
}

type Question = Omit<AsOf, "on"> & { readonly standing: Standing };

/** The lane of all voices by the policy, then one lane a voice, who spoke first on top: the views' own spans. */
export function lanesOf(place: RecordPlace, claims: readonly RecordedClaim[], question: Question): Lane[] {
  const now = timelineOf(place, claims, question);
  const whole = timelineOf(place, claims, { ...question, known: "9999-12-31" });
  const byId = new Map(claims.map((recorded) => [recorded.claim.id, recorded]));
  const isLater = (span: ControlSpan) =>
    claimsOf(span).some((id) => (byId.get(id)?.known ?? "") > question.known);
  const spansNow = new Map(now.voices.map(({ voice, spans }) => [voice, spans]));
  const lane = (
    voice: string | null,
    name: string,
    spans: readonly ControlSpan[],
    all: readonly ControlSpan[],
  ) => ({
    voice,
    name,
    bars: spans.map((span) => barOf(span, byId)),
    later: all.filter(isLater).map((span) => barOf(span, byId)),
  });
  return [
    lane(null, "", now.spans, []),
    ...whole.voices.map(({ voice, name, spans }) => lane(voice, name, spansNow.get(voice) ?? [], spans)),
  ];
}

function claimsOf({ for: supporting, against }: ControlSpan): string[] {
  return [...supporting, ...against];
}

function barOf(span: ControlSpan, byId: ReadonlyMap<string, RecordedClaim>): LaneBar {
  const claims = claimsOf(span).flatMap((id) => byId.get(id) ?? []);
  const begins = claims.find((recorded) => dayOfClaim(recorded) === span.from) ?? claims[0];
  return {
    claim: begins?.claim.id ?? null,
    from: span.from,
    to: span.to,
    look: span.state,
    actors: span.holders.map(keyOf),
    besiegers: span.besieged_by === null ? null : span.besieged_by.map(keyOf),
  };
}

/** The days worth drawing: the bars that begin near the question, and both of its days. */
export function laneDays(lanes: readonly Lane[], on: Day, known: Day): [Day, Day] {
  const days = lanes.flatMap(({ bars, later }) =>
    [...bars, ...later].flatMap(({ from, to }) => [from, to ?? from]),
  );
  const last = [...days, known].reduce((a, b) => (b > a ? b : a), addDays(on, 14));
  const earliest = addDays(last, -SPAN);
  const first = days.filter((day) => day >= earliest).reduce((a, b) => (b < a ? b : a), addDays(on, -14));
  return [addDays(on < first ? on : first, -2), addDays(last, 3)];
}

/** As many days as a lane shows at most. */
const SPAN = 150;

/** Whether any of a lane's bars lies within the days drawn. */
export function isSeen({ bars, later }: Lane, first: Day, last: Day): boolean {
  return [...bars, ...later].some(({ from, to }) => from <= last && (to === null || to >= first));
}
