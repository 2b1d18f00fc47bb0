import { describe, expect, it } from "vitest";
import { controlAt } from "./control-at.ts";
import type { RecordedControl } from "./as-of.ts";
import { ABU_KAMAL, STANDING } from "./testing.ts";
import { at, D, FAR, GOV, IS, on, who } from "./testing-answers.ts";

describe("P1–P3: whose word counts for what", () => {
  const cases: [string, RecordedControl[], string][] = [
    ["a side's own gain", [on(D(3), "sana", "gain", { actor: [GOV] })], "claimed syrian-government"],
    ["its ally's word for it", [on(D(3), "tass", "gain", { actor: [GOV] })], "claimed syrian-government"],
    [
      "the army's word for the government",
      [on(D(3), "sana", "gain", { actor: ["syrian-army"] })],
      "claimed syrian-army",
    ],
    [
      "all of them together",
      ["sana", "tass", "syrian-state-tv"].map((by) => on(D(3), by, "gain", { actor: [GOV] })),
      "claimed syrian-government",
    ],
    ["an adverse voice's word", [on(D(3), "amaq", "hold", { actor: [GOV] })], "held syrian-government"],
    [
      "its own admission",
      [on(D(3), "amaq", "lose", { actor: [IS], target: [GOV] })],
      "held syrian-government",
    ],
    ["an ally's admission", [on(D(3), "tass", "lose", { actor: [GOV], target: [IS] })], "held islamic-state"],
    ["one voice of no register", [on(D(3), "a-blog", "gain", { actor: [GOV] })], "claimed syrian-government"],
    [
      "two of them",
      ["a-blog", "b-blog"].map((by) => on(D(3), by, "gain", { actor: [GOV] })),
      "held syrian-government",
    ],
    [
      "the same wire in ten papers of no register",
      Array.from({ length: 10 }, (_, i) =>
        on(D(3), `paper-${i}`, "gain", { actor: [GOV], text: "The wire." }),
      ),
      "claimed syrian-government",
    ],
    [
      "one speaker of no register quoted by five papers",
      Array.from({ length: 5 }, (_, i) =>
        on(D(3), "a-speaker", "gain", { actor: [GOV], by: ["a-speaker", `paper-${i}`] }),
      ),
      "claimed syrian-government",
    ],
    [
      "a paper that copies and also writes words of its own",
      [
        on(D(3), "b-blog", "gain", { actor: [GOV], text: "The wire." }),
        on(D(3), "a-blog", "gain", { actor: [GOV], text: "The wire." }),
        on(D(4), "b-blog", "hold", { actor: [GOV], text: "Own words." }),
      ],
      "held syrian-government",
    ],
  ];
  it.each(cases)("%s", (_, claims, answer) => {
    expect(who(at(claims, D(9)))).toBe(answer);
  });

  it("an affiliation counts from its day to its day", () => {
    const standing = {
      ...STANDING,
      sources: {
        radio: { name: "Radio", affiliations: [{ actor: GOV, from: "2017-01-01", to: "2017-06-30" }] },
      },
    };
    const states = ["2016-05-01", "2017-05-01", "2017-08-01"].map((day) => {
      const asked = { on: day, known: FAR, policy: "against-interest", lens: null, standing } as const;
      return controlAt(ABU_KAMAL, [on(day, "radio", "gain", { actor: [GOV] })], asked).state;
    });
    expect(states).toEqual(["held", "claimed", "held"]);
  });

  it("P4: latest-word lets accounts of one day stand side by side", () => {
    const claims = [on(D(3), "sana", "gain", { actor: [GOV] }), on(D(3), "amaq", "gain", { actor: [IS] })];
    const answer = at(claims, D(3), { policy: "latest-word" });
    expect([answer.state, answer.holders.length]).toEqual(["contested", 2]);
  });
});
