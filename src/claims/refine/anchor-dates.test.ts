import { describe, expect, it } from "vitest";
import { loadParser } from "../../edge/model/load-parser.ts";
import { reportOf } from "../../report/report.ts";
import { annotateSyntax } from "../../text/annotate-syntax.ts";
import { findDates } from "../../text/find-dates.ts";
import { createTimeline } from "./anchor-dates.ts";
import type { TimeReader } from "./anchor-dates.ts";

const { parser } = loadParser();

interface Reading {
  readonly timeline: TimeReader;
  readonly at: (word: string) => readonly [number, number];
}

/** A Friday's report, and where a word of it stands. */
function read(text: string, published: string | null = "2017-11-10"): Reading {
  const report = reportOf({ text, published });
  const sentences = annotateSyntax(text, parser);
  const dates = findDates(sentences, report);
  const timeline = createTimeline({ report, sentences, names: [], dates, numbers: [] });
  const at = (word: string): readonly [number, number] => {
    const sentence = sentences.findIndex(({ tokens }) => tokens.some((token) => token.form === word));
    return [sentence, sentences[sentence]?.tokens.find((token) => token.form === word)?.i ?? 0];
  };
  return { timeline, at };
}

function time(text: string, word: string, published: string | null = "2017-11-10"): string | null {
  const { timeline, at } = read(text, published);
  return timeline.timeOf(...at(word))?.edtf ?? null;
}

