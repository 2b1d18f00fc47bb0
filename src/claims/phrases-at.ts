import type { Fillers } from "./fillers.ts";
import type { Phrase } from "./phrase.ts";
import { phraseAt } from "./phrase.ts";
import type { Predicate, Vocabulary } from "./predicate.ts";
import { ownerOf } from "./arguments/owners.ts";
import { nounBefore, prepositionOf } from "./prepositional.ts";
import type { Path } from "./rule.ts";
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
  const dot = path.indexOf(".");
  if (dot < 0) return rootPhrases(scene, path);
  const prep = path.slice(dot + 1);
  return rootPhrases(scene, path.slice(0, dot)).flatMap((phrase) => behind(scene.view, phrase, prep));
}

function rootPhrases(scene: Scene, root: string): readonly Phrase[] {
  const { predicate, view } = scene;
  switch (root) {
    case "agent":
      return predicate.agent;
    case "patient":
      return predicate.patient.length > 0 ? predicate.patient : reportedOf(view, predicate.token);
    case "reported":
      return reportedOf(view, predicate.token);
    case "host":
      return predicate.host;
    case "self":
      return [phraseAt(view, predicate.token)];
    case "possessor":
      return ownerOf(view, predicate.token);
    case "anti":
      return antiBefore(view, predicate.token);
    case "aim":
      return dependents(view, predicate.token, ["acl", "advcl", "xcomp"])
        .flatMap((verb) => dependents(view, verb, ["obj"]))
        .map((head) => phraseAt(view, head));
    case "figure":
      return figureAfter(view, predicate.token);
    case "before":
      return nounBefore(view, predicate.token);
    case "whole":
      return introducer(view, predicate.token) === "of" ? nounBefore(view, predicate.token) : [];
    case "holder":
      return predicate.patient.flatMap((phrase) => holdersOf(view, phrase));
    case "next":
      return namedNext(view, predicate.token);
    case "governor":
      return governorOf(view, predicate.token);
    case "doer":
      return doerOf(view, predicate.token);
    case "content":
      return dependents(view, predicate.token, ["ccomp", "xcomp"])
        .flatMap((verb) => dependents(view, verb, ["nsubj"]))
        .map((head) => phraseAt(view, head));
    case "owner":
      return predicate.patient.flatMap((phrase) => ownersIn(view, phrase));
    case "blamed":
      return blamedFor(view, predicate.token);
    case "after":
      return personsAfter(view, predicate.token);
    default:
      return predicate.preps.get(root) ?? raisedPhrases(scene, root);
  }
}

/** "attacks the ministry blamed on [rebels]". */
function blamedFor(view: SentenceView, token: number): readonly Phrase[] {
  return dependents(view, token, ["acl", "acl:relcl"])
    .filter((verb) => tokenAt(view, verb).lemma === "blame")
    .flatMap((verb) => behind(view, { ...phraseAt(view, verb), head: verb, last: verb }, "on"));
}

/** Verbs that only say how another goes on: what is told with them is told of that other. */
const AUXILIARY = /^(?:continue|begin|start|keep|resume|manage|try)$/;

/** "In Karsk troops [continue] to fight": phrases that hang on the verb which governs the trigger. */
function raisedPhrases({ view, predicate }: Scene, prep: string): readonly Phrase[] {
  const { deprel, head } = tokenAt(view, predicate.token);
  if (deprel !== "xcomp" || !AUXILIARY.test(tokenAt(view, head).lemma)) return [];
  return dependents(view, head, ["obl"])
    .filter((child) => prepositionOf(view, child) === prep)
    .map((child) => phraseAt(view, child, { prep }));
}

const REPORTING = /^(?:report|record|register|confirm|believe|presume|declare|pronounce|announce)$/;

/** "[the pilot] was presumed captured", "declared [the hill] liberated": of whom or what it is reported. */
function reportedOf(view: SentenceView, token: number): readonly Phrase[] {
  const { deprel, head, xpos } = tokenAt(view, token);
  const noun = tokenAt(view, head);
  const isDeclared = /^(?:declare|pronounce)$/.test(tokenAt(view, noun.head).lemma) && noun.deprel === "obj";
  if (deprel === "acl" && isDeclared) return [phraseAt(view, head)];
  const isReported = /^VB[ND]$/.test(xpos) && /^(?:xcomp|advcl)$/.test(deprel);
  if (!isReported || !REPORTING.test(tokenAt(view, head).lemma)) return [];
  if (noun.deprel === "acl") return [phraseAt(view, noun.head)];
  const subjects = dependents(view, head, ["nsubj:pass"]);
  return (subjects.length > 0 ? subjects : dependents(view, head, ["obj"])).map((child) =>
    phraseAt(view, child),
  );
}

