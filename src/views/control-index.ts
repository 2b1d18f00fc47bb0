import type { Day } from "../base/day.ts";
import type { AsOf } from "./as-of.ts";
import type { ControlAnswer } from "./control-answer.ts";
import type { ControlTrack, RecordPlace } from "./control-at.ts";
import type { Scales } from "./place-state.ts";
import { numberOf } from "./day-table.ts";
import { createLookTable, type Look } from "./look-table.ts";
import { createPlaceTracks, type PlaceTracks } from "./place-tracks.ts";
import { policyOf } from "./policies.ts";
import { spansOf } from "./spans.ts";
import { agedTo } from "./staleness.ts";
import type { Standing } from "./standing.ts";
import type { Testimony } from "./testimony.ts";
import type { ControlSpan } from "./timeline-answer.ts";

/** How many ways of asking (known day, lens, policy) keep their last answers. */
const WAYS = 4;
const FOREVER = Number.MAX_SAFE_INTEGER;

/** Who holds every place, kept between questions: an answer costs what changed since a question like it was asked. */
export interface ControlIndex {
  /** Takes testimonies about a place in; one with the id of an earlier one takes its stead. Costs the history of this place. */
  readonly put: (key: string, place: RecordPlace, testimonies: readonly Testimony[]) => void;
  /** Lets go of testimonies about a place: rejected, say. A place of which nothing is left is known no more. */
  readonly remove: (key: string, ids: readonly string[]) => void;
  /** The answers for these places, or for all of them in the order in which they came in; keys it does not know give none. */
  readonly answers: (asOf: AsOf, keys?: readonly string[]) => ControlAnswer[];
  /** A place's spans; null when it knows no such place. */
  readonly spans: (key: string, asOf: Omit<AsOf, "on">) => ControlSpan[] | null;
  /** The rows of a place's outlines, as `rowsOf`; null when it knows no such place. */
  readonly rows: (key: string, asOf: Omit<AsOf, "on">) => Int32Array | null;
  /** The looks that rows name by number. */
  readonly looks: readonly Look[];
  /** Whether the same was known of a place on both days. */
  readonly isSame: (key: string, known: Day, other: Day) => boolean;
  /** What was put in about a place. */
  readonly testimonies: (key: string) => readonly Testimony[];
}

/** An index of no places; its answers are those of `controlFrom` over the same testimonies. */
export function createControlIndex(standing: Standing): ControlIndex {
  const state: IndexState = { standing, places: [], ordinals: new Map(), ways: [] };
  const looks = createLookTable();
  const placeOf = (key: string) => state.places[state.ordinals.get(key) ?? -1];
  return {
    put: (key, place, testimonies) => {
      const ordinal = state.ordinals.get(key) ?? state.places.push(createPlaceTracks()) - 1;
      state.ordinals.set(key, ordinal);
      state.places[ordinal]!.put(place, testimonies);
      forget(state, ordinal);
    },
    remove: (key, ids) => {
      const ordinal = state.ordinals.get(key);
      if (ordinal === undefined) return;
      const place = state.places[ordinal]!;
      place.remove(ids);
      forget(state, ordinal);
      if (place.testimonies().length === 0) state.ordinals.delete(key);
    },
    answers: (asOf, keys) => answersOf(state, asOf, keys),
    spans: (key, asOf) => {
      const place = placeOf(key);
      const scales = { policy: policyOf(asOf.policy), standing };
      return place === undefined ? null : spansOf(place.heard(asOf, scales), place.testimonies(), scales);
    },
    rows: (key, asOf) => placeOf(key)?.rows(asOf, { policy: policyOf(asOf.policy), standing, looks }) ?? null,
    looks: looks.looks,
    isSame: (key, known, other) => placeOf(key)?.isSame(known, other) ?? true,
    testimonies: (key) => placeOf(key)?.testimonies() ?? [],
  };
}

interface IndexState {
  readonly standing: Standing;
  readonly places: PlaceTracks[];
  readonly ordinals: Map<string, number>;
  /** The last used first. */
  readonly ways: Way[];
}

function answersOf(state: IndexState, asOf: AsOf, keys: readonly string[] | undefined): ControlAnswer[] {
  const question: Question = { asOf, day: numberOf(asOf.on), way: wayOf(state, asOf) };
  const found: ControlAnswer[] = [];
  if (keys === undefined)
    for (const ordinal of state.ordinals.values()) found.push(answerAt(state, ordinal, question));
  else
    for (const key of keys) {
      const ordinal = state.ordinals.get(key);
      if (ordinal !== undefined) found.push(answerAt(state, ordinal, question));
    }
  return found;
}

interface Question {
  readonly asOf: AsOf;
  readonly day: number;
  readonly way: Way;
}

function answerAt({ places }: IndexState, ordinal: number, { asOf, day, way }: Question): ControlAnswer {
  let kept = way.kept[ordinal];
  if (kept === undefined || day < kept.first || day > kept.last) {
    const track = (way.tracks[ordinal] ??= places[ordinal]!.heard(asOf, way.scales));
    way.kept[ordinal] = kept = keep(track, asOf.on);
  }
  const { answer, spoken } = kept;
  if (spoken === null) return answer;
  return spoken < day
    ? agedTo(answer, answer.last_reported ?? asOf.on, day - spoken)
    : agedTo(answer, asOf.on, 0);
}

/** The way in which is asked, with what it kept. */
function wayOf({ ways, standing }: IndexState, { known, lens, policy }: AsOf): Way {
  const key = [policy, known, ...(lens ?? [])].join("\u0000");
  const at = ways.findIndex((way) => way.key === key);
  const way = ways[at] ?? { key, scales: { policy: policyOf(policy), standing }, tracks: [], kept: [] };
  if (at >= 0) ways.splice(at, 1);
  ways.unshift(way);
  if (ways.length > WAYS) ways.pop();
  return way;
}

function forget({ ways }: IndexState, ordinal: number): void {
  for (const { tracks, kept } of ways) tracks[ordinal] = kept[ordinal] = undefined;
}

/** One way of asking, with each place's track and last answer by the place's ordinal. */
interface Way {
  readonly key: string;
  readonly scales: Scales;
  readonly tracks: (ControlTrack | undefined)[];
  readonly kept: (Kept | undefined)[];
}

/** An answer with the days for which it stands. */
interface Kept {
  readonly first: number;
  readonly last: number;
  /** The day of its last word. */
  readonly spoken: number | null;
  readonly answer: ControlAnswer;
}

function keep(track: ControlTrack, on: Day): Kept {
  const { from, to, told } = track.on(on);
  return {
    first: from === "" ? -FOREVER : numberOf(from),
    last: to === null ? FOREVER : numberOf(to),
    spoken: told.last_reported === null ? null : numberOf(told.last_reported),
    answer: told,
  };
}
