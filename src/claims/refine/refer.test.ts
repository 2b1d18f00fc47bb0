import { describe, expect, test } from "vitest";
import { loadWorldTowns } from "../../edge/gazetteer/load-gazetteer.ts";
import { loadParser } from "../../edge/model/load-parser.ts";
import { loadRegisters } from "../../edge/registers/load-registers.ts";
import { reportOf } from "../../report/report.ts";
import { annotateSyntax } from "../../text/annotate-syntax.ts";
import type { NameMention, Sentence } from "../../text/annotation.ts";
import { findNames } from "../../text/find-names.ts";
import { createLexicon } from "../../text/lexicon.ts";
import { type Referents, resolveReferences } from "./refer.ts";

const { parser } = loadParser();
const lexicon = createLexicon(loadRegisters([]).registers, loadWorldTowns().towns);

function readingOf(text: string): { sentences: Sentence[]; referents: Referents } {
  const report = reportOf({ text });
  const sentences = annotateSyntax(text, parser);
  const names = findNames(sentences, { report, lexicon });
  const annotation = { report, sentences, names, dates: [], numbers: [] };
  return { sentences, referents: resolveReferences(annotation, lexicon) };
}

/** What the last token with that form refers to. */
function referentsAt(text: string, word: string): NameMention[] {
  const { sentences, referents } = readingOf(text);
  for (let index = sentences.length - 1; index >= 0; index--) {
    const token = sentences[index]?.tokens.findLast(({ form }) => form === word);
    if (token !== undefined) return referents.referentsOf(index, token.i);
  }
  throw new Error(`no ${word} in: ${text}`);
}

const LEAD = "Islamic State attacked Raqqa on Friday. ";

describe("what words refer to", () => {
  test.each([
    ["islamic-state", "jihadists", `${LEAD}The jihadists withdrew at dawn.`],
    ["islamic-state", "group", `${LEAD}The group lost forty men.`],
    ["islamic-state", "It", `${LEAD}It lost forty men.`],
    ["islamic-state", "fighters", `${LEAD}Its fighters withdrew at dawn.`],
    ["geonames:172955", "city", `${LEAD}The army entered the city on Sunday.`],
    ["geonames:172955", "there", `${LEAD}The army has set up a base there.`],
    ["geonames:172955", "it", `${LEAD}The army retook it on Sunday.`],
    ["geonames:172955", "which", "The army retook Raqqa, which lies on the river."],
  ])("%s: %s in “%s”", (expected, word, text) => {
    expect(referentsAt(text, word).map(({ id }) => id)).toEqual([expected]);
  });

  test("the words of the description are kept with what they mean", () => {
    const [found] = referentsAt(`${LEAD}The jihadists withdrew at dawn.`, "jihadists");
    expect(found).toMatchObject({ mention: "The jihadists", name: "Islamic State", type: "actor" });
  });

  test("both sides are the last two that fought", () => {
    const text = "Clashes between Islamic State and the Syrian army went on. Both sides lost men.";
    expect(referentsAt(text, "sides").map(({ id }) => id)).toEqual(["islamic-state", "syrian-government"]);
  });

  test.each([
    ["an empty subject", "It", `${LEAD}It is clear that the war goes on.`],
    ["another town", "town", `${LEAD}The army shelled a nearby town.`],
    ["nothing before", "group", "The group lost forty men."],
  ])("%s refers to nothing", (_, word, text) => {
    expect(referentsAt(text, word)).toEqual([]);
  });

  test("the place in focus stays until another is set", () => {
    const { referents } = readingOf(`${LEAD}Ten people died. Rebels shelled Aleppo. Shops were shut.`);
    expect([0, 1, 2, 3].map((index) => referents.topicPlaceAt(index)?.name)).toEqual([
      "Raqqa",
      "Raqqa",
      "Aleppo",
      "Aleppo",
    ]);
    expect(referents.topicActorsAt(0).map(({ id }) => id)).toEqual(["islamic-state"]);
  });
});
