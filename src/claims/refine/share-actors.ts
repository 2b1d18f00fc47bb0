import type { Draft } from "../draft.ts";
import type { SentenceView } from "../sentence-view.ts";
import { dependents, dominates, tokenAt, wordAt } from "../sentence-view.ts";
import { disjoint, isBlow, isGain, isHarm } from "./draft-kinds.ts";
import { isBlamed } from "./share-story.ts";

/** A claim that does not say who did it, with the side of the blow of its sentence that it goes with. */
export function withActor(draft: Draft, drafts: readonly Draft[]): Draft {
  const { kind } = draft.rule.gives;
  const open = kind === "count" || kind === "event" || kind === "status" || isGain(draft);
  if (!open || draft.actor.length > 0) return draft;
  const acting = drafts.filter(
    (other) =>
      other !== draft &&
      other.view === draft.view &&
      other.actor.length > 0 &&
      !isBlamed(other) &&
      !isNone(other),
  );
  const donor =
    acting.find(
      (other) => isCompany(draft, other) && ((!isHarm(draft) && !isBlow(draft)) || isBlow(other)),
    ) ??
    (kind === "count"
      ? onlyBlow(draft, acting)
      : (aimer(draft, acting) ?? foe(draft, acting) ?? preluded(draft, acting)));
  return donor === undefined ? draft : { ...draft, actor: donor.actor };
}

/** "denied any attack", "made no arrests": what did not happen did nothing else either. */
function isNone({ view, predicate }: Draft): boolean {
  return dependents(view, predicate.token, ["det"]).some((child) => /^(any|no)$/.test(wordAt(view, child)));
}

/** The one blow of the sentence, or blows of one side; not one that a further clause tells of others. */
function onlyBlow(draft: Draft, acting: readonly Draft[]): Draft | undefined {
  const blows = acting.filter(
    (other) =>
      other.actor.some(({ id }) => id !== null) &&
      other.rule.gives.kind === "event" &&
      other.rule.gives.event === "ASSAULT" &&
      !isOfFurtherClause(draft, other),
  );
  const first = blows[0];
  return first !== undefined && blows.every((blow) => !disjoint(blow.actor, first.actor)) ? first : undefined;
}

/** "42 were killed and 10 more were hurt in [shelling]", "… and the raids were heavy": a blow in a clause joined to the claim's. */
function isOfFurtherClause({ view, predicate }: Draft, { predicate: { token } }: Draft): boolean {
  for (let at = token; at !== 0 && at !== predicate.token; at = tokenAt(view, at).head) {
    const isFull = dependents(view, at, ["aux"]).length > 0 && dependents(view, at, ["nsubj"]).length > 0;
    const isJoined = /^(conj|parataxis)$/.test(tokenAt(view, at).deprel) && isFull;
    if (isJoined && !dominates(view, at, predicate.token)) return true;
  }
  return false;
}

const PRELUDE = /^(after|following|amid|despite)$/;

/** "After heavy shelling, the army entered …": the blow that a sentence opens with is of whoever then attacks or takes. */
function preluded(draft: Draft, acting: readonly Draft[]): Draft | undefined {
  const { view, predicate } = draft;
  if (predicate.form !== "noun" || !isBlow(draft) || draft.rule.gives.kind !== "event") return undefined;
  if (!PRELUDE.test(wordAt(view, 1)) || draft.target.length > 0) return undefined;
  const [next] = acting;
  const follows = next !== undefined && isBlow(next) && next.predicate.token > predicate.token;
  return follows && !next.predicate.passive && isDirectlyBefore(view, predicate.token, next)
    ? next
    : undefined;
}

/** Whether nothing but the opening phrase stands before the clause of a claim: no verb of another. */
function isDirectlyBefore(view: SentenceView, from: number, { predicate }: Draft): boolean {
  for (let at = from + 1; at < predicate.token; at++)
    if (/^(VBD|VBZ|VBP)$/.test(tokenAt(view, at).xpos)) return false;
  return true;
}

/** "resumed shelling the city, [targeting] homes": whoever made the attack before it. */
function aimer({ view, predicate }: Draft, acting: readonly Draft[]): Draft | undefined {
  if (wordAt(view, predicate.token) !== "targeting" || predicate.form !== "verb") return undefined;
  return acting.findLast(
    (other) => other.rule.gives.kind === "event" && isBlow(other) && other.predicate.token < predicate.token,
  );
}

/** "took the town after fighting with Y": who takes it fought Y. */
function foe(draft: Draft, acting: readonly Draft[]): Draft | undefined {
  if (draft.target.length === 0) return undefined;
  return acting.find((other) => isBlow(other) && disjoint(other.actor, draft.target));
}

/** Whether `other` is the blow that the claim stands in one clause with: its subject, its "in" or its verb. */
export function isCompany(draft: Draft, other: Draft): boolean {
  if (draft.view !== other.view || other.rule.gives.kind !== "event") return false;
  const { view } = draft;
  const mine = draft.predicate.token;
  const theirs = other.predicate.token;
  const head = tokenAt(view, mine).head;
  if (isWithin(draft, theirs)) return true;
  if (head === theirs) return /^(advcl|acl|xcomp|conj)/.test(tokenAt(view, mine).deprel);
  return (
    draft.rule.gives.kind === "count" && tokenAt(view, theirs).head === head && Math.abs(mine - theirs) < 12
  );
}

/** Whether a word stands below the claim's own, and not in a further clause joined to it. */
function isWithin({ view, predicate }: Draft, word: number): boolean {
  for (let at = word, steps = 0; at !== 0 && steps < view.size; at = tokenAt(view, at).head, steps++) {
    if (at === predicate.token) return true;
    if (/^(conj|parataxis)$/.test(tokenAt(view, at).deprel) && tokenAt(view, at).upos === "VERB")
      return false;
  }
  return false;
}
