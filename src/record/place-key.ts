import type { Place } from "../claims/claim.ts";

/** The key under which a place's claims lie together: its id; `name:` and its name in lower case where no register knows it (SPEC E12). */
export function placeKey(place: Pick<Place, "id" | "name">): string {
  return place.id ?? `name:${place.name.trim().toLowerCase()}`;
}
