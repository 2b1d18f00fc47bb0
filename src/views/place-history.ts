import type { AsOf } from "./as-of.ts";
import { type Bearing, type BearingKind, bearingsOf, type Past } from "./bearing.ts";
import { retractionsOf } from "./denials.ts";
import type { Standing } from "./standing.ts";
import type { Testimony } from "./testimony.ts";
import { withToldHolders } from "./told-holders.ts";

/** What may be heard: published by the end of a day, from the voices of the lens. */
export type Hearing = Pick<AsOf, "known" | "lens">;

/** A place's testimonies as bearings in the order in which they are to be weighed. */
export interface PlaceHistory {
  readonly events: readonly Bearing[];
  readonly pasts: readonly Past[];
}

/** All that was ever said of a place, heard or not. */
export interface FullHistory extends PlaceHistory {
  readonly retractions: ReadonlyMap<Testimony, readonly Testimony[]>;
}

/** The history that the heard testimonies of one place tell (SPEC C3, T3, L1). */
export function historyOf(
  testimonies: readonly Testimony[],
  hearing: Hearing,
  standing: Standing,
): PlaceHistory {
  return heardOf(
    fullHistoryOf(
      testimonies.filter((testimony) => isHeard(testimony, hearing)),
      standing,
    ),
    hearing,
  );
}

/** The history that all these testimonies of one place would tell together. */
export function fullHistoryOf(said: readonly Testimony[], standing: Standing): FullHistory {
  const testimonies = withToldHolders(said, standing);
  const events: Bearing[] = [];
  const pasts: Past[] = [];
  for (const testimony of testimonies) {
    const bearings = bearingsOf(testimony);
    events.push(...bearings.events);
    pasts.push(...bearings.pasts);
  }
  return {
    events: events.sort(inOrder),
    pasts: pasts.sort((a, b) => byContent(a.testimony, b.testimony)),
    retractions: retractionsOf(testimonies, standing),
  };
}

/** The part of a full history that is heard, without what its own voice took back by then (SPEC T6). */
export function heardOf({ events, pasts, retractions }: FullHistory, hearing: Hearing): PlaceHistory {
  const stands = ({ testimony }: { readonly testimony: Testimony }) =>
    isHeard(testimony, hearing) &&
    !(retractions.size > 0 && retractions.get(testimony)?.some((denial) => isHeard(denial, hearing)));
  return { events: events.filter(stands), pasts: pasts.filter(stands) };
}

/** Whether a testimony is known by then, not retired, and of a voice of the lens. */
export function isHeard(testimony: Testimony, { known, lens }: Hearing): boolean {
  return (
    testimony.known <= known &&
    (testimony.retired === null || testimony.retired > known) &&
    (lens === null || lens.length === 0 || testimony.lensNames.some((name) => lens.includes(name)))
  );
}

/** By day, then by day of publication, then what held before what changed, then by content: never by arrival (SPEC C3). */
function inOrder(a: Bearing, b: Bearing): number {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1;
  if ((a.kind === "expire") !== (b.kind === "expire")) return a.kind === "expire" ? 1 : -1;
  if (a.testimony.known !== b.testimony.known) return a.testimony.known < b.testimony.known ? -1 : 1;
  const rank = rankOf(a) - rankOf(b);
  return rank === 0 ? byContent(a.testimony, b.testimony) : rank;
}

const RANK: Readonly<Partial<Record<BearingKind, number>>> = {
  share: 0,
  besiege: 0,
  part: 2,
  contest: 2,
  denied: 3,
};

/** A taking comes after a holding or a siege of the same day, and what disputes either after both. */
function rankOf({ kind, testimony }: Bearing): number {
  if (RANK[kind] !== undefined) return RANK[kind];
  if (testimony.change === "hold") return 0;
  return testimony.from === null && testimony.to === null ? UNDATED : 1;
}

/** A taking without a time, told beside one of that day, came before it: "retook it after its capture". */
const UNDATED = 0.5;

/** A total order that no order of arrival changes: by report, then as the report tells it (SPEC C20). */
export function byContent(a: Testimony, b: Testimony): number {
  if (a.report !== b.report) return a.report < b.report ? -1 : 1;
  if (a.start !== b.start) return a.start - b.start;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
