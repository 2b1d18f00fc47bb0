import type { Bearing } from "./bearing.ts";
import type { Evidence } from "./evidence.ts";
import type { Scales } from "./place-state.ts";
import type { Stakes } from "./policies.ts";
import type { Testimony } from "./testimony.ts";

/** Who gains and who loses if it is true. */
export type Parties = Pick<Stakes, "winners" | "losers">;

/** Whom a testimony would serve and whom it would cost if it were true (SPEC P1). */
export function partiesOf({ change, positive, actors, targets }: Testimony): Parties {
  if (change === "contest") return { winners: positive ? actors : [], losers: [] };
  if (change === "lose") {
    const [losers, winners] = positive ? [actors, targets] : [targets, actors];
    return { winners, losers };
  }
  if (change === "relieve") return { winners: actors, losers: targets };
  if (positive) return { winners: actors, losers: targets };
  // That there is no siege serves the besieger and the besieged alike.
  return change === "besiege"
    ? { winners: [...actors, ...targets], losers: [] }
    : { winners: [], losers: actors };
}

/** The evidence of a bearing, weighed by whom it would serve. */
export function evidenceOf(
  { testimony, day }: Pick<Bearing, "testimony" | "day">,
  { policy, standing }: Scales,
  { winners, losers }: Parties = partiesOf(testimony),
): Evidence {
  const { weight, reason } = policy.weigh(testimony, { winners, losers, standing });
  return { weight, reason, testimony, day };
}
