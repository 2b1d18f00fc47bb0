import { describe, expect, it } from "vitest";
import type { RecordedControl } from "./as-of.ts";
import { at, D, GOV, IS, on } from "./testing-answers.ts";

describe("C14: since, and how old the last word is", () => {
  const cases: [string, RecordedControl[], string | null, number | null][] = [
    ["a day", [on(D(3), "afp", "gain", { actor: [GOV] })], D(3), 6],
    ["a month", [on(D(3), "afp", "gain", { actor: [GOV], time: "2017-10" })], "2017-10", 9],
    ["by a day", [on(D(3), "afp", "hold", { actor: [GOV] })], `../${D(3)}`, 6],
    [
      "an interval",
      [on(D(5), "afp", "gain", { actor: [GOV], time: `${D(3)}/${D(4)}` })],
      `${D(3)}/${D(4)}`,
      5,
    ],
    ["held since a year", [on(D(5), "afp", "hold", { actor: [GOV], time: "2014/.." })], "2014", 4],
    [
      "the more exact of two takings",
      [
        on(D(5), "afp", "gain", { actor: [GOV], time: "../2017-11-04" }),
        on(D(6), "reuters", "gain", { actor: [GOV], time: D(4) }),
      ],
      D(4),
      5,
    ],
    ["nobody says", [], null, null],
  ];
  it.each(cases)("%s", (_, claims, since, days) => {
    const answer = at(claims, D(9));
    expect([answer.since, answer.days_since]).toEqual([since, days]);
  });

  it("what is said to hold still speaks for its day of publication, never for later", () => {
    const held = on(D(5), "afp", "hold", { actor: [GOV], time: "2014/.." });
    expect(at([held], D(2))).toMatchObject({ state: "held", last_reported: D(2), days_since: 0 });
    expect(at([held], D(25))).toMatchObject({ state: "held", last_reported: D(5), days_since: 20 });
  });
});

describe("why", () => {
  const cases: [string, RecordedControl[], string][] = [
    [
      "one voice",
      [on(D(3), "afp", "gain", { actor: [GOV], target: [IS] })],
      "AFP says the Syrian government took it from Islamic State (2017-11-03).",
    ],
    [
      "a side's own word",
      [on(D(3), "syrian-state-tv", "gain", { actor: [GOV] })],
      "Syrian state TV says the Syrian government took it (2017-11-03). No voice beyond those of the Syrian government says so.",
    ],
    [
      "a voice of no register",
      [on(D(3), "a-blog", "gain", { actor: [IS] })],
      "A-blog says Islamic State took it (2017-11-03). It is one account: a-blog is in no register, so its interest is not known.",
    ],
    [
      "several that say one thing",
      ["afp", "reuters"].map((by) => on(D(3), by, "gain", { actor: [IS] })),
      "AFP and Reuters say Islamic State took it (2017-11-03).",
    ],
    [
      "a doubt",
      [
        on(D(3), "afp", "gain", { actor: [GOV] }),
        on(D(4), "amaq", "gain", { actor: [GOV], polarity: "negative" }),
      ],
      "AFP says the Syrian government took it (2017-11-03). Against it, Amaq says it is not so that the Syrian government took it (2017-11-04).",
    ],
    [
      "a loss without an heir",
      [on(D(3), "afp", "lose", { actor: [IS] })],
      "AFP says Islamic State lost it (2017-11-03). Who came after is not said.",
    ],
    ["nothing", [], "Nothing published by then says who holds Abu Kamal."],
  ];
  it.each(cases)("%s", (_, claims, words) => {
    expect(at(claims, D(9)).why).toBe(words);
  });
});
