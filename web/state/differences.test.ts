import { describe, expect, it } from "vitest";
import type { Look } from "../../src/views/look-table.ts";
import { differencesOf } from "./differences.ts";
import type { PlaceState } from "./place-state.ts";

const place = { id: "p", name: "Velm", arabic: null, kind: "town", lat: 34, lon: 40 };

function state(parts: Partial<Look>): PlaceState {
  const answer = {
    state: "held",
    holders: [],
    besieged_by: null,
    shares: [],
    days_since: 3,
    ...parts,
  } as const;
  return { place: { ...place, precision_m: null, within: [], area: false }, answer };
}

const north = { id: "north", name: "North" };
const south = { id: "south", name: "South" };

describe("differences", () => {
  it("are not in how long ago, nor in the order in which holders are named", () => {
    const one = state({ state: "contested", holders: [north, south] });
    const other = { ...state({ state: "contested", holders: [south, north] }) };
    expect(differencesOf([one], [{ ...other, answer: { ...other.answer, days_since: 90 } }])).toEqual([]);
  });
  it("are in state, holders, siege and besiegers", () => {
    const held = state({ holders: [north] });
    const others = [
      state({ state: "claimed", holders: [north] }),
      state({ holders: [south] }),
      state({ holders: [north], besieged_by: [] }),
    ];
    for (const other of others) expect(differencesOf([held], [other])).toEqual([{ one: held, other }]);
    const [by, byOther] = [state({ besieged_by: [north] }), state({ besieged_by: [south] })];
    expect(differencesOf([by], [byOther])).toHaveLength(1);
  });
});
