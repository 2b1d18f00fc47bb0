import { z } from "zod";

/**
 * The registers: curated knowledge of actors, sources, persons and places, as users write it in `data/` (YAML lists).
 * Every entry is checked against these schemas when it is read; ids are stable slugs.
 */
const slug = z.string().regex(/^[a-z0-9]+(?:[-:][a-z0-9]+)*$/);
const edtfDay = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);
const colour = z.string().regex(/^#[0-9a-f]{6}$/);

/** A party to a conflict as the map shows it: who is drawn in which colour. */
export const sideSchema = z.strictObject({
  id: slug,
  name: z.string(),
  arabic: z.string(),
  /** Drawn on a light ground / a dark ground / in the colour-blind-safe palette. */
  colour,
  colourDark: colour,
  colourSafe: colour,
  /** One letter or sign that goes with the colour: hue is never alone. */
  sign: z.string().max(2),
  /** Sides that fight beside it: their words in its favour are its own. */
  allies: z.array(slug).default([]),
});

/** Who acts: a state (its government, capital, forces, demonym), an armed group, a coalition, an organisation. */
export const actorSchema = z.strictObject({
  id: slug,
  name: z.string(),
  kind: z.enum(["state", "armed-group", "coalition", "force", "organisation", "people"]),
  /** Proper names and abbreviations that mean it wherever they stand: `ISIS`, `Daesh`, `Islamic State group`. */
  names: z.array(z.string()).default([]),
  /** Common phrases that mean it in a text of its conflict: `regime forces`, `the army`, `Assad's troops`. */
  phrases: z.array(z.string()).default([]),
  /** Bare nouns that may refer back to it once named: `jihadists`, `militants`, `group`, `regime`. */
  nouns: z.array(z.string()).default([]),
  /** Adjectives that make an actor of a following `forces`, `troops`, `army`, `warplanes`: `Syrian`, `Turkish`. */
  demonyms: z.array(z.string()).default([]),
  /** Seat of government, when its name stands for the government: `Damascus`, `Ankara`. */
  capital: z.string().optional(),
  side: slug.optional(),
  /** The side it fights on in a country, by the country's name, where that is another: "Kurdish forces" in Iraq. */
  sideIn: z.record(z.string(), slug).optional(),
  /** Ids of the actors it belongs to or fights under. */
  partOf: z.array(slug).default([]),
  /** ISO 3166-1 alpha-3 of where it acts. */
  countries: z.array(z.string().length(3)).default([]),
  from: edtfDay.optional(),
  to: edtfDay.optional(),
  arabic: z.string().optional(),
});

/** Who says or prints: an agency, broadcaster, monitor, ministry, newspaper, organisation's own outlet. */
export const sourceSchema = z.strictObject({
  id: slug,
  name: z.string(),
  kind: z.enum([
    "agency",
    "broadcaster",
    "newspaper",
    "monitor",
    "ministry",
    "official",
    "organisation",
    "social-media",
    "portal",
  ]),
  names: z.array(z.string()).default([]),
  /** ISO 3166-1 alpha-3 of its seat. */
  country: z.string().length(3).optional(),
  /** Which actor's interest it speaks for, and since when; none = unaffiliated. */
  affiliations: z
    .array(
      z.strictObject({
        actor: slug,
        nature: z.enum(["organ", "state-media", "ministry", "aligned"]),
        from: edtfDay.optional(),
        to: edtfDay.optional(),
      }),
    )
    .default([]),
  /** Its people who speak for it: `Rami Abdel Rahman`. */
  speakers: z.array(z.strictObject({ name: z.string(), role: z.string() })).default([]),
  arabic: z.string().optional(),
});

/** A person whose fate reports speak of. */
export const personSchema = z.strictObject({
  id: slug,
  name: z.string(),
  names: z.array(z.string()).default([]),
  roles: z
    .array(z.strictObject({ role: z.string(), of: slug, from: edtfDay.optional(), to: edtfDay.optional() }))
    .default([]),
  arabic: z.string().optional(),
});

/** Somewhere that can be held, fought over or named. */
export const placeEntrySchema = z.strictObject({
  /** `geonames:174448` where GeoNames is known for certain, else a slug: `sy-eastern-ghouta`. */
  id: slug,
  name: z.string(),
  names: z.array(z.string()).default([]),
  arabic: z.string().optional(),
  kind: z.enum([
    "country",
    "region",
    "governorate",
    "district",
    "city",
    "town",
    "village",
    "neighbourhood",
    "camp",
    "base",
    "dam",
    "crossing",
    "road",
    "hill",
    "river",
    "oilfield",
    "facility",
  ]),
  lat: z.number().min(-90).max(90),
  lon: z.number().min(-180).max(180),
  /** Radius within which the thing lies, metres. */
  precision_m: z.number().positive().optional(),
  /** Ids of the areas that hold it, nearest first: district or governorate, then country. */
  within: z.array(slug).default([]),
  population: z.number().optional(),
});

export type SideEntry = z.infer<typeof sideSchema>;
export type ActorEntry = z.infer<typeof actorSchema>;
export type SourceEntry = z.infer<typeof sourceSchema>;
export type PersonEntry = z.infer<typeof personSchema>;
export type PlaceEntry = z.infer<typeof placeEntrySchema>;

/** All registers as the reading and the views use them. */
export interface Registers {
  readonly sides: readonly SideEntry[];
  readonly actors: readonly ActorEntry[];
  readonly sources: readonly SourceEntry[];
  readonly persons: readonly PersonEntry[];
  readonly places: readonly PlaceEntry[];
}
