import type { MapAnswer } from "../../src/server/answers.ts";
import type { Voice } from "../../src/views/testimony.ts";
import type { ControlSaying } from "../claim/claim-words.ts";
import type { Names } from "../names.ts";

/** What a testimony says and who says it. */
export interface Said {
  readonly saying: ControlSaying;
  readonly voice: Voice;
}

/** What every testimony of a record says, by its claim's id. */
export function saidIn(
  { places, testimonies }: Pick<MapAnswer, "places" | "testimonies">,
  names: Pick<Names, "place">,
): ReadonlyMap<string, Said> {
  return new Map(
    places.flatMap((place) =>
      (testimonies[place.id] ?? []).map(({ id, change, actors, targets, part, quantity, voice }) => {
        const saying = { change, actors, targets, place: { name: names.place(place), part, quantity } };
        return [id, { saying, voice }] as const;
      }),
    ),
  );
}
