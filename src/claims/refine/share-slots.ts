import type { Ref } from "../claim.ts";
import type { Draft } from "../draft.ts";
import { dominates, tokenAt } from "../sentence-view.ts";

/** Hands on what one claim of a sentence knows to the others: who did it, and against whom, when their words do not say. */
export function shareSlots(drafts: readonly Draft[]): readonly Draft[] {
  const acted = drafts.map((draft) => withActor(draft, drafts));
  const aimed = acted.map((draft) => withTarget(draft, acted));
  return aimed.map((draft) => withOpponent(draft, aimed));
}

const STORY = 3;

/** Whom the same side fights in the sentences just before, when that is one side only. */
function withOpponent(draft: Draft, drafts: readonly Draft[]): Draft {
  if (draft.target.length > 0 || draft.actor.length === 0 || !isBlow(draft)) return draft;
  const near = drafts.filter(
    (other) =>
      isBlow(other) && other.view.index <= draft.view.index && other.view.index >= draft.view.index - STORY,
  );
  const opponents = near.flatMap((other) => {
    if (!disjoint(other.actor, draft.actor)) return other.target;
    return disjoint(other.target, draft.actor) ? [] : other.actor;
  });
  const first = opponents[0];
  const single = first?.id != null && opponents.every((ref) => ref.id === first.id);
  return single ? { ...draft, target: [first] } : draft;
}

function withActor(draft: Draft, drafts: readonly Draft[]): Draft {
  const { kind } = draft.rule.gives;
  const open = kind === "count" || kind === "event" || kind === "status" || isGain(draft);
  if (!open || draft.actor.length > 0) return draft;
  const acting = drafts.filter((other) => other !== draft && other.view === draft.view && other.actor.length > 0);
  const donor = acting.find((other) => isCompany(draft, other)) ?? (kind === "count" ? onlyBlow(acting) : foe(draft, acting));
  return donor === undefined ? draft : { ...draft, actor: donor.actor };
}

/** The one blow of the sentence, or blows of one side. */
function onlyBlow(acting: readonly Draft[]): Draft | undefined {
  const blows = acting.filter(({ rule }) => rule.gives.kind === "event" && rule.gives.event === "ASSAULT");
  const first = blows[0];
  return first !== undefined && blows.every((blow) => !disjoint(blow.actor, first.actor)) ? first : undefined;
}

/** "took the town after fighting with Y": who takes it fought Y. */
function foe(draft: Draft, acting: readonly Draft[]): Draft | undefined {
  if (draft.target.length === 0) return undefined;
  return acting.find((other) => isBlow(other) && disjoint(other.actor, draft.target));
}

/** Whether `other` is the blow that the claim stands in one clause with: its subject, its "in" or its verb. */
function isCompany(draft: Draft, other: Draft): boolean {
  if (draft.view !== other.view || other.rule.gives.kind !== "event") return false;
  const { view } = draft;
  const mine = draft.predicate.token;
  const theirs = other.predicate.token;
  const head = tokenAt(view, mine).head;
  if (dominates(view, mine, theirs)) return true;
  if (head === theirs) return /^(advcl|acl|xcomp|conj)/.test(tokenAt(view, mine).deprel);
  return (
    draft.rule.gives.kind === "count" && tokenAt(view, theirs).head === head && Math.abs(mine - theirs) < 12
  );
}

/** Whom a gain or an attack is against: who holds the place in the same sentence, or whom its company is against. */
function withTarget(draft: Draft, drafts: readonly Draft[]): Draft {
  if (draft.target.length > 0 || !isBlow(draft)) return draft;
  const here = drafts.filter((other) => other !== draft && other.view === draft.view);
  const holder = here.find(
    (other) => isHold(other) && disjoint(other.actor, draft.actor) && samePlace(draft, other),
  );
  if (holder !== undefined) return { ...draft, target: holder.actor };
  const company = here.find(
    (other) =>
      isBlow(other) &&
      other.target.length > 0 &&
      !disjoint(other.actor, draft.actor) &&
      disjoint(other.target, draft.actor),
  );
  if (company !== undefined) return { ...draft, target: company.target };
  const leaver = isGain(draft) ? here.find((other) => isLeaving(other) && disjoint(other.actor, draft.actor)) : undefined;
  if (leaver !== undefined) return { ...draft, target: leaver.actor };
  const answered = here.find(
    (other) =>
      isBlow(other) &&
      other.actor.length > 0 &&
      disjoint(other.actor, draft.actor) &&
      draft.actor.length > 0 &&
      !disjoint(other.target, draft.actor),
  );
  return answered === undefined ? draft : { ...draft, target: answered.actor };
}

function isGain({ rule }: Draft): boolean {
  return rule.gives.kind === "control" && rule.gives.change === "gain";
}

function isHold({ rule }: Draft): boolean {
  return rule.gives.kind === "control" && rule.gives.change === "hold";
}

function isBlow(draft: Draft): boolean {
  const { gives } = draft.rule;
  if (gives.kind === "control")
    return gives.change === "gain" || gives.change === "besiege" || gives.change === "contest";
  return gives.kind === "event" && gives.event === "ASSAULT";
}

function isLeaving({ rule, actor }: Draft): boolean {
  const { gives } = rule;
  if (actor.length === 0) return false;
  return (gives.kind === "control" && gives.change === "lose") || (gives.kind === "event" && gives.event === "RETREAT");
}

function samePlace(a: Draft, b: Draft): boolean {
  if (a.place?.name != null && b.place?.name != null && a.place.name.name === b.place.name.name) return true;
  const start = a.place?.first ?? a.first;
  return b.predicate.token >= Math.min(start, a.first) && b.predicate.token <= a.last + 8;
}

function disjoint(a: readonly Ref[], b: readonly Ref[]): boolean {
  return !a.some((ref) => b.some((other) => (ref.id ?? ref.name) === (other.id ?? other.name)));
}
