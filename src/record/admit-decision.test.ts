import { describe, expect, it } from "vitest";
import { flawOfDecision } from "./admit-decision.ts";
import { type Decision, decisionSchema } from "./decision.ts";
import { createDecisions, type Decisions } from "./decisions.ts";
import { aControl, aPlace, aReport } from "./testing.ts";

const TEXT = "Rebels took Karsk on Monday, a clerk said.";
const REPORT = aReport("r1", TEXT);
const CLAIM = aControl(REPORT, { id: "c1", quote: "Rebels took Karsk" });
const OTHER = aControl(REPORT, { id: "c2", quote: "Rebels took Karsk" });
const BY = { id: "decision:new", person: "an analyst", reason: "seen on film" };

function flaw(decision: object, decisions: Decisions = createDecisions()) {
  return flawOfDecision(decisionSchema.parse({ ...BY, ...decision }), {
    claims: new Map([CLAIM, OTHER].map((claim) => [claim.id, claim])),
    texts: new Map([CLAIM, OTHER].map(({ id }) => [id, TEXT])),
    decisions,
  });
}

function after(...made: object[]): Decisions {
  const decisions = createDecisions();
  made.forEach((words, i) => {
    const decision = { ...BY, id: `decision:${i + 1}`, ...words } as Decision;
    decisions.take({
      seq: i + 1,
      recorded: "2026-01-02T03:04:05.000Z",
      hash: "",
      body: { type: "decision", decision },
    });
  });
  return decisions;
}

const correct = (slots: object) => ({ verdict: "correct", claim: "c1", slots });
const time = (from: string) => ({
  edtf: "2024-05",
  from,
  to: "2024-05-31",
  mention: "",
  span: null,
  basis: "stated",
});
const named = { id: "army", name: "army" };

describe("J1 a decision is taken when it names what is there and says why", () => {
  it.each([
    ["accepts without a reason", { verdict: "accept", claim: "c1", reason: "" }],
    ["corrects a slot", correct({ polarity: "negative" })],
    ["corrects the words", correct({ span: [12, 27], quote: "Karsk on Monday" })],
    ["picks a name out of the words", correct({ actor: [{ ...named, mention: "a clerk", span: [29, 36] }] })],
    ["merges two of one kind", { verdict: "merge", claim: "c1", into: "c2" }],
    ["grades", { verdict: "reliability", source: "north-wire", topic: "control", letter: "B" }],
  ])("%s", (_, decision) => {
    expect(flaw(decision)).toBeNull();
  });

  it.each([
    ["rejects without a reason", { verdict: "reject", claim: "c1", reason: " " }, "no reason"],
    ["a claim that is not there", { verdict: "accept", claim: "c9" }, "no claim"],
    ["a claim to stand for it that is not there", { verdict: "merge", claim: "c1", into: "c9" }, "no claim"],
    ["a decision that is not there", { verdict: "undo", decision: "decision:9" }, "no decision"],
  ])("not: %s", (_, decision, words) => {
    expect(flaw(decision)?.message).toContain(words);
  });

  it.each([
    ["nobody's name", { verdict: "accept", claim: "c1", person: " " }],
    ["nothing corrected", correct({})],
    ["words without their place", correct({ quote: "Karsk" })],
    ["another kind without its slots", correct({ kind: "count", measure: "killed" })],
    ["an id", correct({ id: "c7" })],
    ["a confidence", correct({ confidence: 1 })],
    ["one part only", { verdict: "split", claim: "c1", parts: [{ background: true }] }],
    ["a digit that is none", { verdict: "credibility", claim: "c1", digit: 7 }],
  ])("J3, J11 has no shape: %s", (_, decision) => {
    expect(decisionSchema.safeParse({ ...BY, ...decision }).success).toBe(false);
  });
});

describe("J3 a correction is refused", () => {
  it.each([
    ["whose quote is not there", correct({ span: [0, 6], quote: "Nobody" }), "not in its report"],
    ["whose quote stands elsewhere", correct({ span: [0, 5], quote: "Karsk" }), "not in its report"],
    [
      "that names words that are not there",
      correct({ place: { ...aPlace("Velm"), span: [12, 17] } }),
      "not in its report",
    ],
    ["of a slot that its kind has not", correct({ measure: "killed" }), "no measure"],
    ["whose days are not the EDTF's", correct({ time: time("2024-05-02") }), "runs from 2024-05-01"],
    [
      "whose day does not exist",
      correct({ time: { ...time("2024-02-30"), edtf: "2024-02-30" } }),
      "calendar",
    ],
    [
      "of a part as of a whole",
      { verdict: "split", claim: "c1", parts: [{ background: true }, { measure: "killed" }] },
      "no measure",
    ],
  ])("%s", (_, decision, words) => {
    expect(flaw(decision)?.message).toContain(words);
  });
});

describe("J4, J6, J7 nothing goes round in a circle", () => {
  it("a claim that would come to stand for itself", () => {
    expect(flaw({ verdict: "merge", claim: "c1", into: "c1" })?.message).toContain("itself");
    expect(
      flaw(
        { verdict: "merge", claim: "c2", into: "c1" },
        after({ verdict: "merge", claim: "c1", into: "c2" }),
      )?.message,
    ).toContain("itself");
  });
  it("a name that would come to mean itself", () => {
    const same = (from: string, to: string) => ({
      verdict: "same-as",
      what: "actor",
      from: { id: from, name: from },
      to: { id: to, name: to },
      where: null,
    });
    expect(flaw(same("a", "a"))?.message).toContain("the same already");
    expect(flaw(same("c", "a"), after(same("a", "b"), same("b", "c")))?.message).toContain(
      "by an earlier decision",
    );
    expect(flaw(same("a", "c"), after(same("a", "b"), same("b", "c")))).toBeNull();
  });
  it("what is undone already", () => {
    const undo = { verdict: "undo", decision: "decision:1" };
    const made = after({ verdict: "accept", claim: "c1" }, undo);
    expect(flaw(undo, made)?.message).toContain("undone already");
    expect(flaw({ verdict: "undo", decision: "decision:2" }, made)).toBeNull();
  });
});
