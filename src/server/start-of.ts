import { addDays, type Day, daysBetween } from "../base/day.ts";
import type { LedgerPlace } from "../edge/ledger/ledger.ts";
import type { PlaceCard, Start } from "./answers.ts";

/** What a person may say of where the page opens; the rest is worked out. */
export type StartWish = Partial<Start>;

/** Too wide to open on. */
const AREAS: ReadonlySet<string> = new Set(["country", "region", "governorate"]);

/** Where the page opens: as wished, else at the place and day of which the most voices speak at once; null when nothing is placed. */
export function startOf(
  spoken: readonly LedgerPlace[],
  cards: ReadonlyMap<string, PlaceCard>,
  wish: StartWish,
): Start | null {
  const busiest = busiestDay(spoken, cards);
  const place = cards.get(wish.place ?? "") ?? cards.get(busiest?.place ?? "");
  if (busiest === null || place === undefined || place.lat === null || place.lon === null) return null;
  return {
    on: busiest.day,
    known: addDays(busiest.day, 1),
    lon: place.lon,
    lat: place.lat,
    zoom: 6.6,
    ...wish,
    place: place.id,
  };
}

function busiestDay(
  spoken: readonly LedgerPlace[],
  cards: ReadonlyMap<string, PlaceCard>,
): { place: string; day: Day } | null {
  let best: { place: string; day: Day; voices: number } | null = null;
  for (const { key, testimonies } of spoken) {
    const card = cards.get(key);
    if (card === undefined || card.lat === null || AREAS.has(card.kind)) continue;
    for (const { known } of testimonies) {
      const near = testimonies.filter((other) => Math.abs(daysBetween(known, other.known)) <= 1);
      const voices = new Set(near.map(({ voice }) => voice.name)).size;
      if (best === null || voices > best.voices || (voices === best.voices && known > best.day))
        best = { place: key, day: known, voices };
    }
  }
  return best;
}
