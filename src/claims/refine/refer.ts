import type { Annotation, NameMention, Sentence, Token } from "../../text/annotation.ts";
import type { Lexicon } from "../../text/lexicon.ts";
import { actorsOfNoun, homeForces, isActorNoun, lastTwo } from "./reference/actor-reference.ts";
import { createDiscourse, type Discourse, mentionOf, standIn } from "./reference/discourse.ts";
import {
  isPlaceAdverb,
  isPlaceNoun,
  placeOfAdverb,
  placeOfNoun,
  placesOfPlural,
  topicAfter,
} from "./reference/place-reference.ts";
import { pronounReferents } from "./reference/pronoun-reference.ts";
import { childrenOf, relationOf, tokenAt, wordOf } from "./reference/tree.ts";
import { statesByWeight } from "./voices/home-state.ts";

/** What the words of one report refer to. */
export interface Referents {
  /** What a pronoun or description headed by the token stands for: the antecedent under the description's own span; empty = unresolved. */
  referentsOf(sentenceIndex: number, tokenI: number): NameMention[];
  /** The place in focus at a sentence, for claims that name none. */
  topicPlaceAt(sentenceIndex: number): NameMention | null;
  /** The actors that the sentence, else the one before, has as subjects. */
  topicActorsAt(sentenceIndex: number): NameMention[];
}

/** Resolves the pronouns and descriptions of a report in reading order, each against what has been spoken of before it. */
export function resolveReferences(annotation: Annotation, lexicon: Lexicon): Referents {
  const discourse = createDiscourse(annotation, lexicon);
  const home = statesByWeight(annotation, lexicon)[0];
  const resolved: Map<number, readonly NameMention[]>[] = [];
  const topics: (NameMention | null)[] = [];
  annotation.sentences.forEach((sentence, index) => {
    const found = new Map<number, readonly NameMention[]>();
    resolved.push(found);
    readSentence({ discourse, sentence, index, found, home, topic: topics[index - 1] ?? null });
    topics.push(topicAfter(discourse, index, topics[index - 1] ?? null));
  });
  return {
    referentsOf: (index, i) => [...(resolved[index]?.get(i) ?? [])],
    topicPlaceAt: (index) => topics[index] ?? null,
    topicActorsAt: (index) => topicActors(discourse, index),
  };
}

interface Reading {
  readonly discourse: Discourse;
  readonly sentence: Sentence;
  readonly index: number;
  readonly found: Map<number, readonly NameMention[]>;
  readonly home: ReturnType<typeof statesByWeight>[number] | undefined;
  readonly topic: NameMention | null;
}

function readSentence(reading: Reading): void {
  const { discourse, sentence, index, found } = reading;
  const names = discourse.named.filter((mention) => mention.sentence === index);
  for (const token of sentence.tokens) {
    const here = names.filter((mention) => mention.token === token);
    discourse.past.push(...here);
    if (isCovered(names, token)) continue;
    const referents = referentsAt(reading, token);
    if (referents.length === 0) continue;
    const span = spanOfDescription(sentence, token);
    const standing = referents.map((name) => standIn(discourse, name, span));
    found.set(token.i, standing);
    for (const name of standing) discourse.past.push(mentionOf(sentence, index, { name, token }));
  }
}

function isCovered(names: readonly { readonly name: NameMention }[], token: Token): boolean {
  return names.some(({ name }) => name.span[0] < token.span[1] && name.span[1] > token.span[0]);
}

function referentsAt(reading: Reading, token: Token): readonly NameMention[] {
  const { discourse, sentence, index, topic } = reading;
  if (token.upos === "PRON") {
    return /^(?:who|which|that|whom|whose)$/.test(wordOf(token))
      ? ofRelative(reading, token)
      : pronounReferents(discourse, index, token);
  }
  if (isPlaceAdverb(token))
    return asList(placeOfAdverb(discourse, index, focusBefore(reading, token) ?? topic));
  const pair = ofPair(reading, token);
  if (pair !== null) return pair;
  const places = placesOfPlural(discourse, index, token);
  if (places.length > 0) return places;
  if (isPlaceNoun(token)) {
    const place = placeOfNoun(discourse, index, token);
    if (place !== null || !isActorNoun(discourse, token)) return asList(place);
  }
  if (!isActorNoun(discourse, token)) return [];
  const actors = actorsOfNoun(discourse, index, { token, resolved: (i) => known(reading, i) });
  if (actors.length > 0) return actors;
  const bare = !childrenOf(sentence, token.i).some(
    (child) => /^(?:amod|compound|nmod|nummod)/.test(child.deprel) && !/day$/.test(wordOf(child)),
  );
  const acts = /^(?:nsubj|obl:agent|nmod:poss)/.test(token.deprel) || relationOf(token) === "conj";
  return bare && acts ? asList(homeForces(reading.home, token)) : [];
}

