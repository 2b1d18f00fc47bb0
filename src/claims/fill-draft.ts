import type { Ref } from "./claim.ts";
import type { Draft, FoundPlace } from "./draft.ts";
import type { Scene } from "./match-rule.ts";
import { phrasesAt } from "./match-rule.ts";
import type { Phrase } from "./phrase.ts";
import { conjuncts, phraseAt } from "./phrase.ts";
import type { Path, Rule } from "./rule.ts";
import type { SentenceView } from "./sentence-view.ts";
import { wordAt } from "./sentence-view.ts";

/** The drafts a rule gives on a predicate it matches: one for each place and each counted phrase. */
export function fillDrafts(scene: Scene, rule: Rule): readonly Draft[] {
  const { view, predicate, fillers } = scene;
  const actor = firstRefs(scene, rule.roles.actor, (phrase) => fillers.actors(view, phrase));
  const target = firstRefs(scene, rule.roles.target, (phrase) => fillers.actors(view, phrase));
  const places = placesOf(scene, rule.roles.place ?? []);
  const persons = firstRefs(scene, rule.roles.person, (phrase) => fillers.persons(view, phrase));
  const used = [...actor.phrases, ...target.phrases, ...places.phrases, ...persons.phrases];
  const base: Draft = {
    rule,
    predicate,
    view,
    actor: actor.refs,
    target: target.refs.filter((ref) => !actor.refs.some((other) => sameRef(ref, other))),
    person: null,
    place: null,
    placeFrom: places.found.length > 0 ? "role" : "none",
    quantity: null,
    population: null,
    counted: null,
    mode: rule.gives.kind === "event" ? (rule.gives.mode ?? null) : null,
    ...extent(view, predicate.token, used),
  };
  const placed = places.found.length === 0 ? [base] : places.found.map((place) => ({ ...base, place }));
  if (rule.roles.person !== undefined)
    return persons.refs.flatMap((person) => placed.map((draft) => ({ ...draft, person })));
  if (rule.roles.counted === undefined) return placed;
  return countedPhrases(scene, rule.roles.counted).flatMap((phrase) =>
    placed.slice(0, 1).map((draft) => ({
      ...draft,
      counted: phrase,
      first: Math.min(draft.first, phrase.own ? phrase.first : draft.first),
      last: Math.max(draft.last, phrase.own ? phrase.last : draft.last),
    })),
  );
}

function sameRef(a: Ref, b: Ref): boolean {
  return a.id === null || b.id === null ? a.name === b.name : a.id === b.id;
}

function firstRefs(
  scene: Scene,
  paths: readonly Path[] | undefined,
  read: (phrase: Phrase) => readonly Ref[],
): { refs: readonly Ref[]; phrases: readonly Phrase[] } {
  for (const path of paths ?? []) {
    const phrases = phrasesAt(scene, path).filter((phrase) => read(phrase).length > 0);
    if (phrases.length > 0) return { refs: dedupe(phrases.flatMap(read)), phrases };
  }
  return { refs: [], phrases: [] };
}

function dedupe(refs: readonly Ref[]): readonly Ref[] {
  return refs.filter((ref, at) => refs.findIndex((other) => sameRef(ref, other)) === at);
}

/** The first path with a named place; a path with only a description ("four villages") serves when none has. */
function placesOf(
  scene: Scene,
  paths: readonly Path[],
): { found: readonly FoundPlace[]; phrases: readonly Phrase[] } {
  let vague: { found: readonly FoundPlace[]; phrases: readonly Phrase[] } = { found: [], phrases: [] };
  for (const path of paths) {
    const phrases = phrasesAt(scene, path);
    const found = phrases
      .slice(0, path === "in" ? 1 : 3)
      .flatMap((phrase) => scene.fillers.places(scene.view, phrase));
    const named = found.filter((place) => place.name !== null);
    if (named.length > 0) {
      const part = vague.found[0]?.part ?? null;
      const kept = part === null ? named : named.map((place) => ({ ...place, part }));
      return { found: kept, phrases: [...vague.phrases, ...phrases] };
    }
    if (vague.found.length === 0 && found.length > 0) vague = { found: found.slice(0, 1), phrases };
  }
  return vague;
}

/** What is counted: each conjunct, and each item of an "including" list. */
function countedPhrases(scene: Scene, paths: readonly Path[]): readonly Phrase[] {
  for (const path of paths) {
    const found = phrasesAt(scene, path);
    const phrases =
      path === "self" ? found : found.flatMap((phrase) => conjuncts(scene.view, phrase).filter((part) => part === phrase || hasNumber(scene.view, part)));
    if (phrases.length > 0) return phrases.flatMap((phrase) => [phrase, ...included(scene.view, phrase)]);
  }
  return [];
}

/** "12 men and 3 women": a further conjunct counts for itself only with a number of its own. */
function hasNumber(view: SentenceView, phrase: Phrase): boolean {
  const words = view.sentence.tokens.slice(phrase.first - 1, phrase.last);
  return words.some((word) => word.upos === "NUM" || /^(dozens|hundreds|scores|thousands|another)$/i.test(word.form));
}

/** "12 people, including three children and two women" → the items after "including". */
function included(view: SentenceView, phrase: Phrase): readonly Phrase[] {
  let at = phrase.last + 1;
  while (/^(,|of|at|least|them|\()$/.test(wordAt(view, at))) at++;
  if (wordAt(view, at) !== "including" && !(wordAt(view, at) === "among" && wordAt(view, at + 1) === "them"))
    return [];
  const found: Phrase[] = [];
  for (at += 1; at <= Math.min(view.size, phrase.last + 20); at++) {
    const token = view.sentence.tokens[at - 1];
    if (token === undefined || token.upos === "VERB" || token.upos === "AUX" || token.form === ".") break;
    if (token.upos !== "NOUN") continue;
    const item = phraseAt(view, at);
    if (item.last > at || view.sentence.tokens[at]?.upos === "NOUN") continue;
    if (
      view.sentence.tokens
        .slice(item.first - 1, item.last)
        .some((word) => word.upos === "NUM" || /^(an?)$/i.test(word.form))
    )
      found.push(item);
    at = item.last;
  }
  return found;
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
