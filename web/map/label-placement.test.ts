import { describe, expect, it } from "vitest";
import { type LabelWish, placeLabels } from "./label-placement.ts";

const wish = (id: string, over: Partial<LabelWish> = {}): LabelWish => ({
  id,
  rank: 1,
  x: 100,
  y: 100,
  width: 60,
  height: 14,
  roams: true,
  offset: 10,
  ...over,
});

describe("placing labels", () => {
  it("puts a label after its disc in reading direction", () => {
    expect(placeLabels([wish("a")], [], { rtl: false })[0]!.x).toBe(110);
    expect(placeLabels([wish("a")], [], { rtl: true })[0]!.x).toBe(30);
  });
  it("takes another side when the first is taken", () => {
    const [first, second] = placeLabels([wish("a"), wish("b", { rank: 2 })], [], { rtl: false });
    expect(first!.x).toBe(110);
    expect(second!.x !== 110 || second!.y !== first!.y).toBe(true);
  });
  it("leaves out what finds no room, the lower rank first", () => {
    const size = { width: 90, height: 60, x: 50, y: 35 };
    const placed = placeLabels(
      [wish("low", { ...size, offset: 0, rank: 5 }), wish("high", { ...size, offset: 0 })],
      [],
      {
        rtl: false,
        width: 100,
        height: 70,
      },
    );
    expect(placed.map((label) => label.id)).toEqual(["high"]);
  });
  it("keeps clear of what is taken", () => {
    const [label] = placeLabels([wish("a", { offset: 0 })], [{ x: 90, y: 90, width: 20, height: 20 }], {
      rtl: false,
    });
    expect(label!.y + label!.height <= 90 || label!.y >= 110).toBe(true);
  });
  it("does not let a label leave the view", () => {
    expect(
      placeLabels([wish("a", { x: 95 })], [], { rtl: false, width: 100, height: 200 })[0]!.x,
    ).toBeLessThan(40);
  });
});
