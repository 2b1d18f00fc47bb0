import type { Draft } from "../draft.ts";

/** How likely a draft is right: the rule's prior, lowered for every slot that was inferred and not read. 0–1. */
export function confidenceOf(draft: Draft): number {
  const agent = { tree: 1, shared: 0.95, surface: 0.8, none: 0.85 }[draft.predicate.agentFrom];
  const place = { role: 1, clause: 0.9, topic: 0.75, none: 0.85 }[draft.placeFrom];
  const known = draft.actor.length > 0 && draft.actor.every((ref) => ref.id === null) ? 0.9 : 1;
  return Math.round(draft.rule.prior * agent * place * known * 100) / 100;
}
