import type { MapAnswer, PlaceCard } from "../../src/server/answers.ts";
import type { PolicyName } from "../../src/views/as-of.ts";
import type { RecordPlace } from "../../src/views/control-at.ts";
import { createControlIndex } from "../../src/views/control-index.ts";
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

/** A model over what the server sent; its answers are those of `demarc control`. */
export function createControlModel({ places, testimonies, standing }: MapAnswer): ControlModel {
  const index = createControlIndex(standing);
  for (const place of places) index.put(place.id, recordPlaceOf(place), testimonies[place.id] ?? []);
  return {
    states: ({ on, known, policy, lens }) => {
      const asOf = { on, known, policy, lens: lens.length === 0 ? null : lens };
      return index.answers(asOf).map((answer, i): PlaceState => ({ place: places[i]!, answer }));
    },
  };
}

/** A place as the views ask about it. */
export function recordPlaceOf({ id, name, lat, lon, area }: PlaceCard): RecordPlace {
  return { id, name, lat, lon, within: [], area };
}
