import { fold, plain, soundOf, type Sound } from "./fold.ts";
import { sameName } from "./fold-alike.ts";
import { townName, townsFolded, townsNamed, type WorldTowns } from "./gazetteer-towns.ts";
import type { PlaceEntry } from "./registers.ts";

export type PlaceKind = PlaceEntry["kind"];

/** A place as the reading uses it, curated or from the world's towns. */
export interface PlaceRecord {
  readonly id: string;
  readonly name: string;
  readonly kind: PlaceKind;
  readonly lat: number;
  readonly lon: number;
  readonly precision_m: number;
  /** Names of the containing areas, nearest first. */
  readonly within: readonly string[];
  /** ISO 3166-1 alpha-3; null where no one country holds it. */
  readonly country: string | null;
  readonly population: number;
  readonly curated: boolean;
}

/** The places, by name and by the key of their names. */
export interface Gazetteer {
  readonly towns: WorldTowns;
  /** Countries, alpha-3, of which the register knows many places. */
  readonly conflictCountries: ReadonlySet<string>;
  byId(id: string): PlaceRecord | undefined;
  /** Places with exactly this name (case, marks and hyphens aside); curated first. */
  named(name: string): readonly PlaceRecord[];
  /** Places with a name alike in sound, the same name included; curated first, then towns of the countries (all when not given). */
  alike(name: string, countries?: ReadonlySet<string>): readonly PlaceRecord[];
  /** Curated places only, alike in sound. */
  curatedAlike(name: string): readonly PlaceRecord[];
  /** Alpha-3 of the country so named. */
  countryCode(name: string): string | undefined;
}

/** Radius in metres within which a place of each kind lies, where its entry states none. */
const RADIUS: Readonly<Record<PlaceKind, number>> = {
  country: 300_000,
  region: 100_000,
  governorate: 60_000,
  district: 20_000,
  city: 8_000,
  town: 3_000,
  village: 1_500,
  neighbourhood: 1_000,
  camp: 1_000,
  base: 2_000,
  dam: 1_000,
  crossing: 1_000,
  road: 50_000,
  hill: 1_500,
  river: 200_000,
  oilfield: 5_000,
  facility: 1_000,
};

/** How the register writes the id of a country. */
const COUNTRY_ID = /^country:([a-z]{3})$/;
const CITY_PEOPLE = 50_000;
const TOWN_PEOPLE = 5_000;
const CONFLICT_PLACES = 10;

/** The index of the curated places and the world's towns; a town that the register knows under the same id stands there only. */
export function createGazetteer(places: readonly PlaceEntry[], towns: WorldTowns): Gazetteer {
  const codes = new Map(towns.countries.map((country) => [plain(country.name), country.alpha3]));
  const records = curatedRecords(places);
  const byName = new Map<string, PlaceRecord[]>();
  const spellings: Spelling[] = [];
  for (const place of places) {
    const record = records.get(place.id);
    if (record === undefined) continue;
    for (const name of namesOf(place)) {
      add(byName, plain(name), record);
      if (isName(name)) spellings.push({ record, name });
    }
  }
  let byFold: Map<string, Spelling[]> | undefined;
  const curated = (sound: Sound) => {
    const spelled = (byFold ??= foldSpellings(spellings)).get(sound.key) ?? [];
    const same = spelled.filter((spelling) => sameName((spelling.sound ??= soundOf(spelling.name)), sound));
    return unique(same.map(({ record }) => record));
  };
  const town = (row: number) => townRecord(towns, row);
  const rowOf = rowsById(towns);
  const fresh = (record: PlaceRecord) => !records.has(record.id);
  return {
    towns,
    conflictCountries: conflictCountries(records.values()),
    byId: (id) => records.get(id) ?? townById(towns, id, rowOf),
    named: (name) => {
      const key = plain(name);
      return unique([...(byName.get(key) ?? []), ...townsNamed(towns, key).map(town).filter(fresh)]);
    },
    alike: (name, countries) => {
      const sound = soundOf(name);
      const others = townsFolded(towns, sound.key, countries).filter((row) =>
        sameName(soundOf(townName(towns, row)), sound),
      );
      return unique([...curated(sound), ...others.map(town).filter(fresh)]);
    },
    curatedAlike: (name) => curated(soundOf(name)),
    countryCode: (name) => codes.get(plain(name)),
  };
}

