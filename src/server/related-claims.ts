import { daysBetween } from "../base/day.ts";
import type { Claim, ControlClaim, CountClaim, Quantity } from "../claims/claim.ts";
import type { RecordedClaim } from "../record/recorded-claim.ts";

/** Claims told near one another in time are compared; farther apart both may hold. Days. */
const NEAR = 3;

/** The other claims that say the same as a claim, and those that cannot also hold; nearest day first, at most 30 of each. */
export function relatedClaims(
  subject: RecordedClaim,
  others: readonly RecordedClaim[],
): { agreeing: RecordedClaim[]; rival: RecordedClaim[] } {
  const agreeing: RecordedClaim[] = [];
  const rival: RecordedClaim[] = [];
  for (const other of others) {
    if (other.claim.id === subject.claim.id || distance(subject, other) > NEAR) continue;
    if (!isTold(other.claim) || !isTold(subject.claim)) continue;
    const relation = compare(subject.claim, other.claim);
    if (relation === "agrees") agreeing.push(other);
    if (relation === "rivals") rival.push(other);
  }
  const nearest = (a: RecordedClaim, b: RecordedClaim) => distance(subject, a) - distance(subject, b);
  return { agreeing: agreeing.sort(nearest).slice(0, 30), rival: rival.sort(nearest).slice(0, 30) };
}

type Relation = "agrees" | "rivals" | "neither";

function compare(a: Claim, b: Claim): Relation {
  if (a.kind !== b.kind || placeKey(a) !== placeKey(b)) return "neither";
  const sense = a.kind === "control" ? compareControl(a, b as ControlClaim) : compareOther(a, b);
  if (a.polarity === b.polarity) return sense;
  return sense === "agrees" ? "rivals" : "neither";
}

function compareControl(a: ControlClaim, b: ControlClaim): Relation {
  if (a.change === "besiege" || b.change === "besiege") return a.change === b.change ? "agrees" : "neither";
  if (a.change === "relieve" || b.change === "relieve") return a.change === b.change ? "agrees" : "neither";
  const [one, two] = [outcomeOf(a), outcomeOf(b)];
  if (one === two) return "agrees";
  if (one === null || two === null) return "neither";
  return "rivals";
}

/** Who has the place after the claim; `contested` when more than one; null when it does not say. */
function outcomeOf(claim: ControlClaim): string | null {
  const partly =
    Boolean(claim.place?.part) || (claim.quantity?.unit === "percent" && claim.quantity.value !== 100);
  if (claim.change === "contest" || partly) return "contested";
  const holders = claim.change === "lose" ? claim.target : claim.actor;
  return holders.length === 0
    ? null
    : holders
        .map(({ id, name }) => id ?? name)
        .sort()
        .join("|");
}

function compareOther(a: Claim, b: Claim): Relation {
  if (a.kind === "count" && b.kind === "count") return compareCounts(a, b);
  if (a.kind === "status" && b.kind === "status") {
    if ((a.person.id ?? a.person.name) !== (b.person.id ?? b.person.name)) return "neither";
    return a.status === b.status ? "agrees" : "rivals";
  }
  if (a.kind === "event" && b.kind === "event")
    return a.event === b.event && a.place !== null ? "agrees" : "neither";
  return "neither";
}

function compareCounts(a: CountClaim, b: CountClaim): Relation {
  if (a.measure !== b.measure || a.quantity === null || b.quantity === null) return "neither";
  if (a.quantity.cumulative !== b.quantity.cumulative) return "neither";
  return overlaps(boundsOf(a.quantity), boundsOf(b.quantity)) ? "agrees" : "rivals";
}

function boundsOf({ value, min, max }: Quantity): readonly [number, number] {
  return [value ?? min ?? -Infinity, value ?? max ?? Infinity];
}

function overlaps(a: readonly [number, number], b: readonly [number, number]): boolean {
  return a[0] <= b[1] && b[0] <= a[1];
}

function isTold({ modality }: Claim): boolean {
  return modality === "asserted" || modality === "possible";
}

function placeKey({ place }: Claim): string {
  return place === null ? "" : (place.id ?? place.name);
}

function distance(a: RecordedClaim, b: RecordedClaim): number {
  return Math.abs(daysBetween(dayOf(a), dayOf(b)));
}

function dayOf({ claim, known }: RecordedClaim): string {
  return claim.time?.from ?? claim.time?.to ?? known;
}
