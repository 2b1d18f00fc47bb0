import type { Rule } from "../../rule.ts";

/** Those who reach a place without attacking it. */
const UNARMED =
  "convoy aid truck lorry ambulance bus delegation team supply food patient refugee family envoy inspector diplomat crescent cross nations helmets".split(
    " ",
  );

/** Two sides at each other: battles, offensives and advances, and their being held off. */
export const fightingRules: readonly Rule[] = [
  {
    id: "event/foil",
    gives: { kind: "event", event: "ASSAULT" },
    words: ["foil", "thwart", "crush", "repulse", "fight", "fend", "beat"],
    match: {
      form: ["verb"],
      has: {
        patient: [
          "attack",
          "assault",
          "offensive",
          "raid",
          "ambush",
          "counterattack",
          "counterattacks",
          "counter-attack",
          "infiltration",
        ],
      },
    },
    roles: {
      actor: ["agent"],
      target: ["owner", "patient.by"],
      place: ["patient.on", "on", "in", "near", "at"],
    },
    prior: 0.65,
    reason: "Whoever beats off an attack fights those who made it.",
    examples: [
      {
        text: "Iraqi forces thwarted an Islamic State attack on Rawa.",
        actor: "Iraqi government",
        target: "Islamic State",
        place: "Rawa",
      },
    ],
    nevers: ["Iraqi forces fought the fire in Rawa."],
  },
  {
    id: "event/push-back",
    gives: { kind: "event", event: "ASSAULT" },
    words: ["push", "drive", "force", "beat", "roll"],
    match: { form: ["verb"], particle: ["back"], has: { patient: "actor" } },
    roles: { actor: ["agent"], target: ["patient"], place: ["in", "near", "around"] },
    prior: 0.65,
    reason: "Pushing a side back is fighting it.",
    examples: [
      {
        text: "Iraqi forces pushed back Islamic State near Hawija.",
        actor: "Iraqi government",
        target: "Islamic State",
        place: "Hawija",
      },
    ],
    nevers: ["Ministers pushed back the vote."],
  },
  {
    id: "event/fire-control",
    gives: { kind: "event", event: "ASSAULT" },
    words: ["control"],
    match: { form: ["verb", "noun"], some: { by: ["firearm", "fire"] }, has: { patient: "place" } },
    roles: { actor: ["agent"], place: ["patient", "patient.of", "of"] },
    prior: 0.6,
    reason: "Control 'by fire' means that a place is in range, and not that it was taken.",
    examples: [{ text: "Syrian troops stormed Douma after controlling it by firearm.", place: "Douma" }],
    nevers: ["Syrian troops control Douma."],
  },
  {
    id: "event/advance",
    gives: { kind: "event", event: "ASSAULT" },
    words: ["advance", "push", "advancement", "march", "progress", "reach", "approach"],
    match: {
      some: { agent: "actor", by: "actor" },
      lacks: {
        patient: [
          "agreement",
          "deal",
          "truce",
          "consensus",
          "number",
          "ceasefire",
          "toll",
          "solution",
          "understanding",
        ],
        agent: ["number", "toll", ...UNARMED],
      },
    },
    roles: {
      actor: ["agent", "by"],
      target: ["against", "on"],
      place: ["in", "on", "along", "around", "near", "into"],
    },
    prior: 0.65,
    reason: "Advancing without taking anything is an assault, and its direction is no place.",
    examples: [{ text: "Iraqi forces advanced in Hawija.", actor: "Iraqi government", place: "Hawija" }],
    nevers: ["Iraq and Turkey reached an agreement.", "A convoy of the Turkish Red Crescent reached Idlib."],
  },
  {
    id: "event/fighting",
    gives: { kind: "event", event: "ASSAULT" },
    words: ["fighting", "clash", "battle", "combat", "fight", "firefight", "skirmish", "war"],
    match: {
      form: ["noun"],
      some: {
        near: "any",
        between: "any",
        against: "any",
        with: "actor",
        agent: "actor",
        after: "any",
        outside: "any",
        around: "any",
        in: "place",
        to: "place",
      },
      notBeside: ["civil", "cold", "complex", "plane", "crime", "criminal", "guerrilla", "world"],
      lacks: { in: ["countryside"] },
    },
    roles: {
      actor: ["between", "agent", "by"],
      target: ["against", "with"],
      place: ["near", "outside", "around", "at", "along", "in", "to"],
    },
    prior: 0.6,
    reason: "Fighting near a place, or at none that is named, is an assault.",
    examples: [{ text: "Clashes broke out near Rawa.", place: "Rawa" }],
    nevers: ["Clashes raged in Rawa."],
  },
  {
    id: "event/leads-to-fighting",
    gives: { kind: "event", event: "ASSAULT" },
    words: ["fighting", "clash", "battle", "firefight", "skirmish"],
    match: {
      form: ["noun"],
      has: { governor: ["lead", "spark", "trigger", "provoke", "prompt", "ignite"] },
      lacks: { in: "place", of: "any" },
    },
    roles: { actor: ["between", "doer"], target: ["with"], place: ["near", "outside", "around", "at"] },
    prior: 0.6,
    reason: "Fighting that something led to was fought, be its place named or not.",
    examples: [
      { text: "ISIL retook Hajin, leading to extremely heavy fighting.", place: "Hajin" },
      { text: "The raid on Rawa sparked clashes.", place: "Rawa" },
    ],
    nevers: ["The dispute in Rawa led to a battle of words."],
  },
  {
    id: "event/fight",
    gives: { kind: "event", event: "ASSAULT" },
    words: ["fight", "battle", "clash"],
    match: {
      form: ["verb"],
      has: { agent: "actor" },
      some: { patient: "actor", against: "actor", with: "actor", in: "place", near: "any" },
    },
    roles: {
      actor: ["agent"],
      target: ["against", "with", "patient"],
      place: ["near", "outside", "around", "in", "at"],
    },
    prior: 0.65,
    reason: "Forces that fight another, at no place that is named.",
    examples: [
      {
        text: "Iraqi troops clashed with Islamic State near Rawa.",
        actor: "Iraqi government",
        place: "Rawa",
      },
    ],
    nevers: [],
  },
  {
    id: "event/defend",
    gives: { kind: "event", event: "ASSAULT" },
    words: ["defend"],
    match: { form: ["verb"], has: { patient: "place", agent: "actor" } },
    roles: { actor: ["agent"], target: ["from", "against"], place: ["patient", "in"] },
    prior: 0.5,
    reason: "Defending a place is fighting for it.",
    examples: [{ text: "Islamic State fighters defended Rawa.", actor: "Islamic State", place: "Rawa" }],
    nevers: ["The lawyer defended the minister."],
  },
  {
    id: "event/go-in",
    gives: { kind: "event", event: "ASSAULT" },
    words: ["go", "move"],
    match: {
      form: ["verb"],
      particle: ["in", "back"],
      has: { agent: "actor" },
      lacks: { agent: ["civilian", "resident", "people"], patient: "any", to: "any" },
    },
    roles: { actor: ["agent"], place: [] },
    prior: 0.5,
    reason: "Forces that go in or back in attack.",
    examples: [{ text: "The Iraqi army went back in.", actor: "Iraqi government" }],
    nevers: ["Residents went back to Rawa."],
  },
];
