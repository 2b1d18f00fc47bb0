import type { CountClaim } from "../../claim.ts";
import type { Example, Match, Rule } from "../../rule.ts";

interface Measured {
  readonly id: string;
  readonly measure: CountClaim["measure"];
  readonly words: readonly string[];
  readonly reason: string;
  readonly examples: readonly Example[];
  readonly nevers: readonly string[];
  readonly lacks?: Match["lacks"];
}

const WHERE = ["in", "at", "near", "around", "on", "patient.in", "inside", "outside", "across"];

/** Verbs that do something to people: what they take is counted. */
const done: readonly Measured[] = [
  {
    id: "count/killed",
    measure: "killed",
    words: [
      "kill",
      "killed",
      "martyr",
      "execute",
      "massacre",
      "slaughter",
      "behead",
      "assassinate",
      "eliminate",
    ],
    reason: "The people killed, whoever the grammar makes subject.",
    examples: [
      { text: "At least 12 people were killed in Idlib.", place: "Idlib" },
      {
        text: "Russian airstrikes killed 12 civilians in Idlib.",
        actor: "Russia",
        place: "Idlib",
        value: 12,
      },
    ],
    nevers: ["The proposal was killed in committee."],
  },
  {
    id: "count/injured",
    measure: "injured",
    words: ["injure", "wound", "hurt", "maim", "injured", "wounded"],
    reason: "The people hurt, killed ones apart.",
    examples: [{ text: "Shelling wounded 12 civilians in Idlib.", place: "Idlib", value: 12 }],
    nevers: [],
  },
  {
    id: "count/detained",
    measure: "detained",
    words: ["arrest", "detain", "imprison", "jail"],
    reason: "The people arrested.",
    examples: [{ text: "Turkish police arrested 12 people in Ankara.", actor: "Turkey", value: 12 }],
    nevers: [],
  },
  {
    id: "count/abducted",
    measure: "abducted",
    words: ["abduct", "kidnap"],
    reason: "The people abducted.",
    examples: [
      { text: "Islamic State kidnapped 20 villagers near Hawija.", actor: "Islamic State", value: 20 },
    ],
    nevers: [],
  },
  {
    id: "count/captured",
    measure: "captured",
    words: ["capture"],
    reason: "The people captured.",
    examples: [{ text: "Iraqi forces captured five militants.", actor: "Iraqi government", value: 5 }],
    nevers: ["Iraqi forces captured five villages.", "Iraqi forces captured most of Rawa."],
    lacks: { patient: "place" },
  },
  {
    id: "count/displaced",
    measure: "displaced",
    words: ["displace", "uproot"],
    reason: "The people driven from home.",
    examples: [{ text: "The offensive displaced 30,000 people.", value: 30000 }],
    nevers: [],
  },
  {
    id: "count/evacuated",
    measure: "evacuated",
    words: ["evacuate", "extract"],
    reason: "The people brought out.",
    examples: [{ text: "Buses evacuated 800 people from Douma.", value: 800 }],
    nevers: [],
  },
  {
    id: "count/trapped",
    measure: "trapped",
    words: ["trap", "trapped", "strand"],
    reason: "The people who cannot get out.",
    examples: [{ text: "The siege trapped 4,000 civilians in Raqqa.", value: 4000, place: "Raqqa" }],
    nevers: [],
  },
  {
    id: "count/besieged",
    measure: "besieged",
    words: ["besiege", "besieged"],
    reason: "The people under siege.",
    examples: [{ text: "The army besieged 400 fighters in Douma.", value: 400 }],
    nevers: [],
  },
];

function doneRule(row: Measured): Rule {
  return {
    id: row.id,
    gives: { kind: "count", measure: row.measure },
    words: row.words,
    match: { has: { patient: "people" }, ...(row.lacks === undefined ? {} : { lacks: row.lacks }) },
    roles: {
      actor: ["agent", "in", "by"],
      target: ["patient"],
      place: [...WHERE, "from"],
      counted: ["patient"],
    },
    prior: 0.82,
    reason: row.reason,
    examples: row.examples,
    nevers: row.nevers,
  };
}

