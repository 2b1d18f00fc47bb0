import { describe, expect, it } from "vitest";
import type { RecordedClaim } from "../record/recorded-claim.ts";
import { briefOf } from "./brief.ts";
import { briefDocument } from "./brief-document.ts";
import { briefHtml } from "./brief-html.ts";
import { briefMarkdown } from "./brief-markdown.ts";
import { ENGLISH } from "./brief-tongue.ts";
import { controlFrom } from "./control-at.ts";
import { disputesOf } from "./disputes.ts";
import { siegesOf } from "./sieges.ts";
import { tallyOf } from "./tally.ts";
import { ABU_KAMAL, said, STANDING } from "./testing.ts";
import { became, counted, happened } from "./testing-claims.ts";
import { testimonyOf } from "./testimony.ts";

const FROM = "2017-11-01";
const TO = "2017-11-30";

function documentOf(claims: readonly RecordedClaim[], title: string | null = "A title") {
  const asOf = { known: TO, policy: "against-interest", lens: null, standing: STANDING } as const;
  const testimonies = claims.flatMap((recorded) => testimonyOf(recorded) ?? []);
  const at = (on: string) => [controlFrom(ABU_KAMAL, testimonies, { ...asOf, on })];
  const brief = briefOf(
    { area: null, area_id: null, from: FROM, to: TO, known: TO, policy: "against-interest", lens: [] },
    {
      before: at(FROM),
      after: at(TO),
      sieges: siegesOf(ABU_KAMAL, { own: claims, inside: [] }, { ...asOf, on: TO }),
      disputes: disputesOf(ABU_KAMAL, claims, asOf),
      tallies: tallyOf(claims, { from: FROM, to: TO }),
      claims,
      titles: new Map(claims.map(({ claim }) => [claim.report, title])),
    },
  );
  return briefDocument(brief, ENGLISH);
}

const sentences = (claims: readonly RecordedClaim[]) =>
  documentOf(claims).sections.flatMap((section) => section.sentences.map(({ words }) => words));
const gain = (actor: string, day: string, by: string) =>
  said({ by: [by], change: "gain", actor: [actor], time: day, published: day });
const told = { by: ["afp"], time: "2017-11-09", published: "2017-11-09" } as const;

describe("a brief", () => {
  it("S5: says what changed between the days and names every claim, in the order of its notes", () => {
    const document = documentOf([
      gain("islamic-state", "2017-10-20", "reuters"),
      gain("syrian-army", "2017-11-09", "afp"),
      counted({ ...told, figure: { min: 7 }, population: "civilians" }),
    ]);
    expect(document.sections.map(({ title }) => title)).toEqual(["What changed", "Figures, as claimed"]);
    expect(document.sections[0]?.sentences[0]).toEqual({
      words:
        "Abu Kamal: on 1 November 2017, held by Islamic State; on 30 November 2017, held by the Syrian army, since 9 November 2017.",
      notes: [1, 2],
    });
    expect(document.sections[1]?.sentences[0]?.notes).toEqual([3]);
    expect(document.notes.map(({ number }) => number)).toEqual([1, 2, 3]);
  });

  it("S5: what stayed as it was is said once for all places", () => {
    expect(sentences([gain("islamic-state", "2017-10-20", "reuters")])).toEqual([
      "Held by Islamic State on both days: Abu Kamal.",
    ]);
  });

  it.each([
    [
      "only claimed",
      [gain("syrian-army", "2017-11-09", "sana")],
      /claimed by the Syrian army, and borne out by no independent voice/,
    ],
    [
      "possible",
      [happened({ ...told, event: "ASSAULT", modality: "possible" })],
      /possibly: attack, according to AFP/,
    ],
    ["denied", [happened({ ...told, event: "ASSAULT", polarity: "negative" })], /AFP denied it: attack/],
    ["forecast", [happened({ ...told, event: "ASSAULT", modality: "predicted" })], /a forecast: attack/],
    ["demanded", [happened({ ...told, event: "RETREAT", modality: "demanded" })], /a demand: retreat/],
    [
      "a bound",
      [counted({ ...told, figure: { min: 7 } })],
      /at least 7 people reported killed, according to AFP/,
    ],
    ["of a person", [became({ ...told, person: "emir", status: "dead" })], /emir: dead, according to AFP/],
  ] as [string, RecordedClaim[], RegExp][])("S6: what is %s is said to be so", (_, claims, words) => {
    expect(sentences(claims)).toEqual([expect.stringMatching(words)]);
  });

  it("S6: a siege is told by its voices", () => {
    const siege = said({
      by: ["reuters"],
      change: "besiege",
      actor: ["syrian-army"],
      time: "2017-11-05",
      published: "2017-11-05",
    });
    expect(sentences([siege])).toContainEqual(
      expect.stringMatching(
        /besieged by the Syrian army, according to Reuters\. It is told of since 5 November 2017/,
      ),
    );
  });

  it("S7: history and suppositions are left out, and so is what lies outside the days", () => {
    expect(
      sentences([
        happened({ ...told, event: "ASSAULT", background: true }),
        happened({ ...told, event: "ASSAULT", modality: "hypothetical" }),
        happened({ ...told, event: "ASSAULT", time: "2017-10-09" }),
      ]),
    ).toEqual([]);
  });

  it("S7: a long section says how much is left", () => {
    const many = Array.from({ length: 43 }, () => happened({ ...told, event: "ASSAULT" }));
    expect(sentences(many).at(-1)).toBe("3 more are not told here.");
  });
});

describe("a brief written out", () => {
  const hostile = { ...counted({ ...told, figure: 7 }) };
  const quote = "<img src=x onerror=alert(1)> [x](javascript:1) **b**";
  const claims = [{ ...hostile, claim: { ...hostile.claim, quote } }];
  it("words of reports are text in Markdown and in HTML", () => {
    const document = documentOf(claims, "<b>Title</b>");
    const markdown = briefMarkdown(document);
    expect(markdown).toContain(
      "[^1]: AFP: “\\<img src=x onerror=alert(1)\\> \\[x\\](javascript:1) \\*\\*b\\*\\*”",
    );
    expect(markdown).toContain("reported killed, according to AFP.[^1]");
    const html = briefHtml(document);
    expect(html).toContain("&lt;img src=x onerror=alert(1)&gt;");
    expect(html).not.toContain("<b>Title");
    expect(html).toContain('<sup><a href="#note-1">1</a></sup>');
  });
  it("a brief of nothing says so", () => {
    expect(briefMarkdown(documentOf([]))).toContain(
      "Nothing that was read speaks of this area and these days.",
    );
  });
});
