import { addDays, daysBetween } from "../base/day.ts";
import type { Start } from "./answers.ts";
import type { PlaceCard } from "./answers.ts";
import type { RecordedControl } from "../views/as-of.ts";

/** What a person may say of where the page opens; the rest is worked out. */
export type StartWish = Partial<Start>;

/** Where the page opens: as wished, else at the place and day of which the most voices speak at once; null when nothing is placed. */
export function startOf(
  claims: readonly RecordedControl[],
  places: ReadonlyMap<string, PlaceCard>,
  wish: StartWish,
): Start | null {
  const wished = wish.place ? places.get(wish.place) : undefined;
  const busiest = busiestDay(claims, places);
  const place = wished ?? (busiest === null ? undefined : places.get(busiest.place));
  if (place?.lat == null || place.lon == null) return null;
  const on = wish.on ?? busiest?.day ?? "";
  const known = wish.known ?? (busiest === null ? on : addDays(busiest.day, 1));
  return {
    on,
    known,
    place: place.id,
    lon: wish.lon ?? place.lon,
    lat: wish.lat ?? place.lat,
    zoom: wish.zoom ?? 6.6,
  };
}

function busiestDay(
  claims: readonly RecordedControl[],
  places: ReadonlyMap<string, PlaceCard>,
): { place: string; day: string } | null {
  let best: { place: string; day: string; voices: number } | null = null;
  for (const [place, spoken] of byPlace(claims)) {
    if (
      places.get(place)?.lat == null ||
      places.get(place)?.kind === "governorate" ||
      places.get(place)?.kind === "country"
    )
      continue;
    for (const { known } of spoken) {
      const near = spoken.filter((other) => Math.abs(daysBetween(known, other.known)) <= 1);
      const voices = new Set(near.map(({ claim }) => claim.attribution[0]!.source.name)).size;
      if (best === null || voices > best.voices || (voices === best.voices && known > best.day))
        best = { place, day: known, voices };
    }
  }
  return best;
}

function byPlace(claims: readonly RecordedControl[]): Map<string, RecordedControl[]> {
  const grouped = new Map<string, RecordedControl[]>();
  for (const recorded of claims) {
    const id = recorded.claim.place?.id;
    if (!id) continue;
    const known = grouped.get(id);
    if (known === undefined) grouped.set(id, [recorded]);
    else known.push(recorded);
  }
  return grouped;
}
