import type { Ref } from "./claim.ts";
import type { Draft, FoundPlace } from "./draft.ts";
import { placesAt } from "./places-at.ts";
import { included } from "./included.ts";
import type { Scene } from "./phrases-at.ts";
import { headWord, ownersIn, phrasesAt } from "./phrases-at.ts";
import type { Phrase } from "./phrase.ts";
import { conjuncts, phraseAt } from "./phrase.ts";
import type { Path, Rule } from "./rule.ts";
import type { SentenceView } from "./sentence-view.ts";
import { dependents, tokenAt, wordAt } from "./sentence-view.ts";

/** The drafts a rule gives on a predicate it matches: one for each place and each counted phrase. */
export function fillDrafts(scene: Scene, rule: Rule): readonly Draft[] {
  const { view, predicate, fillers } = scene;
  const { actor, target } = sidesOf(scene, rule);
  const places = placesAt(scene, rule.roles.place ?? []);
  const persons = firstRefs(scene, rule.roles.person, (phrase) => fillers.persons(view, phrase));
  const used = [...actor.phrases, ...target.phrases, ...places.phrases, ...persons.phrases];
  const base: Draft = {
    rule,
    predicate,
    view,
    actor: actor.refs,
    target: targetsOf(scene, rule, target.refs).filter(
      (ref) => !actor.refs.some((other) => sameRef(ref, other)),
    ),
    person: null,
    place: null,
    placeFrom: places.found.length > 0 ? "role" : "none",
    quantity: null,
    population: null,
    counted: null,
    mode: rule.gives.kind === "event" ? (rule.gives.mode ?? null) : null,
    ...extent(view, predicate.token, used),
  };
  const placed =
    places.found.length === 0
      ? [base]
      : places.found.map((place) => ({ ...base, place, target: ownSide(base, place, places.found) }));
  if (rule.roles.person !== undefined)
    return persons.refs.flatMap((person) => placed.map((draft) => ({ ...draft, person })));
  if (rule.roles.counted === undefined) return placed;
  return countedPhrases(scene, rule.roles.counted).flatMap((phrase) =>
    placed.slice(0, 1).map((draft) => ({
      ...draft,
      ...ownTarget(scene, draft, phrase),
      counted: phrase,
      first: Math.min(draft.first, phrase.own ? phrase.first : draft.first),
      last: Math.max(draft.last, phrase.own ? phrase.last : draft.last),
    })),
  );
}

/** Who acts and whom it is done to, each with the phrases that say it. */
function sidesOf(scene: Scene, rule: Rule): Record<"actor" | "target", ReturnType<typeof firstRefs>> {
  const { view, fillers } = scene;
  const { gives } = rule;
  const violent = gives.kind === "count" || (gives.kind === "event" && gives.event === "ASSAULT");
  const sides = (phrase: Phrase, path: Path): readonly Ref[] =>
    fillers.actors(view, phrase).filter((ref) => !violent || !isOnlyWhere(view, ref, path));
  const actor = firstRefs(scene, rule.roles.actor, (phrase, path) =>
    sides(phrase, path).filter((ref) =>
      ref.id === null
        ? !HARMED.test(ref.name)
        : (gives.kind === "event" && !violent) || !fillers.isOutlet(ref.id),
    ),
  );
  const struck = (phrase: Phrase, path: Path): readonly Ref[] => {
    const found = sides(phrase, path);
    const owned = found.length === 0 && violent && phrase.prep !== null ? ownersIn(view, phrase) : [];
    return owned.length === 0 ? found : owned.flatMap((owner) => fillers.actors(view, owner));
  };
  const target = firstRefs(scene, rule.roles.target, struck);
  return { actor, target };
}

/** Descriptions of those whom something befell: they are never who did it. */
const HARMED = /\b(?:casualt(?:y|ies)|injured|dead|wounded|martyrs?|victims?|displaced)\b/i;

/** "lost A and B to X and Y, respectively": of as many sides as places, each place's own. */
function ownSide({ view, target }: Draft, place: FoundPlace, places: readonly FoundPlace[]): readonly Ref[] {
  const each = places.length > 1 && target.length === places.length;
  if (!each || !view.sentence.tokens.some(({ form }) => form === "respectively")) return target;
  const rank = places.filter((other) => startOfPlace(other) < startOfPlace(place)).length;
  const sides = [...target].sort((a, b) => a.span[0] - b.span[0]);
  return sides.slice(rank, rank + 1);
}

function startOfPlace({ name, first }: FoundPlace): number {
  return name?.span[0] ?? first;
}

/** "45 militants and 20 soldiers", "12 people, including 3 soldiers": each figure is of its own people. */
function ownTarget(scene: Scene, draft: Draft, phrase: Phrase): Partial<Draft> {
  if (draft.rule.roles.target?.includes("patient") !== true) return {};
  const { view, predicate, fillers, vocabulary } = scene;
  const isWhole = draft.target.length < 2 && predicate.patient.some(({ head }) => head === phrase.head);
  if (isWhole) return {};
  const children = view.children.map((list, at) =>
    at === phrase.head ? list.filter((child) => tokenAt(view, child).deprel !== "conj") : list,
  );
  const own = targetsOf(scene, draft.rule, fillers.actors({ ...view, children }, phrase));
  const isOfThem =
    (own.length === 0 || (isListed(view, phrase) && own.every(({ id }) => id === null))) &&
    !vocabulary.bystanders.has(headWord(view, phrase));
  return { target: isOfThem ? draft.target : own };
}

/** "30 militants, including [three commanders]": some of those counted before. */
function isListed(view: SentenceView, { first }: Phrase): boolean {
  return [1, 2, 3, 4, 5, 6].some((back) => wordAt(view, first - back) === "including");
}

