import type { Draft } from "../draft.ts";
import { tokenAt, wordAt } from "../sentence-view.ts";
import { isElsewhere, isToldBy } from "./told-twice.ts";

/** One claim for one proposition: a noun that its own verb already told ("shelling hit", "launched an attack") goes. */
export function dropOverlaps(found: readonly Draft[]): readonly Draft[] {
  const told = new Map<Draft, Draft>();
  const gained = new Map<Draft, Draft>();
  const drafts = found.filter((draft) => {
    if (isEmpty(draft) || isOperationName(draft) || isPurpose(draft, found)) return false;
    const teller = toldElsewhere(draft, found);
    if (teller !== undefined && (isAim(draft) || isSubjectOf(teller, draft)))
      gained.set(teller, merge(gained.get(teller) ?? teller, draft));
    return teller === undefined;
  });
  for (const draft of drafts)
    for (const other of drafts) {
      if (draft === other || draft.view !== other.view || told.has(draft)) continue;
      const teller = told.get(other) ?? other;
      if (teller === draft || !isToldBy(draft, other)) continue;
      told.set(draft, teller);
      gained.set(teller, merge(gained.get(teller) ?? teller, gained.get(draft) ?? draft));
    }
  return drafts.filter((draft) => !told.has(draft)).map((draft) => gained.get(draft) ?? draft);
}

/** "the operation": a noun that says neither who, whom nor where tells no event. */
function isEmpty(draft: Draft): boolean {
  const { rule, predicate, actor, target, place } = draft;
  if (rule.id !== "event/offensive" || predicate.form !== "noun" || isToldOf(draft)) return false;
  return actor.length === 0 && target.length === 0 && place === null;
}

/** "the forces of “Desert Wind” [operation]": whom an operation's name stands for, and no event. */
function isOperationName({ view, predicate }: Draft): boolean {
  const at = predicate.token;
  if (!/^(operation|campaign)$/.test(wordAt(view, at)) || !/^["“”]$/.test(wordAt(view, at - 1))) return false;
  return [2, 3, 4, 5, 6, 7].some(
    (back) => wordAt(view, at - back) === "of" && FORCES.test(wordAt(view, at - back - 1)),
  );
}

const FORCES = /^(?:forces|factions|fighters|units|troops|groups)$/;

/** "gunfire was heard", "the attack was launched": the verb of its sentence tells that it happened. */
function isToldOf({ view, predicate }: Draft): boolean {
  const { deprel, head } = tokenAt(view, predicate.token);
  if (!deprel.startsWith("nsubj") || predicate.words.includes("operation")) return false;
  return /^(launch|hear|begin|start|erupt|break|continue|happen|occur|take)$/.test(tokenAt(view, head).lemma);
}

/** "air strikes [to repel] the attack": what an attack is meant to do to another one is no further attack. */
function isPurpose(draft: Draft, drafts: readonly Draft[]): boolean {
  const { view, predicate, rule } = draft;
  if (rule.id !== "event/attack" && rule.id !== "event/foil" && rule.id !== "event/push-back") return false;
  if (wordAt(view, predicate.token - 1) !== "to" || predicate.form !== "verb") return false;
  if (!/^(repel|repulse|fend|beat|push|drive|thwart|foil|crush)$/.test(tokenAt(view, predicate.token).lemma))
    return false;
  return drafts.some(
    (other) => other.view === view && other.predicate.token < predicate.token && isAttackOrFight(other, true),
  );
}

/** "… [targeting] the town": whom and where the attack before it hits. */
function isAim({ predicate }: Draft): boolean {
  return predicate.form === "verb" && predicate.words.includes("target");
}

/** "a strike kills": the noun is what the verb is said of. */
function isSubjectOf({ view, predicate }: Draft, verb: Draft): boolean {
  const { deprel, head } = tokenAt(view, predicate.token);
  return deprel === "nsubj" && head === verb.predicate.token;
}

/** The attack that tells it already: killing is an outcome, and "targeting" repeats it. */
function toldElsewhere(draft: Draft, drafts: readonly Draft[]): Draft | undefined {
  const isOutcome = draft.rule.id === "event/kill";
  if (!(isOutcome || isAim(draft)) || draft.rule.gives.kind !== "event") return undefined;
  if (!isOutcome && !/^(advcl|acl|acl:relcl|xcomp)$/.test(tokenAt(draft.view, draft.predicate.token).deprel))
    return undefined;
  return drafts.findLast(
    (other) =>
      other !== draft &&
      other.view === draft.view &&
      isAttackOrFight(other, isOutcome) &&
      other.rule.id !== "event/kill" &&
      (isOutcome ||
        isBombThat(draft, other) ||
        (other.predicate.token < draft.predicate.token && !isElsewhere(draft, other))),
  );
}

/** "a bomb [targeting] a convoy explodes": the clause on the subject of the verb that tells it. */
function isBombThat({ view, predicate }: Draft, other: Draft): boolean {
  const noun = tokenAt(view, predicate.token).head;
  return tokenAt(view, noun).deprel === "nsubj" && tokenAt(view, noun).head === other.predicate.token;
}

function isAttackOrFight({ rule: { gives } }: Draft, orFight: boolean): boolean {
  if (gives.kind === "control") return orFight && gives.change === "contest";
  return gives.kind === "event" && gives.event === "ASSAULT";
}

function merge(kept: Draft, dropped: Draft): Draft {
  const actor = kept.actor.length > 0 ? kept.actor : dropped.actor;
  const target = kept.target.length > 0 ? kept.target : dropped.target;
  return {
    ...kept,
    actor,
    target: target.filter((ref) => !actor.some((other) => (other.id ?? other.name) === (ref.id ?? ref.name))),
    place: kept.place ?? dropped.place,
    placeFrom: kept.place === null ? dropped.placeFrom : kept.placeFrom,
    mode: kept.mode ?? dropped.mode,
    first: Math.min(kept.first, dropped.first),
    last: Math.max(kept.last, dropped.last),
  };
}
