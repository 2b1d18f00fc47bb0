import { describe, expect, it } from "vitest";
import type { RecordedClaim } from "../record/recorded-claim.ts";
import type { AsOf } from "./as-of.ts";
import { disputesOf } from "./disputes.ts";
import { ABU_KAMAL, said, STANDING } from "./testing.ts";
import { became, counted, happened } from "./testing-claims.ts";

const GOV = "syrian-government";
const IS = "islamic-state";

function disputes(claims: readonly RecordedClaim[], parts: Partial<AsOf> & { area?: boolean } = {}) {
  const { area = false, ...asOf } = parts;
  const context = { known: "2030-01-01", lens: null, policy: "against-interest", ...asOf } as const;
  return disputesOf({ ...ABU_KAMAL, area }, claims, { ...context, standing: STANDING });
}

function ofType(type: string, ...asked: Parameters<typeof disputes>) {
  return disputes(...asked).filter((dispute) => dispute.type === type);
}

describe("D1: who holds it", () => {
  const whole = said({
    by: ["syrian-state-tv"],
    change: "gain",
    actor: [GOV],
    time: "2017-11-09",
    published: "2017-11-10",
  });
  const part = said({
    by: ["sohr", "afp"],
    change: "gain",
    actor: [IS],
    target: [GOV],
    percent: { min: 40 },
    time: "2017-11-09/2017-11-10",
    published: "2017-11-10",
  });

  it("names each side's words and voices", () => {
    const [dispute, ...others] = ofType("who-holds", [whole, part]);
    expect(others).toEqual([]);
    expect(dispute).toMatchObject({ from: "2017-11-10", to: null, ended: null });
    expect(dispute?.positions).toEqual([
      {
        says: "the Syrian government took it (2017-11-09)",
        voices: ["Syrian state TV"],
        claims: [whole.claim.id],
        breadth: { origins: 1, reports: 1 },
      },
      {
        says: "Islamic State took more than 40 percent of it from the Syrian government (2017-11-09 to 2017-11-10)",
        voices: ["Syrian Observatory for Human Rights"],
        claims: [part.claim.id],
        breadth: { origins: 1, reports: 1 },
      },
    ]);
  });

  it("ends with who says what after, and with how many origins", () => {
    const end = ["afp", "reuters", "sohr"].map((by) =>
      said({ by: [by], change: "gain", actor: [GOV], time: "2017-11-19", published: "2017-11-19" }),
    );
    const [dispute] = ofType("who-holds", [whole, part, ...end]);
    expect(dispute).toMatchObject({ from: "2017-11-10", to: "2017-11-18" });
    expect(dispute?.ended).toBe(
      "2017-11-19: held by the Syrian government, by the word of AFP, Reuters and the Syrian Observatory for Human Rights (3 origins)",
    );
  });

  it("is open as known before its end was published, and has the same id then", () => {
    const end = said({
      by: ["afp"],
      change: "gain",
      actor: [GOV],
      time: "2017-11-19",
      published: "2017-11-20",
    });
    const [open] = ofType("who-holds", [whole, part, end], { known: "2017-11-19" });
    const [ended] = ofType("who-holds", [whole, part, end]);
    expect(open).toMatchObject({ to: null, ended: null });
    expect(ended?.to).toBe("2017-11-18");
    expect(open?.id).toBe(ended?.id);
  });

  it("L1: one voice alone disputes nothing", () => {
    expect(disputes([whole, part], { lens: ["sohr"] })).toEqual([]);
  });

  it("own words against own words are a dispute", () => {
    const rival = said({ by: ["amaq"], change: "hold", actor: [IS], published: "2017-11-11" });
    expect(ofType("who-holds", [whole, rival])[0]?.positions.map(({ voices }) => voices)).toEqual([
      ["Syrian state TV"],
      ["Amaq"],
    ]);
  });

  const none: [string, RecordedClaim[]][] = [
    [
      "a taking after a holding is news",
      [
        said({ by: ["afp"], change: "hold", actor: [IS], published: "2017-11-01" }),
        said({ by: ["reuters"], change: "gain", actor: [GOV], published: "2017-11-05" }),
      ],
    ],
    [
      "a part taken after the whole was last told of is news",
      [
        said({ by: ["afp"], change: "gain", actor: [GOV], published: "2017-11-01" }),
        said({ by: ["reuters"], change: "gain", actor: [IS], part: "the bridge", published: "2017-11-05" }),
      ],
    ],
    [
      "fighting inside contradicts nobody",
      [
        said({ by: ["afp"], change: "hold", actor: [GOV], published: "2017-11-01" }),
        said({ by: ["reuters"], change: "contest", actor: [GOV, IS], published: "2017-11-05" }),
      ],
    ],
    [
      "one voice does not dispute itself",
      [
        said({ by: ["afp"], change: "gain", actor: [GOV], time: "2017-11-05", published: "2017-11-05" }),
        said({
          by: ["afp"],
          change: "gain",
          actor: [IS],
          part: "the bridge",
          time: "2017-11-05",
          published: "2017-11-05",
        }),
      ],
    ],
  ];
  it.each(none)("no dispute: %s", (_, claims) => {
    expect(disputes(claims)).toEqual([]);
  });

  it("C8: shares of two sides in one area dispute nothing", () => {
    const shares = [
      said({ by: ["afp"], change: "hold", actor: [IS], percent: 30 }),
      said({ by: ["reuters"], change: "hold", actor: [GOV], percent: 60 }),
    ];
    expect(disputes(shares, { area: true })).toEqual([]);
  });
});

