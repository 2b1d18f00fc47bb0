import type { MapAnswer, PlaceCard } from "../../src/server/answers.ts";
import type { AsOf, PolicyName } from "../../src/views/as-of.ts";
import { controlFrom, type RecordPlace } from "../../src/views/control-at.ts";
import type { ControlAnswer } from "../../src/views/control-answer.ts";
import type { PlaceState } from "./place-state.ts";

/** What is asked of the record: a valid day, a known day, a policy, and the voices heard (empty = all). */
export interface Question {
  readonly on: string;
  readonly known: string;
  readonly policy: PolicyName;
  readonly lens: readonly string[];
}

/** Answers every place of a record, in the page: time, lens and policy move without the server. */
export interface ControlModel {
  readonly states: (question: Question) => readonly PlaceState[];
}

/** How many days' answers are kept; scrubbing to and fro costs nothing within them. */
const KEPT = 120;

/** A model over what the server sent; its answers are those of `demarc control`. */
export function createControlModel({ places, testimonies, standing }: MapAnswer): ControlModel {
  const asked = places.map((place) => ({
    place,
    record: recordPlaceOf(place),
    said: testimonies[place.id] ?? [],
  }));
  const kept = new Map<string, readonly PlaceState[]>();
  return {
    states: (question) => {
      const key = JSON.stringify(question);
      const known = kept.get(key);
      if (known !== undefined) return known;
      const context = { ...question, standing };
      const states = asked.map(({ place, record, said }): PlaceState => ({
        place,
        answer: controlFrom(record, said, context),
      }));
      kept.set(key, states);
      const oldest = kept.keys().next().value;
      if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
      return states;
    },
  };
}

/** A place as the views ask about it. */
export function recordPlaceOf({ id, name, lat, lon, area }: PlaceCard): RecordPlace {
  return { id, name, lat, lon, within: [], area };
}

/** The question as the views take it. */
export function asOf({ on, known, policy, lens }: Question): AsOf {
  return { on, known, policy, lens: lens.length === 0 ? null : lens };
}

export type { ControlAnswer };
