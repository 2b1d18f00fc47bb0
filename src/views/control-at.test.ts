import { describe, expect, it } from "vitest";
import type { AsOf, RecordedControl } from "./as-of.ts";
import { controlAt } from "./control-at.ts";
import { ABU_KAMAL, said, STANDING } from "./testing.ts";

const IS = "islamic-state";
const GOV = "syrian-government";
const FAR = "2030-01-01";

function at(claims: readonly RecordedControl[], on: string, parts: Partial<AsOf> & { area?: boolean } = {}) {
  const { area = false, ...asOf } = parts;
  const context = { on, known: FAR, policy: "against-interest", lens: null, ...asOf } as const;
  return controlAt({ ...ABU_KAMAL, area }, claims, { ...context, standing: STANDING });
}

function who(answer: ReturnType<typeof at>): string {
  return `${answer.state} ${answer.holders.map(({ id }) => id).join("+")}`.trim();
}

describe("the story of the seed report, told in our own claims", () => {
  const story = [
    said({ by: ["sohr", "afp"], change: "lose", actor: [IS], time: "2017-11-09" }),
    said({
      by: ["sohr", "afp"],
      change: "gain",
      actor: [IS],
      part: "northern districts",
      time: "2017-11-09/2017-11-10",
    }),
    said({
      by: ["sohr", "afp"],
      change: "gain",
      actor: [IS],
      percent: { min: 40 },
      time: "2017-11-09/2017-11-10",
    }),
    said({ by: ["afp"], change: "gain", actor: [GOV], target: [IS], time: "2017-11-09" }),
    said({ by: ["afp"], change: "hold", actor: [IS], percent: 100, time: "../2017-11-09", background: true }),
    said({
      by: ["syrian-state-tv", "afp"],
      change: "gain",
      actor: [GOV],
      percent: 100,
      time: "../2017-11-09",
    }),
  ];

  it("C9, C10: Islamic State held it the day before it fell", () => {
    expect(who(at(story, "2017-11-08"))).toBe("held islamic-state");
  });

  it("the government held it on the day it fell", () => {
    expect(who(at(story, "2017-11-09"))).toBe("held syrian-government");
    expect(at(story, "2017-11-09").since).toBe("2017-11-09");
  });

  it("C6: a part retaken makes it contested, and the words name state television against the Observatory", () => {
    const answer = at(story, "2017-11-10");
    expect(who(answer)).toBe("contested syrian-government+islamic-state");
    expect(answer.since).toBe("2017-11-09/2017-11-10");
    expect(answer.share).toMatchObject({ min: 40, unit: "percent" });
    expect(answer.why).toMatch(/Syrian state TV.+the Syrian Observatory for Human Rights says/);
    expect(answer.days_since).toBe(0);
  });

  it("L1: by state television alone the government took it, and only claims it", () => {
    const answer = at(story, "2017-11-10", { lens: ["syrian-state-tv"] });
    expect(who(answer)).toBe("claimed syrian-government");
    expect(at(story, "2017-11-10", { lens: ["Syrian state TV"] })).toEqual(answer);
  });

  it("T3: nothing was known the day before the report was published", () => {
    const answer = at(story, "2017-11-10", { known: "2017-11-09" });
    expect(who(answer)).toBe("unknown");
    expect(answer).toMatchObject({
      since: null,
      last_reported: null,
      days_since: null,
      for: [],
      against: [],
    });
  });

  it("says how old the last word is", () => {
    expect(at(story, "2017-11-20")).toMatchObject({
      state: "contested",
      last_reported: "2017-11-10",
      days_since: 10,
    });
  });
});

