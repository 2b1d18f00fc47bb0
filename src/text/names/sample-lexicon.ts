import { compileTowns } from "../gazetteer-towns.ts";
import { createLexicon, type Lexicon } from "../lexicon.ts";
import { actorSchema, personSchema, placeEntrySchema, sourceSchema, type Registers } from "../registers.ts";

/** A small register for tests: two states, three groups, two sources, one person, some places. */
export const SAMPLE_REGISTERS: Registers = {
  sides: [],
  actors: [
    {
      id: "syrian-government",
      name: "Syrian government",
      kind: "state",
      names: ["Syria", "SAA"],
      phrases: ["the regime", "the army"],
      demonyms: ["Syrian"],
      capital: "Damascus",
      countries: ["SYR"],
    },
    {
      id: "turkey",
      name: "Turkey",
      kind: "state",
      demonyms: ["Turkish"],
      capital: "Ankara",
      countries: ["TUR"],
    },
    { id: "iran", name: "Iran", kind: "state", demonyms: ["Iranian"], capital: "Tehran", countries: ["IRN"] },
    {
      id: "united-states",
      name: "United States",
      kind: "state",
      names: ["US", "U.S."],
      demonyms: ["American", "US", "U.S."],
      capital: "Washington",
      countries: ["USA"],
    },
    {
      id: "islamic-state",
      name: "Islamic State",
      kind: "armed-group",
      names: ["IS", "ISIS", "Daesh"],
      countries: ["SYR", "IRQ"],
    },
    {
      id: "hezbollah",
      name: "Hezbollah",
      kind: "armed-group",
      phrases: ["Lebanese Shia group"],
      countries: ["LBN", "SYR"],
    },
    {
      id: "syrian-democratic-forces",
      name: "Syrian Democratic Forces",
      kind: "coalition",
      names: ["SDF"],
      countries: ["SYR"],
    },
  ].map((entry) => actorSchema.parse(entry)),
  sources: [
    { id: "afp", name: "AFP", kind: "agency", names: ["Agence France-Presse"] },
    {
      id: "observatory",
      name: "Syrian Observatory for Human Rights",
      kind: "monitor",
      names: ["the Observatory", "SOHR"],
      speakers: [{ name: "Rami Abdel Rahman", role: "director" }],
    },
    { id: "state-tv", name: "Syrian state TV", kind: "broadcaster", names: ["state TV"] },
  ].map((entry) => sourceSchema.parse(entry)),
  persons: [{ id: "bashar-al-assad", name: "Bashar al-Assad", names: ["Assad"] }].map((entry) =>
    personSchema.parse(entry),
  ),
  places: [
    { id: "country:syr", name: "Syria", kind: "country", lat: 35, lon: 38 },
    { id: "country:irq", name: "Iraq", kind: "country", lat: 33, lon: 44 },
    { id: "country:irn", name: "Iran", kind: "country", lat: 32, lon: 53 },
    { id: "country:tur", name: "Turkey", kind: "country", lat: 39, lon: 35 },
    {
      id: "sy-deir-ez-zor-governorate",
      name: "Deir ez-Zor Governorate",
      names: ["Deir Ezzor province"],
      kind: "governorate",
      lat: 35.1,
      lon: 40.1,
      within: ["country:syr"],
    },
    {
      id: "sy-homs-governorate",
      name: "Homs Governorate",
      kind: "governorate",
      lat: 34.3,
      lon: 38.2,
      within: ["country:syr"],
    },
    {
      id: "geonames:174448",
      name: "Abu Kamal",
      names: ["Albu Kamal"],
      arabic: "البوكمال",
      kind: "town",
      lat: 34.45,
      lon: 40.92,
      within: ["sy-deir-ez-zor-governorate", "country:syr"],
      population: 57572,
    },
    {
      id: "geonames:170794",
      name: "Deir ez-Zor",
      kind: "city",
      lat: 35.34,
      lon: 40.14,
      within: ["sy-deir-ez-zor-governorate", "country:syr"],
      population: 242565,
    },
    {
      id: "geonames:170654",
      name: "Damascus",
      kind: "city",
      lat: 33.51,
      lon: 36.29,
      within: ["country:syr"],
      population: 1569394,
    },
    {
      id: "geonames:323786",
      name: "Ankara",
      kind: "city",
      lat: 39.92,
      lon: 32.85,
      within: ["country:tur"],
      population: 3517182,
    },
    {
      id: "geonames:172955",
      name: "Raqqa",
      kind: "city",
      lat: 35.95,
      lon: 39.0,
      within: ["country:syr"],
      population: 177636,
    },
    {
      id: "sy-homs",
      name: "Homs",
      kind: "city",
      lat: 34.73,
      lon: 36.72,
      within: ["sy-homs-governorate", "country:syr"],
      population: 775404,
    },
    ...["Mayadin", "Hajin", "Palmyra", "Tabqa", "Manbij"].map((name, i) => ({
      id: `sy-${name.toLowerCase()}`,
      name,
      kind: "town",
      lat: 35 + i / 10,
      lon: 38 + i / 10,
      within: ["country:syr"],
    })),
  ].map((entry) => placeEntrySchema.parse(entry)),
};

const TOWNS = compileTowns(
  [
    { id: 1, name: "Reading", lat: 51.45, lon: -0.97, population: 318_000, country: "GB" },
    { id: 2, name: "Nice", lat: 43.7, lon: 7.26, population: 342_000, country: "FR" },
    { id: 3, name: "Lyon", lat: 45.75, lon: 4.85, population: 513_000, country: "FR" },
    { id: 4, name: "Kerry", lat: 52.5, lon: -3.25, population: 2_000, country: "GB" },
    { id: 5, name: "Un", lat: 23.9, lon: 71.8, population: 30_000, country: "IN" },
    { id: 6, name: "Subaykhan", lat: 34.86, lon: 40.6, population: 9_000, country: "SY" },
    { id: 7, name: "Homs", lat: 32.65, lon: 14.26, population: 201_000, country: "LY" },
  ],
  [
    { alpha2: "GB", alpha3: "GBR", name: "United Kingdom" },
    { alpha2: "FR", alpha3: "FRA", name: "France" },
    { alpha2: "IN", alpha3: "IND", name: "India" },
    { alpha2: "SY", alpha3: "SYR", name: "Syria" },
    { alpha2: "LY", alpha3: "LBY", name: "Libya" },
  ],
);

/** The lexicon of the sample registers and a handful of towns. */
export function sampleLexicon(): Lexicon {
  return createLexicon(SAMPLE_REGISTERS, TOWNS);
}
