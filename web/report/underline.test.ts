import { describe, expect, it } from "vitest";
import type { RecordedClaim } from "../../src/record/recorded-claim.ts";
import { stretchesOf } from "./underline.ts";

const quoting = (id: string, span: [number, number]) => ({ claim: { id, span } }) as unknown as RecordedClaim;

describe("the stretches of a text", () => {
  it("are cut where claims begin and end, the shortest claim first", () => {
    const found = stretchesOf([0, 30], [quoting("long", [0, 20]), quoting("short", [5, 10])]);
    expect(found.map(({ from, to, claims }) => [from, to, ...claims.map(({ claim }) => claim.id)])).toEqual([
      [0, 5, "long"],
      [5, 10, "short", "long"],
      [10, 20, "long"],
      [20, 30],
    ]);
  });
  it("leave a paragraph without claims whole", () => {
    expect(stretchesOf([40, 50], [quoting("elsewhere", [0, 20])])).toEqual([
      { from: 40, to: 50, claims: [] },
    ]);
  });
});
