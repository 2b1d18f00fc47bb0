import { z } from "zod";
import {
  attributionSchema,
  type ClaimKind,
  controlClaimSchema,
  countClaimSchema,
  eventClaimSchema,
  placeSchema,
  quantitySchema,
  refSchema,
  relationClaimSchema,
  statusClaimSchema,
  timeSchema,
} from "../claims/claim.ts";

/** What people decide about the record, version 1: shapes, types and JSON Schema in one place (SPEC J1). */
const { span, quote, modality, polarity, background } = controlClaimSchema.shape;

const own = {
  change: controlClaimSchema.shape.change,
  event: eventClaimSchema.shape.event,
  mode: eventClaimSchema.shape.mode,
  measure: countClaimSchema.shape.measure,
  population: countClaimSchema.shape.population,
  person: statusClaimSchema.shape.person,
  status: statusClaimSchema.shape.status,
  relation: relationClaimSchema.shape.relation,
};

/** The slots that each kind of claim has of its own. */
export const OWN_SLOTS = {
  control: ["change"],
  event: ["event", "mode"],
  count: ["measure", "population"],
  status: ["person", "status"],
  relation: ["relation"],
} as const satisfies Readonly<Record<ClaimKind, readonly (keyof typeof own)[]>>;

export const slotsSchema = z
  .strictObject({
    kind: z.enum(["control", "event", "count", "status", "relation"]),
    ...own,
    span,
    quote,
    actor: z.array(refSchema),
    target: z.array(refSchema),
    place: placeSchema.nullable(),
    time: timeSchema.nullable(),
    quantity: quantitySchema.nullable(),
    attribution: z.array(attributionSchema).min(1),
    modality,
    polarity,
    background,
  })
  .partial()
  .refine((slots) => Object.keys(slots).length > 0, "name at least one slot")
  .refine(({ span, quote }) => (span === undefined) === (quote === undefined), "span and quote go together")
  .refine(
    ({ kind, ...slots }) => kind === undefined || OWN_SLOTS[kind].every((slot) => slots[slot] !== undefined),
    "another kind needs its own slots",
  );

const nameSchema = z.strictObject({ id: z.string().nullable(), name: z.string().min(1) });

const whereSchema = z.strictObject({
  lat: z.number().nullable(),
  lon: z.number().nullable(),
  precision_m: z.number().nullable(),
  within: z.array(z.string()),
});

const by = {
  id: z.string().regex(/^decision:[\w-]{1,64}$/),
  person: z.string().trim().min(1).max(200),
  reason: z.string().max(2000).describe("may be empty where something is accepted, graded or undone"),
};
const claim = z.string().min(1);

export const decisionSchema = z.discriminatedUnion("verdict", [
  z.strictObject({ verdict: z.literal("accept"), claim, ...by }),
  z.strictObject({ verdict: z.literal("reject"), claim, ...by }),
  z.strictObject({ verdict: z.literal("correct"), claim, slots: slotsSchema, ...by }),
  z.strictObject({ verdict: z.literal("merge"), claim, into: z.string().min(1), ...by }),
  z.strictObject({
    verdict: z.literal("split"),
    claim,
    parts: z.array(slotsSchema).min(2).max(20).describe("what each claim says otherwise than the one split"),
    ...by,
  }),
  z.strictObject({
    verdict: z.literal("same-as"),
    what: z.enum(["actor", "place", "source", "person"]),
    from: nameSchema,
    to: nameSchema,
    where: whereSchema.nullable().describe("of a place: where `to` lies"),
    ...by,
  }),
  z.strictObject({
    verdict: z.literal("reliability"),
    source: z.string().min(1).describe("id of the source, its name where it has none"),
    topic: z.enum(["control", "event", "count", "status", "relation"]),
    letter: z.enum(["A", "B", "C", "D", "E", "F"]).describe("Admiralty code"),
    ...by,
  }),
  z.strictObject({
    verdict: z.literal("credibility"),
    claim,
    digit: z.literal([1, 2, 3, 4, 5, 6]).describe("Admiralty code"),
    ...by,
  }),
  z.strictObject({ verdict: z.literal("undo"), decision: z.string().min(1), ...by }),
]);

export type Decision = z.infer<typeof decisionSchema>;
export type Verdict = Decision["verdict"];
export type Slots = z.infer<typeof slotsSchema>;
export type SameAs = Extract<Decision, { verdict: "same-as" }>;
export type Reliability = Extract<Decision, { verdict: "reliability" }>["letter"];
export type Credibility = Extract<Decision, { verdict: "credibility" }>["digit"];

/** A decision as a person makes it, before it has an id. */
export type DecisionWish = WithoutId<Decision>;
type WithoutId<D> = D extends Decision ? Omit<D, "id"> & { readonly id?: string | undefined } : never;
