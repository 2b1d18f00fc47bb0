import type { Phrase } from "../phrase.ts";
import { phraseAt } from "../phrase.ts";
import type { Predicate } from "../predicate.ts";
import type { SentenceView } from "../sentence-view.ts";
import { dependent, dependents, tokenAt, wordAt } from "../sentence-view.ts";

/** Who does it, what it is done to. */
export type Core = Pick<Predicate, "agent" | "patient" | "agentFrom">;

/** The phrases a token governs by those relations. */
export function phrasesOf(view: SentenceView, i: number, relations: readonly string[]): readonly Phrase[] {
  return dependents(view, i, relations)
    .filter((child) => !(tokenAt(view, child).upos === "VERB" && child > i + 12))
    .map((child) => phraseAt(view, nounBehindName(view, child)));
}

/** "break a [Front of Karsk] siege": the noun that a name of several words stands before, where the tree took the name for the object. */
function nounBehindName(view: SentenceView, object: number): number {
  const name = view.names[object];
  if (name?.type !== "actor") return object;
  let next = object;
  while (view.names[next] === name) next++;
  const { xpos, head, deprel } = tokenAt(view, next);
  const isInside = head < next && view.names[head] === name && /^(?:conj|appos|flat|dep|nmod)$/.test(deprel);
  return xpos === "NN" && isInside ? next : object;
}

/** The same, for the predicate of another clause. */
export function sharedPhrasesOf(
  view: SentenceView,
  i: number,
  relations: readonly string[],
): readonly Phrase[] {
  return phrasesOf(view, i, relations).map(shared);
}

/** A phrase of another clause. */
export function shared(phrase: Phrase): Phrase {
  return { ...phrase, own: false };
}

/** Whether a token is a relative pronoun. */
export function isRelative(view: SentenceView, i: number): boolean {
  return /^(who|which|that)$/.test(wordAt(view, i)) && tokenAt(view, i).upos === "PRON";
}

/** "attacks [the ministry blamed] on rebels": a clause right behind its noun, its subject before it, that is no passive. */
export function isContactClause(view: SentenceView, i: number): boolean {
  const { deprel, head } = tokenAt(view, i);
  if (!deprel.startsWith("acl") || dependent(view, i, ["aux"]) !== 0) return false;
  const subject = dependent(view, i, ["nsubj:pass"]);
  return subject !== 0 && subject === i - 1 && head < subject && view.names[subject] !== undefined;
}

/** Whether a verb of the clause is said of what undergoes it. */
export function isPassiveVerb(view: SentenceView, i: number): boolean {
  if (dependent(view, i, ["aux:pass", "obl:agent"]) !== 0) return true;
  if (isContactClause(view, i)) return false;
  if (dependent(view, i, ["nsubj:pass"]) !== 0) return objectOfNext(view, i).length === 0;
  const token = tokenAt(view, i);
  if (token.xpos === "VBN" && token.deprel === "acl") return true;
  return (
    token.xpos === "VBN" &&
    token.deprel === "conj" &&
    dependent(view, i, ["aux", "obj", "nsubj"]) === 0 &&
    isPassiveVerb(view, token.head)
  );
}

/** "killed and injured 14": the object stands behind the second verb. */
export function objectOfNext(view: SentenceView, i: number): readonly Phrase[] {
  if (!/^(and|or)$/.test(wordAt(view, i + 1)) || !/^(VERB|NOUN)$/.test(tokenAt(view, i + 2).upos)) return [];
  return phrasesOf(view, i + 2, ["obj"]);
}

/** Whether a hyphen follows. */
export function hyphenAfter(view: SentenceView, at: number): boolean {
  return /^[-‐–]$/.test(wordAt(view, at + 1));
}
