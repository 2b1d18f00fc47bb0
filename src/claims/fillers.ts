import type { NameMention } from "../text/annotation.ts";
import type { Ref } from "./claim.ts";
import type { FoundPlace } from "./draft.ts";
import type { Phrase } from "./phrase.ts";
import { conjuncts, phraseAt, phraseSpan } from "./phrase.ts";
import { findPlaces } from "./find-places.ts";
import type { Vocabulary } from "./predicate.ts";
import type { SentenceView } from "./sentence-view.ts";
import { dependents, tokenAt, wordAt } from "./sentence-view.ts";

/** What the reading of phrases needs to know beyond the sentence. */
export interface Knowledge {
  readonly text: string;
  readonly vocabulary: Vocabulary;
  /** What a pronoun or description at that token stands for; empty when it stands for itself. */
  referentsOf(sentence: number, token: number): readonly NameMention[];
  /** The actor a place name stands for when it acts: Turkey, Damascus. */
  actorOfPlace(name: NameMention): NameMention | null;
  /** The country an adjective or actor name points to: Syrian, Iraqi. */
  placeOfActor(name: NameMention): NameMention | null;
  /** The state a person speaks and acts for. */
  actorOfPerson(name: NameMention): NameMention | null;
  /** The actor those words alone would name: the "US" of "US-backed". */
  actorNamed(words: string): { readonly id: string | null; readonly name: string } | null;
}

/** Reads phrases as actors, persons and places. */
export interface Fillers {
  actors(view: SentenceView, phrase: Phrase): readonly Ref[];
  persons(view: SentenceView, phrase: Phrase): readonly Ref[];
  places(view: SentenceView, phrase: Phrase): readonly FoundPlace[];
}

/** Fillers over one report; answers are remembered per phrase. */
export function createFillers(knowledge: Knowledge): Fillers {
  return {
    actors: (view, phrase) =>
      unique(conjuncts(view, phrase).flatMap((part) => actorsOf(knowledge, view, part))),
    persons: (view, phrase) =>
      unique(conjuncts(view, phrase).flatMap((part) => personsOf(knowledge, view, part))),
    places: (view, phrase) => findPlaces(knowledge, view, phrase),
  };
}

/** A reference to a name. */
export function refOf(name: NameMention): Ref {
  return { id: name.id, name: name.name, mention: name.mention, span: name.span };
}

function unique(refs: readonly Ref[]): readonly Ref[] {
  return refs.filter(
    (ref, at) => refs.findIndex((other) => (other.id ?? other.name) === (ref.id ?? ref.name)) === at,
  );
}

function actorsOf(knowledge: Knowledge, view: SentenceView, phrase: Phrase): readonly Ref[] {
  if (isHyphenated(knowledge, view, phrase.head)) return beforeHyphen(knowledge, view, phrase);
  const named = namesActing(knowledge, view, phrase);
  if (named.length > 0) return named.map(refOf);
  const referents = knowledge
    .referentsOf(view.index, phrase.head)
    .map((name) => (name.type === "place" ? knowledge.actorOfPlace(name) : name))
    .filter((name) => name !== null);
  if (referents.length > 0) {
    const span = phraseSpan(view, phrase);
    const mention = knowledge.text.slice(span[0], span[1]);
    return referents.map((name) => ({ ...refOf(name), mention, span }));
  }
  const behind = afterHead(view, phrase).flatMap((next) => namesActing(knowledge, view, next));
  if (behind.length > 0) return behind.map(refOf);
  return described(knowledge, view, phrase);
}

/** Names in the phrase that act: the head's own, or the last of each coordinated run before it. */
function namesActing(knowledge: Knowledge, view: SentenceView, phrase: Phrase): readonly NameMention[] {
  const own = view.names[phrase.head];
  if (own?.type === "actor") return withAnd(view, phrase, own);
  if (own?.type === "person") return [knowledge.actorOfPerson(own) ?? own];
  if (own?.type === "place") {
    const before = tokenAt(view, phrase.first - 1);
    const stands = before.upos !== "ADP" || phrase.prep !== null;
    const state = stands && before.form !== "," && phrase.prep !== "in" ? knowledge.actorOfPlace(own) : null;
    return state === null ? [] : [state];
  }
  const found: NameMention[] = [];
  let last: NameMention | undefined;
  for (let at = phrase.first; at <= phrase.last; at++) {
    const name = view.names[at];
    if (/^(and|or|&|,)$/.test(wordAt(view, at))) {
      if (last !== undefined) found.push(last);
      last = undefined;
    }
    if (name === undefined || isHyphenated(knowledge, view, at) || isNegated(view, at)) continue;
    if (name.type === "actor") last = name;
    else if (name.type === "place" && name.id?.startsWith("country:") === true) last = knowledge.actorOfPlace(name) ?? last;
  }
  if (last !== undefined) found.push(last);
  return canAct(knowledge, view, phrase) ? found : [];
}