describe("the time of a predicate", () => {
  it("is not today for a state told as over, nor made so by a group that is called IS", () => {
    expect(time("Karsk was the last town to have been under full IS control.", "control")).toBeNull();
    expect(time("Karsk is the last town under full IS control.", "control")).toBe("2017-11-10");
  });
  it("is not today for a hold that what is told has ended", () => {
    expect(time("The army captures the last hill held by rebels.", "held")).toBeNull();
    expect(time("The army shells the last hill held by rebels.", "held")).toBe("2017-11-10");
  });
  it("is that of the telling for what was managed", () => {
    expect(time("The army managed to kill ten rebels on Thursday.", "kill")).toBe("2017-11-09");
    expect(time("Gunmen managed to kill ten soldiers in Karsk", "kill")).toBe("2017-11-10");
  });
  it.each([
    ["The army captured the town on Thursday.", "captured", "2017-11-09"],
    ["The army captured the town and killed ten rebels on Thursday.", "captured", "2017-11-09"],
    ["On Thursday, the army captured the town, killing ten rebels.", "killing", "2017-11-09"],
    ["The army started advancing on Thursday.", "started", "2017-11-09"],
    ["The army captured the town last month.", "captured", "2017-10"],
    ["The army captured the town in 2014.", "captured", "2014"],
    ["The army has besieged the town since March 2013.", "besieged", "2013-03/2017-11-10"],
    ["The army had captured the town by Thursday.", "captured", "../2017-11-09"],
    ["The town has been under siege for four years.", "siege", "2013~/2017-11-10"],
    ["Within 24 hours in the hills, gunmen seize six posts and burn two.", "seize", "2017-11-09/2017-11-10"],
    [
      "The militia has over the past two weeks seen its ranks thin and left two forts.",
      "left",
      "2017-10-27/2017-11-10",
    ],
    [
      "Scores have been killed in the valley, where the strike began in June 2012.",
      "killed",
      "2012-06/2017-11-10",
    ],
    [
      "Medics said two nurses were wounded in a raid on Karsk on Sunday adding that others hid.",
      "wounded",
      "2017-11-05",
    ],
    [
      "The gunmen raided a depot which is guarded by police in the small hours of Monday.",
      "raided",
      "2017-11-06",
    ],
  ])("%s (%s)", (text, word, edtf) => {
    expect(time(text, word)).toBe(edtf);
  });

  it.each([
    ["The army controls the town.", "controls"],
    ["The army has captured the town.", "captured"],
    ["The army is advancing on the town.", "advancing"],
    ["Three soldiers killed in raid on base", "killed"],
    ["Clashes in the northern countryside", "Clashes"],
    ["The gunboats renew their raids on the coast", "raids"],
    ["Gunfire near Karsk caused the loss of three boats", "caused"],
    ["Militias launch a raid, taking the ports of Karsk and Velm.", "taking"],
    ["Four guards are hurt when a gunman fired at their bus near Karsk.", "fired"],
    ["The port is seized by marines after a long battle with pirates.", "battle"],
    ["Police report an explosion at a market in Karsk.", "explosion"],
    ["Russian-backed forces advance on Karsk.", "backed"],
    ["Displaced families arrive in the town from the hills", "Displaced"],
    ["A mine goes off under a lorry, leaving two men wounded.", "wounded"],
    ["Gunboats shell the harbour, with two men wounded near the gate.", "wounded"],
    ["Six dead in renewed shelling on Karsk", "shelling"],
    ["More than ten men wounded in raids on the town", "wounded"],
    ["Exchange of fire and clashes in the northern hills", "clashes"],
  ])("holds on the day of publication: %s", (text, word) => {
    const { timeline, at } = read(text);
    expect(timeline.timeOf(...at(word))).toMatchObject({ edtf: "2017-11-10", basis: "publication" });
  });

  it.each([
    ["The army captured the town.", "captured"],
    ["The army will capture the town.", "capture"],
    ["The monitor said on Thursday that rebels captured the town.", "captured"],
    ["The army plans to capture the town.", "capture"],
    ["The army retakes the dam after its capture by rebels.", "capture"],
  ])("says nothing: %s", (text, word) => {
    expect(time(text, word)).toBeNull();
  });

  it("gives a day earlier by the day the story stands on", () => {
    expect(time("Rebels attacked the town on Friday. They had lost it a day earlier.", "lost")).toBe(
      "2017-11-09",
    );
  });

  it("goes back to an event told before", () => {
    expect(time("Rebels launched an attack on Thursday. The attack killed six.", "killed")).toBe(
      "2017-11-09",
    );
    expect(time("Rebels launched an attack on Thursday. Soldiers killed six.", "killed")).toBeNull();
    const story = "A bomb went off at a market on Thursday.";
    expect(time(`${story} Six people were killed in the blast.`, "killed")).toBe("2017-11-09");
    expect(time(`${story} Another ten people were wounded.`, "wounded")).toBe("2017-11-09");
    expect(time(`${story} Two more people were killed in a raid on Karsk.`, "killed")).toBeNull();
    expect(time("Rebels storm Karsk. Six soldiers were killed in the fighting.", "killed")).toBe(
      "2017-11-10",
    );
  });

  it("keeps only stated dates when the report has none, and goes on from them", () => {
    const text = "Rebels took the hill on 3 June 2016. They killed six. The army controls the town.";
    expect(time(text, "took", null)).toBe("2016-06-03");
    expect(time(text, "killed", null)).toBe("2016-06-03");
    expect(time(text, "controls", null)).toBeNull();
    expect(time("Rebels took the hill on Thursday.", "took", null)).toBeNull();
  });

  it("has no time for a word that is not there", () => {
    expect(read("The army captured the town.").timeline.timeOf(9, 1)).toBeNull();
  });
});

describe("what is told beside the news has no day of its own", () => {
  it.each([
    ["After a month of raids, the marines board the ship.", "raids"],
    ["This comes after the guards closed the north gate.", "closed"],
    ["The army deploys ahead of a rebel offensive in the north.", "offensive"],
    ["Convoys leave the recently recaptured town.", "recaptured"],
    ["Russian-backed forces took the town.", "backed"],
  ])("%s (%s)", (text, word) => {
    expect(time(text, word)).toBeNull();
  });
});

describe("history", () => {
  it.each([
    ["The army captured the town last month.", "captured", true],
    ["The army captured the town in 2014.", "captured", true],
    ["The army captured the town on Thursday.", "captured", false],
    ["The army controls the town.", "controls", false],
  ])("%s (%s): %s", (text, word, background) => {
    const { timeline, at } = read(text);
    expect(timeline.isBackground(...at(word))).toBe(background);
  });
});
