import type { Ref } from "../claim.ts";
import { type Draft, placeNameOf } from "../draft.ts";
import { phraseAt } from "../phrase.ts";
import { dependents, tokenAt, wordAt } from "../sentence-view.ts";

/** How many sentences back the same story is told. */
const STORY = 3;

/** "The army took the base after rebels withdrew": what they withdrew from is what was taken. */
export function asLoss(draft: Draft, drafts: readonly Draft[]): Draft {
  if (draft.rule.id !== "event/withdraw" || draft.placeFrom === "role" || draft.actor.length === 0)
    return draft;
  const taken = drafts.find(
    (other) =>
      other.view === draft.view &&
      isGain(other) &&
      placeNameOf(other) !== undefined &&
      !shares(other.actor, draft.actor),
  );
  if (taken === undefined) return draft;
  const rule = { ...draft.rule, id: "control/withdraw", gives: { kind: "control", change: "lose" } } as const;
  return { ...draft, rule, place: taken.place, placeFrom: "clause", target: [] };
}

/** Who is behind "the attack", "Dozens were also wounded", "The town was captured": whoever did the like just before. */
export function storyActor(draft: Draft, drafts: readonly Draft[]): readonly Ref[] {
  if (draft.actor.length > 0) return draft.actor;
  const before = drafts.filter(
    (other) => isJustBefore(other, draft, STORY) && other.actor.length > 0 && !isBlamed(other),
  );
  if (isTakenUp(draft))
    return drafts.some((other) => isNamelessBefore(other, draft))
      ? []
      : (attackMeant(draft, before)?.actor ?? []);
  if (isAlsoDone(draft))
    return (
      before.findLast((other) => isAttack(other) && other.view === draft.view && sameWay(draft, other))
        ?.actor ?? []
    );
  if (isFurtherCount(draft) && !drafts.some((other) => isEarlierCount(other, draft)))
    return (
      before.findLast((other) => isJustBefore(other, draft, 1) && isHarm(other) && other.target.length === 0)
        ?.actor ?? []
    );
  if (!isPassiveGain(draft)) return [];
  const gains = before.filter(isGain);
  const side = onlySide(gains);
  return side.length > 0 ? side : onlySide(gains.filter((other) => isJustBefore(other, draft, 1)));
}

/** "in air strikes on Karsk, adding that the air strikes hit …": the same blow, told a moment ago without who struck. */
function isNamelessBefore(other: Draft, draft: Draft): boolean {
  return (
    other.actor.length === 0 && isAttack(other) && isJustBefore(other, draft, 0) && sameWay(draft, other)
  );
}

/** The attack that "the attack" means: one on the ground rather than the air strikes that answered it. */
function attackMeant(draft: Draft, before: readonly Draft[]): Draft | undefined {
  const attacks = before.filter((other) => isAttack(other) && sameWay(draft, other));
  const isGround = draft.predicate.words.some((word) => /^(attack|assault|offensive)$/.test(word));
  const ground = isGround ? attacks.findLast(({ mode }) => mode !== "aerial") : undefined;
  return ground ?? attacks.at(-1);
}

/** "crushed the attack": whoever made the attack that is beaten off. */
export function beatenOff(draft: Draft, drafts: readonly Draft[]): readonly Ref[] {
  const attack = draft.predicate.patient.find(({ head, first }) => {
    const isAttackNoun = /^(attack|assault|offensive|raid|counter-?attack)$/.test(wordAt(draft.view, head));
    return isAttackNoun && /^(the|this|these)$/.test(wordAt(draft.view, first));
  });
  if (attack === undefined || draft.rule.gives.kind !== "event") return [];
  const before = drafts.filter((other) => isJustBefore(other, draft, 2 * STORY) && other.actor.length > 0);
  const meant = before.findLast((other) => isAttack(other) && other.mode !== "aerial" && other !== draft);
  return meant === undefined || shares(meant.actor, draft.actor) ? [] : meant.actor;
}

/** Whoever attacked the holder of a place, when a third side strikes there: it comes to the holder's help. */
function attackerOf(holder: Draft, draft: Draft, drafts: readonly Draft[]): readonly Ref[] {
  if (draft.mode !== "aerial") return [];
  const attack = drafts.find(
    (other) =>
      isAttack(other) &&
      Math.abs(other.view.index - draft.view.index) <= STORY &&
      shares(other.target, holder.actor) &&
      other.actor.some(({ id }) => id !== null) &&
      !shares(other.actor, draft.actor) &&
      other.mode !== "aerial",
  );
  return attack?.actor ?? [];
}

