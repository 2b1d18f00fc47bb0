import type { Phrase } from "../phrase.ts";
import { phraseAt } from "../phrase.ts";
import type { Trigger } from "../prepositional.ts";
import type { SentenceView } from "../sentence-view.ts";
import { dependents, tokenAt, wordAt } from "../sentence-view.ts";
import { hyphenAfter, isPassiveVerb, shared } from "./clause.ts";

/** Possessor or naming modifier of a noun: "their attack", "Turkish shelling", "IS's offensive". */
export function ownerOf(view: SentenceView, i: number): readonly Phrase[] {
  const possessors = dependents(view, i, ["nmod:poss"]);
  const named = possessors.find((child) => view.names[child]?.type !== "place");
  if (named !== undefined) return [phraseAt(view, named)];
  const self = phraseAt(view, i);
  const before = [...Array(Math.max(0, i - self.first)).keys()].map((back) => i - 1 - back);
  const open = before.filter((at) => view.names[at] !== undefined && !hyphenAfter(view, at));
  const side = open.find((at) => view.names[at]?.type === "actor");
  const owner = side ?? open.find((at) => view.names[at]?.id?.startsWith("country:") === true);
  return owner === undefined ? [] : [{ ...phraseAt(view, owner), head: owner, last: owner, prep: "by" }];
}

/** Whether a preposition introduces the noun. */
export function isUnder(view: SentenceView, i: number, preposition: string): boolean {
  return dependents(view, i, ["case"]).some((mark) => wordAt(view, mark) === preposition);
}

/** "The army on Tuesday resumed [shelling]": whoever stands before the light verb right before the noun, where the tree lost it. */
export function subjectBeforeLight({ view, i, vocabulary }: Trigger): readonly Phrase[] {
  let verb = phraseAt(view, i).first - 1;
  if (tokenAt(view, verb).upos === "CCONJ" && tokenAt(view, verb - 1).upos === "ADJ") verb -= 2;
  const { upos, lemma, xpos } = tokenAt(view, verb);
  if (upos !== "VERB" || !/^VB[DPZ]$/.test(xpos) || !vocabulary.light.has(lemma.toLowerCase())) return [];
  for (let at = verb - 1; at > 0; at--) {
    const token = tokenAt(view, at);
    if (/^(VERB|AUX|SCONJ|PUNCT)$/.test(token.upos) && view.names[at] === undefined) return [];
    const acts = view.names[at]?.type === "actor" || vocabulary.people.has(token.lemma.toLowerCase());
    if (acts) return [shared(phraseAt(view, at))];
  }
  return [];
}

/** "regime hands", "militant capital": the noun for people right before. */
export function peopleBefore({ view, i, vocabulary }: Trigger): readonly Phrase[] {
  const token = tokenAt(view, i - 1);
  const isPeople = token.upos === "NOUN" && vocabulary.people.has(token.lemma.toLowerCase());
  return isPeople && view.names[i - 1] === undefined
    ? [{ ...phraseAt(view, i - 1), head: i - 1, last: i - 1 }]
    : [];
}

/** "an Iranian attack": the adjective of a nation. */
export function nationBefore({ view, i, vocabulary }: Trigger): readonly Phrase[] {
  if (!vocabulary.instruments.has(tokenAt(view, i).lemma.toLowerCase())) return [];
  const self = phraseAt(view, i);
  for (let at = i - 1; at >= Math.max(2, self.first); at--) {
    const token = tokenAt(view, at);
    if (
      /^(ADJ|PROPN)$/.test(token.upos) &&
      /^\p{Lu}/u.test(token.form) &&
      view.names[at] === undefined &&
      !hyphenAfter(view, at)
    )
      return [{ ...self, head: at, first: at, last: at }];
  }
  return [];
}

/** The subject of a verb of harm to the left, where the tree hung the attack on its object. */
export function subjectOfHarmBefore({ view, i, vocabulary }: Trigger): readonly Phrase[] {
  for (let at = i - 1; at > 0; at--) {
    const { upos, lemma, deprel } = tokenAt(view, at);
    if (upos !== "VERB" || deprel === "amod") continue;
    const isHarm = vocabulary.transitive.has(lemma.toLowerCase()) && !isPassiveVerb(view, at);
    return isHarm ? dependents(view, at, ["nsubj"]).map((child) => shared(phraseAt(view, child))) : [];
  }
  return [];
}
