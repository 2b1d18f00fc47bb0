import type { Claim, Ref } from "../claims/claim.ts";
import { sideOf, type Standing } from "./standing.ts";

/** What kind of thing it is; a bombing and a shooting are two. */
export function whatOf(claim: Claim): string {
  switch (claim.kind) {
    case "event":
      return `${claim.event} ${claim.mode ?? ""}`;
    case "count":
      return claim.measure;
    case "relation":
      return claim.relation;
    default:
      return claim.kind;
  }
}

/** Whether two namings of a party may be of one side: nobody named agrees with everybody. */
export function agree(a: readonly Ref[], b: readonly Ref[], standing: Standing): boolean {
  if (a.length === 0 || b.length === 0) return true;
  const sides = new Set(a.map((ref) => sideOf(ref, standing)));
  return b.some((ref) => sides.has(sideOf(ref, standing)));
}

/** A party or person by its id, else by its name. */
export function keyOf({ id, name }: Ref): string {
  return id ?? name.toLowerCase();
}