const HELD = /^(?:hold|control|occupy|wrest|capture|seize|take|retake|recapture|run|besiege)$/;

/** "hills [held by X]", "a post seized [by X]": who the phrase itself says has the place. */
function holdersOf(view: SentenceView, phrase: Phrase): readonly Phrase[] {
  return dependents(view, phrase.head, ["acl", "acl:relcl"])
    .filter((verb) => HELD.test(tokenAt(view, verb).lemma))
    .flatMap((verb) => dependents(view, verb, ["obl:agent", "obl"]))
    .filter((child) => prepositionOf(view, child) === "by")
    .map((child) => phraseAt(view, child));
}

/** The name right behind the trigger. */
function namedNext(view: SentenceView, token: number): readonly Phrase[] {
  const name = view.names[token + 1];
  if (name === undefined) return [];
  let last = token + 1;
  while (view.names[last + 1] === name) last++;
  return [{ ...phraseAt(view, last), first: token + 1, head: last, last }];
}

/** The verb whose subject or object a noun is, or that leads to it. */
function governorOf(view: SentenceView, token: number): readonly Phrase[] {
  const { deprel, head } = tokenAt(view, token);
  const isLedTo = deprel === "obl" && prepositionOf(view, token) === "to";
  return isLedTo || /^(?:nsubj|obj)/.test(deprel) ? [phraseAt(view, head)] : [];
}

/** "[anti-government] protests": the modifier that says against whom. */
function antiBefore(view: SentenceView, token: number): readonly Phrase[] {
  const at = token - 1;
  const isAnti = /^anti-\p{L}/iu.test(tokenAt(view, at).form);
  return isAnti ? [{ ...phraseAt(view, at), head: at, first: at, last: at }] : [];
}

/** The subject of the nearest verb above a noun. */
function doerOf(view: SentenceView, token: number): readonly Phrase[] {
  let at = tokenAt(view, token).head;
  for (let steps = 0; at !== 0 && steps < 6; steps++) {
    const subjects = tokenAt(view, at).upos === "VERB" ? dependents(view, at, ["nsubj"]) : [];
    if (subjects.length > 0) return subjects.map((head) => phraseAt(view, head, { own: false }));
    at = tokenAt(view, at).head;
  }
  return [];
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

/** Nouns for a side that stand before what is its own: "a [government] helicopter". */
const SIDE = /^(?:government|regime|rebel|army|police|militia|coalition|opposition)$/;

/** Actors named inside a phrase before its head: "an [Islamic State] pocket", "[rebel] positions". */
export function ownersIn(view: SentenceView, phrase: Phrase): readonly Phrase[] {
  const owner = view.mentions.find(
    ({ name, first, last }) =>
      name.type === "actor" &&
      first >= phrase.first &&
      last < phrase.head &&
      !/^[-‐–]$/.test(wordAt(view, last + 1)),
  );
  if (owner !== undefined) return [{ ...phrase, head: owner.last, first: owner.first }];
  const side = dependents(view, phrase.head, ["compound"]).find(
    (child) => child < phrase.head && SIDE.test(wordAt(view, child)),
  );
  if (side !== undefined) return [{ ...phrase, head: side, first: side, last: side }];
  return dependents(view, phrase.head, ["nmod:poss"])
    .filter((child) => tokenAt(view, child).upos === "PRON")
    .map((child) => phraseAt(view, child));
}

/** The next person named to the right of the trigger. */
function personsAfter(view: SentenceView, token: number): readonly Phrase[] {
  const next = view.mentions.find((mention) => mention.name.type === "person" && mention.first > token);
  return next === undefined || next.first > token + 20 ? [] : [phraseAt(view, next.last)];
}

/** Phrases with that preposition behind a phrase: by the tree, else directly after it. */
export function behind(view: SentenceView, phrase: Phrase, prep: string): readonly Phrase[] {
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

/** The preposition that introduces the trigger's own phrase, or "". */
export function introducer(view: SentenceView, token: number): string {
  const before = phraseAt(view, token).first - 1;
  return wordAt(view, /^["“”]$/.test(wordAt(view, before)) ? before - 1 : before);
}

/** The lemma of a phrase's head, in lower case. */
export function headWord(view: SentenceView, phrase: Phrase): string {
  return tokenAt(view, phrase.head).lemma.toLowerCase();
}
