import { describe, expect, it } from "vitest";
import type { RecordedClaim } from "../record/recorded-claim.ts";
import type { AsOf } from "./as-of.ts";
import { ABU_KAMAL, said, STANDING } from "./testing.ts";
import { became, counted, happened } from "./testing-claims.ts";
import { timelineOf } from "./timeline.ts";
import type { ControlSpan } from "./timeline-answer.ts";

const GOV = "syrian-government";
const IS = "islamic-state";

function timeline(claims: readonly RecordedClaim[], parts: Partial<AsOf> = {}) {
  const context = { known: "2030-01-01", lens: null, policy: "against-interest", ...parts } as const;
  return timelineOf(ABU_KAMAL, claims, { ...context, standing: STANDING });
}

function line({ from, to, state, holders, besieged_by }: ControlSpan): string {
  const siege = besieged_by === null ? "" : " besieged";
  return `${from}–${to ?? "…"} ${state} ${holders.map(({ id }) => id).join("+")}`.trim() + siege;
}

const taken = said({
  by: ["afp"],
  change: "gain",
  actor: [GOV],
  target: [IS],
  time: "2017-11-03",
  published: "2017-11-04",
});
const claimed = said({
  by: ["amaq"],
  change: "gain",
  actor: [IS],
  part: "the bridge",
  time: "2017-11-06",
  published: "2017-11-06",
});
const again = said({ by: ["afp"], change: "hold", actor: [GOV], published: "2017-11-09" });

describe("V2: spans", () => {
  it("are as long as nothing changes, and know who held it before", () => {
    expect(timeline([taken, claimed, again]).spans.map(line)).toEqual([
      "2016-11-02–2017-11-02 held islamic-state",
      "2017-11-03–2017-11-05 held syrian-government",
      "2017-11-06–2017-11-08 contested syrian-government+islamic-state",
      "2017-11-09–… held syrian-government",
    ]);
  });

  it("carry the claims for and against, and since when", () => {
    const spans = timeline([taken, claimed, again]).spans;
    expect(spans[1]).toMatchObject({ for: [taken.claim.id], against: [], since: "2017-11-03" });
    expect(spans[2]).toMatchObject({
      for: [taken.claim.id],
      against: [claimed.claim.id],
      since: "2017-11-06",
    });
  });

  it("T3: end where knowledge ended", () => {
    expect(timeline([taken, claimed, again], { known: "2017-11-05" }).spans.map(line)).toEqual([
      "2016-11-02–2017-11-02 held islamic-state",
      "2017-11-03–… held syrian-government",
    ]);
  });

  it("leave out days without any word, and keep a siege of nobody known for a year (C13)", () => {
    const past = said({ by: ["afp"], change: "hold", actor: [IS], time: "2014/2015", background: true });
    const siege = said({ by: ["afp"], change: "besiege", actor: [GOV], published: "2017-11-02" });
    expect(timeline([past, siege]).spans.map(line)).toEqual([
      "2014-01-01–2015-12-31 held islamic-state",
      "2017-11-02–2018-11-03 unknown besieged",
    ]);
  });

  it("of a place of which nothing is said are none", () => {
    expect(timeline([])).toMatchObject({ spans: [], voices: [], events: [] });
  });
});

describe("V3: lanes", () => {
  it("say what each voice alone would have us believe, the earliest first", () => {
    expect(
      timeline([claimed, again, taken]).voices.map(({ name, spans }) => [name, spans.map(line)]),
    ).toEqual([
      ["AFP", ["2016-11-02–2017-11-02 held islamic-state", "2017-11-03–… held syrian-government"]],
      ["Amaq", ["2017-11-06–… contested islamic-state"]],
    ]);
  });

  it("L1: are only those of the lens", () => {
    expect(timeline([claimed, taken], { lens: ["Amaq"] }).voices.map(({ voice }) => voice)).toEqual(["amaq"]);
  });
});

describe("V4: events", () => {
  const cases: [string, RecordedClaim, [day: string, what: string] | null][] = [
    [
      "an event with who and whom",
      happened({
        by: ["sohr"],
        event: "ASSAULT",
        mode: "heavy-weapons",
        actor: [GOV],
        target: [IS],
        time: "2017-11-05",
      }),
      ["2017-11-05", "assault (heavy weapons) by the Syrian government on Islamic State"],
    ],
    [
      "a count",
      counted({ by: ["afp"], figure: 12, population: "children", time: "2017-11-05" }),
      ["2017-11-05", "12 children killed"],
    ],
    [
      "a count of nobody in particular",
      counted({ by: ["afp"], figure: { min: 40 }, measure: "injured", time: "2017-11-05" }),
      ["2017-11-05", "at least 40 injured"],
    ],
    [
      "whose dead, and by whom",
      counted({
        by: ["afp"],
        figure: 7,
        population: "fighters",
        target: [IS],
        actor: [GOV],
        time: "2017-11-05",
      }),
      ["2017-11-05", "7 fighters of Islamic State killed by the Syrian government"],
    ],
    [
      "vehicles",
      counted({ by: ["afp"], figure: 3, measure: "destroyed", unit: "vehicles", time: "2017-11-05" }),
      ["2017-11-05", "3 vehicles destroyed"],
    ],
    [
      "a status",
      became({ by: ["afp"], person: "a-leader", status: "whereabouts-unknown", time: "2017-11-05" }),
      ["2017-11-05", "a leader whereabouts unknown"],
    ],
    [
      "what is denied",
      happened({ by: ["tass"], event: "ASSAULT", polarity: "negative", time: "2017-11-05" }),
      ["2017-11-05", "denied: assault"],
    ],
    [
      "what is possible",
      happened({ by: ["afp"], event: "ASSAULT", modality: "possible", time: "2017-11-05" }),
      ["2017-11-05", "possibly: assault"],
    ],
    [
      "news without a day is of its day of publication",
      happened({ by: ["afp"], event: "AID", published: "2017-11-07" }),
      ["2017-11-07", "aid"],
    ],
    [
      "a total stands at the day up to which it runs",
      counted({
        by: ["sohr"],
        figure: 340_000,
        cumulative: true,
        time: "2011-03/..",
        published: "2017-11-07",
      }),
      ["2017-11-07", "340000 killed"],
    ],
    ["history without a day is left out", happened({ by: ["afp"], event: "AID", background: true }), null],
    ["a forecast is no event", happened({ by: ["afp"], event: "ASSAULT", modality: "predicted" }), null],
    [
      "what a person rejected is none",
      { ...happened({ by: ["afp"], event: "AID" }), verdict: "reject" },
      null,
    ],
  ];
  it.each(cases)("%s", (_, claim, event) => {
    expect(timeline([claim]).events.map(({ day, what }) => [day, what])).toEqual(
      event === null ? [] : [event],
    );
  });

  it("come in order of day, then of publication, whatever the order of arrival", () => {
    const claims = [
      happened({ by: ["afp"], event: "AID", time: "2017-11-05", published: "2017-11-08" }),
      happened({ by: ["afp"], event: "ASSAULT", time: "2017-11-05", published: "2017-11-06" }),
      happened({ by: ["afp"], event: "RETREAT", time: "2017-11-02", published: "2017-11-09" }),
    ];
    const whats = (some: RecordedClaim[]) => timeline(some).events.map(({ what }) => what);
    expect(whats(claims)).toEqual(["retreat", "assault", "aid"]);
    expect(whats([...claims].reverse())).toEqual(["retreat", "assault", "aid"]);
  });
});
