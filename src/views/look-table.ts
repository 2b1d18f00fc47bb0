import type { Quantity, Ref } from "../claims/claim.ts";
import { numberOf } from "./day-table.ts";
import type { Outline } from "./outline.ts";
import type { Stretch } from "./track.ts";

/** Who acts, as far as a map names and colours it. */
export type Party = Pick<Ref, "id" | "name">;

/** What outlines of many places and days have in common. */
export interface Look extends Pick<Outline, "state"> {
  readonly holders: readonly Party[];
  /** Null = not besieged; empty = besieged, nobody says by whom. */
  readonly besieged_by: readonly Party[] | null;
  /** Shares of an area; none of other places. */
  readonly shares: readonly { readonly actors: readonly Party[]; readonly quantity: Quantity }[];
}

/** Of a place of which nothing is known; every table's number 0. */
export const NO_LOOK: Look = { state: "unknown", holders: [], besieged_by: null, shares: [] };

/** Looks, each with its number. */
export interface LookTable {
  readonly looks: readonly Look[];
  readonly number: (look: Look) => number;
}

/** A table that grows as looks are numbered. */
export function createLookTable(): LookTable {
  const looks: Look[] = [NO_LOOK];
  const numbers = new Map([[keyOf(NO_LOOK), 0]]);
  return {
    looks,
    number: (look) => {
      const key = keyOf(look);
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, looks.length);
      return looks.push(look) - 1;
    },
  };
}

/** Numbers a row: first day (since 1970), look, last day spoken of. */
export const ROW = 3;
/** Stands for no day. */
export const NO_DAY = -0x8000_0000;

/** A place's outlines as rows, in order of day, each for the days until the next; a row that says what the one before does is left out. */
export function rowsOf(
  outlines: readonly Stretch<Outline>[],
  { looks, area }: { readonly looks: LookTable; readonly area: boolean },
): Int32Array {
  const rows = new Int32Array(outlines.length * ROW);
  let [end, look, spoken] = [0, 0, NO_DAY];
  for (const { from, told } of outlines) {
    const next = looks.number(lookOf(told, area));
    const last = told.last_reported === null ? NO_DAY : numberOf(told.last_reported);
    if (next === look && last === spoken) continue;
    rows.set([numberOf(from), (look = next), (spoken = last)], end);
    end += ROW;
  }
  return rows.slice(0, end);
}

/** The index in the rows' array at which the row of a day begins; -ROW before the first. */
export function rowOn(rows: ArrayLike<number>, day: number): number {
  let [low, high] = [0, rows.length / ROW];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows[middle * ROW]! <= day) low = middle + 1;
    else high = middle;
  }
  return (low - 1) * ROW;
}

function lookOf({ state, holders, besieged_by, shares }: Outline, area: boolean): Look {
  return {
    state,
    holders: holders.map(partyOf),
    besieged_by: besieged_by?.map(partyOf) ?? null,
    shares: area ? shares.map(({ actors, quantity }) => ({ actors: actors.map(partyOf), quantity })) : [],
  };
}

function partyOf({ id, name }: Ref): Party {
  return { id, name };
}

function keyOf({ state, holders, besieged_by: besiegers, shares }: Look): string {
  const names = (parties: readonly Party[]) => parties.map(({ id, name }) => id ?? name).join("\u0001");
  const base = `${state}\u0000${names(holders)}\u0000${besiegers === null ? "" : `+${names(besiegers)}`}`;
  return shares.length === 0
    ? base
    : `${base}\u0000${shares.map(({ actors, quantity }) => names(actors) + JSON.stringify(quantity)).join("\u0002")}`;
}
