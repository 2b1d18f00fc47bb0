import { addDays, type Day } from "../base/day.ts";
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
    for (const [day, voices] of voicesAround(testimonies))
      if (best === null || voices > best.voices || (voices === best.voices && day > best.day))
        best = { place: key, day, voices };
  }
  return best;
}

/** How many voices spoke on each day on which one did, or on the day before or after. */
function voicesAround(testimonies: LedgerPlace["testimonies"]): Map<Day, number> {
  const byDay = new Map<Day, Set<string>>();
  for (const { known, voice } of testimonies) {
    const voices = byDay.get(known);
    if (voices === undefined) byDay.set(known, new Set([voice.name]));
    else voices.add(voice.name);
  }
  const near = (day: Day) => [-1, 0, 1].flatMap((by) => [...(byDay.get(addDays(day, by)) ?? [])]);
  return new Map([...byDay.keys()].map((day) => [day, new Set(near(day)).size]));
}
