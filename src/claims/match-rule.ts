import type { Phrase } from "./phrase.ts";
import { phraseAt } from "./phrase.ts";
import { behind, headWord, introducer, phrasesAt, type Scene } from "./phrases-at.ts";
import type { Match, Path, Test } from "./rule.ts";
import type { SentenceView } from "./sentence-view.ts";
import { tokenAt, wordAt } from "./sentence-view.ts";

/** Whether the predicate meets every condition. */
export function matches(scene: Scene, match: Match): boolean {
  const { predicate, view } = scene;
  if (match.form !== undefined && !match.form.includes(predicate.form)) return false;
  if (match.passive !== undefined && match.passive !== predicate.passive) return false;
  if (match.particle !== undefined && !match.particle.includes(predicate.particle ?? "")) return false;
  if (match.under !== undefined && !match.under.includes(introducer(view, predicate.token))) return false;
  if (match.beside !== undefined && !standsBeside(view, predicate.token, match.beside)) return false;
  if (match.notBeside !== undefined && standsBeside(view, predicate.token, match.notBeside)) return false;
  if (match.notAfter !== undefined && followsAny(view, predicate.token, match.notAfter)) return false;
  if (match.joined !== undefined && !isJoined(view, predicate.token, match.joined)) return false;
  for (const path in match.has) if (!holds(scene, path, match.has[path] as Test)) return false;
  for (const path in match.lacks) if (holds(scene, path, match.lacks[path] as Test)) return false;
  return match.some === undefined || holdsAny(scene, match.some);
}

/** Whether one of the conditions is met, or there is none. */
function holdsAny(scene: Scene, some: NonNullable<Match["some"]>): boolean {
  let none = true;
  for (const path in some) {
    if (holds(scene, path, some[path] as Test)) return true;
    none = false;
  }
  return none;
}

function standsBeside(view: SentenceView, token: number, words: readonly string[]): boolean {
  const self = phraseAt(view, token);
  for (let at = Math.min(self.first, token - 1); at <= Math.max(self.last, token + 1); at++)
    if (
      at !== token &&
      (words.includes(wordAt(view, at)) || words.includes(tokenAt(view, at).lemma.toLowerCase()))
    )
      return true;
  return false;
}

function followsAny(view: SentenceView, token: number, words: readonly string[]): boolean {
  const near = (from: number): boolean =>
    [1, 2, 3].some((back) => words.includes(tokenAt(view, from - back).lemma.toLowerCase()));
  return near(token) || (tokenAt(view, token).upos === "NOUN" && near(phraseAt(view, token).first));
}

/** "killed and injured": the next word but one is coordinated, with nothing counted in between. */
function isJoined(view: SentenceView, token: number, words: readonly string[]): boolean {
  const next = token + (/^(and|or|&)$/.test(wordAt(view, token + 1)) ? 2 : 0);
  return (
    next > token &&
    (words.includes(wordAt(view, next)) || words.includes(tokenAt(view, next).lemma.toLowerCase()))
  );
}

function holds(scene: Scene, path: Path, test: Test): boolean {
  return phrasesAt(scene, path).some((phrase) => passes(scene, phrase, test));
}

function passes(scene: Scene, phrase: Phrase, test: Test): boolean {
  const { view, fillers, vocabulary } = scene;
  if (typeof test !== "string")
    return test.includes(headWord(view, phrase)) || test.includes(wordAt(view, phrase.head));
  switch (test) {
    case "any":
      return true;
    case "place":
      return isPlace(scene, phrase);
    case "name-of-place":
      return fillers.places(view, phrase).some((place) => place.name !== null);
    case "country":
      return fillers.places(view, phrase).some(({ name }) => name?.id?.startsWith("country:") === true);
    case "named-actor":
      return fillers.actors(view, phrase).length > 0 && /^\p{Lu}/u.test(tokenAt(view, phrase.last).form);
    case "actor":
      return fillers.actors(view, phrase).length > 0;
    case "person":
      return fillers.persons(view, phrase).length > 0;
    case "people":
      return isPeople(scene, phrase);
    case "number":
      return hasNumber(view, phrase) || vocabulary.people.has(headWord(view, phrase));
  }
}

function isPlace(scene: Scene, phrase: Phrase): boolean {
  const { view, fillers, vocabulary } = scene;
  const head = headWord(view, phrase);
  if (
    /^(dozen|hundred|score|ten|number|handful|series|couple)s?$/.test(head) &&
    wordAt(view, phrase.last + 1) === "of"
  )
    return behind(view, phrase, "of").some((counted) => isPlace(scene, counted));
  if (vocabulary.instruments.has(head)) return false;
  if (vocabulary.people.has(head) && !vocabulary.places.has(head)) return false;
  if (view.names[phrase.head]?.type === "actor" || view.names[phrase.head]?.type === "person") return false;
  return fillers.places(view, phrase).length > 0;
}

function isPeople(scene: Scene, phrase: Phrase): boolean {
  const { view, vocabulary } = scene;
  if (vocabulary.people.has(headWord(view, phrase))) return true;
  const token = tokenAt(view, phrase.head);
  if (
    /^(other|another|more|ten|hundred|thousand|dozen|score|many|most|some|several|all|half|few)s?$/.test(
      token.form.toLowerCase(),
    )
  )
    return true;
  const isNation = /^NNP?S$/.test(token.xpos) && /^\p{Lu}\p{Ll}/u.test(token.form) && hasNumber(view, phrase);
  return (
    token.upos === "NUM" ||
    (isNation && view.names[phrase.head]?.type !== "place") ||
    view.names[phrase.head]?.type === "actor" ||
    view.names[phrase.head]?.type === "person"
  );
}

function hasNumber(view: SentenceView, phrase: Phrase): boolean {
  for (let at = phrase.first; at <= phrase.last; at++) if (tokenAt(view, at).upos === "NUM") return true;
  return false;
}