/** Whom a blow is against: whoever the report has said to hold the place. */
export function storyTarget(draft: Draft, drafts: readonly Draft[]): readonly Ref[] {
  const place = placeNameOf(draft);
  const isOpen = draft.actor.some(({ id }) => id !== null) && draft.rule.id !== "event/claim-attack";
  if (draft.target.length > 0 || !isOpen || place === undefined) return draft.target;
  const holder = drafts.findLast(
    (other) =>
      isHold(other) &&
      other.view.index <= draft.view.index &&
      other.actor.length > 0 &&
      placeNameOf(other) === place &&
      !shares(other.actor, draft.actor),
  );
  if (holder === undefined) return [];
  const attacker = attackerOf(holder, draft, drafts);
  return attacker.length > 0 ? attacker : holder.actor;
}

/** An attack that answers one: "…, prompting air strikes by the coalition". */
export function answeredBy(draft: Draft, drafts: readonly Draft[]): readonly Ref[] {
  const { view, predicate } = draft;
  const cue = [...Array(8).keys()].find((back) =>
    /^(prompting|prompted|triggering|triggered|drawing|provoking|provoked|response|retaliation)$/.test(
      wordAt(view, predicate.token - 1 - back),
    ),
  );
  if (cue === undefined || !isAttack(draft)) return [];
  const first = drafts.find(
    (other) => other.view === view && isAttack(other) && other.predicate.token < predicate.token - cue,
  );
  return first === undefined || shares(first.actor, draft.actor) ? [] : first.actor;
}

/** "attacks the ministry blamed on rebels": who did it is somebody's accusation, and no more than that of them. */
export function isBlamed({ view, predicate }: Draft): boolean {
  return dependents(view, predicate.token, ["acl"]).some((verb) => tokenAt(view, verb).lemma === "blame");
}

function isJustBefore(other: Draft, draft: Draft, sentences: number): boolean {
  const back = draft.view.index - other.view.index;
  return back === 0 ? other.predicate.token < draft.predicate.token : back > 0 && back <= sentences;
}

/** "the attack", "these raids": an attack already spoken of. */
function isTakenUp({ rule, predicate, view }: Draft): boolean {
  if (rule.gives.kind !== "event" || rule.gives.event !== "ASSAULT" || predicate.form !== "noun")
    return false;
  return /^(the|this|these)$/.test(wordAt(view, phraseAt(view, predicate.token).first));
}

/** "…, and Karsk is [also] being shelled": one more attack by whoever made the one before it. */
function isAlsoDone({ rule, predicate, view }: Draft): boolean {
  if (rule.gives.kind !== "event" || rule.gives.event !== "ASSAULT" || !predicate.passive) return false;
  return dependents(view, predicate.token, ["advmod"]).some((child) => wordAt(view, child) === "also");
}

function isFurtherCount({ rule, predicate, counted, view }: Draft): boolean {
  if (rule.gives.kind !== "count") return false;
  if (dependents(view, predicate.token, ["advmod"]).some((child) => wordAt(view, child) === "also"))
    return true;
  return counted !== null && /^(another|others|more|further)$/.test(wordAt(view, counted.first));
}

/** "12 were killed and dozens more hurt": they are further to the first, of whom nobody said who did it. */
function isEarlierCount(other: Draft, draft: Draft): boolean {
  return other.rule.gives.kind === "count" && other.view === draft.view && isJustBefore(other, draft, 0);
}

function isPassiveGain(draft: Draft): boolean {
  return isGain(draft) && draft.predicate.passive;
}

function isAttack({ rule: { gives } }: Draft): boolean {
  return gives.kind === "event" && gives.event === "ASSAULT";
}

function isHarm(draft: Draft): boolean {
  return draft.rule.gives.kind === "count" || isAttack(draft);
}

function isGain({ rule: { gives } }: Draft): boolean {
  return gives.kind === "control" && gives.change === "gain";
}

function isHold({ rule: { gives } }: Draft): boolean {
  return gives.kind === "control" && gives.change === "hold";
}

/** From the air or not, where both say. */
function sameWay(a: Draft, b: Draft): boolean {
  return a.mode === null || b.mode === null || a.mode === b.mode;
}

/** The side of all of them, if they are one side's. */
function onlySide(drafts: readonly Draft[]): readonly Ref[] {
  const last = drafts.at(-1);
  return last !== undefined && drafts.every((draft) => shares(draft.actor, last.actor)) ? last.actor : [];
}

function shares(a: readonly Ref[], b: readonly Ref[]): boolean {
  return a.some((ref) => b.some((other) => (ref.id ?? ref.name) === (other.id ?? other.name)));
}
