import { describe, expect, test } from "vitest";
import { loadWorldTowns } from "../../edge/gazetteer/load-gazetteer.ts";
import { loadParser } from "../../edge/model/load-parser.ts";
import { loadRegisters } from "../../edge/registers/load-registers.ts";
import { reportOf } from "../../report/report.ts";
import { annotateSyntax } from "../../text/annotate-syntax.ts";
import type { Annotation } from "../../text/annotation.ts";
import { findNames } from "../../text/find-names.ts";
import { createLexicon } from "../../text/lexicon.ts";
import type { Attribution } from "../claim.ts";
import { createVoices } from "./attribute.ts";

const { parser } = loadParser();
const lexicon = createLexicon(loadRegisters([]).registers, loadWorldTowns().towns);

/** The voices in which the first token with that form stands. */
function voicesAt(text: string, word: string, publisher: string | null = "North Wire"): Attribution[] {
  const report = reportOf({ text, publisher });
  const sentences = annotateSyntax(text, parser);
  const names = findNames(sentences, { report, lexicon });
  const annotation: Annotation = { report, sentences, names, dates: [], numbers: [] };
  const voices = createVoices(annotation, lexicon);
  for (const [index, sentence] of sentences.entries()) {
    const token = sentence.tokens.find(({ form }) => form === word);
    if (token !== undefined) return voices.attributionOf(index, token.i);
  }
  throw new Error(`no ${word} in: ${text}`);
}

function namesAt(text: string, word: string): string {
  return voicesAt(text, word)
    .slice(0, -1)
    .map(({ source }) => source.name)
    .join(" > ");
}

const OBSERVATORY = "Syrian Observatory for Human Rights";

describe("who says it", () => {
  test.each([
    ["after", OBSERVATORY, "fell", "The town fell on Friday, the Syrian Observatory for Human Rights said."],
    ["before", OBSERVATORY, "fallen", "The Syrian Observatory for Human Rights said the town had fallen."],
    ["inside", "Pentagon", "hit", "The convoy, the Pentagon said, was hit by mistake."],
    [
      "inverted",
      OBSERVATORY,
      "entered",
      "Troops entered Mayadin, said Rami Abdel Rahman, head of the Observatory.",
    ],
    [
      "according to",
      OBSERVATORY,
      "died",
      "According to the Syrian Observatory for Human Rights, ten people died.",
    ],
    ["according to, after", "activists", "died", "Ten people died in Douma, according to local activists."],
    ["title and name", "YPG", "took", "Fighters took the base, YPG spokesman Redur Xelil said."],
    [
      "state and office",
      "Turkey",
      "crossed",
      "The Turkish president said the troops had crossed the border.",
    ],
    ["told", "medics > Reuters", "died", "Nine people died, medics told Reuters."],
    [
      "cited",
      "military source > SANA",
      "downed",
      "SANA, citing a military source, said air defences downed two jets.",
    ],
    [
      "as saying",
      "Russia > TASS",
      "keep",
      "TASS quoted Russian officials as saying they would keep the base.",
    ],
    ["headline", "SANA", "retakes", "SANA: army retakes the hill"],
    [
      "two voices",
      "Pentagon",
      "bombed",
      "Medics said ten died, while the Pentagon said it had bombed a depot.",
    ],
    ["reported noun", "witnesses", "shelling", "Witnesses reported shelling in the old city."],
    ["claims", "Islamic State", "claimed", "Islamic State claimed responsibility for the bombing."],
    ["denies", "Turkey", "denied", "Turkey has denied the charge."],
    ["adding", "Pentagon", "crashed", "The Pentagon said a jet was lost, adding that a drone had crashed."],
    ["hearsay", "unnamed", "killed", "He has been reported killed many times."],
    ["nobody", "", "attack", "No group has claimed responsibility for the attack."],
    ["no cue", "", "entered", "Troops entered the town on Friday."],
  ])("%s: %s", (_, expected, word, text) => {
    expect(namesAt(text, word)).toBe(expected);
  });

  test("a quotation goes on in the voice that opened it, what follows it does not", () => {
    const text =
      '"The army has entered the town," Redur Xelil, a YPG spokesman, said. "It shells every street." Snow fell.';
    expect(namesAt(text, "shells")).toBe("YPG");
    expect(namesAt(text, "fell")).toBe("");
  });

  test("a pronoun or a bare noun that says something is the last voice", () => {
    const text =
      "The Pentagon said a jet crashed. It added that two drones burned. The statement said nobody survived.";
    expect(namesAt(text, "burned")).toBe("Pentagon");
    expect(namesAt(text, "survived")).toBe("Pentagon");
  });

  test("the speaker is kept with his role", () => {
    const [voice] = voicesAt("Troops entered Mayadin, YPG spokesman Redur Xelil said.", "entered");
    expect(voice?.speaker).toEqual({ name: "Redur Xelil", role: "YPG spokesman" });
    expect(voice?.cue).toBe("said");
  });

  test("the publisher is last, under its register's id, and not twice", () => {
    const chain = voicesAt("Ten people died, medics told Reuters.", "died", "Reuters");
    expect(chain.map(({ source }) => source.id)).toEqual([null, "reuters"]);
    expect(chain.at(-1)).toMatchObject({ cue: null, span: null });
  });

  test("a publisher that no register knows has a slug, a report without one says so", () => {
    expect(voicesAt("Snow fell.", "fell", "North Wire").at(-1)?.source.id).toBe("north-wire");
    expect(voicesAt("Snow fell.", "fell", null).at(-1)?.source).toMatchObject({
      id: null,
      name: "unknown publisher",
    });
  });
});
