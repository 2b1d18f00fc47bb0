import { describe, expect, it } from "vitest";
import { loadParser } from "../edge/model/load-parser.ts";
import { reportOf } from "../report/report.ts";
import { annotateSyntax } from "./annotate-syntax.ts";
import { findDates } from "./find-dates.ts";
import { findNumbers } from "./find-numbers.ts";
import { numberPatterns } from "./numbers/patterns.ts";
import { numberValue } from "./numbers/number-words.ts";

const { parser } = loadParser();

function numbers(text: string): string[] {
  const sentences = annotateSyntax(text, parser);
  const dates = findDates(sentences, reportOf({ text, published: "2017-11-10" }));
  return findNumbers(sentences, dates).map(({ span, value, min, max, unit }) => {
    const bounds = value ?? `${min ?? ""}..${max ?? ""}`;
    return `${text.slice(span[0], span[1])} = ${bounds} ${unit}`;
  });
}

describe("number expressions", () => {
  it.each([
    ["The raid killed 40 people.", ["40 = 40 persons"]],
    ["The raid killed more than 40 people.", ["more than 40 = 40.. persons"]],
    ["The raid killed at least twenty-five soldiers.", ["at least twenty-five = 25.. persons"]],
    ["The raid killed nearly 30 fighters.", ["nearly 30 = ..30 persons"]],
    ["The raid killed up to 3,000 villagers.", ["up to 3,000 = ..3000 persons"]],
    ["The raid killed about 50 rebels.", ["about 50 = 50 persons"]],
    ["The raid killed an estimated 350,000 civilians.", ["an estimated 350,000 = 350000 persons"]],
    ["The raid displaced 1.5 million people.", ["1.5 million = 1500000 persons"]],
    ["The raid displaced 300 000 civilians.", ["300 000 = 300000 persons"]],
    ["The raid killed between 20 and 30 fighters.", ["between 20 and 30 = 20..30 persons"]],
    ["The raid killed 20-30 fighters.", ["20-30 = 20..30 persons"]],
    ["The raid killed dozens of civilians.", ["dozens = 24..99 persons"]],
    ["The raid killed hundreds of soldiers.", ["hundreds = 200..999 persons"]],
    ["The raid killed two dozen gunmen.", ["two dozen = 24 persons"]],
    ["The army took four villages and two hills.", ["four = 4 places", "two = 2 places"]],
    ["The army holds 52 percent of the country.", ["52 percent = 52 percent"]],
    ["The army holds about half of the city.", ["about half = 50 percent"]],
    ["The army holds two-thirds of the city.", ["two-thirds = 67 percent"]],
    ["The army lost 14 tanks.", ["14 = 14 vehicles"]],
    ["The army moved 30 km east.", ["30 = 30 km"]],
    ["The army took 700 square miles.", ["700 = 1813 km2"]],
    ["The army took control over 4 villages.", ["4 = 4 places"]],
  ])("%s", (text, expected) => {
    expect(numbers(text)).toEqual(expected);
  });

  it.each([
    "Brigade 137 shelled the M5 on 8 November 2017.",
    "It began at 10:30 and lasted 12 hours.",
    "A 12-year-old boy fled.",
    "The force used 82mm mortars.",
    "The deal was worth $40 million.",
    "It was one of the largest raids.",
  ])("counts nothing: %s", (text) => {
    expect(numbers(text)).toEqual([]);
  });

  it("reads words and separators", () => {
    expect(
      ["two hundred and five", "700 thousand", "1,150", "ninety-nine", "a hundred"].map(numberValue),
    ).toEqual([205, 700_000, 1150, 99, 100]);
  });

  it("every pattern finds its own example", () => {
    for (const { id, pattern, example } of numberPatterns) {
      expect([...example.matchAll(pattern)].length, id).toBeGreaterThan(0);
    }
  });
});
