import { z } from "zod";
import { MEASURES } from "./measures.ts";

/** The claim contract, version 1: shapes, types and JSON Schema in one place. Every claim that leaves validates against it. */
const spanSchema = z.tuple([z.int().min(0), z.int().min(0)]).readonly();
const daySchema = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

export const refSchema = z.strictObject({
  id: z.string().nullable().describe("stable slug; null for an actor no register knows"),
  name: z.string().describe("canonical name"),
  mention: z.string().describe("the words used"),
  span: spanSchema,
});

export const placeSchema = z.strictObject({
  id: z.string().nullable().describe("`geonames:174448`; null when unresolved"),
  name: z.string(),
  mention: z.string(),
  span: spanSchema,
  lat: z.number().nullable(),
  lon: z.number().nullable(),
  precision_m: z.number().nullable(),
  within: z.array(z.string()).describe("containing areas, nearest first"),
  part: z.string().nullable().describe("`several northern neighbourhoods`, `four villages`"),
});

export const timeSchema = z.strictObject({
  edtf: z.string(),
  from: daySchema.nullable(),
  to: daySchema.nullable().describe("inclusive; null = open"),
  mention: z.string(),
  span: spanSchema.nullable(),
  basis: z.enum(["stated", "anchored", "publication"]),
});

export const quantitySchema = z.strictObject({
  value: z.number().nullable(),
  min: z.number().nullable(),
  max: z.number().nullable(),
  unit: z.enum(["persons", "percent", "places", "km", "km2", "vehicles"]),
  qualifier: z.string().nullable(),
  cumulative: z.boolean(),
});

export const attributionSchema = z.strictObject({
  source: refSchema,
  speaker: z.strictObject({ name: z.string().nullable(), role: z.string().nullable() }).nullable(),
  cue: z.string().nullable(),
  span: spanSchema.nullable(),
});

const common = {
  id: z.string(),
  report: z.string(),
  span: spanSchema,
  quote: z.string(),
  actor: z.array(refSchema),
  target: z.array(refSchema),
  place: placeSchema.nullable(),
  time: timeSchema.nullable(),
  quantity: quantitySchema.nullable(),
  attribution: z.array(attributionSchema).min(1).describe("innermost voice first, the publisher last"),
  modality: z.enum(["asserted", "possible", "predicted", "intended", "demanded", "hypothetical"]),
  polarity: z.enum(["positive", "negative"]),
  background: z.boolean(),
  confidence: z.number().min(0).max(1),
  rule: z.string(),
};

export const controlClaimSchema = z.strictObject({
  kind: z.literal("control"),
  change: z.enum(["gain", "lose", "hold", "contest", "besiege", "relieve"]),
  ...common,
});

export const eventClaimSchema = z.strictObject({
  kind: z.literal("event"),
  event: z.enum([
    "AGREE",
    "CONSULT",
    "SUPPORT",
    "CONCEDE",
    "COOPERATE",
    "AID",
    "RETREAT",
    "REQUEST",
    "ACCUSE",
    "REJECT",
    "THREATEN",
    "PROTEST",
    "SANCTION",
    "MOBILIZE",
    "COERCE",
    "ASSAULT",
  ]),
  mode: z.string().nullable().describe("PLOVER 2021 mode where one fits: `aerial`, `suicide-attack`"),
  ...common,
});

export const countClaimSchema = z.strictObject({
  kind: z.literal("count"),
  measure: z.enum(MEASURES),
  population: z.string().nullable().describe("the words' own class: `civilians`, `fighters`"),
  ...common,
});

export const statusClaimSchema = z.strictObject({
  kind: z.literal("status"),
  person: refSchema,
  status: z.enum(["dead", "injured", "detained", "alive", "whereabouts-unknown", "resigned", "appointed"]),
  ...common,
});

export const relationClaimSchema = z.strictObject({
  kind: z.literal("relation"),
  relation: z.enum(["supports", "member-of", "leads", "opposes"]),
  ...common,
});

export const claimSchema = z.discriminatedUnion("kind", [
  controlClaimSchema,
  eventClaimSchema,
  countClaimSchema,
  statusClaimSchema,
  relationClaimSchema,
]);

export type Ref = z.infer<typeof refSchema>;
export type Place = z.infer<typeof placeSchema>;
export type Time = z.infer<typeof timeSchema>;
export type Quantity = z.infer<typeof quantitySchema>;
export type Attribution = z.infer<typeof attributionSchema>;
export type ControlClaim = z.infer<typeof controlClaimSchema>;
export type EventClaim = z.infer<typeof eventClaimSchema>;
export type CountClaim = z.infer<typeof countClaimSchema>;
export type StatusClaim = z.infer<typeof statusClaimSchema>;
export type RelationClaim = z.infer<typeof relationClaimSchema>;
export type Claim = z.infer<typeof claimSchema>;
export type ClaimKind = Claim["kind"];
export type Modality = Claim["modality"];
export type Change = ControlClaim["change"];