describe("who is believed", () => {
  const own = said({
    by: ["syrian-state-tv"],
    change: "gain",
    actor: [GOV],
    time: "2017-11-03",
    published: "2017-11-03",
  });
  const ally = said({
    by: ["tass"],
    change: "gain",
    actor: [GOV],
    time: "2017-11-03",
    published: "2017-11-03",
  });
  const army = said({ by: ["sana"], change: "hold", actor: ["syrian-army"], published: "2017-11-04" });
  const agency = said({ by: ["reuters"], change: "hold", actor: [GOV], published: "2017-11-05" });
  const isHeld = said({ by: ["reuters"], change: "hold", actor: [IS], published: "2017-11-01" });

  it("P1: a side's own gain is claimed, however many of its voices and allies say it", () => {
    expect(who(at([own, ally, army], "2017-11-04"))).toBe("claimed syrian-government");
  });

  it("P1: it is held once an unaffiliated voice says so", () => {
    expect(who(at([own, agency], "2017-11-05"))).toBe("held syrian-government");
    expect(who(at([own, agency], "2017-11-04"))).toBe("claimed syrian-government");
  });

  it("P2: an admission of loss counts at once", () => {
    const admitted = said({
      by: ["amaq"],
      change: "lose",
      actor: [IS],
      target: [GOV],
      time: "2017-11-03",
      published: "2017-11-04",
    });
    expect(who(at([isHeld, own, admitted], "2017-11-04"))).toBe("held syrian-government");
  });

  it("P3: two voices of no register make it held, one alone does not", () => {
    const one = said({ by: ["a-blog"], change: "gain", actor: ["syrian-rebels"], published: "2017-11-02" });
    const two = said({ by: ["b-blog"], change: "hold", actor: ["syrian-rebels"], published: "2017-11-03" });
    expect(who(at([one], "2017-11-03"))).toBe("claimed syrian-rebels");
    expect(who(at([one, two], "2017-11-03"))).toBe("held syrian-rebels");
  });

  it("I2: two papers that print one text are one origin", () => {
    const text = "The same wire text in two papers.";
    const one = said({ by: ["a-blog"], change: "gain", actor: [GOV], published: "2017-11-02", text });
    const two = said({ by: ["b-blog"], change: "gain", actor: [GOV], published: "2017-11-02", text });
    expect(who(at([one, two], "2017-11-03"))).toBe("claimed syrian-government");
  });

  it("P4: latest-word believes whoever spoke last", () => {
    expect(who(at([isHeld, own], "2017-11-04", { policy: "latest-word" }))).toBe("held syrian-government");
    const back = said({ by: ["amaq"], change: "gain", actor: [IS], published: "2017-11-06" });
    expect(who(at([isHeld, own, back], "2017-11-06", { policy: "latest-word" }))).toBe("held islamic-state");
  });

  it("C4: own words against own words make it contested", () => {
    const rival = said({ by: ["amaq"], change: "hold", actor: [IS], published: "2017-11-04" });
    expect(who(at([own, rival], "2017-11-04"))).toBe("contested syrian-government+islamic-state");
  });

  it("C11: a denial contests a claimed place and is a doubt about a held one", () => {
    const denial = said({
      by: ["amaq"],
      change: "lose",
      actor: [IS],
      polarity: "negative",
      published: "2017-11-04",
    });
    expect(at([own, denial], "2017-11-04").state).toBe("contested");
    const firm = [isHeld, said({ by: ["reuters"], change: "gain", actor: [GOV], published: "2017-11-03" })];
    const doubted = at(
      [
        ...firm,
        said({ by: ["amaq"], change: "gain", actor: [GOV], polarity: "negative", published: "2017-11-04" }),
      ],
      "2017-11-04",
    );
    expect(who(doubted)).toBe("held syrian-government");
    expect(doubted.against).toHaveLength(1);
    expect(doubted.why).toContain("Against it, Amaq says it is not so");
  });
});

describe("what counts for what", () => {
  it("C2: only what is asserted changes control", () => {
    const modalities = ["possible", "predicted", "intended", "demanded", "hypothetical"] as const;
    for (const modality of modalities)
      expect(who(at([said({ by: ["afp"], change: "gain", actor: [GOV], modality })], "2017-11-12"))).toBe(
        "unknown",
      );
  });

  it("C5: history of no date does not speak of today", () => {
    const history = said({ by: ["afp"], change: "gain", actor: [IS], time: null, background: true });
    expect(who(at([history], "2017-11-12"))).toBe("unknown");
  });

  it("C5: a holding of the past ends with it", () => {
    const past = said({ by: ["afp"], change: "hold", actor: [IS], time: "2014/2016", background: true });
    expect(who(at([past], "2015-06-01"))).toBe("held islamic-state");
    expect(who(at([past], "2017-01-01"))).toBe("unknown");
  });

  it("C7: fighting inside contests a held place for thirty days", () => {
    const held = said({ by: ["afp"], change: "hold", actor: [GOV], published: "2017-11-01" });
    const fight = said({ by: ["afp"], change: "contest", actor: [GOV, IS], time: "2017-11-05" });
    expect(who(at([held, fight], "2017-11-06"))).toBe("contested syrian-government+islamic-state");
    expect(who(at([held, fight], "2017-12-06"))).toBe("held syrian-government");
  });

  it("C8: a share of an area stands as a share", () => {
    const share = said({ by: ["afp"], change: "hold", actor: [IS], percent: 30 });
    const villages = said({
      by: ["sohr", "afp"],
      change: "gain",
      actor: ["syrian-democratic-forces"],
      part: "two villages",
    });
    const answer = at([share, villages], "2017-11-10", { area: true });
    expect(who(answer)).toBe("contested islamic-state");
    expect(answer.share).toMatchObject({ value: 30 });
    expect(answer.why).toContain("Islamic State 30 percent");
  });

  it("C13: a besieged place keeps its holder, and by whom is nobody's guess", () => {
    const held = said({ by: ["afp"], change: "hold", actor: ["syrian-rebels"] });
    const siege = said({ by: ["afp"], change: "besiege", target: ["syrian-rebels"], time: "../2017-11-10" });
    expect(at([siege, held], "2017-11-10")).toMatchObject({ state: "held", besieged_by: [] });
    const broken = said({ by: ["afp"], change: "relieve", time: "2017-11-12", published: "2017-11-12" });
    expect(at([siege, held, broken], "2017-11-12").besieged_by).toBeNull();
  });

  it("C14: a month is a since", () => {
    const gain = said({
      by: ["afp"],
      change: "gain",
      actor: ["syrian-democratic-forces"],
      target: [IS],
      time: "2017-10",
      background: true,
    });
    expect(at([gain], "2017-11-10")).toMatchObject({ state: "held", since: "2017-10" });
    expect(who(at([gain], "2017-09-15"))).toBe("held islamic-state");
  });

  it("C10: who lost it is not followed by anybody unless somebody says so", () => {
    const loss = said({ by: ["afp"], change: "lose", actor: [IS], time: "2017-11-05" });
    expect(who(at([loss], "2017-11-06"))).toBe("unknown");
    expect(at([loss], "2017-11-06").why).toContain("Who came after is not said");
  });

  it("a town taken three times follows each taking", () => {
    const takings = [
      ["2017-11-01", GOV],
      ["2017-11-03", IS],
      ["2017-11-05", GOV],
    ] as const;
    const claims = takings.map(([time, actor]) =>
      said({ by: ["sohr"], change: "gain", actor: [actor], time, published: time }),
    );
    const days = ["2017-11-02", "2017-11-03", "2017-11-04", "2017-11-05"];
    expect(days.map((day) => who(at(claims, day)))).toEqual([
      "held syrian-government",
      "held islamic-state",
      "held islamic-state",
      "held syrian-government",
    ]);
  });

  it("the order of arrival makes no difference", () => {
    const claims = [
      said({ by: ["sohr"], change: "gain", actor: [GOV], time: "2017-11-01", published: "2017-11-01" }),
      said({ by: ["amaq"], change: "gain", actor: [IS], time: "2017-11-03", published: "2017-11-03" }),
      said({ by: ["afp"], change: "hold", actor: [IS], time: "2017-11-04", published: "2017-11-04" }),
    ];
    const answer = at(claims, "2017-11-05");
    expect(at([...claims].reverse(), "2017-11-05")).toEqual(answer);
  });
});

