import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../base/day.ts";
import type { RecordedClaim } from "../record/recorded-claim.ts";
import { type EventContext, eventClustersOf, type EventDecisions, NO_DECISIONS } from "./event-clusters.ts";
import { STANDING } from "./testing.ts";
import { counted, happened } from "./testing-claims.ts";

const [GOV, IS, REBELS] = ["syrian-army", "islamic-state", "syrian-rebels"];
const DAY = "2017-11-10";
const CONTEXT: EventContext = {
  known: "2030-01-01",
  lens: null,
  standing: STANDING,
  isArea: (key) => key === "dry-plain",
  decisions: NO_DECISIONS,
};
const of = (claims: readonly RecordedClaim[], decisions: EventDecisions = NO_DECISIONS) =>
  eventClustersOf(claims, { ...CONTEXT, decisions });
/** The ids that lie together, each list as it is told. */
const together = (claims: readonly RecordedClaim[], decisions?: EventDecisions) =>
  of(claims, decisions).map((event) => event.claims);
const ids = (...claims: RecordedClaim[]) => claims.map(({ claim }) => claim.id);

type Telling = Partial<Parameters<typeof happened>[0]>;
const raid = (by: string, parts: Telling = {}) =>
  happened({ by: [by], event: "ASSAULT", mode: "aerial", time: DAY, ...parts });

/** The same claim about a place that lies in others. */
function inside<R extends RecordedClaim>(recorded: R, within: readonly string[]): R {
  const place = recorded.claim.place!;
  return { ...recorded, claim: { ...recorded.claim, place: { ...place, within: [...within] } } };
}

describe("K2, K3: accounts of one event", () => {
  it("are those of one type, place and time whose sides do not contradict one another", () => {
    const [bare, named, both] = [
      raid("afp"),
      raid("sohr", { actor: [GOV] }),
      raid("reuters", { actor: [GOV], target: [IS] }),
    ];
    const [event, ...others] = of([bare, named, both]);
    expect(others).toEqual([]);
    expect(event).toMatchObject({
      event: "ASSAULT",
      mode: "aerial",
      from: DAY,
      to: DAY,
      actors: [{ id: GOV }],
      targets: [{ id: IS }],
      claims: ids(bare, named, both),
      voices: ["AFP", "Syrian Observatory for Human Rights", "Reuters"],
      breadth: { origins: 3, reports: 3 },
      why: expect.stringMatching(/^3 accounts of one type/),
    });
  });

  it.each([
    ["type", { event: "PROTEST", mode: undefined }],
    ["mode", { mode: "suicide-attack" }],
    ["day", { time: "2017-11-08" }],
    ["place", { place: "velm" }],
    ["actor's side", { actor: [REBELS] }],
    ["target's side", { target: [IS] }],
  ] as const)("differ in %s", (_, parts) => {
    const one = raid("afp", { actor: [GOV], target: [REBELS] });
    const other = raid("sohr", parts as Telling);
    expect(together([one, other])).toHaveLength(2);
  });

  it("never chain: who agrees with one account and not with another begins an event of its own", () => {
    const claims = [raid("afp"), raid("sohr", { actor: [GOV] }), raid("reuters", { actor: [REBELS] })];
    expect(
      together(claims)
        .map(({ length }) => length)
        .sort(),
    ).toEqual([1, 2]);
    expect(together(claims)).not.toContainEqual(ids(claims[1]!, claims[2]!));
  });

  it("join the event with which they have most in common", () => {
    const two = [raid("afp", { actor: [GOV] }), raid("sohr", { actor: [REBELS] })];
    const bare = raid("reuters", { report: "z", published: "2017-11-12" });
    const dead = (recorded: RecordedClaim, figure: number) =>
      counted({ by: ["afp"], figure, time: DAY, report: recorded.claim.report, published: recorded.known });
    const figures = [dead(two[0]!, 6), dead(two[1]!, 16), dead(bare, 15)];
    expect(together([...two, bare, ...figures])).toContainEqual(ids(two[1]!, bare));
  });

  it("an account without a time is of the day it was known or the day before", () => {
    const undated = raid("sohr", { time: null, published: "2017-11-11" });
    expect(together([raid("afp"), undated])).toHaveLength(1);
    expect(of([raid("afp"), undated])[0]).toMatchObject({ from: DAY, to: "2017-11-11" });
  });

  it("a town and its quarter are one place, a province and its town are not", () => {
    const town = raid("afp", { place: "karsk" });
    const quarter = inside(raid("sohr", { place: "mill quarter" }), ["karsk", "dry-plain"]);
    expect(of([town, quarter])).toMatchObject([
      { place: { id: "mill quarter" }, claims: ids(town, quarter) },
    ]);
    const province = raid("reuters", { place: "dry-plain" });
    expect(together([province, quarter])).toHaveLength(2);
  });

  it("without a place they meet within one text only", () => {
    const raids = ["r1", "r1", "r2"].map((report) => raid("afp", { place: null, report }));
    expect(together(raids)).toHaveLength(2);
  });
});

