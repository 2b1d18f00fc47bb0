import { describe, expect, it } from "vitest";
import { createReader } from "../edge/reader.ts";
import { read } from "../pipeline.ts";
import { reportOf } from "../report/report.ts";
import type { Claim } from "./claim.ts";

const { knowledge } = createReader();

function claimsOf(text: string): readonly Claim[] {
  return read(reportOf({ text, publisher: "Wire", published: "2017-11-10" }), knowledge).claims;
}

/** `rule: actor → target @ place` of each claim. */
function told(text: string): readonly string[] {
  return claimsOf(text).map((claim) => {
    const names = (refs: Claim["actor"]): string => refs.map((ref) => ref.name).join("+") || "-";
    return `${claim.rule}: ${names(claim.actor)} → ${names(claim.target)} @ ${claim.place?.name ?? "-"}`;
  });
}

describe("who acts", () => {
  it.each([
    [
      "a nation's adjective before an attack",
      "An Iranian attack on Haifa is feared.",
      "event/offensive: Iran → - @ Haifa",
    ],
    [
      "a country's name before raids",
      "Heavy U.S. raids on Raqqa went on.",
      "event/offensive: United States → - @ Raqqa",
    ],
    [
      "a side's forces before a noun of people",
      "Rebels hold out while Douma is in regime hands in Syria.",
      "control/in-hands: Syrian government → - @ Douma",
    ],
    [
      "the subject of a verb that the tree lost",
      "Regime troops make steady progress west of Palmyra and retake six hamlets in Salamiyah.",
      "control/capture: Syrian government → - @ Salamiyah",
    ],
    [
      "whoever makes the attempt",
      "ISIL attacked in an attempt to recapture Rawa.",
      "control/capture: Islamic State → - @ Rawa",
    ],
    [
      "a noun that shares its head with the next",
      "Regime and Russian warplanes bombed Idlib.",
      "event/bomb: Syrian government+Russia → - @ Idlib",
    ],
    [
      "its allies, who are nobody named and not the enemy",
      "Three Hezbollah fighters were killed by the Turkish army and its allies in Afrin.",
      "count/killed: Turkey → Hezbollah @ Afrin",
    ],
    [
      "nobody, where the blow was told a moment ago without who struck",
      "Russia bombed Homs. Medics said ten people were killed in airstrikes on Douma, adding that the airstrikes were concentrated on Harasta.",
      "event/air-strike: - → - @ Harasta",
    ],
    [
      "who is kept from it",
      "Turkey shells the hills to prevent the YPG from capturing Manbij.",
      "control/capture: YPG → - @ Manbij",
    ],
    [
      "who breaks the quiet by shells that hit a town",
      "The regime forces interrupt the silence by artillery shelling by more than 20 shells which targeted Douma.",
      "event/shelling: Syrian government → - @ Douma",
    ],
    [
      "a unit's army",
      "The United States Army's 7th Signal Regiment arrived in Syria.",
      "event/deploy: United States → - @ Syria",
    ],
    [
      "the subject of the second of two verbs",
      "Iraqi troops kill four suspected smugglers and seize weapons near Rawa.",
      "event/seize-goods: Iraqi government → - @ Rawa",
    ],
    [
      "who shells one more town",
      "Turkish artillery shelled Manbij, and Rajo was also being shelled.",
      "event/shelling: Turkey → - @ Rajo",
    ],
    [
      "the subject before a light verb that the tree hung elsewhere",
      "The regime forces on Monday resumed heavy artillery shelling on Douma in Syria.",
      "event/shelling: Syrian government → - @ Douma",
    ],
  ])("%s", (_, text, expected) => {
    expect(told(text)).toContain(expected);
  });

  it("is not the country that a town lies in", () => {
    const claims = claimsOf("Bombs went off in Kirkuk, Iraq killed two people and injured nine others.");
    expect(claims.flatMap((claim) => claim.actor.map(({ name }) => name))).toEqual([]);
  });

  it("is not whoever reports it in another clause", () => {
    const [count] = claimsOf(
      "Turkish police report an apparent blast at a hotel in Ankara, has injured nine people.",
    ).filter(({ kind }) => kind === "count");
    expect(count?.actor).toEqual([]);
  });
});

describe("whom it is done to", () => {
  it("is no side when only civilians are harmed", () => {
    expect(told("Russian airstrikes killed 12 civilians in Idlib.")).toContain(
      "count/killed: Russia → - @ Idlib",
    );
  });

  it("is of each figure its own people", () => {
    const counts = claimsOf(
      "Some 40 Islamic State militants and 20 Kurdish fighters were killed in Syria.",
    ).filter(({ kind }) => kind === "count");
    expect(counts.map((claim) => claim.target.map(({ name }) => name).join())).toEqual([
      "Kurdish forces",
      "Islamic State",
    ]);
  });

  it("is, of others, whose people the first were", () => {
    expect(told("A bomb killed three Turkish soldiers and wounded five others in Afrin.")).toContain(
      "count/injured: - → Turkey @ Afrin",
    );
  });

  it("is whose people are told behind the verb as among them", () => {
    expect(told("At least 12 people were killed, among them four members of Hezbollah, in Homs.")).toContain(
      "count/killed: - → Hezbollah @ Homs",
    );
  });

  it("is no place that only says where", () => {
    expect(told("A truck bomb hit a post north of Damascus.")[0]).toMatch(/→ - @ Damascus$/);
    expect(told("Sixteen blasts shook Mosul after the withdrawal of troops from Iraq.")[0]).toMatch(
      /: - → -/,
    );
  });

  it("is the side that the militants in question belong to", () => {
    expect(
      told("Iraqi forces killed six suspected militants in an operation against Islamic State in Anbar."),
    ).toContain("count/killed: Iraqi government → Islamic State @ Anbar Governorate");
  });

  it("is whoever attacked first, when an attack is answered", () => {
    expect(
      told("Islamic State attacked Rawa, prompting air strikes by the US-led coalition in Iraq."),
    ).toContainEqual(expect.stringContaining("US-led coalition → Islamic State"));
  });

  it("is never whoever acts", () => {
    expect(told("An ISIL attack on Rawa was repelled.")).toContain("event/attack: Islamic State → - @ Rawa");
  });
});

