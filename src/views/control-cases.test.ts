import { describe, expect, it } from "vitest";
import type { RecordedControl } from "./as-of.ts";
import { said } from "./testing.ts";
import { at, D, GOV, IS, on, REBELS, who } from "./testing-answers.ts";

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
