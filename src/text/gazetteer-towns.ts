import { fold, plain } from "./fold.ts";

/** A populated place of the world as a gazetteer file states it. */
export interface TownRow {
  /** GeoNames id. */
  readonly id: number;
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  readonly population: number;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
}

/** A country of the world: codes, English name, where it lies. */
export interface CountryRow {
  readonly alpha2: string;
  readonly alpha3: string;
  readonly name: string;
}

/** The world's towns in columns, small in memory and quick to load; rows are found by hash and checked by name. */
export interface WorldTowns {
  readonly countries: readonly CountryRow[];
  /** All names, each ended by a line feed. */
  readonly names: string;
  /** Where each row's name begins; one more than there are rows. */
  readonly nameStarts: Uint32Array;
  readonly ids: Uint32Array;
  /** Degrees × 10^5. */
  readonly lats: Int32Array;
  readonly lons: Int32Array;
  readonly populations: Uint32Array;
  /** Index into `countries`. */
  readonly countryOf: Uint16Array;
  /** Hashes of the plain names, ascending, and the row of each. */
  readonly plainHashes: Uint32Array;
  readonly plainRows: Uint32Array;
  /** Hashes of the folded names, ascending, and the row of each. */
  readonly foldHashes: Uint32Array;
  readonly foldRows: Uint32Array;
}

/** No towns: the curated register alone. */
export const NO_TOWNS: WorldTowns = compileTowns([], []);

/** Columns and hash tables from rows; rows of countries not listed are left out. */
export function compileTowns(all: readonly TownRow[], countries: readonly CountryRow[]): WorldTowns {
  const index = new Map(countries.map((country, i) => [country.alpha2, i]));
  const rows = all.filter((row) => index.has(row.country) && !row.name.includes("\n"));
  const starts = new Uint32Array(rows.length + 1);
  rows.forEach((row, i) => (starts[i + 1] = (starts[i] ?? 0) + row.name.length + 1));
  const [plainHashes, plainRows] = hashTable(rows.map((row) => plain(row.name)));
  const [foldHashes, foldRows] = hashTable(rows.map((row) => fold(row.name)));
  return {
    countries,
    names: rows.map((row) => `${row.name}\n`).join(""),
    nameStarts: starts,
    ids: Uint32Array.from(rows, (row) => row.id),
    lats: Int32Array.from(rows, (row) => Math.round(row.lat * 1e5)),
    lons: Int32Array.from(rows, (row) => Math.round(row.lon * 1e5)),
    populations: Uint32Array.from(rows, (row) => row.population),
    countryOf: Uint16Array.from(rows, (row) => index.get(row.country) ?? 0),
    plainHashes,
    plainRows,
    foldHashes,
    foldRows,
  };
}

/** The name of a row. */
export function townName(towns: WorldTowns, row: number): string {
  return towns.names.slice(towns.nameStarts[row], (towns.nameStarts[row + 1] ?? 1) - 1);
}

/** Rows whose plain name is `key`. */
export function townsNamed(towns: WorldTowns, key: string): number[] {
  return rowsOf(towns.plainHashes, towns.plainRows, key).filter((row) => plain(townName(towns, row)) === key);
}

/** Rows of the countries (alpha-3; all when not given) whose folded name is `key`. */
export function townsFolded(towns: WorldTowns, key: string, countries?: ReadonlySet<string>): number[] {
  const counts = (row: number) =>
    countries?.has(towns.countries[towns.countryOf[row] ?? 0]?.alpha3 ?? "") ?? true;
  const rows = rowsOf(towns.foldHashes, towns.foldRows, key).filter(counts);
  return rows.filter((row) => fold(townName(towns, row)) === key);
}

function hashTable(keys: readonly string[]): [Uint32Array, Uint32Array] {
  const hashes = Uint32Array.from(keys, hashOf);
  const order = Uint32Array.from(keys.keys()).sort((a, b) => (hashes[a] ?? 0) - (hashes[b] ?? 0) || a - b);
  return [order.map((row) => hashes[row] ?? 0), order];
}

function rowsOf(hashes: Uint32Array, rows: Uint32Array, key: string): number[] {
  const hash = hashOf(key);
  let low = 0;
  let high = hashes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((hashes[middle] ?? 0) < hash) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (; hashes[low] === hash; low++) found.push(rows[low] ?? 0);
  return found;
}

/** FNV-1a over UTF-16 code units. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
