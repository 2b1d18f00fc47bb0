/** The prepositions of where an attack happens. */
export const WHERE = [
  "in",
  "inside",
  "on",
  "at",
  "near",
  "around",
  "outside",
  "over",
  "against",
  "across",
  "along",
  "throughout",
];
/** Where the thing or people attacked stand: the object, or behind a preposition. */
export const ON = [
  "patient",
  "on",
  "against",
  "of",
  ...[
    "in",
    "at",
    "near",
    "around",
    "outside",
    "over",
    "across",
    "along",
    "throughout",
    "inside",
    "targeting",
  ],
];
/** Where the attacker stands beside the subject. */
export const ACTOR = ["agent", "by", "from", "involving", "blamed"];
