import { describe, expect, it } from "vitest";
import { type LabelWish, placeLabels } from "./label-placement.ts";

const wish = (id: string, over: Partial<LabelWish> = {}): LabelWish => ({
  id,
  rank: 1,
  x: 100,
  y: 100,
  width: 60,
  height: 14,
  offset: 10,
  ...over,
});

describe("placing labels", () => {
  it("puts a label after its disc in reading direction", () => {
    expect(placeLabels([wish("a")], [], false)[0]!.x).toBe(110);
    expect(placeLabels([wish("a")], [], true)[0]!.x).toBe(30);
  });
  it("takes another side when the first is taken", () => {
    const [first, second] = placeLabels([wish("a"), wish("b", { rank: 2 })], [], false);
    expect(first!.x).toBe(110);
    expect(second!.x !== 110 || second!.y !== first!.y).toBe(true);
  });
  it("leaves out what finds no room, the lower rank first", () => {
    const centred = { offset: 0 };
    const placed = placeLabels([wish("low", { ...centred, rank: 5 }), wish("high", centred)], [], false);
    expect(placed.map((label) => label.id)).toEqual(["high"]);
  });
  it("keeps clear of what is taken", () => {
    expect(placeLabels([wish("a", { offset: 0 })], [{ x: 90, y: 90, width: 20, height: 20 }], false)).toEqual(
      [],
    );
  });
});
