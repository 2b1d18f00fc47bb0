import { describe, expect, it } from "vitest";
import { boundsOf, edtfDate, edtfInterval, readEdtf } from "./edtf.ts";

describe("bounds of an EDTF string", () => {
  it.each([
    ["2017", "2017-01-01", "2017-12-31"],
    ["2017-11", "2017-11-01", "2017-11-30"],
    ["2016-02", "2016-02-01", "2016-02-29"],
    ["2017-11-10", "2017-11-10", "2017-11-10"],
    ["2017-10~", "2017-10-01", "2017-10-31"],
    ["2017?", "2017-01-01", "2017-12-31"],
    ["2017-11-10%", "2017-11-10", "2017-11-10"],
    ["2013~/2017-11-10", "2013-01-01", "2017-11-10"],
    ["2011-03/..", "2011-03-01", null],
    ["../2017-11-09", null, "2017-11-09"],
    ["/2017", null, "2017-12-31"],
    ["2015-06-XX", "2015-06-01", "2015-06-30"],
    ["2015-XX-XX", "2015-01-01", "2015-12-31"],
    ["198X", "1980-01-01", "1989-12-31"],
    ["18XX", "1800-01-01", "1899-12-31"],
    ["2014-22", "2014-06-01", "2014-08-31"],
    ["2015-24", "2015-12-01", "2016-02-29"],
    ["2017-11-10T23:59:00Z", "2017-11-10", "2017-11-10"],
  ])("%s", (edtf, from, to) => {
    expect(boundsOf(edtf)).toEqual({ from, to });
  });

  it.each([
    ["2017-02-30", "date-does-not-exist"],
    ["2017-13", "date-does-not-exist"],
    ["2017-11-31/2017-12-02", "date-does-not-exist"],
    ["soon", "not-a-date"],
    ["", "not-a-date"],
    ["2017-1-2", "not-a-date"],
    ["2014/2015/2016", "not-a-date"],
    ["2017-11-10/2017-11-09", "interval-runs-backwards"],
  ])("%s is refused", (words, code) => {
    expect(boundsOf(words)).toBeNull();
    expect(readEdtf(words).finding?.code).toBe(code);
  });

  it("never repeats a long hostile string whole", () => {
    expect(readEdtf("9".repeat(10_000)).finding?.message.length).toBeLessThan(200);
  });
});

describe("building", () => {
  it("writes as many parts as are known", () => {
    expect(edtfDate(2017)).toBe("2017");
    expect(edtfDate(2017, 3)).toBe("2017-03");
    expect(edtfDate(2017, 3, 4)).toBe("2017-03-04");
    expect(edtfDate(2017, 2, 30)).toBeNull();
  });

  it("joins two ends and folds equal ones", () => {
    expect(edtfInterval("2017-11-09", "2017-11-10")).toBe("2017-11-09/2017-11-10");
    expect(edtfInterval("2017", "2017")).toBe("2017");
    expect(edtfInterval(null, "2017-11")).toBe("../2017-11");
    expect(edtfInterval("2017", null)).toBe("2017/..");
  });
});