describe("a holder named inside the words of a taking", () => {
  const SDF = "syrian-democratic-forces";
  const taking = said({
    by: ["afp"],
    change: "gain",
    actor: [SDF],
    time: "2017-10",
    published: "2017-11-10",
  });
  const seat = said({
    by: ["afp"],
    change: "hold",
    actor: [IS],
    time: "2017-11-10",
    published: "2017-11-10",
  });
  const inside = (span: readonly [number, number]): RecordedControl => ({
    ...seat,
    claim: { ...seat.claim, report: taking.claim.report, span },
  });
  const [start, end] = taking.claim.span;

  it("C21: held it until then, and not after", () => {
    const story = [taking, inside([start + 1, end])];
    expect(who(at(story, "2017-11-10"))).toBe(`held ${SDF}`);
    expect(who(at(story, "2017-09-20"))).toBe(`held ${IS}`);
  });

  it("C21: not so when it is told elsewhere in the report", () => {
    expect(who(at([taking, inside([end + 1, end + 9])], "2017-11-10"))).toBe(`held ${IS}`);
  });
});

describe("a siege that was outlived", () => {
  const siege = said({ by: ["afp"], change: "besiege", actor: [IS], target: [GOV], time: "2017-09-01" });
  const told = said({ by: ["afp"], change: "hold", actor: [GOV], time: "2017-09-01" });

  it("C13: ends when the besieged have taken the whole place since, and are believed", () => {
    const own = said({ by: ["syrian-state-tv"], change: "gain", actor: [GOV], time: "2017-11-02" });
    const wire = said({ by: ["afp"], change: "gain", actor: [GOV], time: "2017-11-03" });
    expect(at([siege, told], "2017-11-10").besieged_by).not.toBeNull();
    expect(at([siege, told, own, wire], "2017-11-10").besieged_by).toBeNull();
  });

  it("C21: was going on until it was broken, where only the breaking names it", () => {
    const broken = said({ by: ["afp"], change: "relieve", actor: [GOV], time: "2017-09-05" });
    const inside: RecordedControl = {
      ...siege,
      claim: { ...siege.claim, report: broken.claim.report, span: broken.claim.span },
    };
    expect(at([told, inside, broken], "2017-09-05").besieged_by).toBeNull();
  });
});

describe("the policy of two origins", () => {
  const wire = said({ by: ["afp"], change: "gain", actor: [GOV], time: "2017-11-09" });
  const own = said({ by: ["syrian-state-tv"], change: "gain", actor: [GOV], time: "2017-11-09" });
  const under = { policy: "two-origins" } as const;

  it("P8: one origin is a claim, whoever it is, and the words say so", () => {
    expect(who(at([wire], "2017-11-10", under))).toBe(`claimed ${GOV}`);
    expect(at([wire], "2017-11-10", under).why).toMatch(/is one origin, and two are asked for/);
  });

  it("P8: two make it held, whatever their interest; the same one twice does not", () => {
    expect(who(at([wire, own], "2017-11-10", under))).toBe(`held ${GOV}`);
    const again = said({ by: ["afp"], change: "hold", actor: [GOV], time: "2017-11-10" });
    expect(who(at([wire, again], "2017-11-10", under))).toBe(`claimed ${GOV}`);
  });
});
