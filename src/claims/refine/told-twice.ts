import { type Draft, placeNameOf } from "../draft.ts";
import { dominates, tokenAt } from "../sentence-view.ts";

/** Whether `inner` only says again what `outer` tells: the noun of its verb, its other verb, its bare figure. */
export function isToldBy(inner: Draft, outer: Draft): boolean {
  if (inner.predicate.token === outer.predicate.token) return false;
  const { kind } = inner.rule.gives;
  if (kind !== outer.rule.gives.kind) return false;
  if (kind === "count") return isInCasualties(inner, outer) || isCountedAgain(inner, outer);
  if (!tellsTheSame(inner, outer)) return false;
  if (kind === "control") return isControlTwice(inner, outer) || isNounOf(inner, outer);
  return kind === "event" && (isPartOfNoun(inner, outer) || isNounOf(inner, outer));
}

/** Whether both name a place, and not one and the same. */
export function isElsewhere(a: Draft, b: Draft): boolean {
  const [one, other] = [placeNameOf(a), placeNameOf(b)];
  return one !== undefined && other !== undefined && one !== other;
}

/** The same change of control, the same kind of event. */
function tellsTheSame({ rule: { gives: a } }: Draft, { rule: { gives: b } }: Draft): boolean {
  if (a.kind === "event") return b.kind === "event" && a.event === b.event;
  return a.kind === "control" && b.kind === "control" && a.change === b.change;
}

/** "launched [an attack]", "[shelling] hit": the noun is the subject or object of the verb that tells it. */
function isNounOf(inner: Draft, outer: Draft): boolean {
  const { view } = inner;
  const { head, deprel } = tokenAt(view, inner.predicate.token);
  const isBefore = inner.predicate.token === outer.predicate.token - 1;
  if (isBefore && outer.predicate.words.includes("target")) return true;
  if (inner.predicate.form !== "noun") return false;
  if (outer.predicate.form === "verb" && outer.rule.id === "event/drop-bombs" && isIn(inner, outer))
    return true;
  if (head !== outer.predicate.token) return false;
  if (deprel === "compound") return true;
  return /^(nsubj|obj|obl:agent|nsubj:pass)/.test(deprel) && outer.predicate.form === "verb";
}

/** "launched more than a dozen [missiles]": the noun stands in the object of the verb. */
function isIn({ predicate: { token } }: Draft, { predicate }: Draft): boolean {
  return predicate.patient.some(({ last }) => token > predicate.token && token <= last + 3);
}

/** "bombing campaign", "airstrikes and [shelling]", "[devices] detonated in": one attack in two nouns, or a noun and its clause. */
function isPartOfNoun(inner: Draft, outer: Draft): boolean {
  if (inner.predicate.form !== "noun") return false;
  const { view } = inner;
  const noun = inner.predicate.token;
  const other = outer.predicate.token;
  const { head, deprel } = tokenAt(view, noun);
  const clause = tokenAt(view, other);
  if (clause.head === noun && clause.deprel === "acl") return !isElsewhere(inner, outer);
  if ((deprel === "conj" && head === other) || isJoined(inner, outer))
    return outer.predicate.form === "noun" && !isElsewhere(inner, outer);
  const modifies = /^(compound|nmod)$/.test(deprel) && head === noun + 1;
  return modifies && tokenAt(view, head).head === other && dominates(view, other, noun);
}

/** "… and [shelling]": right behind the other and an `and`. */
function isJoined(inner: Draft, outer: Draft): boolean {
  const at = inner.predicate.token;
  return at - 2 === outer.predicate.token && tokenAt(inner.view, at - 1).upos === "CCONJ";
}

/** "encircled and [besieged] the town"; "the army's controlled [areas]". */
function isControlTwice(inner: Draft, outer: Draft): boolean {
  const at = inner.predicate.token;
  if (inner.rule.id === "control/controlled-areas") return Math.abs(at - outer.predicate.token) <= 2;
  const { head, deprel } = tokenAt(inner.view, at);
  const [mine, theirs] = [placeNameOf(inner), placeNameOf(outer)];
  if (isJoined(inner, outer) && (mine === undefined || theirs === undefined)) return true;
  if (!isJoined(inner, outer) && (deprel !== "conj" || head !== outer.predicate.token)) return false;
  return mine !== undefined && mine === theirs && inner.place?.part === outer.place?.part;
}

/** "killed 15 [martyrs]"; "raised the number of [casualties] to 300": the bare noun of what the other counts. */
function isCountedAgain(inner: Draft, outer: Draft): boolean {
  if (outer.rule.id === "count/fall-as-martyrs") return inner.rule.id === "count/dead";
  const nouns = /^count\/(dead|casualties|killed-and-injured|killed|injured)$/;
  if (!nouns.test(inner.rule.id) || inner.counted === null || outer.counted === null) return false;
  const same = inner.counted.head === outer.counted.head;
  if (inner.rule.id === "count/dead" && same) return outer.rule.id === "count/killed";
  const behind = inner.predicate.token > outer.predicate.token;
  return outer.rule.id.startsWith("count/number-") && behind && !same && !hasFigure(inner);
}

function hasFigure({ view, counted }: Draft): boolean {
  if (counted === null) return false;
  return view.sentence.tokens.slice(counted.first - 1, counted.last).some(({ upos }) => upos === "NUM");
}

/** "killed and injured 14": the figure is counted once, as casualties. */
function isInCasualties(inner: Draft, outer: Draft): boolean {
  if (outer.rule.gives.kind !== "count" || outer.rule.gives.measure !== "casualties") return false;
  if (inner.rule.gives.kind === "count" && inner.rule.gives.measure === "casualties") return false;
  const { head, deprel } = tokenAt(inner.view, inner.predicate.token);
  if (deprel === "conj" && head === outer.predicate.token && outer.rule.id === "count/casualties")
    return true;
  return inner.counted !== null && inner.counted.head === outer.counted?.head;
}
