import { describe, expect, it } from "vitest";
import { monthTicks, movedDay, stretchAround, timeScale } from "./time-scale.ts";

describe("a time scale", () => {
  const scale = timeScale("2017-09-01", "2017-09-11", { width: 100, rtl: false });
  it("spreads days evenly and gives the day back", () => {
    expect(scale.x("2017-09-06")).toBe(50);
    expect(scale.day(52)).toBe("2017-09-06");
  });
  it("stays within its days", () => {
    expect(scale.day(-500)).toBe("2017-09-01");
    expect(scale.day(5_000)).toBe("2017-09-11");
  });
  it("runs from the right in a right-to-left page", () => {
    const mirrored = timeScale("2017-09-01", "2017-09-11", { width: 100, rtl: true });
    expect(mirrored.x("2017-09-02")).toBe(90);
    expect(mirrored.day(90)).toBe("2017-09-02");
  });
  it("ticks at month starts, fewer when crowded", () => {
    const year = timeScale("2017-01-01", "2017-12-31", { width: 1_200, rtl: false });
    expect(monthTicks(year, 60)).toHaveLength(12);
    expect(monthTicks(year, 250).length).toBeLessThan(5);
  });
  it("keeps a stretch inside the whole", () => {
    expect(stretchAround("2017-09-02", 30, ["2017-09-01", "2017-12-31"])).toEqual([
      "2017-09-01",
      "2017-10-01",
    ]);
    expect(stretchAround("2017-12-30", 30, ["2017-09-01", "2017-12-31"])).toEqual([
      "2017-12-01",
      "2017-12-31",
    ]);
    expect(stretchAround("2017-10-16", 30, ["2017-09-01", "2017-12-31"])).toEqual([
      "2017-10-01",
      "2017-10-31",
    ]);
  });
  it("moves a day no further than the bounds", () => {
    expect(movedDay("2017-12-30", 7, ["2017-09-01", "2017-12-31"])).toBe("2017-12-31");
  });
});
