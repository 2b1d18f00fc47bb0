import { describe, expect, it } from "vitest";
import { createReader } from "../edge/reader.ts";
import { reportOf } from "../report/report.ts";

const reader = createReader();

/** `change: actor ← target @ place (part) time modality` of each control claim. */
function controls(text: string): string[] {
  const report = reportOf({ text, publisher: "North Wire", published: "2017-11-10" });
  return reader.read(report).claims.flatMap((claim) => {
    if (claim.kind !== "control") return [];
    const names = (refs: typeof claim.actor): string => refs.map(({ name }) => name).join("+") || "-";
    const part = claim.place?.part == null ? "" : ` (${claim.place.part})`;
    const sure = claim.modality === "asserted" ? "" : ` ${claim.modality}`;
    return [
      `${claim.change}: ${names(claim.actor)} ← ${names(claim.target)} @ ${claim.place?.name ?? "-"}${part}${sure}`,
    ];
  });
}

describe("who takes it", () => {
  it.each([
    [
      "with its helpers between it and its verb",
      "Peshmerga units backed by coalition jets retake control of Sinjar.",
      "gain: Peshmerga ← - @ Sinjar",
    ],
    [
      "with its creed before its name",
      "The Islamist al-Nusra Front overruns Saraqib.",
      "gain: al-Nusra Front ← - @ Saraqib",
    ],
    [
      "a possessor in the singular",
      "Guns fell silent in Homs after the rebel's capture of Baba Amr.",
      "gain: Syrian rebels ← - @ Baba Amr",
    ],
    [
      "with allies that are no side of their own",
      "Iraqi troops and allied Shia militia recapture Amerli from ISIL.",
      "gain: Iraqi government+Iraqi militias ← Islamic State @ Amerli",
    ],
    [
      "who declares a town liberated",
      "Iraq's army declares the town of Rawa liberated.",
      "gain: Iraqi government ← - @ Rawa",
    ],
    [
      "who declares victory in a town",
      "The Iraqi premier Haider al-Abadi proclaims victory over ISIL in Tal Afar.",
      "gain: Iraqi government ← Islamic State @ Tal Afar",
    ],
    [
      "behind its own headline",
      "Anbar campaign: Iraqi troops press their offensive, taking control of Hit.",
      "gain: Iraqi government ← - @ Hit",
    ],
    [
      "behind 'by', of what the possessor loses",
      "Families return to Baba Amr months after its capture by the Syrian Army.",
      "gain: Syrian government ← - @ Baba Amr",
    ],
  ])("%s", (_, text, expected) => {
    expect(controls(text)).toContain(expected);
  });
});

describe("which place", () => {
  it.each([
    [
      "the suburb by its own name",
      "Soldiers take the Damascus suburb of Daraya from rebels.",
      "gain: Syrian government ← Syrian rebels @ Darayya",
    ],
    [
      "a quarter before the city that holds it",
      "Soldiers seize the Sheikh Maqsoud district of Aleppo.",
      "gain: Syrian government ← - @ Sheikh Maqsoud",
    ],
    [
      "quarters that are not named are a part",
      "Mortars hit the rebel-held districts of Homs.",
      "hold: Syrian rebels ← - @ Homs (the rebel-held districts)",
    ],
    [
      "an air base by another of its nouns",
      "Rebels storm and seize Taftanaz military airport.",
      "gain: Syrian rebels ← - @ Taftanaz Airbase",
    ],
    [
      "an air base by its town's other name",
      "ISIL fighters capture Al-Thawrah airbase.",
      "gain: Islamic State ← - @ Tabqa Airbase",
    ],
    [
      "one described behind its name",
      "Shells fall on Menagh Air Base, the last Syrian government controlled airbase in the north.",
      "hold: Syrian government ← - @ Menagh Military Airbase",
    ],
    [
      "the name right behind a description",
      "ISIL conquers the supply hub Al-Qaryatayn.",
      "gain: Islamic State ← - @ al-Qaryatayn",
    ],
    [
      "a border crossing",
      "ISIL captures the border crossing at al-Walid in Iraq.",
      "gain: Islamic State ← - @ al-Walid",
    ],
    [
      "towns of which one is unknown",
      "The army takes the towns of Al-Velmiya and Maaloula in Syria.",
      "gain: Syrian government ← - @ Maaloula",
    ],
    [
      "the town and not what follows it to say where",
      "A raid on Qusayr, Homs, wrecked the rebel-held town.",
      "hold: Syrian rebels ← - @ al-Qusayr",
    ],
    [
      "held, without a hyphen",
      "A clinic opens in the rebel held town of Bosra in Syria.",
      "hold: Syrian rebels ← - @ Busra al-Sham",
    ],
    [
      "a foreign base in a town",
      "Russian police take over a former U.S. base in Manbij.",
      "gain: Russia ← - @ Manbij (a former U.S. base)",
    ],
  ])("%s", (_, text, expected) => {
    expect(controls(text)).toContain(expected);
  });

  it("land of a side is not where the rest of the sentence is", () => {
    const [land] = controls("Families of Tikrit escape into Kurdish-controlled territory.");
    expect(land).toBe("hold: Kurdish forces ← - @ -");
  });

  it("what is counted beside a place is no part of it", () => {
    const report = reportOf({
      text: "The army retakes Rawa and several nearby villages.",
      published: "2017-11-10",
    });
    const [claim] = reader.read(report).claims;
    expect([claim?.place?.name, claim?.quantity]).toEqual(["Rawa", null]);
  });
});

describe("sieges", () => {
  it("a siege named by a side of several words is broken with it", () => {
    expect(controls("Soldiers end an Islamic State in Iraq and the Levant blockade of Hawija.")).toContain(
      "relieve: Iraqi government ← - @ Hawija",
    );
  });

  it.each(["Police surround a parliament building in Baghdad.", "Shells hit surrounding villages of Douma."])(
    "%s is none",
    (text) => {
      expect(controls(text).filter((told) => told.startsWith("besiege"))).toEqual([]);
    },
  );
});

describe("when, and how surely", () => {
  it("what a truce is to include is still to come", () => {
    expect(
      controls("The sides sign a truce that is to include the withdrawal of rebel fighters from al-Waer."),
    ).toContain("lose: Syrian rebels ← - @ al-Waer predicted");
  });

  it("'for the first time since' tells how long it had not happened", () => {
    const report = reportOf({
      text: "Iraqi troops enter Mosul for the first time since 2014.",
      published: "2016-11-03",
    });
    expect(reader.read(report).claims[0]?.time?.edtf).toBe("2016-11-03");
  });
});
