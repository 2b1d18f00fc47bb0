import type { Ref } from "../claim.ts";
import type { Draft } from "../draft.ts";

/** Whether a claim is a gain of a place. */
export function isGain({ rule }: Draft): boolean {
  return rule.gives.kind === "control" && rule.gives.change === "gain";
}

/** Whether it is a hold. */
export function isHold({ rule }: Draft): boolean {
  return rule.gives.kind === "control" && rule.gives.change === "hold";
}

/** Whether it sets one side against another: a gain, a siege, fighting, an attack. */
export function isBlow(draft: Draft): boolean {
  const { gives } = draft.rule;
  if (gives.kind === "control")
    return gives.change === "gain" || gives.change === "besiege" || gives.change === "contest";
  return gives.kind === "event" && gives.event === "ASSAULT";
}

/** The dead and hurt, whom only a blow can have cost. */
export function isHarm({ rule: { gives } }: Draft): boolean {
  return gives.kind === "count" && /^(killed|injured|casualties)$/.test(gives.measure);
}

/** Whether two lists have nobody in common. */
export function disjoint(a: readonly Ref[], b: readonly Ref[]): boolean {
  return !a.some((ref) => b.some((other) => isOne(ref, other)));
}

/** Whether two references may be to one side; of those no register knows, one may be told more of: "insurgents", "Velm insurgents". */
function isOne(a: Ref, b: Ref): boolean {
  if (a.id !== null || b.id !== null) return a.id === b.id;
  return a.name === b.name || a.name.endsWith(` ${b.name}`) || b.name.endsWith(` ${a.name}`);
}