describe("a story over several sentences", () => {
  it("keeps who is behind an attack that is taken up again", () => {
    const text = "Islamic State attacked Rawa on Monday. The attack lasted two days.";
    expect(told(text).at(-1)).toMatch(/: Islamic State →/);
  });

  it("keeps who held the place that is attacked", () => {
    const text = "Islamic State holds Rawa. Iraqi jets carried out air strikes on Rawa.";
    expect(told(text).at(-1)).toMatch(/Iraqi government → Islamic State/);
  });

  it("knows whom a side fights that beats off the attack", () => {
    const text = "Islamic State launched an assault on Rawa. Iraqi forces said they crushed the assault.";
    expect(told(text).at(-1)).toMatch(/event\/foil: Iraqi government → Islamic State/);
  });

  it("takes the enemy for the side that the report's attacks are against", () => {
    const text = "Iraqi forces attacked Islamic State in Rawa. They struck enemy fighters near Rawa.";
    expect(told(text).at(-1)).toMatch(/Iraqi government → Islamic State/);
  });

  it.each([
    [
      "whose leaders they are",
      "Hezbollah entered Idlib. Many of the group's leaders have been killed.",
      "count/killed: - → Hezbollah @ Idlib",
    ],
    [
      "whose fighters they are",
      "Hezbollah entered Idlib. Nine of its fighters were killed.",
      "count/killed: - → Hezbollah @ Idlib",
    ],
  ])("knows %s", (_, text, expected) => {
    expect(told(text)).toContain(expected);
  });

  it("lays nobody's own dead to him, nor makes them the aim of his blow", () => {
    const text =
      "Nine Velm insurgents were killed overnight during attacks by insurgents on police posts in Douma.";
    const sides = told(text).map((each) => each.replace(/^.*: | @.*$/g, ""));
    expect(sides).toEqual(["- → Velm insurgents", "insurgents → police"]);
  });

  it("reads a withdrawal as the loss of what another took", () => {
    const text = "The Syrian army took control of Douma after Syrian rebels withdrew.";
    expect(told(text)).toContain("control/withdraw: Syrian rebels → - @ Douma");
  });
});

describe("several sides, several places", () => {
  it.each([
    [
      "each place with its own side",
      "Gunmen from Syrian rebels abandoned Karsk and Dolm to the Turkish and Syrian forces, respectively.",
      [
        "control/lose: Syrian rebels → Turkey @ Karsk",
        "control/lose: Syrian rebels → Syrian government @ Dolm",
      ],
    ],
    [
      "both nations before one noun",
      "Syrian and Iraqi forces entered Rawa.",
      ["control/enter: Syrian government+Iraqi government → - @ Rawa"],
    ],
    [
      "the places of a list, taken up again",
      "Shells fell near the villages of Karsuk and Dirmeen in Syria. The army later seized both villages.",
      ["control/capture: Syrian government → - @ Karsuk", "control/capture: Syrian government → - @ Dirmeen"],
    ],
  ])("gives %s", (_, text, wanted) => {
    expect(told(text)).toEqual(expect.arrayContaining(wanted));
  });
});

describe("one proposition is one claim", () => {
  it.each([
    ["two verbs for one change", "The SDF encircled and besieged Raqqa.", 1],
    ["a figure told once", "Seven civilians were killed, including a child, in Douma.", 2],
    ["two nouns for one attack", "Russian airstrikes and shelling hit Idlib.", 1],
    [
      "an attack and what it is meant to repel",
      "Russian jets carried out air strikes on Idlib to repel an attack.",
      1,
    ],
    [
      "a list that ends where a clause begins",
      "Nine were killed, including 4 soldiers, and 5 men were hurt in Douma.",
      3,
    ],
    [
      "what only says where the listed were",
      "A bomb killed 9 people including women in a school in Douma.",
      2,
    ],
    [
      "both subjects of a toll",
      "It said at least 40 Syrian rebels and 20 soldiers had been killed in Douma.",
      2,
    ],
    [
      "two nouns for one attack, the second a gerund",
      "Rebels want to hold it with a barrage of fierce bombardment and shelling in Idlib.",
      1,
    ],
    ["a noun that opens a headline", "Clashes near Homs", 1],
    ["the dead who fell as martyrs", "Nine people fell as martyrs in Douma.", 1],
    ["two places before one noun", "The SDF captured Manbij and Tabqa districts.", 2],
    [
      "a town, and no person of a rank, before 'the first major city'",
      "Syrian rebels capture Ar-Raqqah, the first major city to fall.",
      1,
    ],
    ["one place named twice", "The army took its last base in the area, the town of Rawa, from the town.", 1],
  ])("%s", (_, text, count) => {
    expect(told(text)).toHaveLength(count);
  });
});