/** Counts of people. */
export const countRules: readonly Rule[] = [
  {
    id: "count/killed-and-injured",
    gives: { kind: "count", measure: "casualties" },
    words: ["kill", "killed"],
    match: {
      has: { patient: "people" },
      joined: ["injure", "wound", "injured", "wounded", "injuring", "wounding"],
    },
    roles: { actor: ["agent", "in", "by"], target: ["patient"], place: WHERE, counted: ["patient"] },
    prior: 0.75,
    reason: "Killed and injured in one figure are casualties.",
    examples: [{ text: "Shelling killed and injured 14 civilians in Douma.", place: "Douma", value: 14 }],
    nevers: ["Shelling killed 2 people and injured 12 in Douma."],
  },
  {
    id: "count/number-of-casualties",
    gives: { kind: "count", measure: "casualties" },
    words: ["number", "toll"],
    match: {
      form: ["noun"],
      some: { of: ["casualty", "casualties", "victim"], "of.of": ["casualty"] },
      has: { figure: "any" },
    },
    roles: { place: ["in", "on", "at"], counted: ["figure"] },
    prior: 0.7,
    reason: "A number of casualties and the figure it rises to.",
    examples: [{ text: "Shelling raised the number of casualties in Douma to about 300.", place: "Douma" }],
    nevers: [],
  },
  {
    id: "count/number-killed",
    gives: { kind: "count", measure: "killed" },
    words: ["number", "toll"],
    match: {
      form: ["noun"],
      some: {
        of: ["who", "those", "people", "person", "citizen", "civilian", "dead", "death"],
        self: ["toll"],
      },
      has: { figure: "any" },
    },
    roles: { actor: ["by"], place: ["in", "on", "at"], counted: ["figure"] },
    prior: 0.6,
    reason: "A death toll and the figure it rises to.",
    examples: [{ text: "The death toll in Douma rose to 300.", place: "Douma", value: 300 }],
    nevers: [],
  },
  {
    id: "count/shot-dead",
    gives: { kind: "count", measure: "killed" },
    words: ["shoot", "shot", "gun"],
    match: { has: { patient: "people" }, beside: ["dead", "death"], lacks: { patient: "place" } },
    roles: { actor: ["agent", "by"], target: ["patient"], place: WHERE, counted: ["patient"] },
    prior: 0.75,
    reason: "People who are shot dead are killed.",
    examples: [{ text: "Turkish police shot dead two militants in Ankara.", actor: "Turkey", value: 2 }],
    nevers: ["Turkish police shot two people in the leg."],
  },
  {
    id: "count/missing",
    gives: { kind: "count", measure: "missing" },
    words: ["missing", "unaccounted"],
    match: { some: { patient: "people", host: "people", agent: "people" }, notBeside: ["action"] },
    roles: { place: WHERE, counted: ["patient", "host", "agent"] },
    prior: 0.7,
    reason: "The people of whom nobody knows what became.",
    examples: [{ text: "Some 40 people are missing in Idlib.", place: "Idlib", value: 40 }],
    nevers: ["Two engines were missing in Idlib."],
  },
  ...done.map(doneRule),
  {
    id: "count/driven-out",
    gives: { kind: "count", measure: "displaced" },
    words: ["drive", "force"],
    match: { form: ["verb"], passive: true, has: { patient: "people", from: ["home", "house", "homes"] } },
    roles: { place: ["in"], counted: ["patient"] },
    prior: 0.75,
    reason: "The people driven from their homes.",
    examples: [{ text: "Some 3,000 people were driven from their homes in Douma.", place: "Douma" }],
    nevers: ["Rebels were driven from Douma."],
  },
  {
    id: "count/lost-men",
    gives: { kind: "count", measure: "killed" },
    words: ["lose", "lost"],
    match: {
      form: ["verb"],
      has: {
        agent: "actor",
        patient: ["fighter", "soldier", "man", "men", "member", "troop", "militant", "commander", "officer"],
      },
    },
    roles: { target: ["agent"], place: WHERE, counted: ["patient"] },
    prior: 0.7,
    reason: "A side that lost fighters had them killed.",
    examples: [
      { text: "Islamic State lost 40 fighters in Rawa.", target: "Islamic State", place: "Rawa", value: 40 },
    ],
    nevers: ["Islamic State lost Rawa."],
  },
  {
    id: "count/die",
    gives: { kind: "count", measure: "killed" },
    words: ["die", "perish"],
    match: { form: ["verb"], has: { agent: "people" } },
    roles: { target: ["agent"], place: WHERE, counted: ["agent"] },
    prior: 0.82,
    reason: "The people who died.",
    examples: [{ text: "Twelve people died in Idlib.", place: "Idlib", value: 12 }],
    nevers: [],
  },
  {
    id: "count/fall-as-martyrs",
    gives: { kind: "count", measure: "killed" },
    words: ["fall"],
    match: { form: ["verb"], has: { agent: "people", as: ["martyr", "martyrs"] } },
    roles: { place: WHERE, counted: ["agent"] },
    prior: 0.8,
    reason: "Those who fall as martyrs are killed.",
    examples: [{ text: "Nine people fell as martyrs in Douma.", place: "Douma", value: 9 }],
    nevers: ["Nine people fell ill in Douma."],
  },
  {
    id: "count/flee",
    gives: { kind: "count", measure: "displaced" },
    words: ["flee", "leave", "left"],
    match: {
      form: ["verb"],
      has: {
        agent: ["people", "civilian", "resident", "citizen", "family", "person", "villager", "refugee"],
      },
    },
    roles: { target: [], place: ["patient", "from", "through"], counted: ["agent"] },
    prior: 0.7,
    reason: "The people who fled or left.",
    examples: [{ text: "Some 3,000 people fled Douma.", place: "Douma" }],
    nevers: [],
  },
  {
    id: "count/return",
    gives: { kind: "count", measure: "returned" },
    words: ["return"],
    match: {
      form: ["verb"],
      has: {
        agent: ["people", "civilian", "resident", "citizen", "family", "person", "villager", "refugee"],
      },
    },
    roles: { target: [], place: ["to"], counted: ["agent"] },
    prior: 0.7,
    reason: "The people who came back.",
    examples: [{ text: "Some 3,000 people returned to Mosul.", place: "Mosul" }],
    nevers: [],
  },
  {
    id: "count/need",
    gives: { kind: "count", measure: "in-need" },
    words: ["need"],
    match: {
      form: ["verb"],
      has: { agent: "people" },
      some: { patient: ["help", "care", "aid", "assistance", "treatment", "food", "evacuation"] },
    },
    roles: { place: ["in", "there"], counted: ["agent"] },
    prior: 0.6,
    reason: "The people who need help.",
    examples: [{ text: "Some 40 patients need care in Douma.", place: "Douma" }],
    nevers: [],
  },
  {
    id: "count/under-siege",
    gives: { kind: "count", measure: "besieged" },
    words: ["siege"],
    match: {
      form: ["noun"],
      under: ["under"],
      has: { host: ["civilian", "people", "resident", "person", "citizen", "family"] },
    },
    roles: { place: ["in", "host.in"], counted: ["host"] },
    prior: 0.75,
    reason: "The people under siege.",
    examples: [{ text: "Some 4,000 civilians have been under siege in Douma.", place: "Douma" }],
    nevers: [],
  },
  {
    id: "count/arrests",
    gives: { kind: "count", measure: "detained" },
    words: ["arrest", "arrests", "detention", "detentions"],
    match: {
      form: ["noun"],
      some: { self: "number", whole: ["ten", "dozen", "hundred", "score", "number"] },
    },
    roles: { actor: ["by", "agent"], place: WHERE, counted: ["whole", "self"] },
    prior: 0.65,
    reason: "Arrests that are numbered count the people arrested.",
    examples: [{ text: "Dozens of arrests were made in Idlib.", place: "Idlib" }],
    nevers: ["The arrest of a judge angered Idlib."],
  },
  {
    id: "count/casualties",
    gives: { kind: "count", measure: "casualties" },
    words: ["casualty", "casualties", "causalities", "losses"],
    match: {
      form: ["noun", "verb"],
      notBeside: ["number", "scope", "territorial", "civilian", "no", "more"],
    },
    roles: {
      actor: ["agent", "by"],
      target: ["of", "among", "in"],
      place: ["by.on", "by.in", "in.on", "in", "at", "on"],
      counted: ["self"],
    },
    prior: 0.65,
    reason: "Casualties: killed and wounded not told apart.",
    examples: [{ text: "Airstrikes caused 12 casualties in Idlib.", place: "Idlib", value: 12 }],
    nevers: [],
  },
  {
    id: "count/dead",
    gives: { kind: "count", measure: "killed" },
    words: ["dead", "death", "deaths", "fatality", "martyrs"],
    match: { some: { self: "number", of: "number" } },
    roles: { actor: ["by"], target: ["of"], place: ["in", "at", "near"], counted: ["of", "self"] },
    prior: 0.65,
    reason: "The dead.",
    examples: [{ text: "A blast left 12 dead in Idlib.", place: "Idlib", value: 12 }],
    nevers: [],
  },
];
