import { describe, expect, it } from "vitest";
import type { RecordedClaim } from "../record/recorded-claim.ts";
import { tallyOf } from "./tally.ts";
import { counted, type Figure } from "./testing-claims.ts";

/** One line a figure: measure, population, series, min–best–max. */
function lines(claims: readonly RecordedClaim[], query: Parameters<typeof tallyOf>[1] = {}): string[] {
  return tallyOf(claims, query).map(
    ({ measure, population, series, min, best, max }) =>
      `${measure} ${population ?? "-"} ${series} ${min}–${best}–${max}`,
  );
}

const DAY = "2017-11-09";

describe("one figure for one thing", () => {
  const cases: [string, readonly [voice: string, published: string, figure: Figure][], string][] = [
    ["N3: one claim is its own figure", [["afp", DAY, 12]], "killed - incident 12–12–12"],
    [
      "N2: two voices about one day are one figure, not a sum",
      [
        ["afp", DAY, 12],
        ["sohr", DAY, 15],
      ],
      "killed - incident 12–15–15",
    ],
    [
      "N3: a rising toll is one figure with a history: the last word of each voice counts",
      [
        ["afp", DAY, 12],
        ["afp", "2017-11-10", 15],
        ["afp", "2017-11-11", 20],
      ],
      "killed - incident 20–20–20",
    ],
    [
      "N3: another voice that stayed behind keeps its own last word",
      [
        ["afp", DAY, 12],
        ["sohr", DAY, 14],
        ["afp", "2017-11-10", 20],
      ],
      "killed - incident 14–20–20",
    ],
    [
      "N3: bounds are kept: best is exact words only",
      [
        ["afp", DAY, { min: 10 }],
        ["sohr", DAY, { min: 8, max: 14 }],
      ],
      "killed - incident 8–null–14",
    ],
    [
      "an exact figure beside a bound",
      [
        ["afp", DAY, { min: 10 }],
        ["sohr", "2017-11-10", 13],
      ],
      "killed - incident 10–13–13",
    ],
    ["about is its figure", [["afp", DAY, { about: 30 }]], "killed - incident 30–30–30"],
  ];
  it.each(cases)("%s", (_, told, line) => {
    expect(
      lines(told.map(([voice, published, figure]) => counted({ by: [voice], published, figure, time: DAY }))),
    ).toEqual([line]);
  });

  it("N2: late reports go to the day they speak of", () => {
    const soon = counted({ by: ["afp"], published: DAY, time: DAY, figure: 12 });
    const late = counted({ by: ["sohr"], published: "2018-03-01", time: DAY, figure: 14 });
    const [tally] = tallyOf([late, soon], {});
    expect(tally).toMatchObject({ from: DAY, to: DAY, min: 12, best: 14, max: 14, origins: 2 });
  });

  it("N2: news without a date is of its day of publication or the day before", () => {
    const dated = counted({ by: ["afp"], published: DAY, time: DAY, figure: 12 });
    expect(tallyOf([dated, counted({ by: ["sohr"], published: "2017-11-10", figure: 12 })], {})).toHaveLength(
      1,
    );
    expect(tallyOf([dated, counted({ by: ["sohr"], published: "2017-11-13", figure: 12 })], {})).toHaveLength(
      2,
    );
  });

  it("N2: a month's figure does not swallow the days in it", () => {
    const month = counted({ by: ["sohr"], published: "2017-12-01", time: "2017-11", figure: 140 });
    const days = ["2017-11-03", "2017-11-09"].map((time) =>
      counted({ by: ["afp"], published: time, time, figure: 6 }),
    );
    expect(lines([month, ...days])).toEqual([
      "killed - incident 140–140–140",
      "killed - incident 6–6–6",
      "killed - incident 6–6–6",
    ]);
  });

  it("days that touch one after another make no chain", () => {
    const times = [
      "2017-11-01/2017-11-02",
      "2017-11-02/2017-11-03",
      "2017-11-03/2017-11-04",
      "2017-11-04/2017-11-05",
    ];
    const claims = times.map((time) => counted({ by: ["afp"], published: "2017-11-06", time, figure: 5 }));
    expect(tallyOf(claims, {}).length).toBeGreaterThan(1);
  });
});

describe("what is kept apart", () => {
  const one = { by: ["afp"], time: DAY, figure: 12 } as const;
  const apart: [string, Partial<Parameters<typeof counted>[0]>][] = [
    ["killed and injured", { measure: "injured" }],
    ["casualties told together", { measure: "casualties" }],
    ["a total since a start and an incident", { cumulative: true }],
    ["two places", { place: "velm" }],
    ["two populations", { population: "soldiers" }],
    ["whose people", { target: ["islamic-state"] }],
    ["people and vehicles", { unit: "vehicles" }],
    ["two days", { time: "2017-11-06" }],
  ];
  it.each(apart)("N2: %s", (_, parts) => {
    expect(tallyOf([counted({ ...one }), counted({ ...one, by: ["sohr"], ...parts })], {})).toHaveLength(2);
  });

  it.each(["people", "persons", null])("people of no class are one population: %s", (population) => {
    expect(tallyOf([counted({ ...one }), counted({ ...one, by: ["sohr"], population })], {})).toHaveLength(1);
  });

  it("N2: totals since different years are different totals; those of one start and month are compared", () => {
    const total = (by: string, since: string, published: string, figure: number) =>
      counted({ by: [by], time: `${since}/${published}`, published, figure, cumulative: true });
    const claims = [
      total("sohr", "2011-03-15", "2013-06-01", 100_000),
      total("sohr", "2011-03-15", "2017-11-01", 340_000),
      total("afp", "2011-03-01", "2017-11-08", 330_000),
      total("afp", "2017-01-01", "2017-11-08", 9_000),
    ];
    expect(lines(claims)).toEqual([
      "killed - cumulative 100000–100000–100000",
      "killed - cumulative 330000–330000–340000",
      "killed - cumulative 9000–9000–9000",
    ]);
  });

  it("N2: counts of no known place meet only within one text", () => {
    const nowhere = (text: string) => counted({ ...one, by: ["afp"], place: null, text });
    expect(tallyOf([nowhere("One."), nowhere("Two.")], {})).toHaveLength(2);
  });
});

