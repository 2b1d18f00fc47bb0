import { describe, expect, it } from "vitest";
import type { AsOf, RecordedControl } from "./as-of.ts";
import { controlAt } from "./control-at.ts";
import { ABU_KAMAL, said, STANDING } from "./testing.ts";

const IS = "islamic-state";
const GOV = "syrian-government";
const REBELS = "syrian-rebels";
const FAR = "2030-01-01";

function at(claims: readonly RecordedControl[], on: string, parts: Partial<AsOf> & { area?: boolean } = {}) {
  const { area = false, ...asOf } = parts;
  const context = { on, known: FAR, policy: "against-interest", lens: null, ...asOf } as const;
  return controlAt({ ...ABU_KAMAL, area }, claims, { ...context, standing: STANDING });
}

/** "held islamic-state", and "besieged by …" where it is. */
function who(answer: ReturnType<typeof at>): string {
  const siege =
    answer.besieged_by === null
      ? ""
      : ` besieged by ${answer.besieged_by.map(({ id }) => id).join("+") || "?"}`;
  return `${answer.state} ${answer.holders.map(({ id }) => id).join("+")}`.trim() + siege;
}

/** A claim of one day, published that day. */
function on(
  day: string,
  by: string,
  change: Parameters<typeof said>[0]["change"],
  parts: Partial<Parameters<typeof said>[0]> = {},
) {
  return said({ by: [by], change, time: day, published: day, ...parts });
}

const D = (day: number) => `2017-11-${String(day).padStart(2, "0")}`;

