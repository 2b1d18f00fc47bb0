import { describe, expect, it } from "vitest";
import { loadParser } from "../../edge/model/load-parser.ts";
import { reportOf } from "../../report/report.ts";
import { annotateSyntax } from "../../text/annotate-syntax.ts";
import { findNumbers } from "../../text/find-numbers.ts";
import type { Quantity } from "../claim.ts";
import { quantityOf } from "./quantify.ts";

const { parser } = loadParser();

function quantity(text: string, word: string): Quantity | null {
  const report = reportOf({ text });
  const sentences = annotateSyntax(text, parser);
  const annotation = { report, sentences, names: [], dates: [], numbers: findNumbers(sentences) };
  return quantityOf(annotation, 0, sentences[0]?.tokens.find((token) => token.form === word)?.i ?? 0);
}

describe("the quantity of a word", () => {
  it.each([
    ["The army captured four villages.", "villages", { value: 4, unit: "places" }],
    ["The army captured four villages.", "captured", { value: 4, unit: "places" }],
    ["Rebels hold more than 40 percent of the town.", "town", { value: null, min: 40, unit: "percent" }],
    ["The blast killed at least 25 people.", "people", { min: 25, unit: "persons", qualifier: "at least" }],
    ["The blast killed 25 and injured 40.", "25", { value: 25, unit: "persons" }],
    ["Dozens of civilians were killed.", "civilians", { min: 24, max: 99, unit: "persons" }],
    [
      "The army took full control of the town.",
      "control",
      { value: 100, unit: "percent", qualifier: "full" },
    ],
    ["The army fully recaptured the town.", "recaptured", { value: 100, qualifier: "fully" }],
    ["The town is now almost entirely in rebel hands.", "entirely", { value: null, max: 100 }],
    ["The army captured all of the district.", "all", { value: 100, qualifier: "all of" }],
    ["More than 330,000 people have been killed since 2011.", "people", { min: 330_000, cumulative: true }],
    ["The blast brings the toll to 90 people.", "people", { value: 90, cumulative: true }],
    ["The blast killed six people.", "people", { value: 6, cumulative: false }],
  ])("%s (%s)", (text, word, expected) => {
    expect(quantity(text, word)).toMatchObject(expected);
  });

  it.each([
    ["The army captured the town.", "town"],
    ["The army fired ten rockets.", "rockets"],
  ])("none: %s", (text, word) => {
    expect(quantity(text, word)).toBeNull();
  });
});
