import { describe, expect, it } from "vitest";
import type { Finding } from "../base/finding.ts";
import { reportOf } from "../report/report.ts";
import type { DateMention, Sentence, Token } from "./annotation.ts";
import { calendarPatterns, feastPattern, yearPattern } from "./dates/calendar-patterns.ts";
import { relativePatterns } from "./dates/relative-patterns.ts";
import { storyPatterns } from "./dates/story-patterns.ts";
import { findDates } from "./find-dates.ts";

const FRIDAY = "2017-11-10";

/** One sentence whose words hang from the first verb in `verbs` (form → tag), enough for tense to be read. */
function sentenceOf(text: string, offset: number, verbs: Readonly<Record<string, string>>): Sentence {
  const words = [...text.matchAll(/[\p{L}\p{N}]+(?:[-'’.,:/][\p{L}\p{N}]+)*|[^\s]/gu)];
  const root = words.findIndex((word) => (verbs[word[0]] ?? "").startsWith("V")) + 1;
  const tokens = words.map((word, index): Token => {
    const xpos = verbs[word[0]] ?? (/^\d+$/.test(word[0]) ? "CD" : "NN");
    const aux = xpos === "MD" || (xpos.startsWith("V") && index + 1 !== root);
    return {
      i: index + 1,
      span: [offset + word.index, offset + word.index + word[0].length],
      form: word[0],
      lemma: /^(?:has|have|had)$/.test(word[0]) ? "have" : word[0].toLowerCase(),
      upos: xpos.startsWith("V") ? "VERB" : "NOUN",
      xpos,
      head: index + 1 === root ? 0 : root,
      deprel: index + 1 === root ? "root" : aux ? "aux" : "obl",
    };
  });
  return { span: [offset, offset + text.length], tokens };
}

function dates(
  text: string,
  options: {
    published?: string | null;
    title?: string;
    verbs?: Record<string, string>;
    findings?: Finding[];
  } = {},
): DateMention[] {
  const { published = FRIDAY, title = null, verbs = {}, findings = [] } = options;
  const sentences = text.split("|").reduce<Sentence[]>((all, part) => {
    const offset = (all.at(-1)?.span[1] ?? -1) + 1;
    return [...all, sentenceOf(part, offset, verbs)];
  }, []);
  return findDates(sentences, reportOf({ text, published, title }), (finding) => findings.push(finding));
}

const edtfs = (mentions: readonly DateMention[]): (string | null)[] =>
  mentions.map((mention) => mention.edtf);

describe("dates in the words", () => {
  it.each([
    ["Shells fell on 2017-11-08.", "2017-11-08"],
    ["Logged 2017-11-08T06:30Z by the desk.", "2017-11-08"],
    ["Filed 08.11.2017 from the front.", "2017-11-08"],
    ["Filed 25/11/2016 from the front.", "2016-11-25"],
    ["Filed 11/25/2016 from the front.", "2016-11-25"],
    ["It fell on Wednesday 8 November 2017.", "2017-11-08"],
    ["It fell on Nov. 8, 2017, they said.", "2017-11-08"],
    ["It fell on November 8th.", "2017-11-08"],
    ["It fell on 20 December.", "2016-12-20"],
    ["It fell in March 2013.", "2013-03"],
    ["It fell in March.", "2017-03"],
    ["It fell in December.", "2016-12"],
    ["It fell in May.", "2017-05"],
    ["It fell in 2014.", "2014"],
    ["The 2014 offensive failed.", "2014"],
    ["Fought in the 1980s.", "198X"],
    ["Fought in the summer of 2014.", "2014-22"],
    ["It lasted from 3-5 March 2016.", "2016-03-03/2016-03-05"],
    ["It lasted between 3 and 5 March 2016.", "2016-03-03/2016-03-05"],
    ["The battle of 2014-2016 ended.", "2014/2016"],
    ["It ran from 2014 to 2017.", "2014/2017"],
    ["It ran from March 2014 until June 2016.", "2014-03/2016-06"],
    ["Held since March 2011.", "2011-03/.."],
    ["Taken by June 2016.", "../2016-06"],
    ["Lost before 2014.", "../2013"],
    ["Taken in early 2014.", "2014-01~/2014-04~"],
    ["Taken in late 2016.", "2016-09~/2016-12~"],
    ["Taken in mid-September.", "2017-09-11~/2017-09-20~"],
    ["Hit since the beginning of 2016.", "2016-01/.."],
  ])("%s", (text, edtf) => {
    expect(edtfs(dates(text))).toEqual([edtf]);
  });

  it.each([
    "Troops may march on the town.",
    "He sat with a second man in the sun.",
    "The army took 2014 villages' worth of land at 10:30.",
    "They fired 2000 shells.",
    "Brigade 137 and the M5 were hit.",
  ])("no date: %s", (text) => {
    expect(dates(text, { verbs: { villages: "NNS", shells: "NNS" } }).map((d) => d.mention)).toEqual([]);
  });

  it("refuses a day and month that could be swapped", () => {
    expect(dates("Filed 10/11/2017.")).toMatchObject([{ edtf: null, basis: "stated" }]);
  });

  it("tells of a date that does not exist and gives it no value", () => {
    const findings: Finding[] = [];
    expect(dates("It fell on 30 February 2017.", { findings })).toMatchObject([{ edtf: null, from: null }]);
    expect(findings).toMatchObject([{ code: "date-does-not-exist", span: [11, 27] }]);
  });
});

describe("dates counted from publication", () => {
  it.each([
    ["It fell on Thursday.", "2017-11-09"],
    ["It fell on Friday.", "2017-11-10"],
    ["It fell on Saturday.", "2017-11-04"],
    ["It fell last Friday.", "2017-11-03"],
    ["It fell on Thursday night.", "2017-11-09"],
    ["It fell in the early hours of Wednesday.", "2017-11-08"],
    ["It fell yesterday.", "2017-11-09"],
    ["It fell this morning.", "2017-11-10"],
    ["It fell last night.", "2017-11-09"],
    ["Shelled overnight.", "2017-11-09/2017-11-10"],
    ["Taken by Thursday.", "../2017-11-09"],
    ["Held until Thursday.", "../2017-11-09"],
    ["Shelled since Wednesday.", "2017-11-08/.."],
    ["Raids on Saturday and Sunday killed him.", "2017-11-04/2017-11-05"],
    ["Fought between Tuesday and Wednesday.", "2017-11-07/2017-11-08"],
    ["Taken last month.", "2017-10"],
    ["Taken last year.", "2016"],
    ["Taken last week.", "2017-10-30/2017-11-05"],
    ["Taken this week.", "2017-11-06/2017-11-10"],
    ["Taken over the weekend.", "2017-11-04/2017-11-05"],
    ["Begun last September.", "2017-09"],
    ["Begun in June last year.", "2016-06"],
    ["Taken two days ago.", "2017-11-08"],
    ["Taken a week ago.", "2017-11-03~"],
    ["Taken three months ago.", "2017-08~"],
    ["Taken five years ago.", "2012~"],
    ["Hit in the past 24 hours.", "2017-11-09/2017-11-10"],
    ["Hit over the last three days.", "2017-11-07/2017-11-10"],
    ["Hit in recent weeks.", "2017-10~/2017-11-10"],
    ["Hit since the start of the year.", "2017-01/.."],
    ["Taken last summer.", "2017-06/2017-08"],
  ])("%s", (text, edtf) => {
    expect(dates(text)).toMatchObject([{ edtf, basis: "anchored" }]);
  });

  it("looks ahead where the clause does", () => {
    expect(edtfs(dates("They will leave on Wednesday.", { verbs: { will: "MD", leave: "VB" } }))).toEqual([
      "2017-11-15",
    ]);
    expect(edtfs(dates("It reopens next Friday."))).toEqual(["2017-11-17"]);
  });

  it("counts a duration back only where the clause still runs", () => {
    const text = "It has lasted for four years.";
    expect(edtfs(dates(text, { verbs: { has: "VBZ", lasted: "VBN" } }))).toEqual(["2013~/2017-11-10"]);
    expect(edtfs(dates("It lasted for four years.", { verbs: { lasted: "VBD" } }))).toEqual([null]);
  });

  it("reaches back over a stretch in which today's news came about", () => {
    const verbs = { kill: "VBP", hits: "VBZ", ended: "VBD", will: "MD", meet: "VB" };
    expect(edtfs(dates("Raids kill 9 within 24 hours.", { verbs }))).toEqual(["2017-11-09/2017-11-10"]);
    expect(edtfs(dates("Raids kill 9 in two weeks of fighting.", { verbs }))).toEqual([
      "2017-10-27/2017-11-10",
    ]);
    expect(dates("The first raid in two weeks hits the port.", { verbs })).toEqual([]);
    expect(dates("The whole battle ended in three days.", { verbs })).toEqual([]);
    expect(dates("They will meet in two weeks.", { verbs })).toEqual([]);
  });

  it("refuses every relative date of a report without a day, and keeps the stated ones", () => {
    const found = dates("It fell on Thursday, not last month but in 2014.", { published: null });
    expect(edtfs(found)).toEqual([null, null, "2014"]);
  });

  it("takes the year of an undated report from its own dates, then its title", () => {
    expect(edtfs(dates("Taken on 3 June.|By July 2016 it was lost.", { published: null }))).toEqual([
      "2016-06-03",
      "../2016-07",
    ]);
    expect(edtfs(dates("Taken on 3 June.", { published: null, title: "Siege (2016)" }))).toEqual([
      "2016-06-03",
    ]);
    expect(edtfs(dates("Taken on 3 June.", { published: null }))).toEqual([null]);
  });

  it("lets the text's own date count", () => {
    const text = "Monday 6 November 2017 12:40|Shells fell on Sunday.";
    expect(edtfs(dates(text, { published: "2017-11-08" })).at(-1)).toBe("2017-11-05");
    expect(edtfs(dates(text, { published: null })).at(-1)).toBe("2017-11-05");
  });

  it("refuses feasts of the lunar year", () => {
    expect(edtfs(dates("It fell during Ramadan."))).toEqual([null]);
  });
});

describe("dates counted from the story", () => {
  it.each([
    ["They came on Friday.|It had been lost a day earlier.", "2017-11-09"],
    ["They came on 3 November.|They left the next day.", "2017-11-04"],
    ["They came on 3 November.|They left two days later.", "2017-11-05"],
    ["They came on 3 November.|They left the same day.", "2017-11-03"],
    ["They came on 3 November.|By the next day it was lost.", "../2017-11-04"],
    ["They came in June 2016.|They left later that month.", "2016-06"],
  ])("%s", (text, edtf) => {
    expect(edtfs(dates(text)).at(-1)).toBe(edtf);
  });

  it("refuses a next day that follows none", () => {
    expect(edtfs(dates("They left the next day."))).toEqual([null]);
  });
});

it("every pattern finds its own example", () => {
  for (const { id, pattern, example } of [
    ...calendarPatterns,
    ...relativePatterns,
    ...storyPatterns,
    yearPattern,
    feastPattern,
  ]) {
    expect([...example.matchAll(pattern)].length, id).toBeGreaterThan(0);
  }
});
