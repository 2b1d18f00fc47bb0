import { describe, expect, it } from "vitest";
import { safeColours } from "./safe-colours.ts";

describe("colours that colour-blind readers tell apart", () => {
  const sides = [
    { id: "black", colour: "#212121" },
    { id: "red", colour: "#c62828" },
    { id: "green", colour: "#2e9e3f" },
  ];
  it("stay near the colours that readers know", () => {
    expect([...safeColours(sides, "light").values()]).toEqual(["#1d1b17", "#d55e00", "#009e73"]);
  });
  it("are each given once while they last", () => {
    const many = Array.from({ length: 8 }, (_, i) => ({ id: `side-${i}`, colour: "#c62828" }));
    expect(new Set(safeColours(many, "dark").values()).size).toBe(8);
    expect(safeColours([...many, { id: "ninth", colour: "#c62828" }], "dark").get("ninth")).toBeDefined();
  });
});
