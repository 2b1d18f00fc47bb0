import type { Day } from "../base/day.ts";
import type { Claim, ControlClaim, EventClaim, Quantity } from "../claims/claim.ts";
import type { RecordedClaim } from "../record/recorded-claim.ts";
import { isPartial } from "./bearing.ts";
import { agree, keyOf } from "./same-thing.ts";
import type { Standing } from "./standing.ts";

/** The days on which something foretold may come about, both included. */
export interface Window {
  readonly first: Day;
  readonly last: Day;
  readonly standing: Standing;
}

/** PLOVER types by which whom a request is made to answers it. */
const GRANTS: ReadonlySet<EventClaim["event"]> = new Set(["AGREE", "CONCEDE", "RETREAT", "COOPERATE"]);

/** Whether an asserted word says that what was foretold of the same place came about, within its days (SPEC B2). */
export function bearsOut(word: RecordedClaim, forecast: RecordedClaim, window: Window): boolean {
  return (
    word.claim.polarity === "positive" &&
    isWithin(word, forecast, window) &&
    isIt(word.claim, forecast.claim, window)
  );
}

/** Whether a word says that a request was turned down. */
export function isRejection(word: RecordedClaim, forecast: RecordedClaim, window: Window): boolean {
  const { claim } = word;
  return (
    forecast.claim.kind === "event" &&
    forecast.claim.event === "REQUEST" &&
    claim.kind === "event" &&
    claim.event === "REJECT" &&
    claim.polarity === "positive" &&
    isWithin(word, forecast, window) &&
    isAnswer(claim, forecast.claim, window.standing)
  );
}

/** It speaks of a day from the forecast's publication on, and was published in another report. */
function isWithin(word: RecordedClaim, forecast: RecordedClaim, { first, last }: Window): boolean {
  const { claim, known } = word;
  if (claim.report === forecast.claim.report || known < first) return false;
  if (claim.background && claim.time === null) return false;
  const to = claim.time?.to ?? known;
  const day = to > known ? known : to;
  const from = claim.time?.from ?? day;
  return day >= first && from <= last && (known > first || day > first);
}

function isIt(said: Claim, foretold: Claim, { standing }: Window): boolean {
  if (foretold.kind === "control") return said.kind === "control" && isSameChange(said, foretold, standing);
  if (foretold.kind === "event") return isSameEvent(said, foretold, standing);
  if (said.kind !== foretold.kind) return false;
  if (foretold.kind === "status" && said.kind === "status")
    return keyOf(said.person) === keyOf(foretold.person) && said.status === foretold.status;
  if (foretold.kind === "count" && said.kind === "count")
    return (
      said.measure === foretold.measure &&
      agree(said.target, foretold.target, standing) &&
      leastOf(said.quantity) >= leastOf(foretold.quantity)
    );
  if (foretold.kind === "relation" && said.kind === "relation")
    return (
      said.relation === foretold.relation &&
      isParty(said.actor, foretold.actor, standing) &&
      isParty(said.target, foretold.target, standing)
    );
  return false;
}

/** A taking by the same winner, a loss by the same loser, the same holding, fighting, siege or breaking of it; no part for the whole. */
function isSameChange(said: ControlClaim, foretold: ControlClaim, standing: Standing): boolean {
  if (isLess(said) && !isLess(foretold)) return false;
  const [now, then] = [sensesOf(said), sensesOf(foretold)];
  if (now === null || then === null)
    return said.change === foretold.change && agree(said.actor, foretold.actor, standing);
  const hasWinner = then.winners.length > 0;
  if (hasWinner)
    return isParty(now.winners, then.winners, standing) && agree(now.losers, then.losers, standing);
  return isParty(now.losers, then.losers, standing);
}

function isLess({ place, quantity }: ControlClaim): boolean {
  return isPartial({ part: place?.part ?? null, quantity });
}

/** Who wins and who loses a place; null where it changes no hands. */
function sensesOf({ change, actor, target }: ControlClaim) {
  if (change === "gain") return { winners: actor, losers: target };
  return change === "lose" ? { winners: target, losers: actor } : null;
}

/** The same PLOVER type, in the same mode where both name one; who was to withdraw lost the place; who was asked gave in. */
function isSameEvent(said: Claim, foretold: EventClaim, standing: Standing): boolean {
  if (foretold.event === "REQUEST")
    return said.kind === "event" && GRANTS.has(said.event) && isAnswer(said, foretold, standing);
  if (foretold.event === "RETREAT" && said.kind === "control") {
    const senses = sensesOf(said);
    return senses !== null && !isLess(said) && isParty(senses.losers, foretold.actor, standing);
  }
  return (
    said.kind === "event" &&
    said.event === foretold.event &&
    (said.mode === null || foretold.mode === null || said.mode === foretold.mode) &&
    agree(said.actor, foretold.actor, standing) &&
    agree(said.target, foretold.target, standing)
  );
}

/** Whoever was asked acts, towards whoever asked where somebody is named. */
function isAnswer(said: EventClaim, request: EventClaim, standing: Standing): boolean {
  return isParty(said.actor, request.target, standing) && agree(said.target, request.actor, standing);
}

/** Whether both name somebody, of one side. */
function isParty(a: Claim["actor"], b: Claim["actor"], standing: Standing): boolean {
  return a.length > 0 && b.length > 0 && agree(a, b, standing);
}

function leastOf(quantity: Quantity | null): number {
  return quantity?.value ?? quantity?.min ?? quantity?.max ?? 0;
}
