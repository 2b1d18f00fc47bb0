import type { Day } from "../base/day.ts";
import type { Ref } from "../claims/claim.ts";
import { daysAfter } from "./day-table.ts";
import { sideOf, type Standing } from "./standing.ts";
import type { Testimony } from "./testimony.ts";

/** How many days a denial may lie from what it denies and still speak of the same. */
export const DENIAL_DAYS = 14;

/** What a denial and what it denies are compared by: a control claim or its testimony. */
export interface Told {
  readonly change: Testimony["change"];
  readonly actors: readonly Ref[];
  readonly targets: readonly Ref[];
  readonly from: Day | null;
  readonly to: Day | null;
  readonly known: Day;
}

/** Whether the negative words deny the positive ones: the same taking, holding or siege, about the same time (SPEC D2). */
export function denies(negative: Told, positive: Told, standing: Standing): boolean {
  return isNear(negative, positive) && isSameSense(negative, positive, standing);
}

/** Whether two accounts may speak of one time, give or take `DENIAL_DAYS`. */
export function isNear(
  a: Pick<Told, "from" | "to" | "known">,
  b: Pick<Told, "from" | "to" | "known">,
): boolean {
  const [fromA, toA] = window(a);
  const [fromB, toB] = window(b);
  return daysAfter(fromA, -DENIAL_DAYS) <= toB && daysAfter(fromB, -DENIAL_DAYS) <= toA;
}

function window({ from, to, known }: Pick<Told, "from" | "to" | "known">): [Day, Day] {
  const last = to ?? known;
  return [from ?? (last < known ? last : known), last];
}

function isSameSense(a: Told, b: Told, standing: Standing): boolean {
  const [senseA, senseB] = [senseOf(a, standing), senseOf(b, standing)];
  if (senseA.about !== senseB.about) return false;
  const isContrary = (["winner", "loser"] as const).some(
    (role) => senseA[role] !== "" && senseB[role] !== "" && senseA[role] !== senseB[role],
  );
  const isShared = (["winner", "loser"] as const).some(
    (role) => senseA[role] !== "" && senseA[role] === senseB[role],
  );
  return !isContrary && (isShared || senseA.about !== "control");
}

/** "They took it from us", "we lost it to them" and "they hold it" are one sense. */
function senseOf(
  { change, actors, targets }: Told,
  standing: Standing,
): { about: string; winner: string; loser: string } {
  const side = ([first]: readonly Ref[]) => (first === undefined ? "" : sideOf(first, standing));
  const about = change === "gain" || change === "lose" || change === "hold" ? "control" : change;
  const [winner, loser] = change === "lose" ? [side(targets), side(actors)] : [side(actors), side(targets)];
  return { about, winner, loser };
}

/** By testimony, the later words of its own voice that take it back (SPEC T6). */
export function retractionsOf(
  testimonies: readonly Testimony[],
  standing: Standing,
): ReadonlyMap<Testimony, readonly Testimony[]> {
  const found = new Map<Testimony, Testimony[]>();
  for (const denial of testimonies) {
    if (denial.positive || denial.change === "hold") continue;
    for (const other of testimonies)
      if (takesBack(denial, other, standing)) found.set(other, [...(found.get(other) ?? []), denial]);
  }
  return found;
}

/** Whether words deny what their own voice said before, in another report. */
export function takesBack(denial: Testimony, other: Testimony, standing: Standing): boolean {
  return (
    other.positive &&
    other.origin === denial.origin &&
    other.report !== denial.report &&
    other.known <= denial.known &&
    denies(denial, other, standing)
  );
}
