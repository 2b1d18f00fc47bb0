import type { Place } from "../../src/claims/claim.ts";
import { useNames } from "../names.ts";
import { useOpens } from "../state/opens.ts";
import { keyOfPlace } from "./areas.ts";

/** The name of a place, leading to it on a day. */
export function PlaceButton({
  place,
  on,
}: {
  readonly place: Pick<Place, "id" | "name">;
  readonly on: string;
}) {
  const names = useNames();
  const { openPlace } = useOpens();
  return (
    <button type="button" className="link" onClick={() => openPlace(keyOfPlace(place), on)}>
      <bdi>{names.place(place)}</bdi>
    </button>
  );
}
