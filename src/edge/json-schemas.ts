import { z } from "zod";
import {
  claimSchema,
  controlClaimSchema,
  countClaimSchema,
  eventClaimSchema,
  relationClaimSchema,
  statusClaimSchema,
} from "../claims/claim.ts";
import { decisionSchema } from "../record/decision.ts";
import { reportSchema } from "../report/report.ts";
import { actorSchema, personSchema, placeEntrySchema, sideSchema, sourceSchema } from "../text/registers.ts";

/** Name → JSON Schema (2020-12) of what Demarc prints or reads. */
export const jsonSchemas = {
  claim: () => toJsonSchema(claimSchema),
  control: () => toJsonSchema(controlClaimSchema),
  event: () => toJsonSchema(eventClaimSchema),
  count: () => toJsonSchema(countClaimSchema),
  status: () => toJsonSchema(statusClaimSchema),
  relation: () => toJsonSchema(relationClaimSchema),
  decision: () => toJsonSchema(decisionSchema),
  report: () => toJsonSchema(reportSchema),
  actor: () => toJsonSchema(actorSchema),
  source: () => toJsonSchema(sourceSchema),
  person: () => toJsonSchema(personSchema),
  place: () => toJsonSchema(placeEntrySchema),
  side: () => toJsonSchema(sideSchema),
} as const;

function toJsonSchema(schema: z.ZodType): object {
  return z.toJSONSchema(schema, { io: "input" });
}
