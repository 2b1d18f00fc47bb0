import type { Claim } from "../../src/claims/claim.ts";
import type { ReportAnswer } from "../../src/server/answers.ts";

/** The ways in which a claim can be cited. */
export const CITATIONS = ["text", "bibtex", "jsonld"] as const;
export type Citation = (typeof CITATIONS)[number];

/** What a citation says: the claim, the report that carries it, and the address under which the record shows both. */
export interface Cited {
  readonly claim: Claim;
  readonly report: ReportAnswer;
  readonly address: string;
}

/** A claim as it is cited: its sentence, who says it, who printed it when, and where the record shows it. */
export function citationOf(how: Citation, cited: Cited): string {
  return { text: asText, bibtex: asBibtex, jsonld: asJsonLd }[how](cited);
}

function asText({ claim, report, address }: Cited): string {
  const printed = [
    report.publisher,
    report.title === null ? null : `“${report.title}”`,
    day(report),
    report.url,
  ];
  const voice = claim.attribution.length > 1 ? `${claim.attribution[0]!.source.name}, in: ` : "";
  return `“${claim.quote}” ${voice}${printed.filter(Boolean).join(", ")}. Demarc claim ${claim.id}, characters ${claim.span[0]}–${claim.span[1]}: ${address}`;
}

function asBibtex({ claim, report, address }: Cited): string {
  const fields: readonly (readonly [string, string | null])[] = [
    ["title", report.title ?? claim.quote.slice(0, 120)],
    ["author", report.publisher === null ? null : `{${braced(report.publisher)}}`],
    ["date", day(report)],
    ["url", report.url],
    [
      "note",
      `“${claim.quote}” (${claim.attribution[0]?.source.name ?? ""}); Demarc claim ${claim.id}, ${address}`,
    ],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === null ? [] : [`  ${name} = {${name === "author" || name === "url" ? value : braced(value)}}`],
  );
  return `@misc{${claim.id.replace(/[^A-Za-z0-9]/g, "-")},\n${lines.join(",\n")}\n}`;
}

/** BibTeX reads `\`, braces, `%`, `&`, `#`, `$`, `_`, `~` and `^` as commands. */
function braced(words: string): string {
  return words
    .replace(/\s+/g, " ")
    .replace(/[\\{}%&#$_~^]/g, (sign) =>
      sign === "\\" ? "\\textbackslash " : sign === "~" || sign === "^" ? `\\${sign}{}` : `\\${sign}`,
    );
}

/** A Web Annotation: the claim as its body, the report's characters as its target; PROV says who it goes back to. */
function asJsonLd({ claim, report, address }: Cited): string {
  return JSON.stringify(
    {
      "@context": ["http://www.w3.org/ns/anno.jsonld", { prov: "http://www.w3.org/ns/prov#" }],
      id: address,
      type: "Annotation",
      motivation: "describing",
      body: { type: "Dataset", format: "application/json", value: claim },
      target: {
        source: report.url ?? report.id,
        selector: [
          { type: "TextPositionSelector", start: claim.span[0], end: claim.span[1] },
          { type: "TextQuoteSelector", exact: claim.quote },
        ],
      },
      "prov:wasAttributedTo": claim.attribution.map(({ source }) => ({
        "@id": source.id ?? source.name,
        name: source.name,
      })),
      "prov:wasQuotedFrom": {
        "@id": report.url ?? report.id,
        name: report.title,
        publisher: report.publisher,
        datePublished: day(report),
      },
    },
    null,
    2,
  );
}

function day({ published }: ReportAnswer): string | null {
  return published === null ? null : published.slice(0, 10);
}
