import { describe, expect, it } from "vitest";
import type { Claim } from "../claims/claim.ts";
import { aControl, aRef, aReport, UNDECIDED } from "../record/testing.ts";
import type { RecordedClaim } from "../record/recorded-claim.ts";
import { explainClaim } from "./explain.ts";
import { refTo, STANDING, timeOf } from "./testing.ts";
import { counted } from "./testing-claims.ts";

const TEXT =
  "Dusk fell over the valley.\nThe army took Karsk on Thursday, state TV said, and nobody else did.\nMore follows.";
const REPORT = aReport("r1", TEXT, {
  publisher: "AFP",
  published: "2017-11-10",
  title: "The valley",
  url: "https://wire.test/1",
});

function recorded(parts: Partial<RecordedClaim> = {}, claim: Partial<Claim> = {}): RecordedClaim {
  const own = aControl(REPORT, {
    quote: "The army took Karsk on Thursday",
    actor: [refTo("syrian-army")],
    time: { ...timeOf("2017-11-09"), mention: "on Thursday" },
    attribution: [
      {
        source: refTo("syrian-state-tv"),
        speaker: { name: null, role: "presenter" },
        cue: "said",
        span: null,
      },
      { source: refTo("afp"), speaker: null, cue: null, span: null },
    ],
    ...(claim as object),
  });
  return {
    claim: own,
    known: "2017-11-10",
    retired: null,
    recorded: "2026-01-02T03:04:05.000Z",
    seq: 7,
    publisher: "AFP",
    textHash: "h",
    sketch: "",
    credit: null,
    ...UNDECIDED,
    ...parts,
  };
}

function steps(claim: RecordedClaim, policy: "against-interest" | "latest-word" = "against-interest") {
  const explanation = explainClaim(claim, REPORT, { policy, standing: STANDING });
  return Object.fromEntries(explanation.steps.map(({ what, detail }) => [what, detail]));
}

describe("V5: every step from the answer to the characters", () => {
  it("in words", () => {
    expect(steps(recorded())).toEqual({
      says: "the Syrian army took it (2017-11-09), of karsk",
      weighs:
        "Syrian state TV speaks for the Syrian army, which gains by it: it is a side's own word, a claim only",
      voices: 'Syrian state TV (presenter) "said", reported by AFP',
      when: '2017-11-09, worked out from "on Thursday"',
      strength: "asserted",
      rule: "control/test, confidence 0.9",
      report: "AFP · 2017-11-10 · The valley · https://wire.test/1",
      recorded: "entry 7, 2026-01-02T03:04:05.000Z; known since 2017-11-10",
      characters: "27–58 of report r1",
    });
  });

  const weights: [string, RecordedClaim, RegExp][] = [
    [
      "an unaffiliated voice",
      recorded({}, { attribution: [{ source: refTo("afp"), speaker: null, cue: null, span: null }] }),
      /AFP is unaffiliated: it settles by itself/,
    ],
    [
      "one of no register",
      recorded({}, { attribution: [{ source: aRef("a-blog"), speaker: null, cue: null, span: null }] }),
      /is in no register.+one origin; two make it held/,
    ],
    [
      "what is only possible",
      recorded({}, { modality: "possible" }),
      /does not count for control: only what is asserted does/,
    ],
    ["what a person rejected", recorded({ verdict: "reject" }), /a person rejected it/],
    ["of no place", recorded({}, { place: null }), /names no place/],
  ];
  it.each(weights)("weighs: %s", (_, claim, words) => {
    expect(steps(claim)["weighs"]).toMatch(words);
  });

  it("under the policy asked for", () => {
    expect(steps(recorded(), "latest-word")["weighs"]).toContain("counts because the latest word does");
  });

  it("tells what became of it: retired, decided, denied, history", () => {
    const told = steps(
      recorded({ retired: "2017-11-12", verdict: "accept" }, { polarity: "negative", background: true }),
    );
    expect(told).toMatchObject({
      recorded: expect.stringContaining("left out by a revision from 2017-11-12"),
      decided: "a person accepted it",
      strength: "asserted, denied, told as history",
      says: "it is not so that the Syrian army took it (2017-11-09), of karsk",
    });
  });

  it("of a count has no weight, and says what was counted", () => {
    const told = steps(counted({ by: ["afp"], figure: 12, population: "children" }));
    expect(told["says"]).toBe("12 children killed");
    expect(told["when"]).toBe("no time is said");
    expect(told).not.toHaveProperty("weighs");
  });

  it("quotes the line around the words, and no more", () => {
    expect(explainClaim(recorded(), REPORT, { policy: "latest-word", standing: STANDING }).passage).toEqual({
      before: "",
      quote: "The army took Karsk on Thursday",
      after: ", state TV said, and nobody else did.",
    });
  });

  it("never cuts a character in two", () => {
    const text = `${"🏴".repeat(200)} Karsk fell. ${"🏴".repeat(200)}`;
    const report = aReport("r2", text);
    const claim = { ...recorded(), claim: aControl(report, { quote: "Karsk fell" }) };
    const { passage } = explainClaim(claim, report, { policy: "latest-word", standing: STANDING });
    expect(() => encodeURIComponent(passage.before + passage.quote + passage.after)).not.toThrow();
    expect(passage.before.length).toBeGreaterThan(100);
  });
});
