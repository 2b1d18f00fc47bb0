import { daysAfter } from "./day-table.ts";
import { sideOfAll } from "./place-state.ts";
import type { Standing } from "./standing.ts";
import type { Testimony } from "./testimony.ts";

/**
 * Whom a taking names as the holder ("retook the group's capital") held the place until then and not after, and the
 * siege that a breaking names ("broke the siege of") went on until then (SPEC C21).
 */
export function withToldHolders(testimonies: readonly Testimony[], standing: Standing): Testimony[] {
  const takings = testimonies.filter(({ change, positive }) => positive && ENDED_BY[change] !== undefined);
  if (takings.length === 0) return [...testimonies];
  return testimonies.flatMap((testimony) => {
    const taking = takings.find((other) => isToldInside(testimony, other, standing));
    return taking === undefined ? [testimony] : until(testimony, taking);
  });
}

const ENDED_BY: Readonly<Partial<Record<Testimony["change"], Testimony["change"]>>> = {
  gain: "hold",
  relieve: "besiege",
};

function isToldInside(holding: Testimony, taking: Testimony, standing: Standing): boolean {
  return (
    holding.change === ENDED_BY[taking.change] &&
    holding.positive &&
    holding.report === taking.report &&
    taking.start <= holding.start &&
    holding.end <= taking.end &&
    sideOfAll(holding.actors, standing) !== sideOfAll(taking.actors, standing)
  );
}

function until(holding: Testimony, { from }: Testimony): Testimony[] {
  if (from === null) return [];
  const to = daysAfter(from, -1);
  return [{ ...holding, from: null, to, edtf: `../${to}` }];
}
