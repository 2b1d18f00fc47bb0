import { counts, type RecordedClaim } from "../record/recorded-claim.ts";
import { type AsOf, claimsKnown } from "./as-of.ts";
import { forPlace, type RecordPlace } from "./control-at.ts";
import type { Dispute } from "./dispute-answer.ts";
import { howMany } from "./how-many.ts";
import { byKnown, compare } from "./order.ts";
import { historyOf } from "./place-history.ts";
import { policyOf } from "./policies.ts";
import { type Standing, standingAt } from "./standing.ts";
import { testimonyOf } from "./testimony.ts";
import { createTrack } from "./track.ts";
import { whetherItHappened } from "./whether-it-happened.ts";
import { whoHolds } from "./who-holds.ts";

export type { Dispute, Position } from "./dispute-answer.ts";

/** The disputes about one place, oldest first; `claims` are all claims about it (SPEC D1–D4). */
export function disputesOf(
  place: RecordPlace,
  claims: readonly RecordedClaim[],
  { known, lens, policy, standing: everywhere }: Omit<AsOf, "on"> & { readonly standing: Standing },
): Dispute[] {
  const standing = standingAt(place, everywhere);
  const heard = claimsKnown(claims, { known, lens }).filter(counts).sort(byKnown);
  const testimonies = forPlace(
    place,
    heard.flatMap((recorded) => testimonyOf(recorded) ?? []),
  );
  const history = historyOf(testimonies, { known, lens: null }, standing);
  const track = createTrack(history, { policy: policyOf(policy), standing }, (verdict) => verdict);
  const stretches = track.all();
  return [
    ...whoHolds(place, stretches, heard),
    ...whetherItHappened(place, { heard, stretches, standing }),
    ...howMany(place, heard, standing),
  ].sort((a, b) => compare(a.from, b.from) || compare(a.id, b.id));
}
