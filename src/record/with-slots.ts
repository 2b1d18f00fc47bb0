import type { Span } from "../base/span.ts";
import type { Claim, Ref } from "../claims/claim.ts";
import { OWN_SLOTS, type Slots } from "./decision.ts";

/** The claim with the slots that a person put right; slots of another kind than it then is are left out (SPEC J3). */
export function withSlots(claim: Claim, slots: Slots): Claim {
  const kind = slots.kind ?? claim.kind;
  const changed: Record<string, unknown> = { ...(kind === claim.kind ? claim : withoutOwn(claim)), kind };
  const foreign = new Set<string>(
    Object.entries(OWN_SLOTS).flatMap(([other, own]) => (other === kind ? [] : own)),
  );
  for (const [slot, value] of Object.entries(slots))
    if (value !== undefined && !foreign.has(slot)) changed[slot] = value;
  return changed as Claim;
}

function withoutOwn(claim: Claim): Record<string, unknown> {
  const own: readonly string[] = OWN_SLOTS[claim.kind];
  return Object.fromEntries(Object.entries(claim).filter(([slot]) => !own.includes(slot)));
}

/** The slots as they stand in a text in which the words come so many characters further on (SPEC J8). */
export function shiftSlots(slots: Slots, shift: number): Slots {
  if (shift === 0) return slots;
  const moved = <T extends { readonly span: Span | null }>(named: T): T => ({
    ...named,
    span: named.span === null ? null : shiftSpan(named.span, shift),
  });
  const refs = (named: readonly Ref[] | undefined) => named?.map(moved);
  const { span, actor, target, person, place, time, attribution } = slots;
  return {
    ...slots,
    ...(span === undefined ? {} : { span: shiftSpan(span, shift) }),
    ...(actor === undefined ? {} : { actor: refs(actor)! }),
    ...(target === undefined ? {} : { target: refs(target)! }),
    ...(person === undefined ? {} : { person: moved(person) }),
    ...(place == null ? {} : { place: moved(place) }),
    ...(time == null ? {} : { time: moved(time) }),
    ...(attribution === undefined
      ? {}
      : { attribution: attribution.map((voice) => ({ ...moved(voice), source: moved(voice.source) })) }),
  };
}

function shiftSpan([from, to]: Span, shift: number): [number, number] {
  // What stands at 0–0 stands nowhere in the text: a publisher, say.
  return from === to ? [from, to] : [from + shift, to + shift];
}
