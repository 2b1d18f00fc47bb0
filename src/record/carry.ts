import { canonicalJson } from "../base/id.ts";
import type { Claim } from "../claims/claim.ts";
import { OWN_SLOTS, type Slots } from "./decision.ts";
import type { Decisions } from "./decisions.ts";
import type { Carry } from "./entry.ts";
import { nameKey } from "./name-key.ts";
import { shiftSlots } from "./with-slots.ts";

/** The decided claims of a report's latest revision that the next one carries in the same words under other ids (SPEC J8). */
export function carriesOf(
  standing: readonly Claim[],
  next: { readonly claims: readonly Claim[]; readonly text: string },
  decisions: Decisions,
): Carry[] {
  const newcomers = groupsOf(without(next.claims, standing));
  return [...groupsOf(without(standing, next.claims))].flatMap(([words, olds]) =>
    olds.flatMap((old, i) => {
      const claim = newcomers.get(words)?.[i];
      if (claim === undefined || decisions.on(old.id).length === 0) return [];
      const carry = { claim: claim.id, from: old.id, shift: claim.span[0] - old.span[0] };
      return holds(carry, next.text, decisions) ? [carry] : [];
    }),
  );
}

function without(claims: readonly Claim[], others: readonly Claim[]): Claim[] {
  const ids = new Set(others.map(({ id }) => id));
  return claims.filter(({ id }) => !ids.has(id));
}

/** The claims that say the same in the same words, in the order of the text. */
function groupsOf(claims: readonly Claim[]): Map<string, Claim[]> {
  const groups = new Map<string, Claim[]>();
  for (const claim of [...claims].sort((a, b) => a.span[0] - b.span[0])) {
    const key = wordsOf(claim);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [claim]);
    else group.push(claim);
  }
  return groups;
}

/** What a claim says in which words; not when or who prints it, since a publisher may put its date or name right. */
function wordsOf(claim: Claim): string {
  const slots = claim as unknown as Record<string, unknown>;
  const { kind, quote, actor, target, place, quantity, modality, polarity } = claim;
  return canonicalJson([
    kind,
    quote,
    OWN_SLOTS[kind].map((slot) =>
      slot === "person" ? nameKey(slots[slot] as Claim["actor"][number]) : slots[slot],
    ),
    actor.map(nameKey),
    target.map(nameKey),
    place === null ? null : [nameKey(place), place.part],
    quantity,
    modality,
    polarity,
  ]);
}

/** Whether every quote that a person chose stands in the new text too. */
function holds({ from, shift }: Carry, text: string, decisions: Decisions): boolean {
  return decisions.on(from).every(({ decided: { decision }, shift: before }) => {
    const chosen: readonly Slots[] =
      decision.verdict === "correct" ? [decision.slots] : decision.verdict === "split" ? decision.parts : [];
    return chosen
      .map((slots) => shiftSlots(slots, before + shift))
      .every(({ span, quote }) => span === undefined || text.slice(...span) === quote);
  });
}
