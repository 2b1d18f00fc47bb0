const radii: Readonly<Record<string, number>> = {
  city: 10,
  town: 8.5,
  camp: 6.5,
  base: 6.5,
  crossing: 6.5,
  dam: 6.5,
  oilfield: 6.5,
  facility: 6.5,
  district: 8.5,
  region: 9,
  neighbourhood: 5.5,
  village: 6,
};

const areas: ReadonlySet<string> = new Set(["country", "governorate", "region-wide", "river", "road"]);

/** Radius of a place's disc at zoom 7, px. */
export function radiusOf(kind: string): number {
  return radii[kind] ?? 7;
}

/** Whether a place is an area that shares are given of: it is labelled, never drawn as a disc. */
export function isArea(kind: string): boolean {
  return areas.has(kind);
}