describe("what follows, day by day", () => {
  const cases: [string, RecordedControl[], [day: string, answer: string][]][] = [
    [
      "C6: a part that grows to the whole",
      [
        on(D(1), "afp", "hold", { actor: [GOV] }),
        on(D(3), "sohr", "gain", { actor: [IS], part: "the bridge" }),
        on(D(5), "sohr", "gain", { actor: [IS], percent: 60 }),
        on(D(8), "sohr", "gain", { actor: [IS], percent: 100 }),
      ],
      [
        [D(2), "held syrian-government"],
        [D(4), "contested syrian-government+islamic-state"],
        [D(7), "contested syrian-government+islamic-state"],
        [D(8), "held islamic-state"],
      ],
    ],
    [
      "C6: a part taken back ends the dispute over it, another part does not",
      [
        on(D(1), "afp", "hold", { actor: [GOV] }),
        on(D(3), "sohr", "gain", { actor: [IS], part: "the bridge" }),
        on(D(5), "sohr", "gain", { actor: [GOV], part: "the mill" }),
        on(D(7), "sohr", "gain", { actor: [GOV], part: "The bridge" }),
      ],
      [
        [D(6), "contested syrian-government+islamic-state"],
        [D(7), "held syrian-government"],
      ],
    ],
    [
      "a town taken three times, the last told first",
      [
        on(D(9), "afp", "gain", { actor: [GOV] }),
        on(D(5), "reuters", "gain", { actor: [IS], published: D(12) }),
        on(D(3), "sohr", "gain", { actor: [GOV], published: D(20) }),
      ],
      [
        [D(2), "unknown"],
        [D(4), "held syrian-government"],
        [D(6), "held islamic-state"],
        [D(9), "held syrian-government"],
      ],
    ],
    [
      "a handover: who gives it up says so",
      [
        on(D(1), "afp", "hold", { actor: [REBELS] }),
        on(D(4), "afp", "lose", { actor: [REBELS], target: [GOV] }),
      ],
      [
        [D(3), "held syrian-rebels"],
        [D(4), "held syrian-government"],
      ],
    ],
    [
      "C10: a withdrawal leaves the one other side that had a part of it",
      [
        on(D(1), "afp", "hold", { actor: [IS] }),
        on(D(3), "sohr", "gain", { actor: [GOV], part: "the bridge" }),
        on(D(5), "afp", "lose", { actor: [IS] }),
      ],
      [
        [D(4), "contested islamic-state+syrian-government"],
        [D(5), "held syrian-government"],
      ],
    ],
    [
      "C10: a place that its besieged leave goes to the besieger",
      [
        on(D(1), "afp", "hold", { actor: [REBELS] }),
        on(D(2), "afp", "besiege", { actor: [GOV] }),
        on(D(5), "afp", "lose", { actor: [REBELS] }),
      ],
      [
        [D(4), "held syrian-rebels besieged by syrian-government"],
        [D(5), "held syrian-government"],
      ],
    ],
    [
      "C10: a besieger that leaves inherits nothing",
      [on(D(2), "afp", "besiege", { actor: [GOV] }), on(D(5), "afp", "lose", { actor: [GOV] })],
      [[D(5), "unknown"]],
    ],
    [
      "C13: a siege of which nobody speaks for a year counts no more",
      [on(D(1), "afp", "hold", { actor: [REBELS] }), on(D(2), "afp", "besiege", { actor: [GOV] })],
      [
        ["2018-11-03", "held syrian-rebels besieged by syrian-government"],
        ["2018-11-04", "held syrian-rebels"],
      ],
    ],
    [
      "C6: villages, hills and roads beside a town are no part of it",
      [
        on(D(1), "afp", "hold", { actor: [GOV] }),
        on(D(3), "sohr", "gain", { actor: [IS], part: "four villages" }),
        on(D(4), "sohr", "gain", { actor: [IS], part: "a mill south of" }),
      ],
      [[D(5), "held syrian-government"]],
    ],
    [
      "C7: a holder that enters or fights alone disputes nothing",
      [on(D(3), "afp", "gain", { actor: [IS] }), on(D(4), "afp", "contest", { actor: [IS] })],
      [[D(5), "held islamic-state"]],
    ],
    [
      "C7: fighting told without an end goes on until the place is held",
      [
        on(D(1), "afp", "hold", { actor: [GOV] }),
        on(D(2), "afp", "contest", { actor: [GOV, IS], time: "2017-11-02/.." }),
        on("2018-03-01", "afp", "gain", { actor: [IS] }),
      ],
      [
        ["2018-02-28", "contested syrian-government+islamic-state"],
        ["2018-03-01", "held islamic-state"],
      ],
    ],
    [
      "C3: of takings told together the one without a time came first",
      [
        said({ by: ["afp"], change: "gain", actor: [GOV], time: D(6), published: D(6) }),
        said({ by: ["afp"], change: "gain", actor: [IS], time: null, published: D(6) }),
      ],
      [[D(6), "held syrian-government"]],
    ],
    [
      "C25: who sets out to take a place from a side takes for granted that it holds it",
      [on(D(3), "afp", "gain", { actor: [GOV], target: [IS], modality: "intended" })],
      [
        [D(2), "unknown"],
        [D(9), "held islamic-state"],
      ],
    ],
    [
      "C25: but unseats nobody who is known to hold it",
      [
        on(D(1), "afp", "gain", { actor: [GOV] }),
        on(D(3), "afp", "gain", { actor: [REBELS], target: [IS], modality: "intended" }),
      ],
      [[D(9), "held syrian-government"]],
    ],
    [
      "C10: fighting of long ago makes nobody the heir",
      [
        on(D(1), "afp", "hold", { actor: [IS] }),
        on(D(2), "afp", "contest", { actor: [IS, GOV] }),
        on("2018-02-01", "afp", "lose", { actor: [IS] }),
      ],
      [["2018-02-01", "unknown"]],
    ],
    [
      "C11: 'they do not hold it' from a voice that settles ends a holding; from their enemy it is a doubt",
      [
        on(D(1), "afp", "hold", { actor: [IS] }),
        on(D(3), "sana", "hold", { actor: [IS], polarity: "negative" }),
        on(D(5), "reuters", "hold", { actor: [IS], polarity: "negative" }),
      ],
      [
        [D(3), "held islamic-state"],
        [D(5), "unknown"],
      ],
    ],
    [
      "C11: a claim denied by a voice that settles goes back to who held it before",
      [
        on(D(1), "afp", "hold", { actor: [IS] }),
        on(D(3), "sana", "gain", { actor: [GOV] }),
        on(D(4), "reuters", "gain", { actor: [GOV], polarity: "negative" }),
      ],
      [
        [D(3), "claimed syrian-government"],
        [D(4), "held islamic-state"],
      ],
    ],
    [
      "a denial ends with the holding that it denies",
      [
        on(D(1), "sana", "gain", { actor: [GOV] }),
        on(D(2), "amaq", "gain", { actor: [GOV], polarity: "negative" }),
        on(D(6), "a-blog", "gain", { actor: [REBELS] }),
      ],
      [
        [D(2), "contested syrian-government"],
        [D(6), "claimed syrian-rebels"],
      ],
    ],
    [
      "C4: two agencies that give one day to two holders stand side by side, whichever came first",
      [
        on(D(1), "afp", "hold", { actor: [GOV] }),
        on(D(4), "reuters", "hold", { actor: [GOV] }),
        on(D(4), "afp", "hold", { actor: [IS] }),
      ],
      [[D(4), "contested syrian-government+islamic-state"]],
    ],
    [
      "C4: who took it on a day outdoes who held it on that day",
      [on(D(4), "afp", "gain", { actor: [IS] }), on(D(4), "reuters", "hold", { actor: [GOV] })],
      [[D(4), "held islamic-state"]],
    ],
    [
      "history told with its years ends with them, and names who held it before a taking",
      [
        on(D(9), "afp", "gain", { actor: [GOV], target: [REBELS], time: "2014-05", background: true }),
        on(D(9), "afp", "hold", { actor: [IS], time: "2015/2016", background: true }),
      ],
      [
        ["2014-03-01", "held syrian-rebels"],
        ["2014-07-01", "held syrian-government"],
        ["2016-07-01", "held islamic-state"],
        ["2017-07-01", "unknown"],
      ],
    ],
    [
      "what lies in the future of its own report says nothing",
      [on("2018-01-01", "afp", "gain", { actor: [GOV], published: D(9) })],
      [["2018-02-01", "unknown"]],
    ],
  ];
  it.each(cases)("%s", (_, claims, days) => {
    expect(days.map(([day]) => [day, who(at(claims, day))])).toEqual(days);
    expect(days.map(([day]) => [day, who(at([...claims].reverse(), day))])).toEqual(days);
  });
});

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