/** "Turkey and Free Syrian Army" read as one phrase: the names joined to the head's by `and`. */
function withAnd(view: SentenceView, phrase: Phrase, own: NameMention): readonly NameMention[] {
  const found: NameMention[] = [];
  for (let at = phrase.first; at < phrase.head; at++) {
    const name = view.names[at];
    if (name?.type === "actor" && name !== own && /^(and|&)$/.test(wordAt(view, at + 1))) found.push(name);
  }
  return [...found, own];
}

/** Whether the phrase's head lets its modifiers act: forces, warplanes, strikes, not towns or leaders' visits. */
function canAct(knowledge: Knowledge, view: SentenceView, phrase: Phrase): boolean {
  const { people, instruments, places } = knowledge.vocabulary;
  const head = tokenAt(view, phrase.head);
  const lemma = head.lemma.toLowerCase();
  return people.has(lemma) || instruments.has(lemma) || !places.has(lemma);
}

/** "Non-IS", "anti-IS": everybody but the name. */
function isNegated(view: SentenceView, at: number): boolean {
  return /^[-‐–]$/.test(wordAt(view, at - 1)) && /^(non|anti|ex)$/.test(wordAt(view, at - 2));
}

/** "US-backed", "rebel-held": the name only modifies what follows. */
function isHyphenated(knowledge: Knowledge, view: SentenceView, at: number): boolean {
  return /^[-‐–]$/.test(wordAt(view, at + 1)) && knowledge.vocabulary.hyphenated.has(wordAt(view, at + 2));
}

/** The name before "-backed": its own words, though a longer name ("US-backed forces") may cover them. */
function beforeHyphen(knowledge: Knowledge, view: SentenceView, phrase: Phrase): readonly Ref[] {
  const name = view.names[phrase.head];
  if (name?.type === "actor" && name.span[1] <= tokenAt(view, phrase.head).span[1]) return [refOf(name)];
  const span = tokenAt(view, phrase.head).span;
  const mention = knowledge.text.slice(span[0], span[1]);
  const actor = knowledge.actorNamed(mention) ?? knowledge.actorNamed(`${mention}s`) ?? knowledge.actorNamed(`${mention} forces`);
  if (actor !== null) return [{ ...actor, mention, span }];
  return knowledge.vocabulary.people.has(mention.toLowerCase()) ? [{ id: null, name: `${mention}s`, mention, span }] : [];
}

/** Phrases that say whose the head is: "members of the army", "fighters from Hezbollah", "troops loyal to". */
function afterHead(view: SentenceView, phrase: Phrase): readonly Phrase[] {
  const found: Phrase[] = [];
  for (const child of dependents(view, phrase.head, ["nmod", "appos"])) {
    const first = phraseAt(view, child);
    const before = wordAt(view, first.first - 1);
    if (/^(of|from|by|,)$/.test(before) || tokenAt(view, child).deprel === "appos") found.push(first);
  }
  if (found.length === 0 && /^(of|from)$/.test(wordAt(view, phrase.last + 1))) {
    for (let at = phrase.last + 2; at <= Math.min(view.size, phrase.last + 8); at++) {
      if (view.names[at] !== undefined) return [phraseAt(view, at)];
      if (!/^(DET|ADJ|NOUN|PUNCT)$/.test(tokenAt(view, at).upos)) break;
    }
  }
  return found;
}

/** An actor no register knows, named by its description: "suicide bombers", "residents". */
function described(knowledge: Knowledge, view: SentenceView, phrase: Phrase): readonly Ref[] {
  const head = tokenAt(view, phrase.head);
  if (!knowledge.vocabulary.people.has(head.lemma.toLowerCase()) || /^(state|force|country|party|side|human)$/i.test(head.form)) return [];
  let first = phrase.first;
  while (first < phrase.head && /^(DET|NUM|PRON|PART|ADV|ADP|PUNCT)$/.test(tokenAt(view, first).upos))
    first++;
  const span = phraseSpan(view, { first, last: phrase.last });
  const mention = knowledge.text.slice(span[0], span[1]);
  return [{ id: null, name: mention, mention, span }];
}

function personsOf(knowledge: Knowledge, view: SentenceView, phrase: Phrase): readonly Ref[] {
  for (let at = phrase.last; at >= phrase.first; at--) {
    const name = view.names[at];
    if (name?.type === "person") return [refOf(name)];
  }
  const referents = knowledge.referentsOf(view.index, phrase.head).filter((name) => name.type === "person");
  if (referents.length > 0) return referents.map(refOf);
  for (const child of dependents(view, phrase.head, ["appos", "flat", "nmod"])) {
    const relation = tokenAt(view, child).deprel;
    const name = view.names[child];
    if (name?.type === "person" && (relation !== "nmod" || view.names[phrase.head] === undefined))
      return [refOf(name)];
  }
  return [];
}