/** Of those harmed only a side's own people are its target: "12 civilians" are nobody's. */
function targetsOf(scene: Scene, rule: Rule, refs: readonly Ref[]): readonly Ref[] {
  const { kind } = rule.gives;
  if (kind !== "count" && kind !== "event") return refs;
  return refs.filter((ref) => ref.id !== null || !isBystander(scene, ref));
}

function isBystander({ view, vocabulary }: Scene, ref: Ref): boolean {
  const words = view.sentence.tokens.filter(({ span }) => span[0] >= ref.span[0] && span[1] <= ref.span[1]);
  const stands = words.filter(({ lemma }) => vocabulary.bystanders.has(lemma.toLowerCase()));
  const isNamed = words.some((word) => /^\p{Lu}/u.test(word.form) && !stands.includes(word));
  return stands.length > 0 && !isNamed;
}

function sameRef(a: Ref, b: Ref): boolean {
  return a.id === null || b.id === null ? a.name === b.name : a.id === b.id;
}

function firstRefs(
  scene: Scene,
  paths: readonly Path[] | undefined,
  read: (phrase: Phrase, path: Path) => readonly Ref[],
): { refs: readonly Ref[]; phrases: readonly Phrase[] } {
  for (const path of paths ?? []) {
    const phrases = phrasesAt(scene, path).filter((phrase) => read(phrase, path).length > 0);
    if (phrases.length > 0) return { refs: dedupe(phrases.flatMap((phrase) => read(phrase, path))), phrases };
  }
  return { refs: [], phrases: [] };
}

/** "from Iraq", "north of Damascus", "in Turkey": a place behind a preposition of place is where it is, and no side. */
function isOnlyWhere(view: SentenceView, ref: Ref, path: Path): boolean {
  if (!/^(from|of|in|at|near|on)$/.test(path)) return false;
  const token = view.sentence.tokens.find(({ span }) => span[0] >= ref.span[0]);
  const name = token === undefined ? undefined : view.names[token.i];
  if (name?.type !== "place") return false;
  return path !== "on" || name.id?.startsWith("country:") !== true;
}

function dedupe(refs: readonly Ref[]): readonly Ref[] {
  return refs.filter((ref, at) => refs.findIndex((other) => sameRef(ref, other)) === at);
}

/** What is counted: each conjunct, and each item of an "including" list. */
function countedPhrases(scene: Scene, paths: readonly Path[]): readonly Phrase[] {
  for (const path of paths) {
    const found = phrasesAt(scene, path);
    const phrases =
      path === "self"
        ? found
        : found.flatMap((phrase) =>
            conjuncts(scene.view, phrase).filter((part) => part === phrase || hasNumber(scene.view, part)),
          );
    if (phrases.length > 0)
      return apart(
        phrases.flatMap((phrase) => [
          phrase,
          ...included(scene.view, phrase.last + 1),
          ...(phrase.last < scene.predicate.token ? includedAfter(scene) : []),
          ...amongThem(scene.view, phrase),
          ...joinedBefore(scene.view, phrase),
        ]),
      );
  }
  return [];
}

/** "12 men and 3 women": a further conjunct counts for itself only with a number of its own. */
function hasNumber(view: SentenceView, phrase: Phrase): boolean {
  const words = view.sentence.tokens.slice(phrase.first - 1, phrase.last);
  return words.some(
    (word) => word.upos === "NUM" || /^(dozens|hundreds|scores|thousands|another)$/i.test(word.form),
  );
}

/** Each phrase once. */
function apart(phrases: readonly Phrase[]): readonly Phrase[] {
  return phrases.filter(({ head }, at) => phrases.findIndex((other) => other.head === head) === at);
}

/** "42 were killed yesterday, including 16 soldiers", "were killed, among them 16 soldiers": the list stands behind the verb. */
function includedAfter({ view, predicate }: Scene): readonly Phrase[] {
  for (let at = predicate.token + 1; at <= Math.min(view.size, predicate.token + 6); at++)
    if (/^(including|among)$/.test(wordAt(view, at))) return included(view, at);
  return [];
}

/** "[Six civilians] were among 22 people killed". */
function amongThem(view: SentenceView, phrase: Phrase): readonly Phrase[] {
  if (wordAt(view, phrase.first - 1) !== "among") return [];
  return dependents(view, phrase.head, ["nsubj"]).map((child) => phraseAt(view, child));
}

/** "said [45 rebels] and 20 soldiers had been killed": the first of two subjects, which the tree hung on the telling. */
function joinedBefore(view: SentenceView, phrase: Phrase): readonly Phrase[] {
  if (wordAt(view, phrase.first - 1) !== "and" || !hasNumber(view, phrase)) return [];
  if (tokenAt(view, phrase.first - 2).upos !== "NOUN") return [];
  const other = phraseAt(view, phrase.first - 2);
  let before = other.first - 1;
  while (/^(at|least|about|some|more|than|up|to)$/.test(wordAt(view, before))) before--;
  const tells = /^(say|report|add|confirm|tell|announce|claim|state|that)$/.test(tokenAt(view, before).lemma);
  return tells && hasNumber(view, other) ? [other] : [];
}

function extent(
  view: SentenceView,
  token: number,
  phrases: readonly Phrase[],
): { first: number; last: number } {
  const self = phraseAt(view, token);
  const isNoun = view.sentence.tokens[token - 1]?.upos === "NOUN";
  let first = isNoun ? self.first : token;
  let last = isNoun ? self.last : token;
  for (const phrase of phrases) {
    if (!phrase.own) continue;
    first = Math.min(first, phrase.first);
    last = Math.max(last, phrase.last);
  }
  return { first, last };
}
