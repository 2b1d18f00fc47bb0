import type { Claim } from "../claims/claim.ts";
import type { Credibility, Decision } from "./decision.ts";
import { type DecidedOnClaim, type Decisions, partId } from "./decisions.ts";
import type { ReadClaim, RecordedClaim } from "./recorded-claim.ts";
import { shiftSlots, withSlots } from "./with-slots.ts";

/** A claim with what people decided of it, and after it the claims that they split it into (SPEC J2–J6). */
export function asDecided(recorded: ReadClaim, decisions: Decisions): RecordedClaim[] {
  const on = decisions.on(recorded.claim.id).filter(({ decided }) => decided.inForce);
  const last = on.findLast(({ decided: { decision } }) => JUDGES.has(decision.verdict));
  const judged = last?.decided.decision;
  const corrected = correctedBy(recorded.claim, on);
  const claim = decisions.names.resolve(corrected);
  const whole: RecordedClaim = {
    ...recorded,
    claim,
    read: claim === recorded.claim ? null : recorded.claim,
    verdict: judged === undefined ? null : (judged.verdict as RecordedClaim["verdict"]),
    merged: judged?.verdict === "merge" ? standsFor(judged.into, decisions) : null,
    credibility: credibilityOf(on),
  };
  if (judged?.verdict !== "split") return [whole];
  const { shift } = last!;
  const parts = judged.parts.flatMap((slots, part) => {
    const own = { ...withSlots(corrected, shiftSlots(slots, shift)), id: partId(corrected.id, part) };
    return asDecided({ ...recorded, claim: own }, decisions);
  });
  return [whole, ...parts];
}

/** The decisions that say what a claim is; the last of them does. */
const JUDGES: ReadonlySet<Decision["verdict"]> = new Set(["accept", "reject", "correct", "merge", "split"]);

function correctedBy(claim: Claim, on: readonly DecidedOnClaim[]): Claim {
  let corrected = claim;
  for (const { decided, shift } of on)
    if (decided.decision.verdict === "correct")
      corrected = withSlots(corrected, shiftSlots(decided.decision.slots, shift));
  return corrected;
}

function credibilityOf(on: readonly DecidedOnClaim[]): Credibility | null {
  for (const { decided } of [...on].reverse())
    if (decided.decision.verdict === "credibility") return decided.decision.digit;
  return null;
}

/** The claim that stands for a merged one: the one into which it was merged, or the one that stands for that. */
function standsFor(into: string, decisions: Decisions): string {
  const seen = new Set<string>();
  for (let at = into; ;) {
    seen.add(at);
    const last = decisions
      .on(at)
      .findLast(({ decided }) => decided.inForce && JUDGES.has(decided.decision.verdict))?.decided.decision;
    if (last?.verdict !== "merge" || seen.has(last.into)) return at;
    at = last.into;
  }
}
