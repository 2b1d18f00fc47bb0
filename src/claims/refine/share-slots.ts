import type { Draft } from "../draft.ts";
import { dominates, tokenAt } from "../sentence-view.ts";

/** Hands on what one claim of a clause knows to the others: who did it, and to whom, when their own words do not say. */
export function shareSlots(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.map((draft) => {
    if (draft.rule.gives.kind !== "count" && draft.rule.gives.kind !== "event") return draft;
    if (draft.actor.length > 0 || draft.predicate.agentFrom === "tree") {
      if (draft.predicate.agent.length > 0 && draft.actor.length > 0) return draft;
    }
    const donor = drafts.find(
      (other) => other !== draft && isCompany(draft, other) && other.actor.length > 0,
    );
    return donor === undefined ? draft : { ...draft, actor: donor.actor };
  });
}

/** Whether `other` is the blow that the count or event stands in one clause with: its subject, its "in" or its verb. */
function isCompany(draft: Draft, other: Draft): boolean {
  if (draft.view !== other.view || other.rule.gives.kind !== "event") return false;
  const { view } = draft;
  const mine = draft.predicate.token;
  const theirs = other.predicate.token;
  const head = tokenAt(view, mine).head;
  return (
    dominates(view, mine, theirs) ||
    (head === theirs && /^(advcl|acl|xcomp|conj)/.test(tokenAt(view, mine).deprel)) ||
    (tokenAt(view, theirs).head === head && Math.abs(mine - theirs) < 12)
  );
}
