export type {
  Claim,
  ClaimKind,
  Change,
  ControlClaim,
  Modality,
  Place,
  Quantity,
  Ref,
  Time,
} from "./claims/claim.ts";
export { claimSchema } from "./claims/claim.ts";
export type { Finding } from "./base/finding.ts";
export { Fault } from "./base/fault.ts";
export type { Span } from "./base/span.ts";
export type { Report } from "./report/report.ts";
export { reportOf } from "./report/report.ts";
export type { Annotation, Sentence, Token } from "./text/annotation.ts";
