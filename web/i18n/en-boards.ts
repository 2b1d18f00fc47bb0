import type { Messages } from "./messages.ts";

/** English words of the boards that lie over the map. */
export const enBoards = {
  sections: "Sections of the record",
  "section.map": "Map",
  "section.disputes": "Disputes",
  "section.tally": "Figures",
  "section.sieges": "Sieges and aid",
  "section.brief": "Brief",
  "section.search": "Search",
  tallyTitle: "How many, as claimed",
  tallyNote:
    "Lowest to highest bound given, with the latest exact figure. Claims about the same days are one figure. Nothing here is ever added up.",
  tallyNone: "By then nobody had given a figure. Move “as known on” later, or hear more voices.",
  tallyNoneHere: "No figure of this kind. Widen the area or the people counted.",
  measure: "What is counted",
  area: "Area",
  areaAll: "Everywhere",
  population: "Who",
  populationAll: "Everybody",
  groupBy: "Put together by",
  "groupBy.place": "place",
  "groupBy.area": "province",
  "groupBy.population": "who is counted",
  "groupBy.side": "whose people",
  "series.incident": "at one time and place",
  "series.cumulative": "totals since a start",
  "seriesNote.incident": "Each figure is of the days it names.",
  "seriesNote.cumulative":
    "Each total runs from a start to the day shown, so it holds figures above. Totals stand apart and are never added.",
  sideNotSaid: "Not said whose people",
  placeNotSaid: "Place not said",
  origins: { one: "{n} origin", other: "{n} origins" },
  bestIs: "latest exact figure {q}",
  insideOf: "part of the figure for {p}",
  mergedNote: "{n} claims, one figure:",
  superseded: "an earlier word of this voice",
  chartLabel: "Figures over time",
  chartNote:
    "Each line of the scale is ten times the one below. Dot: latest exact figure. Arrow: “at least”, no upper bound given.",
} as const satisfies Messages;