function asList(name: NameMention | null): readonly NameMention[] {
  return name === null ? [] : [name];
}

/** What a token already means: its own name, or what it was resolved to. */
function known({ discourse, index, found }: Reading, i: number): readonly NameMention[] {
  const resolved = found.get(i);
  if (resolved !== undefined) return resolved;
  return discourse.named
    .filter((mention) => mention.sentence === index && mention.token.i === i)
    .map(({ name }) => name);
}

/** `which`, `who`: the noun their clause hangs on. */
function ofRelative(reading: Reading, token: Token): readonly NameMention[] {
  let at = tokenAt(reading.sentence, token.head);
  for (let steps = 0; at !== undefined && at.deprel !== "acl:relcl" && steps < 6; steps++) {
    at = tokenAt(reading.sentence, at.head);
  }
  if (at === undefined) return [];
  const named = known(reading, at.head);
  return named.length > 0 ? named : subjectIs(reading, at.head);
}

/** `Karsk is the last town that …`: what the noun is said to be. */
function subjectIs(reading: Reading, noun: number): readonly NameMention[] {
  const children = childrenOf(reading.sentence, noun);
  const subject = children.find(({ deprel }) => deprel === "nsubj");
  const isSaid = children.some(({ deprel }) => deprel === "cop");
  return subject === undefined || !isSaid ? [] : known(reading, subject.i);
}

/** `both sides`, `the two sides`, `the former`, `the latter`. */
function ofPair(reading: Reading, token: Token): readonly NameMention[] | null {
  const { discourse, sentence, index } = reading;
  const word = wordOf(token);
  if (/^(?:side|party|group|faction)$/.test(token.lemma) && token.xpos === "NNS") {
    const words = childrenOf(sentence, token.i).map(wordOf);
    const two = words.includes("two") && token.lemma === "side";
    const both = two || words.some((other) => /^(?:both|warring|rival)$/.test(other));
    return both ? lastTwo(discourse, index) : null;
  }
  if (word !== "latter" && word !== "former") return null;
  if (relationOf(token) === "amod") return null;
  const [former, latter] = lastTwo(discourse, index);
  return asList((word === "former" ? former : latter) ?? null);
}

/** The place of an earlier part of the same sentence, when it sets the scene. */
function focusBefore({ discourse, index }: Reading, token: Token): NameMention | null {
  const here = discourse.past.filter(
    (mention) => mention.sentence === index && mention.name.type === "place" && mention.token.i < token.i,
  );
  return here.at(-1)?.name ?? null;
}

/** The words of the description: its article, adjectives and head; a pronoun alone. */
function spanOfDescription(sentence: Sentence, token: Token): NameMention["span"] {
  if (token.upos === "PRON" || token.upos === "ADV") return token.span;
  let from = token.span[0];
  for (const child of childrenOf(sentence, token.i)) {
    if (child.i < token.i && /^(?:det|amod|compound|nmod:poss|nummod)$/.test(child.deprel)) {
      from = Math.min(from, child.span[0]);
    }
  }
  return [from, token.span[1]];
}

function topicActors(discourse: Discourse, index: number): NameMention[] {
  for (let at = index; at >= 0 && at >= index - 3; at--) {
    const subjects = discourse.past.filter(
      (mention) => mention.sentence === at && mention.weight >= 2 && mention.name.type === "actor",
    );
    const names = subjects.map(({ name }) => name);
    if (names.length > 0) {
      return names.filter(
        (name, n) => names.findIndex((other) => (other.id ?? other.name) === (name.id ?? name.name)) === n,
      );
    }
  }
  return [];
}
