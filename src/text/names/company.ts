import type { PlaceRecord } from "../gazetteer.ts";
import { keyOf, type Lexicon } from "../lexicon.ts";
import type { Draft } from "./draft.ts";
import type { SentenceView } from "./sentence-view.ts";

/** What a report speaks of: how often each country is named or implied, and the places that are certain. */
export interface Company {
  /** By alpha-3 code. */
  readonly countries: ReadonlyMap<string, number>;
  readonly places: readonly PlaceRecord[];
}

const NAMED = 3;
const DEMONYM = 2;
const IMPLIED = 1;
const HINTED = 0.5;

/**
 * The company of a report's names: countries, demonyms, actors of one country, curated places with one meaning, and the
 * country that the publisher's own name speaks of.
 */
export function companyOf(
  views: readonly SentenceView[],
  drafts: readonly Draft[],
  { lexicon, publisher }: { readonly lexicon: Lexicon; readonly publisher: string | null },
): Company {
  const countries = new Map<string, number>();
  const count = (code: string, weight: number) => countries.set(code, (countries.get(code) ?? 0) + weight);
  for (const code of landsOf(publisher, lexicon)) count(code, HINTED);
  const places: PlaceRecord[] = [];
  for (const { words } of views) {
    for (const word of words) {
      const state = word.capital
        ? lexicon.demonym(word.plain)?.actors.find((actor) => actor.kind === "state")
        : undefined;
      if (state?.countries[0] !== undefined) count(state.countries[0], DEMONYM);
    }
  }
  for (const { places: options, entries } of drafts) {
    const curated = options.filter((place) => place.curated);
    for (const country of new Set(
      curated.filter((place) => place.kind === "country").map((place) => place.country),
    )) {
      if (country !== null) count(country, NAMED);
    }
    const settled = new Set(
      curated.filter((place) => place.kind !== "country").map((place) => place.country),
    );
    const [country] = settled;
    if (settled.size === 1 && country !== null && country !== undefined) count(country, IMPLIED);
    if (curated.length === 1 && curated[0] !== undefined && curated[0].kind !== "country")
      places.push(curated[0]);
    for (const entry of entries.slice(0, 1)) {
      const actor = entry.id === null || entry.phrase ? undefined : lexicon.actor(entry.id);
      if (actor?.countries.length === 1 && actor.countries[0] !== undefined)
        count(actor.countries[0], IMPLIED);
    }
  }
  return { countries, places };
}

/** "Syrian Observatory for Human Rights": the countries whose adjectives stand in a publisher's full name. */
function landsOf(publisher: string | null, lexicon: Lexicon): readonly string[] {
  if (publisher === null) return [];
  const full = lexicon.entries(keyOf(publisher)).find(({ type }) => type === "source")?.name ?? publisher;
  return full.split(" ").flatMap((word) => {
    const state = lexicon.demonym(keyOf(word))?.actors.find(({ kind }) => kind === "state");
    return state?.countries.slice(0, 1) ?? [];
  });
}

/** How well a place goes with the report: curated, in a country spoken of, near what else is named, populous. */
export function placeScore(place: PlaceRecord, company: Company, asks: string | undefined): number {
  const named = place.country === null ? 0 : Math.min(company.countries.get(place.country) ?? 0, 4);
  const near = company.places.some((other) => other.id !== place.id && distanceKm(place, other) < NEAR_KM)
    ? 1
    : 0;
  const asked =
    asks === undefined
      ? 0
      : asks === place.kind || (SETTLEMENTS.has(asks) && SETTLEMENTS.has(place.kind))
        ? 2
        : place.kind === "governorate" || asks === "governorate"
          ? -2
          : 0;
  return (
    (place.curated ? 4 : 0) +
    named * 1.5 +
    near * 1.5 +
    asked +
    Math.log10((place.population || (USUAL_PEOPLE[place.kind] ?? 0)) + 1) * 0.6 +
    (place.kind === "country" ? 3 : 0)
  );
}

/** How many live in a place of which the register does not say. */
const USUAL_PEOPLE: Readonly<Partial<Record<PlaceRecord["kind"], number>>> = {
  city: 50_000,
  town: 10_000,
  village: 1_000,
};

const NEAR_KM = 120;
const SETTLEMENTS = new Set(["city", "town", "village"]);
const EARTH_KM = 6371;

/** Kilometres between two points on the sphere. */
export function distanceKm(a: { lat: number; lon: number }, b: { lat: number; lon: number }): number {
  const radians = Math.PI / 180;
  const lat = ((b.lat - a.lat) * radians) / 2;
  const lon = ((b.lon - a.lon) * radians) / 2;
  const h = Math.sin(lat) ** 2 + Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * Math.sin(lon) ** 2;
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}
