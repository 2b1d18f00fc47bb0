import { describe, expect, it } from "vitest";
import { dateWords, sinceWords } from "./edtf-words.ts";
import { languageOf } from "./language.ts";

const en = languageOf("en");
const ar = languageOf("ar");

describe("the words for when a state began", () => {
  it.each([
    ["2017-11-09", "since 9 November 2017"],
    ["../2017-11-10", "since 10 November 2017 or before"],
    ["2017-11-09/..", "since 9 November 2017"],
    ["2017-11-09/2017-11-10", "since between 9 November 2017 and 10 November 2017"],
    ["2017-10", "since October 2017"],
    ["2017-10~", "since about October 2017"],
    ["2013", "since 2013"],
  ])("%s", (edtf, words) => expect(sinceWords(edtf, en)).toBe(words));

  it("speak Arabic", () => expect(sinceWords("../2017-11-10", ar)).toContain("أو قبله"));
  it("leave what is no date as it is", () => expect(dateWords("2017-21", en)).toBe("2017-21"));
});
