import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { claimSchema } from "../../src/claims/claim.ts";
import { createReader, type Reader } from "../../src/edge/reader.ts";
import { reportOf } from "../../src/report/report.ts";

const DEMO = new URL("../../demo/reports/", import.meta.url);
const STORIES = readdirSync(DEMO).map((name) =>
  readFileSync(new URL(name, DEMO), "utf8").split("\n---\n")[1]!.trim(),
);
const INTRUDERS = [
  "😀",
  "👩‍👩‍👧",
  "البوكمال",
  "\u0301",
  "a\u0300\u0301\u0302",
  "\r\n",
  "\u00a0",
  "\u202e",
  "\u0000",
  "\ud800",
  "<script>x</script>",
  "'; DROP TABLE claim; --",
  "../../etc/passwd",
  "((((((((",
  '"""',
  "……",
  "-",
  "1e999",
  "٣٠",
  "Ⅻ",
];

let reader: Reader;
beforeAll(() => {
  reader = createReader();
});

/** Every promise of the reading, whatever the text: it ends, nothing is thrown, every span holds its words. */
function expectSound(text: string): void {
  const report = reportOf({ text, publisher: "North Wire", published: "2017-11-10" });
  const { claims, findings } = reader.read(report);
  expect(findings.filter(({ code }) => code === "report-not-read")).toEqual([]);
  for (const claim of claims) {
    expect(claimSchema.safeParse(claim).error).toBeUndefined();
    expect(text.slice(...claim.span)).toBe(claim.quote);
    for (const ref of [...claim.actor, ...claim.target]) expect(text.slice(...ref.span)).toBe(ref.mention);
  }
  const annotation = reader.annotate(report);
  for (const { span, mention } of [...annotation.names, ...annotation.dates])
    expect(text.slice(...span)).toBe(mention);
  for (const { tokens } of annotation.sentences) {
    expect(tokens.filter(({ span, form }) => text.slice(...span) !== form)).toEqual([]);
    expect(tokens.filter(({ head }) => head === 0)).toHaveLength(1);
  }
}

describe("whatever the text, the reading ends and every span holds its words", () => {
  test("stories with strange characters put in anywhere", () => {
    const mutated = fc
      .tuple(
        fc.constantFrom(...STORIES),
        fc.array(fc.tuple(fc.nat(), fc.constantFrom(...INTRUDERS)), { minLength: 1, maxLength: 6 }),
      )
      .map(([story, cuts]) =>
        cuts.reduce((text, [at, intruder]) => {
          const i = at % (text.length + 1);
          return text.slice(0, i) + intruder + text.slice(i);
        }, story),
      );
    fc.assert(fc.property(mutated, expectSound), { numRuns: 120 });
  });

  test("stories with words taken out, doubled and shuffled", () => {
    const shuffled = fc
      .tuple(fc.constantFrom(...STORIES), fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 30 }))
      .map(([story, swaps]) => {
        const words = story.split(" ");
        for (const [a, b] of swaps) words[a % words.length] = words[b % words.length]!;
        return words.join(" ");
      });
    fc.assert(fc.property(shuffled, expectSound), { numRuns: 80 });
  });

  test("any Unicode at all", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 300 }), expectSound), { numRuns: 150 });
  });

  test("one sentence of a megabyte, words of ten thousand letters, brackets without end", () => {
    expectSound(`${"Rebels took Karsk and ".repeat(45_000)}left.`);
    expectSound(`Rebels took ${"a".repeat(10_000)} from ${"Z".repeat(10_000)} on Monday.`);
    expectSound("(".repeat(20_000));
    expectSound("according to ".repeat(2_000));
    expectSound("1,".repeat(20_000));
  }, 120_000);
});
