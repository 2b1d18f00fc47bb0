import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { segment } from "./segment.ts";

const sentencesOf = (text: string): string[] =>
  segment(text).map(({ span }) => text.slice(...span).replace(/\s+/g, " "));
const tokensOf = (text: string): string[] =>
  segment(text).flatMap(({ tokens }) => tokens.map(({ form }) => form));

describe("sentences", () => {
  test.each([
    ["abbreviations", "Gen. Amin met Lt. Col. J. Smith at 5 p.m. Friday in the U.S. capital.", 1],
    ["an abbreviation and a usual first word", "They flew to the U.S. The talks failed.", 2],
    ["a number after No. and a month", "Brigade No. 5 arrived on Nov. 10. It left later.", 2],
    ["who said it after a quotation", '"Leave now!" Amin said. They left.', 2],
    ["closing quotes", "“They fled.” Others stayed.", 2],
    ["an ellipsis inside", "They waited... and left.", 1],
    ["decimals", "It moved 3.5 km. 20 died.", 2],
    ["reference marks", "Karsk fell.[3] Tolm held. [4] Nothing else did.", 3],
    ["Arabic", "سقطت البلدة؟ لم تسقط.", 2],
    ["a blank line", "No full stop here\n\nnor here", 2],
    ["bullets", "Losses:\n- two trucks\n- a bridge\n• one depot", 4],
    ["a dateline without a full stop", "Monday 3 April 2017 08:40 Front takes Karsk. It fell.", 3],
    ["a dateline behind an agency", "Front takes Karsk NORTH WIRE Mon 3 Apr 2017 Two bombs fell.", 2],
    ["a date that is part of what is said", "On Monday 3 April 2017 Tolm fell.", 1],
    ["a date after a small word", "The bombs of 3 April 2017 Tolm remembers.", 1],
    ["a headline over a paragraph", "Front retakes Karsk\nThe Front said on Monday it had retaken Karsk.", 2],
  ])("%s", (_, text, count) => expect(sentencesOf(text)).toHaveLength(count));

  test("lines wrapped at a column are one sentence", () => {
    const text =
      "The Northern Front said on Monday that its men had\r\nentered the town of Karsk after a week of fighting\r\nwith the garrison. Residents near the bridge over\r\nTolm river denied it.";
    expect(sentencesOf(text)).toEqual([
      "The Northern Front said on Monday that its men had entered the town of Karsk after a week of fighting with the garrison.",
      "Residents near the bridge over Tolm river denied it.",
    ]);
  });
});

describe("tokens", () => {
  test.each([
    ["They didn't—couldn’t—go.", "They did n't — could n’t — go ."],
    ["al-Bukamal, Deir ez-Zor, Ma'arat and Da'esh's", "al - Bukamal , Deir ez - Zor , Ma'arat and Da'esh 's"],
    [
      "US-backed anti-tank crews (about 5,000-strong)",
      "US - backed anti-tank crews ( about 5,000 - strong )",
    ],
    ["$5m, 52%, 3.5km and 2017-11-10.", "$ 5 m , 52 % , 3.5 km and 2017-11-10 ."],
    ["see https://a.example/b?c=1, or @desk", "see https://a.example/b?c=1 , or @desk"],
    ["“No!!” he said...", "“ No !! ” he said ..."],
    ["the U.S. of Gen. Amin", "the U.S. of Gen. Amin"],
    ["the U.S.", "the U.S."],
    ["he cannot; I'm gonna", "he can not ; I 'm gon na"],
    ["👩‍👩‍👧 👍🏽", "👩‍👩‍👧 👍🏽"],
  ])("%s", (text, tokens) => expect(tokensOf(text).join(" ")).toBe(tokens));
});

describe("any text", () => {
  const nasty = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          "Gen. ",
          "U.S. ",
          "…",
          "...",
          "\r\n",
          "\n\n",
          "\u00a0",
          "\u200f",
          "\ufeff",
          "é",
          "e\u0301",
          "دير الزور ",
          "👩‍👩‍👧",
          "\ud83d",
          "- ",
          "'s",
          "n't",
          "“",
          "”",
          "http://",
          "1,000.5",
          "[1]",
          "Karsk ",
        ),
        fc.string({ unit: "grapheme" }),
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join(""));

  test("has tokens in order that are its own characters and leave out only what shows nothing", () => {
    fc.assert(
      fc.property(nasty, (text) => {
        let end = 0;
        for (const sentence of segment(text)) {
          expect(sentence.span).toEqual([sentence.tokens[0]?.span[0], sentence.tokens.at(-1)?.span[1]]);
          for (const { span, form } of sentence.tokens) {
            expect(text.slice(...span)).toBe(form);
            expect(span[0]).toBeGreaterThanOrEqual(end);
            expect(text.slice(end, span[0])).toMatch(
              /^[\s\u0085\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069]*$/u,
            );
            end = span[1];
          }
        }
        expect(text.slice(end)).toMatch(/^[\s\u0085\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069]*$/u);
      }),
      { numRuns: 500 },
    );
  });

  test.each(["word ", "!", ". ", "a", "(", '"a', "a-", "\n", "ab\n", "A.B.", "😀", "a@", "1.", "[1]"])(
    "200,000 characters of %j ends soon and in sentences of bounded length",
    (piece) => {
      const text = piece.repeat(200_000 / piece.length);
      const sentences = segment(text);
      expect(Math.max(0, ...sentences.map(({ tokens }) => tokens.length))).toBeLessThanOrEqual(250);
      if (piece.trim() !== "") expect(sentences.at(-1)?.span[1]).toBe(text.trimEnd().length);
    },
    10_000,
  );
});
