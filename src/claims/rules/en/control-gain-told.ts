import type { Rule } from "../../rule.ts";
import { POWER } from "./control-gain.ts";

/** A taking told by what shows it: who was driven out, whose flag is up, what was declared free, how far power reaches now. */
export const toldGainRules: readonly Rule[] = [
  {
    id: "control/widen",
    gives: { kind: "control", change: "gain" },
    words: ["extend", "expand", "increase", "widen", "spread", "broaden", "stretch"],
    match: {
      form: ["verb"],
      some: { patient: [...POWER, "scope"], "patient.of": POWER },
    },
    roles: {
      actor: ["agent"],
      target: ["at.of", "at"],
      place: ["patient.to", "to.of", "to", "patient.over", "over", "patient.in", "in", "of"],
    },
    prior: 0.85,
    reason: "A side that extends its control or its areas of control has gained ground.",
    examples: [{ text: "Syrian troops extended their control to 60 percent of Raqqa.", place: "Raqqa" }],
    nevers: ["Syrian troops extended their stay in Raqqa."],
  },
  {
    id: "control/shrink-other",
    gives: { kind: "control", change: "gain" },
    words: ["decrease", "reduce", "shrink"],
    match: { form: ["verb"], some: { patient: ["scope"], "patient.of": POWER }, has: { agent: "actor" } },
    roles: { actor: ["agent"], target: ["patient"], place: ["in", "patient.in", "patient.of"] },
    prior: 0.7,
    reason: "Shrinking another side's area of control is gaining it.",
    examples: [
      {
        text: "The Syrian Democratic Forces reduced Islamic State's scope of control in Raqqa.",
        place: "Raqqa",
      },
    ],
    nevers: ["The Syrian Democratic Forces reduced their patrols in Raqqa."],
  },
  {
    id: "control/victory",
    gives: { kind: "control", change: "gain" },
    words: ["declare", "proclaim", "announce", "claim"],
    match: {
      form: ["verb"],
      has: { patient: ["victory", "defeat"], agent: "actor" },
      some: {
        in: "name-of-place",
        "patient.in": "name-of-place",
        "patient.over.in": "name-of-place",
        "patient.of.in": "name-of-place",
      },
      lacks: { "patient.in": "country" },
    },
    roles: {
      actor: ["agent"],
      target: ["patient.over", "over", "patient.of"],
      place: ["patient.in", "in", "patient.over.in", "patient.of.in"],
    },
    prior: 0.7,
    reason: "A side that declares victory in a town says that it has taken it.",
    examples: [
      {
        text: "The Iraqi government declared victory over Islamic State in Rawa.",
        actor: "Iraqi government",
        target: "Islamic State",
        place: "Rawa",
      },
    ],
    nevers: ["The Iraqi government declared a holiday in Rawa."],
  },
  {
    id: "control/restore-order",
    gives: { kind: "control", change: "gain" },
    words: ["restore", "reestablish", "re-establish"],
    match: { form: ["verb"], has: { patient: ["security", "stability", "order"], agent: "actor" } },
    roles: { actor: ["agent"], place: ["to", "patient.to", "in", "patient.in"] },
    prior: 0.6,
    reason: "State media say that the army 'restored security' where it took control.",
    examples: [
      {
        text: "Iraqi forces restored security and stability to Rawa.",
        actor: "Iraqi government",
        place: "Rawa",
      },
    ],
    nevers: ["Engineers restored power in Rawa."],
  },
  {
    id: "control/raise-flag",
    gives: { kind: "control", change: "gain" },
    words: ["oust", "expel", "drive", "evict", "flush", "dislodge", "chase", "push"],
    match: {
      form: ["verb"],
      passive: false,
      has: { patient: "actor", from: "name-of-place" },
      lacks: { to: "any" },
    },
    roles: { actor: ["agent"], target: ["patient"], place: ["from", "out"] },
    prior: 0.8,
    reason: "Driving a side from a place is gaining it.",
    examples: [
      {
        text: "Iraqi forces drove Islamic State from Rawa.",
        actor: "Iraqi government",
        target: "Islamic State",
        place: "Rawa",
      },
    ],
    nevers: ["Iraqi forces drove to Rawa from Baghdad."],
  },
  {
    id: "control/drive-out",
    gives: { kind: "control", change: "gain" },
    words: ["drive", "force", "push", "flush", "chase", "kick", "throw"],
    match: {
      form: ["verb"],
      passive: false,
      some: { "out of": "name-of-place", out: "name-of-place" },
      has: { patient: "named-actor", agent: "actor" },
    },
    roles: { actor: ["agent"], target: ["patient"], place: ["out of", "out"] },
    prior: 0.75,
    reason: "Driving a side out of a place is gaining it.",
    examples: [
      {
        text: "The YPG drove Islamic State out of Manbij.",
        actor: "YPG",
        target: "Islamic State",
        place: "Manbij",
      },
    ],
    nevers: ["The Syrian army drove out of Douma."],
  },
  {
    id: "control/drive-out-there",
    gives: { kind: "control", change: "gain" },
    words: ["drive", "push", "force", "chase", "expel", "oust"],
    match: {
      form: ["verb"],
      passive: false,
      has: { patient: "named-actor", agent: "actor" },
      lacks: { from: "any", to: "any", "out of": "any", into: "any", toward: "any", towards: "any" },
      notAfter: ["to"],
      some: { agent: "named-actor" },
      particle: ["out"],
    },
    roles: { actor: ["agent"], target: ["patient"], place: ["out"] },
    prior: 0.6,
    reason: "A side that drives another out has the place that the sentence speaks of.",
    examples: [
      {
        text: "Islamic State took Rawa after driving out the Peshmerga.",
        actor: "Islamic State",
        target: "Peshmerga",
        place: "Rawa",
      },
    ],
    nevers: ["The Syrian army drove out of Douma."],
  },
  {
    id: "control/flag",
    gives: { kind: "control", change: "gain" },
    words: ["raise", "hoist"],
    match: {
      form: ["verb"],
      has: { patient: ["flag", "banner"], agent: "actor" },
      some: { over: "place", in: "place", on: "place", "patient.over": "place", "patient.in": "place" },
    },
    roles: { actor: ["agent"], place: ["over", "patient.over", "in", "patient.in", "on"] },
    prior: 0.65,
    reason: "Forces raise their flag over a place that they have taken.",
    examples: [
      { text: "The Syrian army raised its flag over Douma.", actor: "Syrian government", place: "Douma" },
    ],
    nevers: ["The Syrian army raised the price of bread in Douma."],
  },
  {
    id: "control/advance-gain",
    gives: { kind: "control", change: "gain" },
    words: ["eliminate"],
    match: { form: ["verb"], has: { patient: ["pocket", "enclave"] } },
    roles: { actor: ["agent"], target: ["owner", "patient"], place: ["patient", "at", "in", "to"] },
    prior: 0.8,
    reason: "Clearing a pocket is taking its ground.",
    examples: [
      {
        text: "The SDF eliminated an Islamic State pocket near Raqqa.",
        target: "Islamic State",
        place: "Raqqa",
      },
    ],
    nevers: ["The SDF eliminated mines near Raqqa."],
  },
];
