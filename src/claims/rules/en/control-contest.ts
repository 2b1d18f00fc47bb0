import type { Rule } from "../../rule.ts";

const FIGHTING = ["fighting", "clash", "battle", "combat", "fight", "firefight", "skirmish", "hostility"];
/** What a crowd or the police surround: no siege of the place they stand in. */
const BUILDINGS = [
  "office",
  "embassy",
  "consulate",
  "parliament",
  "assembly",
  "building",
  "house",
  "home",
  "mosque",
  "school",
];
const INSIDE = ["in", "inside", "within", "at", "across", "throughout"];

/** Fighting over places, sieges laid and lifted. */
export const contestRules: readonly Rule[] = [
  {
    id: "control/fighting-inside",
    gives: { kind: "control", change: "contest" },
    words: FIGHTING,
    match: {
      form: ["noun"],
      some: {
        in: "place",
        inside: "place",
        within: "place",
        at: "place",
        to: "place",
        agent: "name-of-place",
        aim: "name-of-place",
      },
      notBeside: ["death"],
      lacks: {
        near: "name-of-place",
        in: ["clash", "fighting"],
        to: ["north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest"],
      },
    },
    roles: {
      actor: ["between", "agent", "by"],
      target: ["against", "with"],
      place: [...INSIDE, "aim", "to", "agent"],
    },
    prior: 0.82,
    reason: "Fighting inside a named place says that nobody holds it alone.",
    examples: [{ text: "Fierce clashes raged in Rawa.", place: "Rawa" }],
    nevers: ["Clashes broke out near Rawa.", "Fighting continues to the north of Rawa."],
  },
  {
    id: "control/fight-inside",
    gives: { kind: "control", change: "contest" },
    words: ["fight", "battle", "clash"],
    match: {
      form: ["verb"],
      has: { in: "name-of-place", agent: "actor" },
      lacks: { in: "country" },
    },
    roles: { actor: ["agent"], target: ["against", "with", "patient"], place: INSIDE },
    prior: 0.75,
    reason: "Forces that fight inside a place contest it; a whole country is too wide to be contested so.",
    examples: [
      {
        text: "Iraqi troops clashed with Islamic State in Rawa.",
        actor: "Iraqi government",
        target: "Islamic State",
        place: "Rawa",
      },
    ],
    nevers: [
      "Iraqi troops clashed with Islamic State near Rawa.",
      "Iraqi troops fought Islamic State in Syria.",
    ],
  },
  {
    id: "control/battle-for",
    gives: { kind: "control", change: "contest" },
    words: ["battle", "fighting", "clash", "fight"],
    match: { some: { for: "name-of-place", over: "name-of-place", "for.of": "name-of-place" } },
    roles: { actor: ["between", "agent"], target: ["against", "with"], place: ["for", "over", "for.of"] },
    prior: 0.7,
    reason: "A battle for a place contests it.",
    examples: [{ text: "The battle for Rawa goes on.", place: "Rawa" }],
    nevers: ["The battle for reform goes on."],
  },
  {
    id: "control/enter",
    gives: { kind: "control", change: "contest" },
    words: ["enter", "infiltrate", "penetrate"],
    match: {
      form: ["verb"],
      passive: false,
      has: { patient: "name-of-place", agent: "actor" },
      lacks: {
        agent: ["convoy", "aid", "civilian", "refugee", "delegation", "inspector", "team", "journalist"],
        patient: ["effect", "force", "day"],
      },
    },
    roles: { actor: ["agent"], place: ["patient"] },
    prior: 0.7,
    reason: "Forces that entered a place are in it; the words do not say they hold it.",
    examples: [{ text: "Syrian troops entered Palmyra.", actor: "Syrian government", place: "Palmyra" }],
    nevers: ["An aid convoy entered Palmyra."],
  },
  {
    id: "control/besiege",
    gives: { kind: "control", change: "besiege" },
    words: ["besiege", "surround", "encircle", "blockade"],
    match: {
      form: ["verb"],
      some: { patient: "place", agent: "actor" },
      lacks: {
        patient: ["trial", "election", "circumstance", ...BUILDINGS],
        agent: ["demonstrator", "protester", "police"],
      },
    },
    roles: { actor: ["agent"], target: ["patient"], place: ["patient", "in", "at"] },
    prior: 0.88,
    reason: "Surrounding a place, or those in it, is besieging it.",
    examples: [
      { text: "Syrian troops encircled Douma.", actor: "Syrian government", place: "Douma" },
      { text: "Douma has been besieged by Syrian troops.", actor: "Syrian government", place: "Douma" },
    ],
    nevers: [
      "Debate surrounded the new law.",
      "Gunmen surrounded an office in Douma.",
      "Shells hit surrounding villages of Douma.",
    ],
  },
  {
    id: "control/besieged-state",
    gives: { kind: "control", change: "besiege" },
    words: ["besieged", "encircled", "surrounded", "blockaded"],
    match: { form: ["state"], has: { patient: "place" } },
    roles: { actor: ["by"], place: ["patient", "patient.of", "of"] },
    prior: 0.88,
    reason: "'Besieged' before a place tells in passing that it is under siege.",
    examples: [{ text: "Aid reached the besieged town of Douma.", place: "Douma" }],
    nevers: ["The besieged president of the club resigned."],
  },
  {
    id: "control/relieve",
    gives: { kind: "control", change: "relieve" },
    words: ["break", "lift", "end"],
    match: { form: ["verb"], has: { patient: ["siege", "blockade", "encirclement"] } },
    roles: { actor: ["agent"], target: ["by"], place: ["patient.of", "patient.on", "of", "on", "in"] },
    prior: 0.88,
    reason: "Breaking or lifting a siege ends it.",
    examples: [
      {
        text: "Syrian troops broke the siege of Deir ez-Zor.",
        actor: "Syrian government",
        place: "Deir ez-Zor",
      },
    ],
    nevers: ["Syrian troops broke the window."],
  },
  {
    id: "control/siege",
    gives: { kind: "control", change: "besiege" },
    words: ["siege", "blockade", "isolation", "encirclement"],
    match: {
      form: ["noun"],
      some: { of: "place", on: "place", to: "name-of-place", host: "place", agent: "actor" },
      lacks: {
        host: ["civilian", "people", "resident", "person"],
        governor: ["break", "lift", "end"],
      },
    },
    roles: { actor: ["agent"], place: ["of", "on", "to", "host", "in"] },
    prior: 0.8,
    reason: "A siege of a place, or a place under siege.",
    examples: [{ text: "The siege of Raqqa lasted four months.", place: "Raqqa" }],
    nevers: ["Siege mentality took hold.", "Iraqi forces lifted the siege of Raqqa."],
  },
  {
    id: "control/cut-off",
    gives: { kind: "control", change: "besiege" },
    words: ["cut"],
    match: {
      form: ["verb"],
      particle: ["off"],
      has: { patient: "name-of-place" },
      lacks: {
        patient: ["road", "route", "line", "supply", "highway", "bridge", "access", "water", "power"],
      },
    },
    roles: { actor: ["agent"], place: ["patient"] },
    prior: 0.65,
    reason: "A place cut off is under siege; a road cut is not.",
    examples: [{ text: "Syrian troops cut off Douma.", actor: "Syrian government", place: "Douma" }],
    nevers: ["Syrian troops cut off the road to Douma.", "Syrian troops cut off water in Douma."],
  },
  {
    id: "control/impose-siege",
    gives: { kind: "control", change: "besiege" },
    words: ["isolate", "clamp"],
    match: { form: ["verb"], some: { patient: "name-of-place", on: "name-of-place" } },
    roles: { actor: ["agent"], target: ["patient.of"], place: ["patient", "on"] },
    prior: 0.7,
    reason: "Isolating a town, or clamping down on it, tightens a ring around it.",
    examples: [{ text: "Syrian troops isolated Douma.", actor: "Syrian government", place: "Douma" }],
    nevers: ["The disease isolated many families."],
  },
];
