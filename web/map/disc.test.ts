import { describe, expect, it } from "vitest";
import { channels, fadeOf, inkOn } from "./disc.ts";

describe("a disc", () => {
  it("does not fade within a fortnight, then fades, and never vanishes", () => {
    expect(fadeOf(14)).toBe(0);
    expect(fadeOf(40)).toBeGreaterThan(0);
    expect(fadeOf(40)).toBeLessThan(fadeOf(80));
    expect(fadeOf(4_000)).toBeLessThan(0.7);
    expect(fadeOf(null)).toBe(0);
  });
  it("signs in an ink that stands out", () => {
    expect(inkOn("#1a1a1a")).toBe("#ffffff");
    expect(inkOn("#f2d13c")).toBe("#1d1b17");
  });
  it("reads the channels of a colour", () => {
    expect(channels("#ff8001")).toEqual([255, 128, 1]);
  });
});
