import type { MapAnswer } from "../../src/server/answers.ts";

const byAreaId: Readonly<Record<string, string>> = {
  sy: "SYR",
  iq: "IRQ",
  lb: "LBN",
  ua: "UKR",
  ly: "LBY",
  ye: "YEM",
  jo: "JOR",
  tr: "TUR",
};

/** The countries the record's places lie in, ISO alpha-3, from the ids of the areas that hold them. */
export function focusCountries({ places }: MapAnswer): string[] {
  const found = new Set<string>();
  for (const place of places) {
    for (const area of place.within) {
      const country =
        byAreaId[area] ??
        (/^country:[a-z]{3}$/.test(area) ? area.slice(8).toUpperCase() : byAreaId[area.split("-")[0]!]);
      if (country !== undefined) found.add(country);
    }
  }
  return [...found].sort();
}
