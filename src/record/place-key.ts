import type { Place } from "../claims/claim.ts";
import { nameKey } from "./name-key.ts";

/** The key under which a place's claims lie together (SPEC E12). */
export function placeKey(place: Pick<Place, "id" | "name">): string {
  return nameKey(place);
}
