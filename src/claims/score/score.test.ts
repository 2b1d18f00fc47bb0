import { expect, test } from "vitest";
import type { Claim, ControlClaim, Ref } from "../claim.ts";
import { goldSchema } from "./gold.ts";
import { calibrationError, printScore, scoreRows } from "./print-score.ts";
import { createNameJudge } from "./same-name.ts";
import { score } from "./score.ts";

const TEXT = "Northern Front took Karsk from the army. Southern Guard lost Tal Vesna.";
const judge = createNameJudge({ "Northern Front": ["NF"], army: ["the Army"] });

function ref(name: string): Ref {
  return { id: null, name, mention: name, span: [0, 1] };
}

function claim(quote: string, parts: Partial<ControlClaim>): Claim {
  const start = TEXT.indexOf(quote);
  return {
    id: "c1",
    report: "r",
    kind: "control",
    change: "gain",
    span: [start, start + quote.length],
    quote,
    actor: [],
    target: [],
    place: null,
    time: null,
    quantity: null,
    attribution: [{ source: ref("North Wire"), speaker: null, cue: null, span: null }],
    modality: "asserted",
    polarity: "positive",
    background: false,
    confidence: 0.8,
    rule: "control/capture",
    ...parts,
  };
}

function place(name: string): ControlClaim["place"] {
  return { ...ref(name), lat: null, lon: null, precision_m: null, within: [], part: null };
}

const GOLD = [
  { quote: "took Karsk from the army", change: "gain", actor: ["NF"], target: ["army"], place: "Karsk" },
  { quote: "lost Tal Vesna", change: "lose", actor: ["Southern Guard"], place: "Tall Wesna" },
].map((parts) =>
  goldSchema.parse({
    report: "r",
    kind: "control",
    attribution: ["North Wire"],
    modality: "asserted",
    polarity: "positive",
    ...parts,
  }),
);

test("a claim that agrees in every core slot is found and core; a label nobody met is missed", () => {
  const claims = [
    claim("Northern Front took Karsk", {
      actor: [ref("Northern Front")],
      target: [ref("the Army")],
      place: place("Karsk"),
    }),
  ];
  const result = score([{ text: TEXT, gold: GOLD, claims }], judge);
  expect(result.classes.get("all")).toEqual({ gold: 2, system: 1, found: 1, core: 1 });
  expect(result.classes.get("control:gain")).toEqual({ gold: 1, system: 1, found: 1, core: 1 });
  expect(result.misses.map(({ what }) => what)).toEqual(["missed"]);
  expect(scoreRows(result).find(({ name }) => name === "all")?.core).toEqual({
    precision: 1,
    recall: 0.5,
    f1: 2 / 3,
  });
});

test("a wrong actor keeps the pair but not the core, and says which slot differs", () => {
  const claims = [
    claim("took Karsk", { actor: [ref("Southern Guard")], target: [ref("army")], place: place("Karsk") }),
  ];
  const result = score([{ text: TEXT, gold: GOLD, claims }], judge);
  expect(result.classes.get("all")).toMatchObject({ found: 1, core: 0 });
  expect(result.misses.find(({ what }) => what === "differs")?.slots).toEqual(["actor", "actors_exact"]);
});

test("another kind of change at the same words is no pair", () => {
  const result = score(
    [{ text: TEXT, gold: GOLD, claims: [claim("took Karsk", { change: "hold" })] }],
    judge,
  );
  expect(result.classes.get("all")).toMatchObject({ found: 0, system: 1 });
  expect(result.misses.map(({ what }) => what).sort()).toEqual(["extra", "missed", "missed"]);
});

test("romanisations of one place agree, and a quote that is not there is counted", () => {
  const given = claim("lost Tal Vesna", {
    change: "lose",
    actor: [ref("Southern Guard")],
    place: place("Tal Wesna"),
    quote: "no",
  });
  const result = score([{ text: TEXT, gold: GOLD, claims: [given] }], judge);
  expect(result.badQuotes).toBe(1);
  expect(printScore(result, 5)).toContain("Claims whose quote is not in their report: 1.");
});

test("calibration error is the mean distance of confidence and truth over its bands", () => {
  expect(calibrationError([])).toBeNull();
  const judged = [true, true, true, false].map((right) => ({ confidence: 0.75, right }));
  expect(calibrationError(judged)).toBeCloseTo(0);
  expect(calibrationError([{ confidence: 0.95, right: false }, ...judged])).toBeCloseTo(0.19);
});
