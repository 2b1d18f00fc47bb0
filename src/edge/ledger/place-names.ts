import { Fault } from "../../base/fault.ts";
import { placeKey } from "../../record/place-key.ts";
import type { Gazetteer, PlaceKind } from "../../text/gazetteer.ts";
import type { Lexicon } from "../../text/lexicon.ts";
import { lookupActor, lookupPlace, lookupSource } from "../../text/names/lookup.ts";
import type { RecordPlace } from "../../views/control-at.ts";

export { placeKey };

/** Kinds of place that hold places of their own. */
const AREAS: ReadonlySet<PlaceKind> = new Set(["country", "region", "governorate", "district"]);

/** A place that a person's words may mean, likeliest first; `key` is that of its claims. */
export interface NamedPlace {
  readonly key: string;
  readonly place: RecordPlace;
}

/** The places that the words may mean in any spelling, an id among them; the bare name last, for places no register knows. */
export function placesNamed(words: string, lexicon: Lexicon): NamedPlace[] {
  const byId = placeById(words, lexicon.gazetteer);
  if (byId !== null) return [{ key: words, place: byId }];
  const known = lookupPlace(words, lexicon).flatMap(({ place: { id } }) => {
    const place = placeById(id, lexicon.gazetteer);
    return place === null ? [] : [{ key: id, place }];
  });
  const unknown: RecordPlace = { id: null, name: words, lat: null, lon: null, within: [], area: false };
  return [...known, { key: placeKey(unknown), place: unknown }];
}

/** The place of the gazetteer by its id, as the views name it; null when it has none. */
export function placeById(id: string, gazetteer: Gazetteer): RecordPlace | null {
  const found = gazetteer.byId(id);
  if (found === undefined) return null;
  const { name, lat, lon, within, kind } = found;
  return { id, name, lat, lon, within, area: AREAS.has(kind) };
}

/** The name under which claims say that they lie in the area; faults with `not-found` when no register knows it. */
export function areaNamed(words: string, lexicon: Lexicon): string {
  const matches = lookupPlace(words, lexicon);
  const found = matches.find(({ place }) => AREAS.has(place.kind)) ?? matches[0];
  const byId = lexicon.gazetteer.byId(words);
  if (byId !== undefined) return byId.name;
  if (found !== undefined) return found.place.name;
  throw new Fault("not-found", `No register knows an area called "${words}".`, {
    advice: "Name a country or province, such as Syria or Deir ez-Zor Governorate.",
  });
}

/** The ids and names by which claims carry the voices that a person names in any spelling. */
export function lensOf(voices: readonly string[] | null, lexicon: Lexicon): string[] | null {
  if (voices === null || voices.length === 0) return null;
  const named = voices.flatMap((voice) => {
    const source = lookupSource(voice, lexicon);
    const actor = lookupActor(voice, lexicon);
    return [voice, source.id, source.name, ...(actor === undefined ? [] : [actor.id, actor.name])];
  });
  return [...new Set(named)];
}