describe("D2: whether it happened", () => {
  const gain = said({
    by: ["syrian-state-tv"],
    change: "gain",
    actor: [GOV],
    target: [IS],
    time: "2017-11-03",
    published: "2017-11-03",
  });
  const denials: [string, Parameters<typeof said>[0]][] = [
    ["that they took it", { by: ["amaq"], change: "gain", actor: [GOV] }],
    ["that they themselves lost it", { by: ["amaq"], change: "lose", actor: [IS] }],
    ["that it was taken from them", { by: ["amaq"], change: "gain", target: [IS] }],
    ["that the others hold it", { by: ["amaq"], change: "hold", actor: [GOV] }],
    ["without a day", { by: ["amaq"], change: "lose", actor: [IS], time: null }],
    ["an actor of the same side", { by: ["amaq"], change: "gain", actor: ["syrian-army"] }],
  ];
  it.each(denials)("a denial disputes what it denies: %s", (_, saying) => {
    const denial = said({ ...saying, polarity: "negative", published: "2017-11-04" });
    const [dispute, ...others] = ofType("whether-it-happened", [gain, denial]);
    expect(others).toEqual([]);
    expect(dispute).toMatchObject({ from: "2017-11-04", to: null, ended: null });
    expect(dispute?.positions.map(({ claims }) => claims)).toEqual([[gain.claim.id], [denial.claim.id]]);
  });

  const unrelated: [string, Parameters<typeof said>[0]][] = [
    ["of another taking", { by: ["amaq"], change: "gain", actor: ["syrian-rebels"] }],
    ["of another time", { by: ["amaq"], change: "lose", actor: [IS], time: "2016-05-01" }],
    ["of a siege", { by: ["amaq"], change: "besiege", actor: [GOV] }],
  ];
  it.each(unrelated)("a denial disputes nothing else: %s", (_, saying) => {
    expect(
      ofType("whether-it-happened", [
        gain,
        said({ ...saying, polarity: "negative", published: "2017-11-04" }),
      ]),
    ).toEqual([]);
  });

  it("a denial published before what it denies disputes it too", () => {
    const denial = said({
      by: ["amaq"],
      change: "lose",
      actor: [IS],
      polarity: "negative",
      published: "2017-11-02",
    });
    expect(ofType("whether-it-happened", [gain, denial])[0]?.from).toBe("2017-11-03");
  });

  it("ends when overtaken by what is held after, and says by whose word", () => {
    const denial = said({
      by: ["amaq"],
      change: "lose",
      actor: [IS],
      polarity: "negative",
      published: "2017-11-04",
    });
    const later = said({ by: ["reuters"], change: "hold", actor: [GOV], published: "2017-11-08" });
    const [dispute] = ofType("whether-it-happened", [gain, denial, later]);
    expect(dispute).toMatchObject({ from: "2017-11-04", to: "2017-11-07" });
    expect(dispute?.ended).toBe(
      "2017-11-08: held by the Syrian government, by the word of Reuters (1 origin)",
    );
  });

  it("ends when who denied it says it too", () => {
    const denial = said({
      by: ["amaq"],
      change: "lose",
      actor: [IS],
      polarity: "negative",
      published: "2017-11-04",
    });
    const admission = said({
      by: ["amaq"],
      change: "lose",
      actor: [IS],
      time: "2017-11-03",
      published: "2017-11-06",
    });
    expect(ofType("whether-it-happened", [gain, denial, admission])[0]?.ended).toBe(
      "2017-11-06: Amaq says it too",
    );
  });

  it("T6: what a voice takes back itself is no dispute", () => {
    const first = said({ by: ["afp"], change: "gain", actor: [GOV], published: "2017-11-03" });
    const back = said({
      by: ["afp"],
      change: "gain",
      actor: [GOV],
      polarity: "negative",
      published: "2017-11-04",
    });
    expect(disputes([first, back])).toEqual([]);
  });

  it("two who deny the same are one dispute", () => {
    const both = ["amaq", "a-blog"].map((by) =>
      said({ by: [by], change: "lose", actor: [IS], polarity: "negative", published: "2017-11-04" }),
    );
    const found = ofType("whether-it-happened", [gain, ...both]);
    expect(found.map(({ positions }) => positions[1]?.voices)).toEqual([["Amaq", "a-blog"]]);
  });

  it("events, counts and deaths can be denied", () => {
    const pairs = [
      [
        happened({ by: ["sohr"], event: "ASSAULT", mode: "aerial", actor: ["russia"], time: "2017-11-09" }),
        happened({ by: ["tass"], event: "ASSAULT", mode: "aerial", actor: ["russia"], polarity: "negative" }),
      ],
      [
        counted({ by: ["sohr"], figure: 12, actor: ["russia"] }),
        counted({ by: ["tass"], figure: {}, actor: ["russia"], polarity: "negative" }),
      ],
      [
        became({ by: ["sohr"], person: "a-leader", status: "dead" }),
        became({ by: ["amaq"], person: "a-leader", status: "dead", polarity: "negative" }),
      ],
      [
        became({ by: ["sohr"], person: "a-leader", status: "dead" }),
        became({ by: ["amaq"], person: "a-leader", status: "alive" }),
      ],
    ];
    for (const pair of pairs) expect(disputes(pair).map(({ type }) => type)).toEqual(["whether-it-happened"]);
    expect(
      disputes([
        pairs[0]![0]!,
        happened({ by: ["tass"], event: "ASSAULT", mode: "firearms", polarity: "negative" }),
      ]),
    ).toEqual([]);
  });
});

