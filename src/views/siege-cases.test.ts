import { describe, expect, it } from "vitest";
import type { RecordedControl } from "./as-of.ts";
import { at, D, GOV, IS, on, REBELS, who } from "./testing-answers.ts";

describe("C13: sieges", () => {
  const inside = on(D(1), "afp", "hold", { actor: [REBELS] });
  const siege = on(D(2), "afp", "besiege", { actor: [GOV], target: [REBELS] });
  const cases: [string, RecordedControl[], [day: string, answer: string][]][] = [
    [
      "who is inside, and who besieges",
      [inside, siege],
      [[D(2), "held syrian-rebels besieged by syrian-government"]],
    ],
    ["before anybody is known to hold it", [siege], [[D(2), "unknown besieged by syrian-government"]]],
    [
      "the besieger is named by a later report",
      [inside, on(D(2), "sohr", "besiege"), on(D(4), "afp", "besiege", { actor: [GOV] })],
      [
        [D(3), "held syrian-rebels besieged by ?"],
        [D(4), "held syrian-rebels besieged by syrian-government"],
      ],
    ],
    [
      "broken",
      [inside, siege, on(D(6), "reuters", "relieve", { actor: [REBELS] })],
      [[D(6), "held syrian-rebels"]],
    ],
    [
      "P1: by the word of a side that gains alone it is not over",
      [inside, siege, on(D(6), "amaq", "relieve", { actor: [IS] }), on(D(9), "sohr", "relieve")],
      [
        [D(6), "held syrian-rebels besieged by syrian-government"],
        [D(9), "held syrian-rebels"],
      ],
    ],
    [
      "given up by the besieger's own word",
      [inside, siege, on(D(6), "sana", "relieve", { actor: [GOV] })],
      [[D(6), "held syrian-rebels"]],
    ],
    [
      "taken by the besieger",
      [inside, siege, on(D(6), "afp", "gain", { actor: [GOV] })],
      [[D(6), "held syrian-government"]],
    ],
    [
      "relieved and besieged again",
      [inside, siege, on(D(6), "afp", "relieve"), on(D(9), "afp", "besiege", { actor: [IS] })],
      [
        [D(7), "held syrian-rebels"],
        [D(9), "held syrian-rebels besieged by islamic-state"],
      ],
    ],
    [
      "denied by a voice that settles",
      [inside, siege, on(D(6), "reuters", "besiege", { actor: [GOV], polarity: "negative" })],
      [[D(6), "held syrian-rebels"]],
    ],
    [
      "told as history it ends with its time",
      [inside, on(D(3), "afp", "besiege", { actor: [GOV], time: "2013/2015", background: true })],
      [
        ["2014-06-01", "unknown besieged by syrian-government"],
        ["2016-06-01", "unknown"],
        [D(3), "held syrian-rebels"],
      ],
    ],
  ];
  it.each(cases)("%s", (_, claims, days) => {
    expect(days.map(([day]) => [day, who(at(claims, day))])).toEqual(days);
  });

  it("says by whose word, and counts as the last word", () => {
    const answer = at([inside, siege, on(D(6), "amaq", "relieve", { actor: [IS] })], D(9));
    expect(answer.why).toBe(
      "AFP says the Syrian rebels held it (2017-11-01). It is besieged by the Syrian government, according to AFP; " +
        "that this is over is said only by Amaq.",
    );
    expect(answer).toMatchObject({ last_reported: D(6), days_since: 3 });
  });
});
