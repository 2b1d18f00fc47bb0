import type { LedgerPlace } from "../edge/ledger/ledger.ts";
import type { PlaceEntry, Registers } from "../text/registers.ts";
import type { PlaceCard } from "./answers.ts";

/** Kinds of place that hold places of their own. */
const AREAS: ReadonlySet<string> = new Set(["country", "region", "governorate", "district"]);

/** Makes cards of places; what the register says of a place completes what the ledger knows. */
export interface PlaceCards {
  readonly of: (place: LedgerPlace) => PlaceCard;
  /** A place or area by its register id; null when the register has none. */
  readonly byId: (id: string) => PlaceCard | null;
}

/** Cards out of a place register. */
export function createPlaceCards({ places }: Pick<Registers, "places">): PlaceCards {
  const entries = new Map(places.map((entry) => [entry.id, entry]));
  return {
    of: (place) => {
      const entry = place.id === null ? undefined : entries.get(place.id);
      return {
        id: place.key,
        name: entry?.name ?? place.name,
        arabic: entry?.arabic ?? null,
        kind: entry?.kind ?? "place",
        lat: place.lat,
        lon: place.lon,
        precision_m: place.precision_m,
        within: entry?.within ?? [],
        area: place.area,
      };
    },
    byId: (id) => {
      const entry = entries.get(id);
      return entry === undefined ? null : cardOf(entry);
    },
  };
}

function cardOf(entry: PlaceEntry): PlaceCard {
  return {
    id: entry.id,
    name: entry.name,
    arabic: entry.arabic ?? null,
    kind: entry.kind,
    lat: entry.lat,
    lon: entry.lon,
    precision_m: entry.precision_m ?? null,
    within: entry.within,
    area: AREAS.has(entry.kind),
  };
}
