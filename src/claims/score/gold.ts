import { z } from "zod";
import type { Span } from "../../base/span.ts";
import { quantitySchema } from "../claim.ts";

/**
 * A labelled claim in the compact gold form: the contract's fields with canonical names in place of refs and EDTF in place
 * of a time. It is found in its report by `span`, or by `quote` and which occurrence of it is meant.
 */
export const goldSchema = z.looseObject({
  report: z.string(),
  quote: z.string().optional(),
  nth: z.int().positive().nullish(),
  span: z.tuple([z.int(), z.int()]).optional(),
  kind: z.enum(["control", "event", "count", "status", "relation"]),
  change: z.string().nullish(),
  event: z.string().nullish(),
  measure: z.string().nullish(),
  status: z.string().nullish(),
  relation: z.string().nullish(),
  person: z.string().nullish(),
  actor: z.array(z.string()).default([]),
  target: z.array(z.string()).default([]),
  place: z.string().nullable().default(null),
  time: z.string().nullable().default(null),
  quantity: quantitySchema.partial().nullable().default(null),
  attribution: z.array(z.string()).min(1),
  modality: z.string(),
  polarity: z.string(),
  level: z.string().default("core"),
});

export type Gold = z.infer<typeof goldSchema>;

/** What kind of control, event, count … a claim or label is: its change, type, measure, status or relation. */
export function subtypeOf(claim: {
  readonly kind: Gold["kind"];
  readonly change?: unknown;
  readonly event?: unknown;
  readonly measure?: unknown;
  readonly status?: unknown;
  readonly relation?: unknown;
}): unknown {
  return {
    control: claim.change,
    event: claim.event,
    count: claim.measure,
    status: claim.status,
    relation: claim.relation,
  }[claim.kind];
}

/** Where the label lies in the report's text; `[-1, …]` when its quote is not there. */
export function goldSpan(gold: Gold, text: string): Span {
  if (gold.span) return gold.span;
  const quote = gold.quote ?? "";
  let start = -1;
  for (let n = 0; n < (gold.nth ?? 1); n++) start = text.indexOf(quote, start + 1);
  return [start, start + quote.length];
}
