import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadParser } from "../edge/model/load-parser.ts";
import { reportOf } from "../report/report.ts";
import { annotateSyntax } from "./annotate-syntax.ts";
import type { NameMention, Sentence } from "./annotation.ts";
import { findNames } from "./find-names.ts";
import { sampleLexicon } from "./names/sample-lexicon.ts";

const lexicon = sampleLexicon();
const { parser } = loadParser();

function names(text: string): NameMention[] {
  return findNames(annotateSyntax(text, parser), { report: reportOf({ text }), lexicon });
}

function brief(text: string): string[] {
  return names(text).map(({ mention, type, id }) => `${mention}: ${type} ${id ?? "?"}`);
}

describe("findNames", () => {
  it("finds actors, sources and places of the registers", () => {
    expect(brief("SDF units entered Raqqa, the Observatory reported.")).toEqual([
      "SDF: actor syrian-democratic-forces",
      "Raqqa: place geonames:172955",
      "the Observatory: actor observatory",
    ]);
  });

  it.each(["Albu Kamal", "Al-Bukamal", "Al-Bokamal", "Boukamal", "Abou Kamal", "البوكمال"])(
    "knows %s, however it is spelled",
    (spelling) => {
      expect(brief(`Shells fell in ${spelling} in Syria at dawn.`)[0]).toBe(
        `${spelling}: place geonames:174448`,
      );
    },
  );

  it("tells a province from its city", () => {
    expect(brief("Fighting spread from Deir Ezzor to the rest of Deir Ezzor province in Syria.")).toEqual([
      "Deir Ezzor: place geonames:170794",
      "Deir Ezzor province: place sy-deir-ez-zor-governorate",
      "Syria: place country:syr",
    ]);
    expect(names("Raids hit the Homs countryside in Syria.")[0]?.id).toBe("sy-homs-governorate");
  });

  it("reads a capital as its government when it acts, and as a city when things happen there", () => {
    expect(brief("Ankara denied the report.")).toEqual(["Ankara: actor turkey"]);
    expect(brief("A bomb went off in Ankara.")).toEqual(["Ankara: place geonames:323786"]);
    expect(brief("Ankara's troops crossed the border.")).toEqual(["Ankara: actor turkey"]);
    expect(brief("Damascus accused Turkey of shelling the hills.")).toEqual([
      "Damascus: actor syrian-government",
      "Turkey: actor turkey",
    ]);
  });

  it("carries a role along a list", () => {
    expect(brief("The convoy had support from Hezbollah, Iran and Turkey.").slice(1)).toEqual([
      "Iran: actor iran",
      "Turkey: actor turkey",
    ]);
  });

  it("makes an actor of a demonym and a force", () => {
    expect(brief("Turkish warplanes struck the ridge.")).toEqual(["Turkish warplanes: actor turkey"]);
    expect(brief("Syrian special forces dug in.")).toEqual([
      "Syrian special forces: actor syrian-government",
    ]);
    expect(brief("Iranian rebels dug in.")).toEqual(["Iranian rebels: actor ?"]);
  });

  it("makes a state of what its aircraft and services are called", () => {
    expect(brief("Turkish fighter aircraft struck the ridge.")).toEqual([
      "Turkish fighter aircraft: actor turkey",
    ]);
    expect(brief("Nine people died in Turkish shelling.")).toEqual([]);
  });

  it("reads the country after a town as where it lies, even before a verb", () => {
    expect(brief("Bombs in Kirkuk, Iraq killed nine people.").at(-1)).toBe("Iraq: place country:irq");
  });

  it("finds the name in a phrase that by itself means nothing", () => {
    expect(brief("Islamic State militants were killed.")).toEqual(["Islamic State: actor islamic-state"]);
  });

  it("keeps an office out of the name", () => {
    expect(brief("Iraqi Prime Minister Haider al-Mansur spoke.").at(-1)).toMatch(/^Haider al-Mansur: person/);
  });

  it("gives the actor inside X-backed", () => {
    expect(brief("Turkish-backed gunmen moved east.")).toEqual(["Turkish: actor turkey"]);
    expect(brief("ISIS-held villages were hit.")).toEqual(["ISIS: actor islamic-state"]);
  });

  it("keeps an unknown group as an actor", () => {
    expect(brief("The Lions of Karsk Brigade claimed the ambush.")).toEqual([
      "Lions of Karsk Brigade: actor ?",
    ]);
    expect(brief("Some came with militia groups from Iraq.")).toEqual(["militia groups from Iraq: actor ?"]);
  });

  it("learns an abbreviation in brackets", () => {
    const found = names("The Karsk Military Council (KMC) advanced. Later the KMC halted.");
    expect(found.map(({ mention, name }) => [mention, name])).toEqual([
      ["Karsk Military Council", "Karsk Military Council"],
      ["KMC", "Karsk Military Council"],
      ["KMC", "Karsk Military Council"],
    ]);
  });

  it("links a short name to the person named in full before", () => {
    const found = names("Rami Abdel Rahman counted the dead. Abdel Rahman warned of more.");
    expect(found.map(({ name, type }) => [name, type])).toEqual([
      ["Rami Abdel Rahman", "person"],
      ["Rami Abdel Rahman", "person"],
    ]);
    expect(brief("General Viktor Marchenko said the road was open.")).toEqual(["Viktor Marchenko: person ?"]);
  });

  it("moves a place by the stated distance and direction", () => {
    const [place] = names("A depot burned 30 km east of Raqqa.");
    expect(place?.id).toBe("geonames:172955");
    expect(place?.lat).toBeCloseTo(35.95, 2);
    expect(place?.lon).toBeGreaterThan(39.3);
    expect(place?.precision_m).toBe(12_000);
  });

  it("keeps a place that no register knows, in the country of its company", () => {
    const found = names("Rebels in Syria seized the village of Karmouna.");
    const unknown = found.find(({ mention }) => mention === "Karmouna");
    expect(unknown).toMatchObject({ type: "place", id: null, name: "Karmouna", within: ["Syria"] });
  });

  it("finds the owner whose apostrophe was lost, and no surname in an adjective of faith", () => {
    expect(brief("Shells hit Syrias city of Raqqa.")).toContain("Syrias: place country:syr");
    expect(brief("A fire broke out at a Raqqa Christian school.")).toContain("Raqqa: place geonames:172955");
  });

  it("keeps what is called a town as a place, though only far towns have its name", () => {
    expect(brief("A bomb went off in the town of Homs.")).toEqual(["Homs: place sy-homs"]);
    expect(brief("Six men died in the town of Karmouna.")).toEqual(["Karmouna: place ?"]);
  });

  it("settles an ambiguous name by the countries the report speaks of", () => {
    expect(names("In Syria, shells hit Homs.").at(-1)?.id).toBe("sy-homs");
    expect(names("The town of Subeikhan in Syria was quiet.")[0]?.id).toBe("geonames:6");
  });

  it.each([
    ["Reading the statement took an hour.", "Reading"],
    ["He had a Nice idea.", "Nice"],
    ["Secretary Kerry met the envoys.", "Kerry"],
    ["It is unclear who fired.", "is"],
    ["The shelling worried the UN.", "UN"],
    ["They told us to leave.", "us"],
    ["Most of the people left in March.", "March"],
  ])("sees no place and no group of that name in %j", (text, word) => {
    expect(
      names(text).filter(({ mention, type, id }) => mention === word && (type === "place" || id !== null)),
    ).toEqual([]);
  });

  it("counts IS in capitals only", () => {
    expect(brief("IS is on the run.")).toEqual(["IS: actor islamic-state"]);
  });

  it("takes a common phrase only in a report of its conflict", () => {
    expect(brief("In Lyon the army held a parade.")).not.toContain("the army: actor syrian-government");
    expect(brief("In Syria the army held a parade.")).toContain("the army: actor syrian-government");
  });
});

