import type { NameMention, Sentence, Token } from "../../../text/annotation.ts";
import { isArmed } from "./actor-reference.ts";
import { type Discourse, type Mention, mostSalient } from "./discourse.ts";
import { fits } from "./place-reference.ts";
import { childWhere, relationOf, tokenAt, wordOf } from "./tree.ts";

const taking = new Set(
  "take retake seize capture recapture liberate control hold enter leave lose storm shell bomb besiege surround encircle reach regain reclaim secure overrun defend attack target sweep clear conquer reconquer abandon restore evacuate".split(
    " ",
  ),
);
const placeParts = new Set(
  "outskirt countryside suburb centre center resident population inhabitant north south east west street neighbourhood neighborhood district edge entrance surroundings vicinity people hospital border village town city road airport mosque market".split(
    " ",
  ),
);

/** What a personal or possessive pronoun means; empty when it is no name's. */
export function pronounReferents(discourse: Discourse, index: number, token: Token): readonly NameMention[] {
  const word = wordOf(token);
  if (/^(?:he|him|his|she|her)$/.test(word)) {
    return asList(
      mostSalient(
        discourse,
        index,
        (mention) => mention.name.type === "person" && mention.token.i !== token.i,
      ),
    );
  }
  if (/^(?:it|its|itself)$/.test(word)) return asList(ofIt(discourse, index, token));
  if (/^(?:they|them|their|theirs|themselves)$/.test(word)) return ofThey(discourse, index, token);
  return [];
}

function asList(mention: Mention | null): readonly NameMention[] {
  return mention === null ? [] : [mention.name];
}

function ofIt(discourse: Discourse, index: number, token: Token): Mention | null {
  if (token.deprel.startsWith("expl")) return null;
  const sentence = discourse.annotation.sentences[index] as Sentence;
  const head = tokenAt(sentence, token.head);
  if (head !== undefined && isImpersonal(sentence, token, head)) return null;
  const possessive = token.deprel === "nmod:poss";
  const wantsPlace = possessive
    ? placeParts.has(head?.lemma ?? "") || isTakenFrom(sentence, head)
    : isPatient(token) && taking.has(head?.lemma ?? "");
  if (wantsPlace) {
    const place = mostSalient(
      discourse,
      index,
      (mention) => mention.name.type === "place" && !fits(discourse, mention, ["country"]),
    );
    if (place !== null) return place;
    const next = discourse.past.length <= 1 ? placeToCome(discourse, index, token) : undefined;
    if (next !== undefined) return next;
  }
  return mostSalient(discourse, index, (mention) => {
    if (index - mention.sentence > 2) return false;
    if (mention.name.type !== "actor" || mention.plural || !mayMean(discourse, sentence, { mention, token }))
      return false;
    if (possessive && isTakers(sentence, mention, { token, index })) return false;
    return bonus(sentence, mention, { token, index });
  });
}

/** "its fall", "its capture by": what is taken is a place. */
function isTakenFrom(sentence: Sentence, noun: Token | undefined): boolean {
  if (
    noun === undefined ||
    !/^(?:capture|recapture|seizure|liberation|occupation|fall|loss)$/.test(noun.lemma)
  )
    return false;
  const taker = childWhere(
    sentence,
    noun.i,
    (child) =>
      childWhere(sentence, child.i, (mark) => relationOf(mark) === "case" && wordOf(mark) === "by") !==
      undefined,
  );
  return noun.lemma === "fall" || taker !== undefined;
}

/** "After taking [it], the army left Karsk": in a report that opens so, the settlement that its own sentence names next. */
function placeToCome(discourse: Discourse, index: number, token: Token): Mention | undefined {
  const sentence = discourse.annotation.sentences[index] as Sentence;
  const opens = sentence.tokens
    .slice(0, token.i - 1)
    .some((word) => /^(?:after|before|since|despite|following)$/.test(wordOf(word)));
  if (index > 0 || !opens) return undefined;
  return discourse.named.find(
    (mention) =>
      mention.sentence === index &&
      mention.token.i > token.i &&
      fits(discourse, mention, ["city", "town", "village"]),
  );
}

const takes = /^(?:seize|capture|recapture|retake|take|storm|overrun|conquer|shell|bomb|pound)$/;

