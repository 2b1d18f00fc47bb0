import type { Ref } from "../claim.ts";
import { type Draft, placeNameOf } from "../draft.ts";
import { dominates, wordAt } from "../sentence-view.ts";
import { disjoint, isBlow, isGain, isHarm, isHold } from "./draft-kinds.ts";
import { isCompany, withActor } from "./share-actors.ts";
import { answeredBy, asLoss, beatenOff, storyActor, storyTarget } from "./share-story.ts";

/** Hands on what one claim of a sentence knows to the others: who did it, and against whom, when their words do not say. */
export function shareSlots(found: readonly Draft[]): readonly Draft[] {
  const drafts = found.map((draft) => asLoss(draft, found));
  const acted = inOrder(
    drafts.map((draft) => withActor(draft, drafts)),
    storyActor,
    "actor",
  );
  const shared = acted.map((draft) => withActor(draft, acted));
  const aimed = shared.map((draft) => withTarget(draft, shared));
  const held = inOrder(
    aimed,
    (draft, all) => (isBlow(draft) ? storyTarget(draft, all) : draft.target),
    "target",
  );
  return held
    .map((draft) => withOpponent(withoutEnemy(draft, held), held))
    .map((draft) => notItself({ ...draft, target: harmedBy(draft, held) }))
    .map((draft, _, all) => ({ ...draft, target: othersOf(draft, all) }))
    .map(withoutBomber);
}

/** "enemy fighters": the one side that the report's blows are against, of those that are not in the claim already. */
function withoutEnemy(draft: Draft, drafts: readonly Draft[]): Draft {
  const isEnemy = ({ id, name }: Ref): boolean => id === null && /^enemy\b/i.test(name);
  const sides = [...draft.actor, ...draft.target];
  if (!sides.some(isEnemy)) return draft;
  const known = sides.filter(({ id }) => id !== null);
  const blows = drafts.filter((other) => isBlow(other));
  const own = blows.flatMap((other) => opponentsIn(other, known));
  const foes = (own.length > 0 ? own : blows.flatMap((other) => other.target)).filter(
    (ref) => ref.id !== null && disjoint([ref], known),
  );
  const [enemy] = foes;
  if (enemy === undefined || foes.some((ref) => disjoint([ref], [enemy]))) return draft;
  const named = (ref: Ref): Ref => (isEnemy(ref) ? { ...enemy, mention: ref.mention, span: ref.span } : ref);
  return { ...draft, actor: draft.actor.map(named), target: draft.target.map(named) };
}

/** Whose dead they are is not told by "a suicide bomber": he is in the attack's claim. */
function withoutBomber(draft: Draft): Draft {
  if (draft.rule.gives.kind !== "count") return draft;
  return { ...draft, actor: draft.actor.filter(({ id, name }) => id !== null || !/\bbombers?$/i.test(name)) };
}

/** "killed three Turkish soldiers and wounded five [others]": whose people they are is told with the first. */
function othersOf(draft: Draft, drafts: readonly Draft[]): readonly Ref[] {
  const { view, counted, target, rule } = draft;
  const isOthers = counted !== null && /^(?:others?|another)$/.test(wordAt(view, counted.head));
  if (!isOthers || target.length > 0 || rule.gives.kind !== "count") return target;
  const first = drafts.findLast(
    (other) =>
      other.view === view &&
      other.rule.gives.kind === "count" &&
      other.predicate.token < draft.predicate.token &&
      disjoint(other.target, draft.actor),
  );
  return first?.target ?? target;
}

/** Nobody is the target of what he does himself; of the dead it is surer whose they are than who killed them. */
function notItself(draft: Draft): Draft {
  if (isHarm(draft)) return { ...draft, actor: draft.actor.filter((ref) => disjoint([ref], draft.target)) };
  return { ...draft, target: draft.target.filter((ref) => disjoint([ref], draft.actor)) };
}

/** Fills a slot draft by draft in the order of the text, each knowing what those before it were given. */
function inOrder(
  drafts: readonly Draft[],
  fill: (draft: Draft, drafts: readonly Draft[]) => readonly Ref[],
  slot: "actor" | "target",
): readonly Draft[] {
  const known = [...drafts];
  for (const [at, draft] of known.entries()) known[at] = { ...draft, [slot]: fill(draft, known) };
  return known;
}

/** How many sentences away the same side still fights the same other. */
const STORY = 3;
/** How far off a side must be fought that a place is taken from, or an advance is against. */
const NEXT = 1;

/** Whom the same side fights around, when that is one side only. */
function withOpponent(draft: Draft, drafts: readonly Draft[]): Draft {
  if (draft.target.length > 0 || draft.actor.length === 0 || !isBlow(draft)) return draft;
  const reach = draft.rule.gives.kind === "control" || isMove(draft) ? NEXT : STORY;
  const near = drafts.filter(
    (other) => isOpposed(other) && Math.abs(other.view.index - draft.view.index) <= reach,
  );
  const opponents = near.flatMap((other) => opponentsIn(other, draft.actor));
  const first = opponents.find(({ id }) => id !== null);
  const single = first !== undefined && opponents.every((ref) => ref.id === null || ref.id === first.id);
  return single ? { ...draft, target: [first] } : draft;
}

function isMove({ rule }: Draft): boolean {
  return rule.id === "event/advance";
}

/** Claims that set one side against another: blows, their dead, and fights between two. */
function isOpposed(draft: Draft): boolean {
  const { gives } = draft.rule;
  return (
    isBlow(draft) || (gives.kind === "count" && /^(killed|captured|trapped|casualties)$/.test(gives.measure))
  );
}

