import { describe, expect, it } from "vitest";
import { loadParser } from "../../edge/model/load-parser.ts";
import { reportOf } from "../../report/report.ts";
import { annotateSyntax } from "../annotate-syntax.ts";
import { findNames } from "../find-names.ts";
import { sampleLexicon } from "./sample-lexicon.ts";

const lexicon = sampleLexicon();
const { parser } = loadParser();

function placesIn(text: string): string[] {
  return findNames(annotateSyntax(text, parser), { report: reportOf({ text }), lexicon })
    .filter(({ type }) => type === "place")
    .map(({ mention }) => mention);
}

describe("a name that no register knows", () => {
  it.each([
    ["is a place when it is taken", "The army captured Vrodnik on Monday.", ["Vrodnik"]],
    ["is a place when it falls", "Vrodnik fell to the rebels.", ["Vrodnik"]],
    ["is a place when it has been freed", "The minister said Vrodnik had been liberated.", ["Vrodnik"]],
    [
      "is a place on a list of villages",
      "They hold the villages of Karsuk, Nafta and Dirmeen.",
      ["Karsuk", "Nafta", "Dirmeen"],
    ],
    ["is a place when it is under siege", "The siege of Vrodnik lasted for weeks.", ["Vrodnik"]],
    ["is a place when a side leaves it", "Gunmen pulled out of Vrodnik on Friday.", ["Vrodnik"]],
    ["is none before what is taken", "The army seized Vrodnik trucks and guns.", []],
    ["is none when it is a people's", "Soldiers captured Christians at dawn.", []],
  ])("%s", (_, text, places) => {
    expect(placesIn(text)).toEqual(places);
  });
});
