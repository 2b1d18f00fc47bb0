const radii: Readonly<Record<string, number>> = {
  city: 11.5,
  town: 9.5,
  camp: 7.5,
  base: 7.5,
  crossing: 7.5,
  dam: 7.5,
  oilfield: 7.5,
  facility: 7.5,
  district: 9.5,
  region: 10,
  neighbourhood: 7.5,
  village: 7,
};

const areas: ReadonlySet<string> = new Set(["country", "governorate", "region-wide", "river", "road"]);

/** Radius of a place's disc at zoom 7, px. */
export function radiusOf(kind: string): number {
  return radii[kind] ?? 8;
}

/** Whether a place is an area that shares are given of: it is labelled, never drawn as a disc. */
export function isArea(kind: string): boolean {
  return areas.has(kind);
}
