import { describe, expect, it } from "vitest";
import { readSelection, type Selection, writeSelection } from "./selection.ts";

const selection: Selection = {
  on: "2017-11-10",
  known: "2017-11-12",
  policy: "latest-word",
  lens: ["sana", "sohr"],
  place: "geonames:174448",
  claim: "c-1",
  report: "r-1",
  source: "sana",
  actor: "islamic-state",
  board: "tally",
  narrowing: { measure: "killed", area: "country:syr" },
  lang: "ar",
  theme: "dark",
  colours: "safe",
  beside: { known: "2017-11-20" },
  camera: { lat: 34.45, lon: 40.92, zoom: 7.5 },
};

describe("the address of a selection", () => {
  it("gives the selection back", () => {
    expect(readSelection(writeSelection(selection, "against-interest"))).toEqual(selection);
  });
  it.each([{ policy: "two-origins" }, { lens: ["sana", "a blog"] }, null] as const)(
    "gives back what stands beside it: %j",
    (beside) => {
      const written = writeSelection({ ...selection, beside }, "");
      expect(readSelection(written).beside ?? null).toEqual(beside);
    },
  );
  it("does not write the usual policy", () => {
    expect(writeSelection(selection, "latest-word")).not.toContain("policy");
  });
  it("remembers that no place is chosen", () => {
    expect(readSelection(writeSelection({ ...selection, place: null }, "")).place).toBeNull();
  });
  it("leaves out dates that do not exist and cameras off the earth", () => {
    expect(readSelection("?on=2017-02-30&known=then&map=99,0,3&lang=fr&beside=known:2017-13-01")).toEqual({});
    expect(readSelection("?beside=policy:guess")).toEqual({});
  });
});