describe("D3: how many", () => {
  const DAY = "2017-11-09";
  const at = (by: string, figure: Parameters<typeof counted>[0]["figure"], published = DAY, parts = {}) =>
    counted({ by: [by], figure, published, time: DAY, ...parts });
  const cases: [string, RecordedClaim[], string[]][] = [
    ["figures of one day that differ", [at("afp", 12), at("sohr", 15)], ["12 persons", "15 persons"]],
    ["a later lower one", [at("afp", 20), at("sohr", 12, "2017-11-10")], ["20 persons", "12 persons"]],
    [
      "bounds that do not meet",
      [at("afp", { max: 10 }), at("sohr", { min: 15 })],
      ["up to 10 persons", "at least 15 persons"],
    ],
    ["a rising toll is none", [at("afp", 12), at("sohr", 15, "2017-11-10")], []],
    ["a voice that corrects itself is none", [at("afp", 20), at("afp", 12, "2017-11-10")], []],
    ["at least as many is none", [at("afp", { min: 10 }), at("sohr", 15)], []],
    ["about as many is none", [at("afp", { about: 30 }), at("sohr", 32)], []],
    ["killed and injured are two things", [at("afp", 12), at("sohr", 32, DAY, { measure: "injured" })], []],
    [
      "a total and an incident are two things",
      [at("afp", 12), at("sohr", 320, DAY, { cumulative: true })],
      [],
    ],
    ["children are not all", [at("afp", 30), at("sohr", 12, DAY, { population: "children" })], []],
    ["copies are one voice", [at("afp", 12, DAY, { text: "T" }), at("a-blog", 13, DAY, { text: "T" })], []],
    ["one of two days is none", [at("afp", 12), at("sohr", 15, "2017-11-10", { time: "2017-11-05" })], []],
  ];
  it.each(cases)("%s", (_, claims, says) => {
    const found = ofType("how-many", claims);
    expect(found).toHaveLength(says.length === 0 ? 0 : 1);
    expect(found.flatMap(({ positions }) => positions.map((each) => each.says))).toEqual(says);
  });

  it("ends when the last words meet", () => {
    const claims = [at("afp", 20), at("sohr", 12), at("sohr", 20, "2017-11-11")];
    expect(ofType("how-many", claims)[0]).toMatchObject({
      from: DAY,
      to: DAY,
      ended:
        "2017-11-11: the Syrian Observatory for Human Rights gives 20 persons, and no last words are apart",
    });
    expect(ofType("how-many", claims, { known: "2017-11-10" })[0]).toMatchObject({ to: null, ended: null });
  });

  it("C8: two shares of one side in one area cannot both be right, until newer ones are given", () => {
    const share = (by: string, percent: number, published: string) =>
      said({ by: [by], change: "hold", actor: [IS], percent, published });
    const claims = [share("afp", 30, "2017-11-01"), share("sohr", 52, "2017-11-03")];
    expect(ofType("how-many", claims, { area: true })[0]).toMatchObject({ from: "2017-11-03", to: null });
    const newer = share("afp", 25, "2017-12-01");
    expect(ofType("how-many", [...claims, newer], { area: true })[0]).toMatchObject({
      to: "2017-11-30",
      ended: "2017-12-01: newer shares are given",
    });
  });
});

it("D4: rejected claims dispute nothing", () => {
  const gain = said({ by: ["afp"], change: "gain", actor: [GOV], published: "2017-11-03" });
  const denial = said({
    by: ["amaq"],
    change: "gain",
    actor: [GOV],
    polarity: "negative",
    published: "2017-11-04",
  });
  expect(disputes([gain, { ...denial, verdict: "reject" }])).toEqual([]);
});
