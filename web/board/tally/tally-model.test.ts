import { describe, expect, it } from "vitest";
import type { ActorCard, PlaceCard } from "../../../src/server/answers.ts";
import type { Tally } from "../../../src/views/tally.ts";
import { groupsOf, measureShown, narrowed, tallyKeys } from "./tally-model.ts";

const card = (id: string, kind: string, within: readonly string[] = []) =>
  ({ id, kind, within, name: id, arabic: null }) as unknown as PlaceCard;
const PLACES = [
  card("velm", "town", ["east-province", "karsia"]),
  card("east-province", "governorate", ["karsia"]),
  card("karsia", "country"),
];
const ACTORS: ActorCard[] = [{ id: "army", name: "Army", arabic: null, side: "state" }];
const keys = tallyKeys(PLACES, ACTORS);

const tally = (parts: Partial<Tally>) =>
  ({
    measure: "killed",
    population: null,
    series: "incident",
    place: "Velm",
    place_id: "velm",
    within: ["East Province", "Karsia"],
    whose: [],
    from: "2024-05-01",
    to: "2024-05-01",
    min: 1,
    best: 1,
    max: 1,
    claims: ["c"],
    ...parts,
  }) as Tally;

describe("where a figure belongs", () => {
  it("a town to its province, a country to itself, a place in no register to the areas its claim names", () => {
    expect(keys.of(tally({}), "area")).toBe("east-province");
    expect(keys.of(tally({ place: "Karsia", place_id: "karsia", within: [] }), "area")).toBe("karsia");
    expect(keys.of(tally({ place: "Nowhere", place_id: null }), "area")).toBe("name:Karsia");
    expect(keys.of(tally({ place: null, place_id: null, within: [] }), "area")).toBe("");
  });
  it("to the side whose people they are, as far as anybody says", () => {
    expect(keys.of(tally({ whose: [{ id: "army", name: "Army" }] }), "side")).toBe("state");
    expect(keys.of(tally({ whose: [{ id: null, name: "a militia" }] }), "side")).toBe("a militia");
    expect(keys.of(tally({}), "side")).toBe("");
  });
});

describe("what is shown", () => {
  const all = [
    tally({ claims: ["a"] }),
    tally({ claims: ["b"], measure: "injured", to: "2024-05-09" }),
    tally({ claims: ["c"], measure: "injured", place: "Karsia", place_id: "karsia", to: "2024-06-01" }),
  ];
  it("is the measure asked for, else that with the most figures", () => {
    expect(measureShown(all, { measure: "killed" })).toBe("killed");
    expect(measureShown(all, { measure: "gossip" })).toBe("injured");
  });
  it("lies in the area asked for", () => {
    const inProvince = narrowed(all, { measure: "injured", area: "east-province" }, keys);
    expect(inProvince.map(({ claims }) => claims[0])).toEqual(["b"]);
  });
  it("stands in groups, the newest first, each figure once", () => {
    const groups = groupsOf(all, "place", keys);
    expect(groups.map(({ key, tallies }) => [key, ...tallies.map(({ claims }) => claims[0])])).toEqual([
      ["karsia", "c"],
      ["velm", "b", "a"],
    ]);
  });
});
