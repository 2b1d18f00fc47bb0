import type { Draft } from "../draft.ts";
import { dominates, tokenAt } from "../sentence-view.ts";

/** One claim for one proposition: a noun that its own verb already told ("shelling hit", "launched an attack") goes. */
export function dropOverlaps(found: readonly Draft[]): readonly Draft[] {
  const drafts = found.filter((draft) => !isEmpty(draft) && !isToldElsewhere(draft, found));
  const gone = new Set<Draft>();
  const gained = new Map<Draft, Draft>();
  for (const draft of drafts)
    for (const other of drafts) {
      if (draft === other || draft.view !== other.view || gone.has(draft) || gone.has(other)) continue;
      if (!isToldBy(draft, other)) continue;
      gone.add(draft);
      gained.set(other, merge(gained.get(other) ?? other, draft));
    }
  return drafts.filter((draft) => !gone.has(draft)).map((draft) => gained.get(draft) ?? draft);
}

/** "the operation": a noun that says neither who, whom nor where tells no event. */
function isEmpty({ rule, predicate, actor, target, place }: Draft): boolean {
  if (rule.id !== "event/offensive" || predicate.form !== "noun") return false;
  return actor.length === 0 && target.length === 0 && place === null;
}

/** Killing is the outcome of the attack that the sentence tells, and "targeting" repeats it. */
function isToldElsewhere(draft: Draft, drafts: readonly Draft[]): boolean {
  const repeats = draft.rule.id === "event/kill" || draft.predicate.words.includes("target") && draft.predicate.form === "verb";
  if (!repeats || draft.rule.gives.kind !== "event") return false;
  const isOutcome = draft.rule.id === "event/kill";
  if (!isOutcome && !/^(advcl|acl|acl:relcl|xcomp)$/.test(tokenAt(draft.view, draft.predicate.token).deprel)) return false;
  return drafts.some(
    (other) =>
      other !== draft &&
      other.view === draft.view &&
      other.rule.gives.kind === "event" &&
      other.rule.gives.event === "ASSAULT" &&
      other.rule.id !== "event/kill" &&
      (isOutcome || (other.predicate.token < draft.predicate.token && !isElsewhere(draft, other))),
  );
}

function isElsewhere(a: Draft, b: Draft): boolean {
  return a.place?.name != null && b.place?.name != null && a.place.name.name !== b.place.name.name;
}

/** Whether `inner` only names what `outer` tells: same kind, and subject or object of the same verb. */
function isToldBy(inner: Draft, outer: Draft): boolean {
  if (inner.predicate.token === outer.predicate.token) return false;
  const a = inner.rule.gives;
  const b = outer.rule.gives;
  if (a.kind === "count" && b.kind === "count") return isInCasualties(inner, outer);
  if (a.kind !== b.kind || (a.kind === "event" && b.kind === "event" && a.event !== b.event)) return false;
  if (a.kind === "control" && b.kind === "control" && a.change !== b.change) return false;
  if (a.kind !== "event" && a.kind !== "control") return false;
  const { view } = inner;
  const noun = inner.predicate.token;
  const verb = outer.predicate.token;
  if (inner.predicate.form !== "noun" || !dominates(view, verb, noun)) return false;
  const { head, deprel } = tokenAt(view, noun);
  if (head !== verb)
    return (
      a.kind === "event" &&
      /^(compound|nmod)$/.test(deprel) &&
      tokenAt(view, head).head === verb &&
      head === noun + 1
    );
  return (
    /^(nsubj|obj|compound|obl:agent|nsubj:pass)/.test(deprel) &&
    (outer.predicate.form === "verb" || deprel === "compound")
  );
}

/** "killed and injured 14": the figure is counted once, as casualties. */
function isInCasualties(inner: Draft, outer: Draft): boolean {
  if (outer.rule.gives.kind !== "count" || outer.rule.gives.measure !== "casualties") return false;
  if (inner.rule.gives.kind === "count" && inner.rule.gives.measure === "casualties") return false;
  return inner.counted !== null && inner.counted.head === outer.counted?.head;
}

function merge(kept: Draft, dropped: Draft): Draft {
  return {
    ...kept,
    actor: kept.actor.length > 0 ? kept.actor : dropped.actor,
    target: kept.target.length > 0 ? kept.target : dropped.target,
    place: kept.place ?? dropped.place,
    placeFrom: kept.place === null ? dropped.placeFrom : kept.placeFrom,
    mode: kept.mode ?? dropped.mode,
    first: Math.min(kept.first, dropped.first),
    last: Math.max(kept.last, dropped.last),
  };
}