describe("what is inside another figure", () => {
  it("N4: 'including 12 children' is never added, and says so", () => {
    const all = counted({ by: ["afp"], time: DAY, figure: 30, population: "people", report: "r" });
    const children = counted({ by: ["afp"], time: DAY, figure: 12, population: "children", report: "r" });
    const tallies = tallyOf([all, children], {});
    expect(tallies.map(({ best }) => best)).toEqual([30, 12]);
    expect(tallies[1]?.rule).toContain("counted inside the figure for people, never added to it");
    expect(tallies.map(({ inside }) => inside)).toEqual([null, "people"]);
    expect(tallies[0]?.rule).not.toContain("inside");
  });

  it("N4: every claim that was merged is listed with what it gives, and whether it is its voice's last word", () => {
    const told = [
      counted({ by: ["afp"], published: DAY, time: DAY, figure: 12, target: ["islamic-state"] }),
      counted({ by: ["afp"], published: "2017-11-10", time: DAY, figure: 15, target: ["islamic-state"] }),
      counted({
        by: ["sohr"],
        published: "2017-11-11",
        time: DAY,
        figure: { min: 9 },
        target: ["islamic-state"],
      }),
    ];
    const [tally] = tallyOf(told, {});
    expect(
      tally?.merged.map(({ voice, quantity, counts }) => [voice.id, quantity?.value, quantity?.min, counts]),
    ).toEqual([
      ["afp", 12, null, false],
      ["afp", 15, null, true],
      ["sohr", null, 9, true],
    ]);
    expect(tally?.merged.map(({ claim }) => claim)).toEqual(tally?.claims);
    expect(tally).toMatchObject({ whose: [{ id: "islamic-state" }] });
  });

  it("N4: of two figures of one report for one thing the whole counts", () => {
    const claims = [30, 9].map((figure) => counted({ by: ["afp"], time: DAY, figure, report: "r" }));
    expect(lines(claims)).toEqual(["killed - incident 30–30–30"]);
  });
});

describe("who is counted", () => {
  it("N5, I1, I2: one wire in ten papers is one origin, and so is one speaker quoted by five", () => {
    const text = "The agency's text.";
    const papers = Array.from({ length: 10 }, (_, i) =>
      counted({ by: [`paper-${i}`], time: DAY, figure: 12, text }),
    );
    expect(tallyOf(papers, {})[0]).toMatchObject({ origins: 1 });
    const quoted = Array.from({ length: 5 }, (_, i) =>
      counted({ by: ["sohr", `paper-${i}`], time: DAY, figure: 12 }),
    );
    expect(tallyOf(quoted, {})[0]).toMatchObject({ origins: 1 });
    expect(tallyOf([...papers, ...quoted], {})[0]).toMatchObject({ origins: 2, best: 12 });
  });

  it("N1: only what is asserted, bounded and not rejected counts", () => {
    const claims = [
      counted({ by: ["afp"], figure: 5, modality: "possible" }),
      counted({ by: ["afp"], figure: 5, modality: "predicted" }),
      counted({ by: ["afp"], figure: 5, polarity: "negative" }),
      counted({ by: ["afp"], figure: {} }),
      { ...counted({ by: ["afp"], figure: 5 }), verdict: "reject" as const },
    ];
    expect(tallyOf(claims, {})).toEqual([]);
  });

  it("asks by measure and by the days the figures speak of", () => {
    const claims = [
      counted({ by: ["afp"], figure: 5, time: "2017-11-01", published: "2017-11-20" }),
      counted({ by: ["afp"], figure: 6, time: DAY, published: "2017-11-20" }),
      counted({ by: ["afp"], figure: 7, time: DAY, measure: "injured" }),
    ];
    expect(lines(claims, { measure: "killed", from: "2017-11-05" })).toEqual(["killed - incident 6–6–6"]);
    expect(lines(claims, { measure: "killed", to: "2017-11-05" })).toEqual(["killed - incident 5–5–5"]);
  });

  it("N4: the rule says in words what was merged and where best comes from", () => {
    const claims = [
      counted({ by: ["afp"], time: DAY, published: DAY, figure: 12 }),
      counted({ by: ["afp"], time: DAY, published: "2017-11-10", figure: 15 }),
    ];
    expect(tallyOf(claims, {})[0]?.rule).toBe(
      "2 claims about the same days are one figure, not a sum; of each voice the last word counts (1 earlier left aside); " +
        "min and max are the lowest and highest bounds given; best is the latest exact figure (AFP, 2017-11-10).",
    );
  });

  it("C20: any order of arrival gives the same figures", () => {
    const claims = [
      counted({ by: ["afp"], time: DAY, published: DAY, figure: 12 }),
      counted({ by: ["sohr"], time: "2017-11-09/2017-11-10", published: DAY, figure: { min: 9 } }),
      counted({ by: ["reuters"], time: "2017-11-10", published: "2017-11-10", figure: 15 }),
      counted({ by: ["a-blog"], published: "2017-11-10", figure: 16 }),
    ];
    expect(tallyOf([...claims].reverse(), {})).toEqual(tallyOf(claims, {}));
  });
});
