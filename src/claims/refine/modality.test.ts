import { describe, expect, test } from "vitest";
import { loadParser } from "../../edge/model/load-parser.ts";
import { annotateSyntax } from "../../text/annotate-syntax.ts";
import { modalityOf } from "./modality.ts";

const { parser } = loadParser();

function strengthOf(text: string, word: string): string {
  const [sentence] = annotateSyntax(text, parser);
  const token = sentence?.tokens.find(({ form }) => form === word);
  if (sentence === undefined || token === undefined) throw new Error(`no ${word} in: ${text}`);
  const { modality, polarity } = modalityOf(sentence, token.i);
  return polarity === "negative" ? `not ${modality}` : modality;
}

describe("how surely a proposition is put", () => {
  test.each([
    ["asserted", "captured", "Rebels captured the hill on Monday."],
    ["asserted", "seize", "The group managed to seize the base."],
    ["asserted", "killed", "The ministry said that twelve soldiers were killed."],
    ["asserted", "shooting", "The militia attempted to break the ring, shooting down a drone."],
    ["possible", "left", "Fighters may have left the city."],
    ["possible", "captured", "The town has reportedly been captured by rebels."],
    ["possible", "pulled", "The group is believed to have pulled out of the town."],
    ["possible", "left", "It is not clear whether the jihadists have left the area."],
    ["predicted", "retake", "The army will retake the airport within days."],
    ["predicted", "storm", "The army is set to storm the city."],
    ["predicted", "attack", "An attack on the town is imminent."],
    ["predicted", "retake", "The army may try to retake the towns."],
    ["predicted", "meet", "Ministers to meet in Astana."],
    ["predicted", "begin", "The offensive is expected to begin next week."],
    ["intended", "recapture", "Iraqi forces launched an offensive to recapture the city."],
    ["intended", "capturing", "The rebels began the process of capturing two districts."],
    ["intended", "invade", "The president threatened to invade."],
    ["intended", "take", "The army had hoped to take the town by Friday."],
    ["intended", "assault", "Plans for an assault on the port were shelved."],
    ["intended", "strike", "We will strike the group wherever it hides."],
    ["demanded", "withdraw", "Rebels demanded that the army withdraw from the city."],
    ["demanded", "ceasefire", "The envoy called for a ceasefire."],
    ["demanded", "retake", "The president ordered the army to retake the province."],
    ["hypothetical", "falls", "If the town falls, the road is open."],
    ["hypothetical", "cut", "Losing the town would cut the road."],
  ])("%s: %s in “%s”", (expected, word, text) => {
    expect(strengthOf(text, word)).toBe(expected);
  });

  test.each([
    ["not asserted", "retake", "The army tried but failed to retake the airport."],
    ["not asserted", "controls", "The army no longer controls the crossing."],
    ["not asserted", "killed", "No one was killed."],
    ["not asserted", "took", "Neither side took the bridge."],
    ["not asserted", "casualties", "There were no reports of casualties."],
    ["not asserted", "crossed", "Turkey denied that its troops had crossed the border."],
    ["not asserted", "firing", "The army entered the city without firing a shot."],
    ["not asserted", "reach", "The rebels were unable to reach the hospital."],
    ["not intended", "capturing", "The army shelled the road to prevent them from capturing the hill."],
    ["asserted", "heard", "Gunfire could still be heard."],
  ])("%s: %s in “%s”", (expected, word, text) => {
    expect(strengthOf(text, word)).toBe(expected);
  });
});
