import { describe, expect, it } from "vitest";
import type { RecordedControl } from "./as-of.ts";
import { ABU_KAMAL, said, STANDING } from "./testing.ts";
import { testimonyOf } from "./testimony.ts";
import { trackRecords } from "./track-record.ts";

const GOV = "syrian-government";
const IS = "islamic-state";

function records(claims: readonly RecordedControl[]) {
  const testimonies = claims.flatMap((recorded) => testimonyOf(recorded) ?? []);
  return trackRecords([{ place: ABU_KAMAL, testimonies }], STANDING);
}

function recordOf(voice: string, claims: readonly RecordedControl[]) {
  return records(claims).find((record) => record.voice === voice);
}

const D = (day: number) => `2017-11-${String(day).padStart(2, "0")}`;
const on = (
  day: number,
  by: string,
  change: "gain" | "hold" | "lose",
  actor: string,
  parts: Partial<Parameters<typeof said>[0]> = {},
) => said({ by: [by], change, actor: [actor], time: D(day), published: D(day), ...parts });

describe("R1, R2, R3: how a voice's words held up", () => {
  const own = on(3, "syrian-state-tv", "gain", GOV);
  const cases: [string, RecordedControl[], "held-up" | "overturned" | "open"][] = [
    ["an agency says the same later", [on(5, "reuters", "hold", GOV)], "held-up"],
    ["its enemy admits it", [on(5, "amaq", "lose", IS, { target: [GOV] })], "held-up"],
    ["an agency says that another holds it", [on(5, "reuters", "hold", IS)], "overturned"],
    ["an agency denies it", [on(5, "reuters", "gain", GOV, { polarity: "negative" })], "overturned"],
    ["its enemy only claims otherwise", [on(5, "amaq", "hold", IS)], "open"],
    ["its own side says it again", [on(4, "sana", "hold", "syrian-army")], "open"],
    ["its ally says it", [on(4, "tass", "hold", GOV)], "open"],
    ["a voice of no register says it", [on(4, "a-blog", "hold", GOV)], "open"],
    ["it is taken from it later: that overturns nothing", [on(5, "reuters", "gain", IS)], "open"],
    [
      "what holds after a later taking decides nothing",
      [on(5, "reuters", "gain", IS), on(6, "afp", "hold", IS)],
      "open",
    ],
    ["another takes it on the same day by an agency's word", [on(3, "reuters", "gain", IS)], "overturned"],
    ["an agency speaks of it a month later", [on(28, "reuters", "hold", GOV)], "open"],
    ["an agency spoke of it before", [on(2, "reuters", "hold", IS)], "open"],
    ["only a part is told of", [on(5, "reuters", "hold", IS, { part: "the bridge" })], "open"],
    ["the first word decides", [on(5, "reuters", "hold", GOV), on(6, "afp", "hold", IS)], "held-up"],
  ];
  it.each(cases)("%s", (_, others, outcome) => {
    const record = recordOf("syrian-state-tv", [own, ...others]);
    expect(record?.cases).toMatchObject([{ claim: own.claim.id, place: "Abu Kamal", day: D(3), outcome }]);
    expect(record?.cases[0]?.by === null).toBe(outcome === "open");
    expect(recordOf("syrian-state-tv", [...others, own])).toEqual(record);
  });

  it("a copy of one text bears nothing out", () => {
    const text = "One text.";
    const claims = [on(3, "a-blog", "gain", GOV, { text }), on(3, "reuters", "gain", GOV, { text })];
    expect(recordOf("a-blog", claims)?.open).toBe(1);
  });

  it("what has been held since years is judged by the days it was said on", () => {
    const since = on(3, "a-blog", "hold", IS, { time: "2014/.." });
    expect(recordOf("a-blog", [since, on(4, "afp", "hold", IS)])?.held_up).toBe(1);
  });
});

describe("R1, R3: the record", () => {
  it("counts what a voice says of one day once, in however many papers it is quoted", () => {
    const quoted = ["afp", "reuters", "a-blog"].map((paper) =>
      on(3, "sohr", "gain", IS, { by: ["sohr", paper] }),
    );
    expect(recordOf("sohr", [...quoted, on(4, "sohr", "hold", IS)])).toMatchObject({ claims: 2, open: 2 });
  });

  it("gives numbers that are those of its cases, and the interests of the voice", () => {
    const claims = [on(3, "sana", "gain", GOV), on(5, "afp", "hold", GOV), on(20, "sana", "gain", GOV)];
    const [first, ...others] = records(claims);
    expect(first).toMatchObject({
      voice: "sana",
      name: "SANA",
      affiliations: [GOV],
      claims: 2,
      held_up: 1,
      overturned: 0,
      open: 1,
    });
    expect(first?.cases.map(({ day }) => day)).toEqual([D(3), D(20)]);
    expect(others).toMatchObject([{ voice: "afp", affiliations: [], claims: 1 }]);
  });

  it("leaves out history, parts, denials, fighting, and who came after nobody said", () => {
    const claims = [
      on(3, "afp", "hold", IS, { background: true }),
      on(3, "afp", "gain", IS, { part: "the bridge" }),
      on(3, "afp", "gain", IS, { polarity: "negative" }),
      on(3, "afp", "lose", IS),
      said({ by: ["afp"], change: "contest", actor: [IS, GOV], published: D(3) }),
    ];
    expect(records(claims)).toEqual([]);
  });

  it("of a voice of no register no interest is known", () => {
    expect(records([on(3, "a-blog", "hold", IS)])).toMatchObject([{ affiliations: null }]);
  });
});
