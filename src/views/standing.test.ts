import { describe, expect, it } from "vitest";
import { aRef } from "../record/testing.ts";
import { sideOf, standingAt } from "./standing.ts";
import { STANDING } from "./testing.ts";

const highlanders = { ...aRef("highlanders"), name: "Highlanders" };
const standing = {
  ...STANDING,
  actors: {
    ...STANDING.actors,
    highlanders: { name: "Highlanders", side: "highlanders", sideIn: { Velmland: "velm-army" } },
  },
};

describe("P5: a name that fits several sides", () => {
  const cases: [string, string[], string][] = [
    ["Karsk", ["Velm Province", "Velmland"], "velm-army"],
    ["Velmland", [], "velm-army"],
    ["Tolm", ["Arland"], "highlanders"],
  ];
  it.each(cases)("in %s (%j) fights on the side of %s", (name, within, side) => {
    expect(sideOf(highlanders, standingAt({ name, within }, standing))).toBe(side);
  });

  it("leaves the others where they are", () => {
    const there = standingAt({ name: "Karsk", within: ["Velmland"] }, standing);
    expect(there.actors["islamic-state"]).toEqual(STANDING.actors["islamic-state"]);
  });
});