describe("offsets", () => {
  const pieces = fc.constantFrom(
    "Raqqa",
    "البوكمال",
    "💥",
    "é",
    "e\u0301",
    "IS",
    "Albu Kamal",
    " ",
    ", ",
    ". ",
    "’s",
    "(",
    ")",
    "Karsk Brigade",
    "in",
    "the town of",
    "Ankara",
    "30 km east of",
    "\n",
    "\u200f",
    "Abu",
    "General",
    "U.S.",
    "-",
    "SDF-led",
    "\ud83d",
  );

  it("are exact, in order and apart, whatever the text", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(pieces, fc.string({ unit: "binary", maxLength: 8 })), { maxLength: 30 }),
        (parts) => {
          const text = parts.join(parts.length % 2 === 0 ? " " : "");
          const found = findNames(rough(text), { report: reportOf({ text }), lexicon });
          let end = 0;
          for (const { span, mention } of found) {
            expect(text.slice(...span)).toBe(mention);
            expect(span[0]).toBeGreaterThanOrEqual(end);
            expect(span[1]).toBeGreaterThan(span[0]);
            end = span[1];
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

/** One sentence of space-parted tokens without a tree. */
function rough(text: string): Sentence[] {
  const tokens = [...text.matchAll(/\S+/g)].map((match, i) => ({
    i: i + 1,
    span: [match.index, match.index + match[0].length] as const,
    form: match[0],
    lemma: match[0],
    upos: "",
    xpos: "",
    head: 0,
    deprel: "",
  }));
  return [{ span: [0, text.length], tokens }];
}