/** Who stands against a side in a claim. */
function opponentsIn(other: Draft, side: readonly Ref[]): readonly Ref[] {
  if (!disjoint(other.target, side)) return other.actor;
  if (disjoint(other.actor, side)) return [];
  const isFight = other.actor.length === 2 && other.target.length === 0 && /fight|battle/.test(other.rule.id);
  return isFight ? other.actor.filter((ref) => disjoint([ref], side)) : other.target;
}

/** Whom a gain or an attack is against: who holds the place in the same sentence, or whom its company is against. */
function withTarget(draft: Draft, drafts: readonly Draft[]): Draft {
  const named = namedFoe(draft, drafts);
  if (named !== undefined) return { ...draft, target: named };
  if (draft.target.length > 0 || !isBlow(draft)) return draft;
  const here = drafts.filter((other) => other !== draft && other.view === draft.view);
  const beaten = beatenOff(draft, drafts);
  if (beaten.length > 0) return { ...draft, target: beaten };
  const answered = answeredBy(draft, drafts);
  if (answered.length > 0) return { ...draft, target: answered };
  const holder = isBlind(draft)
    ? undefined
    : here.find((other) => isHold(other) && disjoint(other.actor, draft.actor) && samePlace(draft, other));
  if (holder !== undefined) return { ...draft, target: holder.actor };
  const before = isGain(draft)
    ? here.find((other) => isTakenBefore(draft, other))
    : earlierHolder(draft, drafts);
  if (before !== undefined) return { ...draft, target: before.actor };
  const company = here.find(
    (other) =>
      isBlow(other) &&
      other.target.length > 0 &&
      !disjoint(other.actor, draft.actor) &&
      disjoint(other.target, draft.actor),
  );
  if (company !== undefined) return { ...draft, target: company.target };
  const leaver = here.find(
    (other) =>
      isLeaving(other) &&
      disjoint(other.actor, draft.actor) &&
      (isGain(draft) || dominates(draft.view, other.predicate.token, draft.predicate.token)),
  );
  if (leaver !== undefined) return { ...draft, target: leaver.actor };
  const hit = here.find(
    (other) =>
      isBlow(other) &&
      other.actor.length > 0 &&
      disjoint(other.actor, draft.actor) &&
      draft.actor.length > 0 &&
      !disjoint(other.target, draft.actor),
  );
  return hit === undefined ? draft : { ...draft, target: hit.actor };
}

/** "a strike kills Omar Karim", "a blast that killed six soldiers": the person an attack cost, with his side; else whose dead they are. */
function harmedBy(draft: Draft, drafts: readonly Draft[]): readonly Ref[] {
  if (draft.rule.gives.kind !== "event" || !isBlow(draft) || draft.target.length > 0) return draft.target;
  const cost = drafts.filter(
    (other) =>
      (other.rule.gives.kind === "status" || isHarm(other)) &&
      (other.predicate.token === draft.predicate.token || isCompany(other, draft)) &&
      disjoint(other.target, draft.actor),
  );
  const hit = cost.find(({ person }) => person !== null);
  if (hit?.person) return [hit.person, ...hit.target];
  return cost.find(({ target }) => target.length > 0)?.target ?? [];
}

/** "kill six militants in an operation against Y": the militants are Y's. */
function namedFoe(draft: Draft, drafts: readonly Draft[]): readonly Ref[] | undefined {
  const [only, ...more] = draft.target;
  if (only === undefined || more.length > 0 || only.id !== null) return undefined;
  if (!/\b(militant|terrorist|extremist|insurgent|jihadist|gunm[ae]n)s?$/i.test(only.name)) return undefined;
  const known = drafts.find(
    (other) =>
      other.view === draft.view &&
      !disjoint(other.actor, draft.actor) &&
      other.target.some(({ id }) => id !== null),
  );
  return known?.target;
}

/** A siege or a bomb that nobody is said to be behind: it is not told against whom. */
function isBlind({ rule: { gives }, actor }: Draft): boolean {
  if (actor.length > 0) return false;
  return gives.kind === "control" || (gives.kind === "event" && /explosives|suicide/.test(gives.mode ?? ""));
}

/** "retook areas that had fallen to Y": who gained them before, in a clause on the very thing taken. */
function isTakenBefore(draft: Draft, other: Draft): boolean {
  if (!isGain(other) || other.actor.length === 0 || !disjoint(other.actor, draft.actor)) return false;
  return draft.predicate.patient.some(
    ({ head }) =>
      other.predicate.patient.some((phrase) => phrase.head === head) ||
      other.predicate.agent.some((phrase) => phrase.head === head),
  );
}

/** Who was said to hold a besieged place in the sentences just before. */
function earlierHolder(draft: Draft, drafts: readonly Draft[]): Draft | undefined {
  const { gives } = draft.rule;
  if (gives.kind !== "control" || gives.change !== "besiege" || placeNameOf(draft) === undefined)
    return undefined;
  return drafts.find(
    (other) =>
      isHold(other) &&
      other.actor.length > 0 &&
      disjoint(other.actor, draft.actor) &&
      other.place?.name?.name === draft.place?.name?.name &&
      Math.abs(other.view.index - draft.view.index) <= 3,
  );
}

function isLeaving({ rule, actor }: Draft): boolean {
  const { gives } = rule;
  if (actor.length === 0) return false;
  return (
    (gives.kind === "control" && gives.change === "lose") ||
    (gives.kind === "event" && gives.event === "RETREAT")
  );
}

function samePlace(a: Draft, b: Draft): boolean {
  const place = placeNameOf(a);
  if (place !== undefined && place === placeNameOf(b)) return true;
  const start = a.place?.first ?? a.first;
  return b.predicate.token >= Math.min(start, a.first) && b.predicate.token <= a.last + 8;
}
