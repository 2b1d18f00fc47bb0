import { describe, expect, it } from "vitest";
import { loadParser } from "../../edge/model/load-parser.ts";
import { reportOf } from "../../report/report.ts";
import { annotateSyntax } from "../../text/annotate-syntax.ts";
import { findDates } from "../../text/find-dates.ts";
import { createTimeline } from "./anchor-dates.ts";
import type { TimeReader } from "./anchor-dates.ts";

const { parser } = loadParser();

interface Reading {
  readonly timeline: TimeReader;
  readonly at: (word: string) => readonly [number, number];
}

/** A Friday's report, and where a word of it stands. */
function read(text: string, published: string | null = "2017-11-10"): Reading {
  const report = reportOf({ text, published });
  const sentences = annotateSyntax(text, parser);
  const dates = findDates(sentences, report);
  const timeline = createTimeline({ report, sentences, names: [], dates, numbers: [] });
  const at = (word: string): readonly [number, number] => {
    const sentence = sentences.findIndex(({ tokens }) => tokens.some((token) => token.form === word));
    return [sentence, sentences[sentence]?.tokens.find((token) => token.form === word)?.i ?? 0];
  };
  return { timeline, at };
}

function time(text: string, word: string, published: string | null = "2017-11-10"): string | null {
  const { timeline, at } = read(text, published);
  return timeline.timeOf(...at(word))?.edtf ?? null;
}

describe("the time of a predicate", () => {
  it.each([
    ["The army captured the town on Thursday.", "captured", "2017-11-09"],
    ["The army captured the town and killed ten rebels on Thursday.", "captured", "2017-11-09"],
    ["On Thursday, the army captured the town, killing ten rebels.", "killing", "2017-11-09"],
    ["The army started advancing on Thursday.", "started", "2017-11-09"],
    ["The army captured the town last month.", "captured", "2017-10"],
    ["The army captured the town in 2014.", "captured", "2014"],
    ["The army has besieged the town since March 2013.", "besieged", "2013-03/2017-11-10"],
    ["The army had captured the town by Thursday.", "captured", "../2017-11-09"],
    ["The town has been under siege for four years.", "siege", "2013~/2017-11-10"],
  ])("%s (%s)", (text, word, edtf) => {
    expect(time(text, word)).toBe(edtf);
  });

  it.each([
    ["The army controls the town.", "controls"],
    ["The army has captured the town.", "captured"],
    ["The army is advancing on the town.", "advancing"],
    ["Three soldiers killed in raid on base", "killed"],
    ["Clashes in the northern countryside", "Clashes"],
  ])("holds on the day of publication: %s", (text, word) => {
    const { timeline, at } = read(text);
    expect(timeline.timeOf(...at(word))).toMatchObject({ edtf: "2017-11-10", basis: "publication" });
  });

  it.each([
    ["The army captured the town.", "captured"],
    ["The army will capture the town.", "capture"],
    ["The monitor said on Thursday that rebels captured the town.", "captured"],
    ["The army plans to capture the town.", "capture"],
  ])("says nothing: %s", (text, word) => {
    expect(time(text, word)).toBeNull();
  });

  it("gives a day earlier by the day the story stands on", () => {
    expect(time("Rebels attacked the town on Friday. They had lost it a day earlier.", "lost")).toBe(
      "2017-11-09",
    );
  });

  it("goes back to an event told before", () => {
    expect(time("Rebels launched an attack on Thursday. The attack killed six.", "killed")).toBe(
      "2017-11-09",
    );
    expect(time("Rebels launched an attack on Thursday. Soldiers killed six.", "killed")).toBeNull();
  });

  it("keeps only stated dates when the report has none, and goes on from them", () => {
    const text = "Rebels took the hill on 3 June 2016. They killed six. The army controls the town.";
    expect(time(text, "took", null)).toBe("2016-06-03");
    expect(time(text, "killed", null)).toBe("2016-06-03");
    expect(time(text, "controls", null)).toBeNull();
    expect(time("Rebels took the hill on Thursday.", "took", null)).toBeNull();
  });

  it("has no time for a word that is not there", () => {
    expect(read("The army captured the town.").timeline.timeOf(9, 1)).toBeNull();
  });
});

describe("history", () => {
  it.each([
    ["The army captured the town last month.", "captured", true],
    ["The army captured the town in 2014.", "captured", true],
    ["The army captured the town on Thursday.", "captured", false],
    ["The army controls the town.", "controls", false],
  ])("%s (%s): %s", (text, word, background) => {
    const { timeline, at } = read(text);
    expect(timeline.isBackground(...at(word))).toBe(background);
  });
});
