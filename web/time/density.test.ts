import { describe, expect, it } from "vitest";
import { densityOf, nextDay } from "./density.ts";

describe("density", () => {
  const density = densityOf(["2017-11-09", "2017-11-10", "2017-11-10", null]);
  it("counts by day", () => {
    expect(density.get("2017-11-10")).toBe(2);
    expect(density.size).toBe(2);
  });
  it("finds the next day either way, and says when there is none", () => {
    expect(nextDay(density, "2017-11-01", 1)).toBe("2017-11-09");
    expect(nextDay(density, "2017-11-10", -1)).toBe("2017-11-09");
    expect(nextDay(density, "2017-11-10", 1)).toBeNull();
  });
});
