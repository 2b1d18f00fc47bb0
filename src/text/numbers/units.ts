import type { NumberUnit } from "../annotation.ts";

const PERSONS =
  "person people civilian man woman child boy girl baby infant fighter soldier troop militant jihadist jihadi rebel " +
  "insurgent gunman terrorist combatant militiaman officer policeman police pilot conscript recruit member personnel " +
  "commander leader patient doctor medic nurse rescuer worker journalist reporter resident villager citizen inhabitant " +
  "national refugee migrant family household victim casualty dead martyr corpse body fatality wounded injured hostage " +
  "captive prisoner detainee displaced idp returnee evacuee survivor pilgrim worshipper mourner protester demonstrator " +
  "student pupil teacher bomber attacker suspect operative extremist volunteer guard bodyguard marine serviceman " +
  "adviser advisor contractor relative brother sister son daughter others other helmet yazidi kurd arab turk syrian " +
  "iraqi russian iranian american israeli christian individual employee staff general colonel cleric imam mercenary " +
  "peshmerga loyalist defender saboteur deserter defector human soul life death friend minor youth arrest injury abductee defendant";
const PLACES =
  "village town city neighbourhood neighborhood district position point checkpoint area locality settlement hamlet " +
  "suburb site base camp post outpost hill building house home hospital school facility mosque church farm field " +
  "quarter block governorate province place location headquarters headquarter depot center centre crossing bridge " +
  "square hilltop peak airbase airport airfield market factory plant station stronghold front target";
const VEHICLES =
  "vehicle tank car truck bus humvee bulldozer ambulance lorry pickup motorcycle motorbike bmp apc helicopter warplane " +
  "plane aircraft jet drone ship boat vessel convoy vbied svbied bomber-jet fighter-jet";

const UNIT_OF = new Map<string, NumberUnit>([
  ...words(PERSONS, "persons"),
  ...words(PLACES, "places"),
  ...words(VEHICLES, "vehicles"),
]);
const IRREGULAR: Readonly<Record<string, string>> = {
  men: "man",
  women: "woman",
  children: "child",
  gunmen: "gunman",
  policemen: "policeman",
  militiamen: "militiaman",
  servicemen: "serviceman",
  lives: "life",
  bodies: "body",
  families: "family",
  casualties: "casualty",
  injuries: "injury",
  fatalities: "fatality",
  cities: "city",
  facilities: "facility",
  localities: "locality",
  factories: "factory",
  buses: "bus",
  churches: "church",
};
/** "Palestinians", "Pakistanis": those who belong to a nation or faith. */
const NATION = /^\p{Lu}\p{Ll}+(?:ans|[nlqhb]is|ites|ims|ews)$/u;
const LENGTH = /^(?:km|kms|kilomet(?:er|re)s?)$/i;
const MILES = /^miles?$/i;
const HECTARES = /^hectares?$/i;

/** What is counted, by the head noun as written; null when the noun says nothing that the contract counts. */
export function unitOfNoun(noun: string): NumberUnit | null {
  const lower = noun.toLowerCase();
  const singular = IRREGULAR[lower] ?? lower.replace(/(?<=[a-z]{2})s$/, "");
  return (
    UNIT_OF.get(lower) ??
    UNIT_OF.get(singular) ??
    (NATION.test(noun) ? "persons" : null) ??
    (/^[fm][-\s]?\d\d\w*$/i.test(lower) ? "vehicles" : null)
  );
}

/** A measure of length or area: its unit, and how many of that unit one of it is. */
export function measureOf(
  noun: string,
  square: boolean,
): { readonly unit: "km" | "km2"; readonly factor: number } | null {
  const unit = square ? "km2" : "km";
  if (LENGTH.test(noun)) return { unit, factor: 1 };
  if (MILES.test(noun)) return { unit, factor: square ? 2.589988 : 1.609344 };
  return HECTARES.test(noun) ? { unit: "km2", factor: 0.01 } : null;
}

function words(list: string, unit: NumberUnit): (readonly [string, NumberUnit])[] {
  return list.split(" ").map((word) => [word, unit] as const);
}
