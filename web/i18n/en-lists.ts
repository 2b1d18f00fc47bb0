import type { Messages } from "./messages.ts";

/** English words of the lists over the map: what was foretold, what happened, what a search found. */
export const enLists = {
  "section.forecasts": "Forecasts",
  toKnown: "As known on {date}.",
  kindsAll: "All kinds",
  forecastsNote: "What was foretold, meant or demanded, and whether anything published since bears it out.",
  forecastsNone: "By then nobody had foretold, meant or demanded anything of this kind.",
  becameLabel: "What became of it",
  becameAll: "All",
  "became.came-true": "Came true",
  "became.did-not": "Did not",
  "became.open": "Open",
  "mood.predicted": "Forecast",
  "mood.intended": "Intention",
  "mood.demanded": "Demand",
  saidOn: "said {date}",
  dueBy: "due {date}",
  becameBy: "By the word of",
  becameSaid: "Said to have come about, which does not settle it, by",
  becameNothing: "Nothing published says so yet.",
  becameNotBy: "Nothing published says that it came about by {date}.",
  becameNotWithin: "Nothing published says that it came about within {n} days.",
} as const satisfies Messages;