describe("K1, K5: what an event counts", () => {
  const told = (report: string, figure: number, by = report, parts: object = {}) => [
    raid(by, { report }),
    counted({ by: [by], figure, report, time: DAY, ...parts }),
  ];

  it("takes the counts of each account, one figure a measure", () => {
    const [event] = of([
      ...told("afp", 12),
      ...told("sohr", 15),
      ...told("reuters", 4, "reuters", { population: "children" }),
    ]);
    expect(event?.counts).toMatchObject([
      { measure: "killed", population: null, min: 12, best: 15, max: 15 },
      { measure: "killed", population: "children", min: 4, best: 4, max: 4 },
    ]);
  });

  it("figures too far apart are of two events, figures of one report already when they differ", () => {
    expect(together([...told("afp", 4), ...told("sohr", 14)])).toHaveLength(1);
    expect(together([...told("afp", 4), ...told("sohr", 15)])).toHaveLength(2);
    const [first, dead] = told("afp", 4);
    const [second, more] = told("afp", 6);
    expect(together([first!, dead!, second!, more!])).toHaveLength(2);
  });

  it("leaves totals since a start and counts of other places out", () => {
    const [event] = of([
      ...told("afp", 900, "afp", { cumulative: true }),
      counted({ by: ["afp"], figure: 7, report: "afp", time: DAY, place: "velm" }),
    ]);
    expect(event?.counts).toEqual([]);
  });

  it("is denied by negative accounts, which begin no event", () => {
    const denial = raid("sana", { polarity: "negative", actor: [GOV] });
    const claim = raid("afp", { actor: [GOV] });
    expect(of([claim, denial])).toMatchObject([{ claims: ids(claim), denied: ids(denial) }]);
    expect(of([denial])).toEqual([]);
  });

  it("hears nothing rejected, predicted or told as history without a date", () => {
    const claims = [
      { ...raid("afp"), verdict: "reject" as const },
      raid("afp", { modality: "predicted" }),
      raid("afp", { time: null, background: true }),
    ];
    expect(of(claims)).toEqual([]);
  });
});

describe("K4: what people decide", () => {
  const [one, two, three] = [
    raid("afp", { actor: [GOV] }),
    raid("sohr", { actor: [REBELS] }),
    raid("reuters", { actor: [REBELS] }),
  ];
  const pair = (a: RecordedClaim, b: RecordedClaim) => [a.claim.id, b.claim.id] as const;

  it("joins what nothing else would, and whoever agrees with one of them", () => {
    const events = of([one, two, three], { same: [pair(two, one)], apart: [] });
    expect(events).toMatchObject([
      { claims: ids(one, two, three), why: expect.stringContaining("joined by a person") },
    ]);
  });

  it("J4: a merge of claims joins their events, and both stay visible", () => {
    const merged = { ...one, verdict: "merge" as const, merged: two.claim.id };
    expect(together([merged, two])).toEqual([ids(one, two)]);
    expect(of([merged, two])[0]?.why).toContain("One pair was joined by a person.");
  });

  it("keeps apart what would be one, and everything returns with the decision", () => {
    expect(together([two, three])).toEqual([ids(two, three)]);
    expect(together([two, three], { same: [], apart: [pair(three, two)] })).toHaveLength(2);
    const tied = { same: [pair(two, three)], apart: [pair(two, three)] };
    expect(together([two, three], tied)).toEqual([ids(two, three)]);
  });
});

