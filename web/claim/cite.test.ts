import { expect, it } from "vitest";
import type { Claim } from "../../src/claims/claim.ts";
import { said } from "../../src/views/testing.ts";
import { citationOf } from "./cite.ts";

const quote = "Rebels took Karsk {& 40% of} it";
const report = {
  id: "r1",
  text: `${quote}, a clerk said.`,
  title: "On Karsk",
  publisher: "North Wire",
  published: "2024-05-09",
  url: "https://wire.test/1",
  language: "en",
};
const { claim: told } = said({ by: ["afp"], change: "gain" });
const claim: Claim = { ...told, id: "claim:1", report: report.id, quote, span: [0, quote.length] };
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
