import { expect, it } from "vitest";
import { aControl, aReport } from "../../src/record/testing.ts";
import { citationOf } from "./cite.ts";

const report = aReport("r1", "Rebels took Karsk {& 40% of} it, a clerk said.", {
  title: "On Karsk",
  url: "https://wire.test/1",
});
const claim = aControl(report, { id: "claim:1", quote: "Rebels took Karsk {& 40% of} it" });
const cited = { claim, report, address: "http://localhost/?claim=claim:1" };

it("cites in words: the sentence, who printed it when, the claim and its address", () => {
  expect(citationOf("text", cited)).toBe(
    "“Rebels took Karsk {& 40% of} it” North Wire, “On Karsk”, 2024-05-09, https://wire.test/1. Demarc claim claim:1, characters 0–31: http://localhost/?claim=claim:1",
  );
});

it("cites for BibTeX without a sign of its own in the words", () => {
  const bibtex = citationOf("bibtex", cited);
  expect(bibtex).toContain("@misc{claim-1,");
  expect(bibtex).toContain("Rebels took Karsk \\{\\& 40\\% of\\} it");
  expect(bibtex).toContain("url = {https://wire.test/1}");
});

it("cites as a Web Annotation whose selectors lead to the words", () => {
  const annotation = JSON.parse(citationOf("jsonld", cited)) as {
    target: { selector: { start: number; end: number; exact: string }[] };
  };
  const [position, quote] = annotation.target.selector;
  expect(report.text.slice(position!.start, position!.end)).toBe(quote!.exact);
});
