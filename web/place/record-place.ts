import type { PlaceCard } from "../../src/server/answers.ts";
import type { RecordPlace } from "../../src/views/control-at.ts";

/** A place as the views ask about it. */
export function recordPlaceOf({ id, name, lat, lon, area }: PlaceCard): RecordPlace {
  return { id, name, lat, lon, within: [], area };
}
