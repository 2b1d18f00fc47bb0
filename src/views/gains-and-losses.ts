import type { Day } from "../base/day.ts";
import type { Ref } from "../claims/claim.ts";
import type { AnswerPlace, ControlState } from "./control-answer.ts";
import { daysAfter } from "./day-table.ts";
import type { Testimony } from "./testimony.ts";
import type { ControlSpan } from "./timeline-answer.ts";

/** A place that an actor gained or lost, as the timeline tells it. */
export interface HoldingChange {
  readonly kind: "gain" | "loss";
  readonly place: AnswerPlace;
  readonly day: Day;
  /** The state from that day on: what is gained may only be claimed, or contested. */
  readonly state: ControlState;
  /** Who held it before a gain, or holds it after a loss; empty when nobody says. */
  readonly others: readonly Ref[];
  readonly claims: readonly string[];
}

/** An actor's gains and losses of one place, in order (SPEC S3). */
export function gainsAndLosses(
  actor: string,
  place: AnswerPlace,
  {
    spans,
    testimonies,
  }: { readonly spans: readonly ControlSpan[]; readonly testimonies: readonly Testimony[] },
): HoldingChange[] {
  const takings = new Set(
    testimonies
      .filter(({ change, positive, actors }) => change === "gain" && positive && actors.some(isActor(actor)))
      .map(({ id }) => id),
  );
  const holds = (span: ControlSpan | undefined) => span !== undefined && span.holders.some(isActor(actor));
  return spans.flatMap((span, i): HoldingChange[] => {
    const before = spans[i - 1];
    if (holds(span) === holds(before)) return [];
    const others = (refs: readonly Ref[] = []) => refs.filter((ref) => !isActor(actor)(ref));
    const { from: day, state } = span;
    if (!holds(span))
      return [{ kind: "loss", place, day, state, others: others(span.holders), claims: claimsOf(span) }];
    const isTold = span.for.some((id) => takings.has(id)) || span.against.some((id) => takings.has(id));
    const isFromOthers = before !== undefined && others(before.holders).length > 0 && follows(before, span);
    if (!isTold && !isFromOthers) return [];
    return [{ kind: "gain", place, day, state, others: others(before?.holders), claims: claimsOf(span) }];
  });
}

/** Whether a party is the actor of that id, or of that name where no register knows it. */
export function isActor(actor: string): (ref: Pick<Ref, "id" | "name">) => boolean {
  return ({ id, name }) => (id ?? name) === actor;
}

function follows(before: ControlSpan, after: ControlSpan): boolean {
  return before.to !== null && daysAfter(before.to, 1) === after.from;
}

function claimsOf({ for: supporting, against }: ControlSpan): string[] {
  return [...new Set([...supporting, ...against])];
}