/** "took its last base": whose it is has lost it, so it is not the one who takes it. */
function isTakers(sentence: Sentence, mention: Mention, { token, index }: Place): boolean {
  const owned = tokenAt(sentence, token.head);
  const verb = owned?.deprel === "obj" ? tokenAt(sentence, owned.head) : undefined;
  if (verb === undefined || mention.sentence !== index || mention.weight < 2 || !takes.test(verb.lemma))
    return false;
  return mention.clause === verb.i || (verb.deprel === "advcl" && mention.clause === verb.head);
}

/** A monitor or agency is taken up only as one who speaks. */
function mayMean(
  discourse: Discourse,
  sentence: Sentence,
  { mention, token }: { readonly mention: Mention; readonly token: Token },
): boolean {
  if (mention.name.id === null || discourse.actorEntry(mention.name) !== undefined) return true;
  const verb = tokenAt(sentence, token.head);
  if (token.deprel === "nmod:poss" && /^(?:force|troop|army|jet|soldier)$/.test(verb?.lemma ?? ""))
    return true;
  return verb !== undefined && /^(?:say|add|tell|report|note|state|warn)$/.test(verb.lemma);
}

function isPatient(token: Token): boolean {
  return token.deprel === "obj" || token.deprel === "nsubj:pass";
}

/** `it is clear that`, `it was reported that`, `it remains`. */
function isImpersonal(sentence: Sentence, token: Token, head: Token): boolean {
  if (relationOf(token) !== "nsubj") return false;
  const clause = childWhere(
    sentence,
    head.i,
    (child) => /^(?:ccomp|csubj|advcl)$/.test(child.deprel) && child.i > head.i,
  );
  return (head.upos === "ADJ" || token.deprel === "nsubj:pass") && clause !== undefined;
}

interface Place {
  readonly token: Token;
  readonly index: number;
}

/** A subject is taken up by a subject; a possessive by the subject of its own clause; nothing by its own clause's object. */
function bonus(sentence: Sentence, mention: Mention, { token, index }: Place): number {
  const subject = relationOf(token) === "nsubj";
  let score = 0;
  if (subject && mention.weight >= 2) score += 0.5;
  if (mention.sentence !== index) return score;
  const clause = clauseOf(sentence, token);
  const governor = tokenAt(sentence, clause);
  const controls =
    governor !== undefined && /^(?:xcomp|advcl)$/.test(governor.deprel) && governor.head === mention.clause;
  if (controls && mention.weight >= 2 && relationOf(token) === "obj") return score - 2;
  const same = mention.clause === clause;
  if (token.deprel === "nmod:poss") return score + (same && mention.weight >= 2 ? 1 : 0);
  return same ? score - 2 : score;
}

function clauseOf(sentence: Sentence, token: Token): number {
  let at = token;
  for (let steps = 0; steps < 8; steps++) {
    const head = tokenAt(sentence, at.head);
    if (head === undefined || head.upos === "VERB" || head.upos === "AUX" || head.head === 0) return at.head;
    at = head;
  }
  return at.head;
}

/** `They` takes up plurals first, and every member of a list that was the subject. */
function ofThey(discourse: Discourse, index: number, token: Token): readonly NameMention[] {
  const sentence = discourse.annotation.sentences[index] as Sentence;
  const found = mostSalient(discourse, index, (mention) => {
    if (index - mention.sentence > 2 || !isPerhapsMany(discourse, mention)) return false;
    if (!mayMean(discourse, sentence, { mention, token })) return false;
    return bonus(sentence, mention, { token, index }) + (mention.plural ? 0.6 : 0);
  });
  if (found === null) return [];
  const listed = discourse.past.filter(
    (mention) =>
      mention.sentence === found.sentence &&
      mention.clause === found.clause &&
      mention.weight >= 2 &&
      found.weight >= 2 &&
      mention.name.type === "actor",
  );
  const names =
    listed.length > 1 && listed.length <= 4 && found.sentence !== index
      ? listed.map(({ name }) => name)
      : [found.name];
  return names.filter(
    (name, at) => names.findIndex((other) => (other.id ?? other.name) === (name.id ?? name.name)) === at,
  );
}

function isPerhapsMany(discourse: Discourse, mention: Mention): boolean {
  return mention.name.type === "actor" && (mention.plural || isArmed(discourse, mention));
}
