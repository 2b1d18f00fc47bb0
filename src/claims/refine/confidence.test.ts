import { describe, expect, it } from "vitest";
import { createReader } from "../../edge/reader.ts";
import { annotate } from "../../pipeline.ts";
import { reportOf } from "../../report/report.ts";
import { extractClaims } from "../extract-claims.ts";
import { likelihood } from "./confidence.ts";
import { POINTS } from "./confidence-points.ts";

const { knowledge } = createReader();

function read(text: string): { rule: string; confidence: number; marks: readonly string[] }[] {
  const report = reportOf({ text, publisher: "Wire", published: "2017-11-10" });
  const { claims, evidence } = extractClaims(annotate(report, knowledge), knowledge);
  return claims.map(({ id, rule, confidence }) => ({ rule, confidence, marks: evidence.get(id) ?? [] }));
}

describe("the confidence of a claim", () => {
  it("is what its marks amount to", () => {
    for (const { confidence, marks } of read(
      "Iraqi troops captured Rawa from Islamic State, a spokesman said.",
    ))
      expect(confidence).toBe(likelihood(marks));
  });

  it.each([
    ["a side and a place that are named", "Iraqi troops captured Rawa.", ["actor known", "place from role"]],
    ["nobody and nowhere", "The shelling went on.", ["actor none", "place none"]],
    ["a description", "Islamic State attacked Rawa. The jihadists took it.", ["actor by description"]],
    ["a plan", "Iraqi troops plan to retake Rawa.", ["not asserted"]],
    ["another's words", "Iraqi troops captured Rawa, the Pentagon said.", ["voice named"]],
  ])("marks %s", (_, text, marks) => {
    expect(read(text).flatMap((claim) => claim.marks)).toEqual(expect.arrayContaining(marks));
  });

  it("is higher where the words themselves say where", () => {
    expect(likelihood(["kind event", "place from role"])).toBeGreaterThan(
      likelihood(["kind event", "place from topic"]),
    );
  });

  it("knows no mark that counts beyond reason", () => {
    for (const points of Object.values(POINTS)) expect(Math.abs(points)).toBeLessThan(3);
  });
});
