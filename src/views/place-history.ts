import type { Day } from "../base/day.ts";
import { type Bearing, bearingsOf, type Past } from "./bearing.ts";
import type { AsOf } from "./as-of.ts";
import { NOTHING_KNOWN, type PlaceState, type Scales, step } from "./control-fold.ts";
import type { Testimony } from "./testimony.ts";

/** What may be heard: published by the end of a day, from the voices of the lens. */
export type Hearing = Pick<AsOf, "known" | "lens">;

/** A place's testimonies as bearings in the order in which they are to be weighed. */
export interface PlaceHistory {
  readonly events: readonly Bearing[];
  readonly pasts: readonly Past[];
}

/** The history that the heard testimonies of one place tell (SPEC C3, T3, L1). */
export function historyOf(testimonies: readonly Testimony[], hearing: Hearing): PlaceHistory {
  const events: Bearing[] = [];
  const pasts: Past[] = [];
  for (const testimony of testimonies) {
    if (!isHeard(testimony, hearing)) continue;
    const bearings = bearingsOf(testimony);
    events.push(...bearings.events);
    pasts.push(...bearings.pasts);
  }
  return { events: events.sort(inOrder), pasts };
}

/** Whether a testimony is known by then, not retired, and of a voice of the lens. */
export function isHeard(testimony: Testimony, { known, lens }: Hearing): boolean {
  return (
    testimony.known <= known &&
    (testimony.retired === null || testimony.retired > known) &&
    (lens === null || lens.length === 0 || testimony.lensNames.some((name) => lens.includes(name)))
  );
}

/** The state of the place at the end of `on`, from its events alone. */
export function stateOn({ events }: PlaceHistory, on: Day, scales: Scales): PlaceState {
  let state = NOTHING_KNOWN;
  for (const bearing of events) {
    if (bearing.day > on) break;
    state = step(state, bearing, scales);
  }
  return state;
}

function inOrder(a: Bearing, b: Bearing): number {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1;
  if (a.testimony.known !== b.testimony.known) return a.testimony.known < b.testimony.known ? -1 : 1;
  return a.testimony.seq - b.testimony.seq;
}