const account = fc
  .record({
    by: fc.constantFrom("afp", "sohr", "sana", "a-blog"),
    event: fc.constantFrom("ASSAULT", "ASSAULT", "RETREAT"),
    mode: fc.constantFrom(undefined, "aerial", "explosives"),
    actor: fc.constantFrom([], [GOV!], [REBELS!]),
    target: fc.constantFrom([], [IS!]),
    place: fc.constantFrom("karsk", "karsk", "mill quarter", "dry-plain", null),
    day: fc.integer({ min: 0, max: 3 }),
    length: fc.constantFrom(null, 0, 0, 1),
    polarity: fc.constantFrom("positive", "positive", "positive", "negative"),
    report: fc.constantFrom("r1", "r2", "r3", "r4"),
    figure: fc.constantFrom(null, null, 4, 9, 30),
  })
  .map(({ by, day, length, mode, figure, ...rest }) => {
    const [from, published] = [addDays(DAY, day), addDays(DAY, day + 1)];
    const time = length === null ? null : length === 0 ? from : `${from}/${addDays(from, length)}`;
    const common = { by: [by], published, time, place: rest.place, report: rest.report };
    const told = happened({
      ...common,
      ...(rest as Telling),
      event: rest.event as "ASSAULT",
      ...(mode === undefined ? {} : { mode }),
    });
    const event = rest.place === "mill quarter" ? inside(told, ["karsk", "dry-plain"]) : told;
    return figure === null ? [event] : [event, counted({ ...common, figure })];
  });
const story = fc.array(account, { maxLength: 8 }).map((accounts) => accounts.flat());
const storyDecided = story.chain((claims) => {
  const events = claims.filter(({ claim }) => claim.kind === "event");
  const id = events.length === 0 ? fc.constant("none") : fc.constantFrom(...ids(...events));
  const pairs = fc.array(fc.tuple(id, id), { maxLength: 2 });
  return fc.tuple(
    fc.constant(claims),
    fc
      .shuffledSubarray(claims, { minLength: claims.length })
      .map((all) => all.map((each, seq) => ({ ...each, seq }))),
    fc.record({ same: pairs, apart: pairs }),
  );
});

describe("what holds of every story", () => {
  it("K3, K4: any order of arrival gives the same events, each account is in one, and decisions hold", () => {
    fc.assert(
      fc.property(storyDecided, ([claims, shuffled, decisions]) => {
        const events = of(claims, decisions);
        expect(
          of(shuffled, { same: [...decisions.same].reverse(), apart: [...decisions.apart].reverse() }),
        ).toEqual(events);
        const all = events.flatMap((event) => event.claims);
        const told = claims.filter(({ claim }) => claim.kind === "event" && claim.polarity === "positive");
        expect([...all].sort()).toEqual(ids(...told).sort());
        const eventOf = (id: string) => events.findIndex((event) => event.claims.includes(id));
        for (const [a, b] of decisions.same)
          if (all.includes(a) && all.includes(b)) expect(eventOf(a)).toBe(eventOf(b));
        if (decisions.same.length === 0)
          for (const [a, b] of decisions.apart)
            if (a !== b && all.includes(a)) expect(eventOf(a)).not.toBe(eventOf(b));
        for (const { from, to, counts } of events) {
          expect(from <= to).toBe(true);
          for (const { min, best, max } of counts) expect(min! <= best! && best! <= max!).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});