describe("T6: what a voice takes back", () => {
  const before = on(D(1), "reuters", "hold", { actor: [IS] });
  const gain = on(D(3), "afp", "gain", { actor: [GOV] });
  const back = on(D(5), "afp", "gain", { actor: [GOV], polarity: "negative" });

  it("did not happen, as known from then on", () => {
    expect(who(at([before, gain, back], D(5)))).toBe("held islamic-state");
    expect(who(at([before, gain, back], D(3)))).toBe("held islamic-state");
    expect(who(at([before, gain, back], D(3), { known: D(4) }))).toBe("held syrian-government");
  });

  it("stands by another voice's word, and is contested then", () => {
    const other = on(D(3), "sohr", "gain", { actor: [GOV] });
    expect(who(at([before, gain, back, other], D(5)))).toBe("contested syrian-government");
  });

  it("is not what another time tells", () => {
    const old = on("2016-02-01", "afp", "gain", { actor: [GOV] });
    expect(who(at([old, back], "2016-03-01"))).toBe("held syrian-government");
  });
});

describe("T5: a revision", () => {
  it("retires what it leaves out from its day on", () => {
    const claim = { ...on(D(3), "afp", "gain", { actor: [GOV] }), retired: D(6) };
    expect(who(at([claim], D(4), { known: D(5) }))).toBe("held syrian-government");
    expect(who(at([claim], D(4), { known: D(6) }))).toBe("unknown");
  });
});

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

describe("C8: areas", () => {
  it("a share is told beside the area and paints nothing in it", () => {
    const share = on(D(3), "afp", "hold", { actor: [GOV], percent: 52 });
    const town = on(D(3), "afp", "gain", { actor: [IS], part: "four villages" });
    const area = at([share, town], D(4), { area: true });
    expect(area.shares).toMatchObject([{ quantity: { value: 52 }, claim: share.claim.id }]);
    expect(who(area)).toBe("contested syrian-government");
  });

  it("the whole of an area is held as a town is", () => {
    expect(who(at([on(D(3), "afp", "gain", { actor: [GOV], percent: 100 })], D(4), { area: true }))).toBe(
      "held syrian-government",
    );
  });
});

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