interface Spelling {
  readonly record: PlaceRecord;
  readonly name: string;
  /** Taken when first compared. */
  sound?: Sound;
}

/** The spellings by their key: made when first asked for, since most commands never read a text. */
function foldSpellings(spellings: readonly Spelling[]): Map<string, Spelling[]> {
  const byFold = new Map<string, Spelling[]>();
  for (const spelling of spellings) {
    const key = fold(spelling.name);
    if (key !== "") listOf(byFold, key).push(spelling);
  }
  return byFold;
}

/** Whether a spelling is a name through and through, without lower-case words but articles: only such ones go by sound. */
function isName(spelling: string): boolean {
  return !/(?:^| )(?!(?:al|el|as|ash|ad|an|ar|at|az|es|ez|ed|ibn|bin) ?)\p{Ll}/u.test(
    spelling.replaceAll("-", " "),
  );
}

/** Every spelling a place's entry gives. */
export function namesOf(place: Pick<PlaceEntry, "name" | "names" | "arabic">): string[] {
  return [place.name, ...place.names, ...(place.arabic === undefined ? [] : [place.arabic])];
}

function curatedRecords(places: readonly PlaceEntry[]): Map<string, PlaceRecord> {
  const entries = new Map(places.map((place) => [place.id, place]));
  const countryOf = (place: PlaceEntry): string | null => {
    const codes = [place.id, ...place.within].flatMap((id) => COUNTRY_ID.exec(id)?.[1] ?? []);
    return codes.length === 1 ? (codes[0] ?? "").toUpperCase() : null;
  };
  return new Map(
    places.map((place) => [
      place.id,
      {
        id: place.id,
        name: place.name,
        kind: place.kind,
        lat: place.lat,
        lon: place.lon,
        precision_m: place.precision_m ?? RADIUS[place.kind],
        within: place.within.flatMap((id) => entries.get(id)?.name ?? []),
        country: countryOf(place),
        population: place.population ?? 0,
        curated: true,
      },
    ]),
  );
}

function townRecord(towns: WorldTowns, row: number): PlaceRecord {
  const population = towns.populations[row] ?? 0;
  const kind = population >= CITY_PEOPLE ? "city" : population >= TOWN_PEOPLE ? "town" : "village";
  const country = towns.countries[towns.countryOf[row] ?? 0];
  return {
    id: `geonames:${towns.ids[row]}`,
    name: townName(towns, row),
    kind,
    lat: (towns.lats[row] ?? 0) / 1e5,
    lon: (towns.lons[row] ?? 0) / 1e5,
    precision_m: RADIUS[kind],
    within: country === undefined ? [] : [country.name],
    country: country?.alpha3 ?? null,
    population,
    curated: false,
  };
}

const TOWN_ID = "geonames:";

function townById(
  towns: WorldTowns,
  id: string,
  rowOf: (number: number) => number | undefined,
): PlaceRecord | undefined {
  const row = id.startsWith(TOWN_ID) ? rowOf(Number(id.slice(TOWN_ID.length))) : undefined;
  return row === undefined ? undefined : townRecord(towns, row);
}

/** Where a GeoNames id stands; every id asked for is looked up once. */
function rowsById({ ids }: WorldTowns): (number: number) => number | undefined {
  const rows = new Map<number, number>();
  return (number) => {
    let row = rows.get(number);
    if (row === undefined) rows.set(number, (row = ids.indexOf(number)));
    return row < 0 ? undefined : row;
  };
}

function conflictCountries(records: Iterable<PlaceRecord>): Set<string> {
  const counts = new Map<string, number>();
  for (const { country, kind } of records) {
    if (country !== null && kind !== "country") counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= CONFLICT_PLACES).map(([country]) => country));
}

function unique(records: readonly PlaceRecord[]): PlaceRecord[] {
  const seen = new Set<string>();
  return records.filter(({ id }) => !seen.has(id) && seen.add(id));
}

function add(map: Map<string, PlaceRecord[]>, key: string, record: PlaceRecord): void {
  const list = listOf(map, key);
  if (!list.includes(record)) list.push(record);
}

function listOf<T>(map: Map<string, T[]>, key: string): T[] {
  let list = map.get(key);
  if (list === undefined) map.set(key, (list = []));
  return list;
}
