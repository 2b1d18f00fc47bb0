import type { Fillers } from "./fillers.ts";
import type { Phrase } from "./phrase.ts";
import { phraseAt } from "./phrase.ts";
import type { Predicate, Vocabulary } from "./predicate.ts";
import { ownerOf } from "./arguments.ts";
import { nounBefore, prepositionOf } from "./prepositional.ts";
import type { Match, Path, Test } from "./rule.ts";
import type { SentenceView } from "./sentence-view.ts";
import { dependents, tokenAt, wordAt } from "./sentence-view.ts";

/** A predicate in its sentence, with what reads its phrases. */
export interface Scene {
  readonly view: SentenceView;
  readonly predicate: Predicate;
  readonly fillers: Fillers;
  readonly vocabulary: Vocabulary;
}

/** The phrases a path leads to: `patient`, `from`, `patient.of`. */
export function phrasesAt(scene: Scene, path: Path): readonly Phrase[] {
  const [root, prep] = path.split(".") as [string, string | undefined];
  const phrases = rootPhrases(scene, root);
  return prep === undefined ? phrases : phrases.flatMap((phrase) => behind(scene.view, phrase, prep));
}

function rootPhrases(scene: Scene, root: string): readonly Phrase[] {
  const { predicate, view } = scene;
  switch (root) {
    case "agent":
      return predicate.agent;
    case "patient":
      return predicate.patient;
    case "host":
      return predicate.host;
    case "self":
      return [phraseAt(view, predicate.token)];
    case "possessor":
      return ownerOf(view, predicate.token);
    case "aim":
      return dependents(view, predicate.token, ["acl", "advcl", "xcomp"])
        .flatMap((verb) => dependents(view, verb, ["obj"]))
        .map((head) => phraseAt(view, head));
    case "figure":
      return figureAfter(view, predicate.token);
    case "before":
      return nounBefore(view, predicate.token);
    case "content":
      return dependents(view, predicate.token, ["ccomp", "xcomp"])
        .flatMap((verb) => dependents(view, verb, ["nsubj"]))
        .map((head) => phraseAt(view, head));
    case "owner":
      return predicate.patient.flatMap((phrase) => ownersIn(view, phrase));
    case "after":
      return personsAfter(view, predicate.token);
    default:
      return predicate.preps.get(root) ?? [];
  }
}

/** "the number of … to [31 persons]", "the toll reaches [1,150]". */
function figureAfter(view: SentenceView, token: number): readonly Phrase[] {
  for (let at = token + 1; at <= Math.min(view.size, token + 40); at++) {
    if (!/^(to|reach|reaches|reached|reaching|at)$/.test(wordAt(view, at))) continue;
    for (let k = at + 1; k <= Math.min(view.size, at + 5); k++) {
      if (tokenAt(view, k).upos !== "NUM") continue;
      const head = tokenAt(view, k + 1).upos === "NOUN" ? k + 1 : k;
      return [phraseAt(view, head)];
    }
  }
  return [];
}

/** Actors named inside a phrase before its head: "an [Islamic State] pocket", "[rebel] positions". */
function ownersIn(view: SentenceView, phrase: Phrase): readonly Phrase[] {
  const owner = view.mentions.find(
    ({ name, first, last }) =>
      name.type === "actor" && first >= phrase.first && last < phrase.head && !/^[-‐–]$/.test(wordAt(view, last + 1)),
  );
  return owner === undefined ? [] : [{ ...phrase, head: owner.last, first: owner.first, last: owner.last }];
}

/** The next person named to the right of the trigger. */
function personsAfter(view: SentenceView, token: number): readonly Phrase[] {
  const next = view.mentions.find((mention) => mention.name.type === "person" && mention.first > token);
  return next === undefined || next.first > token + 20 ? [] : [phraseAt(view, next.last)];
}

/** Phrases with that preposition behind a phrase: by the tree, else directly after it. */
function behind(view: SentenceView, phrase: Phrase, prep: string): readonly Phrase[] {
  const hung = dependents(view, phrase.head, ["nmod", "obl"]).filter(
    (child) => prepositionOf(view, child) === prep,
  );
  if (hung.length > 0) return hung.map((child) => phraseAt(view, child, { prep }));
  if (wordAt(view, phrase.last + 1) !== prep) return [];
  let head = 0;
  for (let at = phrase.last + 2; at <= view.size; at++) {
    const token = tokenAt(view, at);
    if (/^(NOUN|PROPN|NUM|PRON)$/.test(token.upos) || view.names[at] !== undefined) head = at;
    else if (
      !/^(DET|ADJ|PART|ADV)$/.test(token.upos) &&
      !/^[-‐–"“”]$/.test(token.form) &&
      token.deprel !== "amod"
    )
      break;
  }
  return head === 0 ? [] : [phraseAt(view, head, { prep })];
}

/** Whether the predicate meets every condition. */
export function matches(scene: Scene, match: Match): boolean {
  const { predicate, view } = scene;
  if (match.form !== undefined && !match.form.includes(predicate.form)) return false;
  if (match.passive !== undefined && match.passive !== predicate.passive) return false;
  if (match.particle !== undefined && !match.particle.includes(predicate.particle ?? "")) return false;
  if (match.under !== undefined && !match.under.includes(introducer(view, predicate.token))) return false;
  if (match.beside !== undefined && !standsBeside(view, predicate.token, match.beside)) return false;
  if (match.notBeside !== undefined && standsBeside(view, predicate.token, match.notBeside)) return false;
  if (match.joined !== undefined && !isJoined(view, predicate.token, match.joined)) return false;
  const every = Object.entries(match.has ?? {}).every(([path, test]) => holds(scene, path, test));
  if (!every || Object.entries(match.lacks ?? {}).some(([path, test]) => holds(scene, path, test)))
    return false;
  const some = Object.entries(match.some ?? {});
  return some.length === 0 || some.some(([path, test]) => holds(scene, path, test));
}

/** The preposition that introduces the trigger's own phrase, or "". */
function introducer(view: SentenceView, token: number): string {
  return wordAt(view, phraseAt(view, token).first - 1);
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
  if (vocabulary.instruments.has(head)) return false;
  if (vocabulary.people.has(head) && !vocabulary.places.has(head)) return false;
  if (view.names[phrase.head]?.type === "actor" || view.names[phrase.head]?.type === "person") return false;
  return fillers.places(view, phrase).length > 0;
}

function isPeople(scene: Scene, phrase: Phrase): boolean {
  const { view, vocabulary } = scene;
  if (vocabulary.people.has(headWord(view, phrase))) return true;
  const token = tokenAt(view, phrase.head);
  if (/^(other|another|more|ten|hundred|thousand|dozen|score)s?$/.test(token.form.toLowerCase())) return true;
  return (
    token.upos === "NUM" ||
    view.names[phrase.head]?.type === "actor" ||
    view.names[phrase.head]?.type === "person"
  );
}

function hasNumber(view: SentenceView, phrase: Phrase): boolean {
  for (let at = phrase.first; at <= phrase.last; at++) if (tokenAt(view, at).upos === "NUM") return true;
  return false;
}

/** The lemma of a phrase's head, in lower case. */
export function headWord(view: SentenceView, phrase: Phrase): string {
  return tokenAt(view, phrase.head).lemma.toLowerCase();
}
