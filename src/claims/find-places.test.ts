import { describe, expect, it } from "vitest";
import { createReader } from "../edge/reader.ts";
import { reportOf } from "../report/report.ts";
import type { Claim } from "./claim.ts";

const reader = createReader();

/** The place of the first claim by a rule, and which part of it is meant. */
function placeOf(text: string, rule: string): string | null {
  const report = reportOf({ text, publisher: "North Wire", published: "2017-11-10" });
  const claim: Claim | undefined = reader.read(report).claims.find((one) => one.rule === rule);
  if (claim === undefined) throw new Error(`nothing by ${rule}`);
  if (claim.place === null) return null;
  return claim.place.part === null ? claim.place.name : `${claim.place.name}: ${claim.place.part}`;
}

describe("the place of a clause", () => {
  it.each([
    ["A bomb in Douma in the Eastern Ghouta killed six people.", "count/killed", "Douma"],
    ["Mortars struck a suburb of Iraqs northern city of Mosul on Monday.", "event/attack", "Mosul: a suburb"],
    [
      "Mortars struck a suburb of Iraq's northern city of Mosul on Monday.",
      "event/attack",
      "Mosul: a suburb",
    ],
    ["Troops seized Kafr Nabl village southwest of Idlib.", "control/capture", "Kafr Nabl"],
    ["The army seized the Manbij-Jarabulus road.", "control/capture", "Manbij–Jarabulus road"],
    ["The army seized the road between Manbij and Jarabulus.", "control/capture", "Manbij–Jarabulus road"],
    [
      "A grenade killed four men at a Kabul Christian school.",
      "count/killed",
      "Kabul: a Kabul Christian school",
    ],
  ])("%s (%s): %s", (text, rule, place) => {
    expect(placeOf(text, rule)).toBe(place);
  });

  it("tells a stretch of a river by the town that is near it", () => {
    const text = "Tribesmen seized hamlets west of the Tigris near the town of Baiji.";
    expect(placeOf(text, "control/capture")).toMatch(/^Ba.*: hamlets west of the Tigris/);
  });

  it("reads whose account a thing is on as no place of it", () => {
    expect(placeOf("Jets bombed rebel posts at the request of Iraq.", "event/bomb")).toBeNull();
    expect(placeOf("Two medics on Turkey's side are killed as well.", "count/killed")).toBeNull();
  });

  it("looks up the town that a lead only describes", () => {
    const text =
      "Gunmen storm a rebel-held town on the Jordanian border. The raiders attacked Salamiyah at dawn.";
    expect(placeOf(text, "event/attack")).toBe("Salamiyah");
    expect(placeOf(text, "control/held-state")).toBe("Salamiyah");
    const push = "Iraqi troops enter the jihadists' Iraq stronghold. Gunfire rang out in the city of Mosul.";
    expect(placeOf(push, "control/stronghold")).toBe("Mosul");
  });

  it("knows the parts of a city spoken of before", () => {
    const text = "Clashes go on in Aleppo. Shells fell on the western parts of the city.";
    expect(placeOf(text, "event/shells-land")).toBe("Aleppo: the western parts");
  });
});

describe("the place of a clause that states none", () => {
  it("is the town last spoken of, though a country was named since", () => {
    const text =
      "Rebels shelled Saraqib on Monday. Jordan says Syria answers the attack. Six soldiers were killed.";
    expect(placeOf(text, "count/killed")).toBe("Saraqib");
  });

  it("is no river that it went along, and no place where only a witness stood", () => {
    expect(placeOf("Marines pushed north along the Tigris and killed six men.", "event/advance")).toBeNull();
    expect(placeOf("A witness in Gaziantep said rebels attacked the army.", "event/attack")).toBeNull();
  });

  it("is the country for a sum over its whole war", () => {
    const text =
      "Shells hit Homs on Monday. More than 1000 people have been killed in Syria since the war began.";
    expect(placeOf(text, "count/killed")).toBe("Syria");
    const bare =
      "Syria says shells hit Homs. More than 1000 people have been killed since the war in Syria began.";
    expect(placeOf(bare, "count/killed")).toBe("Syria");
  });

  it.each([
    [
      "A drone targeted a truck with fruit in the town of Karmouna, killing ten workers.",
      "count/killed",
      "Karmouna",
    ],
    ["Bombardment targets Mosul", "event/attack", "Mosul"],
    ["Peshmerga advance north of Mosul", "event/advance", "Mosul"],
    ["Ten men were killed by thieves at Karmouna village in Idlib.", "count/killed", "Karmouna"],
  ])("is the only place that the sentence leads to: %s", (text, rule, place) => {
    expect(placeOf(text, rule)).toBe(place);
  });

  it("is the country that a truce holds across much of", () => {
    expect(placeOf("The truce is respected across much of Syria.", "event/ceasefire")).toMatch(/^Syria/);
  });
});
