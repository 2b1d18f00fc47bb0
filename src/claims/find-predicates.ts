import { agentAndPatient } from "./arguments.ts";
import type { Phrase } from "./phrase.ts";
import { phraseAt } from "./phrase.ts";
import type { Predicate, PredicateForm, Vocabulary } from "./predicate.ts";
import { hostOf, prepositions } from "./prepositional.ts";
import type { SentenceView } from "./sentence-view.ts";
import { dependent, dependents, tokenAt, wordAt } from "./sentence-view.ts";

/** The predicates of a sentence whose trigger the rules know, left to right. */
export function findPredicates(
  view: SentenceView,
  triggers: { has(word: string): boolean },
  vocabulary: Vocabulary,
): readonly Predicate[] {
  const found: Predicate[] = [];
  for (let i = 1; i <= view.size; i++) {
    const words = isPartOfName(view, i) ? [] : triggerWords(view, i, triggers);
    if (words.length > 0) found.push(predicateAt(view, i, words, vocabulary));
  }
  return found;
}

/** "Operation" in "Operation Olive Branch" names something and tells nothing. */
function isPartOfName(view: SentenceView, i: number): boolean {
  return i > 1 && view.names[i] !== undefined && /^\p{Lu}/u.test(tokenAt(view, i).form);
}

function triggerWords(view: SentenceView, i: number, triggers: { has(word: string): boolean }): readonly string[] {
  const token = tokenAt(view, i);
  const form = token.form.toLowerCase();
  const lemma = token.lemma.toLowerCase();
  const bare = lemma.replace(/^(?:re|counter)-?(?=attack|offensive|target|strike)/, "");
  return [...new Set([form, lemma, bare])].filter((word) => triggers.has(word));
}

function predicateAt(view: SentenceView, i: number, words: readonly string[], vocabulary: Vocabulary): Predicate {
  const form = formOf(view, i, vocabulary);
  const passive = form === "verb" && (isPassive(view, i) || isBarePassive(view, i, vocabulary));
  const base = { view, i, form, passive, vocabulary };
  const preps = prepositions(base);
  const { agent, patient, agentFrom } = agentAndPatient({ ...base, preps });
  const host = hostOf(base);
  const bounds = boundsOf(view, i, form, [...agent, ...patient]);
  return {
    sentence: view.index,
    token: i,
    words,
    form,
    passive,
    particle: particleOf(view, i),
    agent,
    patient,
    preps,
    host,
    ...bounds,
    agentFrom,
  };
}

/** Verb, noun or state, from the tag, the tree and the words around: headlines mislead taggers. */
export function formOf(view: SentenceView, i: number, vocabulary: Vocabulary): PredicateForm {
  const token = tokenAt(view, i);
  if (isState(view, i)) return "state";
  if (token.upos === "VERB" || token.upos === "AUX") return isGerundNoun(view, i) ? "noun" : "verb";
  if (token.upos === "ADJ") return dependent(view, i, ["cop", "aux"]) !== 0 ? "verb" : "state";
  return isHeadlineVerb(view, i, vocabulary) ? "verb" : "noun";
}

function isState(view: SentenceView, i: number): boolean {
  const token = tokenAt(view, i);
  if (!/^(VERB|ADJ)$/.test(token.upos) || /^(VBG|VBZ|VBP|VB)$/.test(token.xpos)) return false;
  if (/^[-‐–]$/.test(wordAt(view, i - 1)) && i > 2) return true;
  if (token.deprel !== "amod" || token.head < i) return false;
  return dependents(view, i, ["obj", "aux", "obl"]).length === 0;
}

/** "heavy shelling of", "the fighting in": an -ing form that is tagged as a verb but stands as a noun. */
function isGerundNoun(view: SentenceView, i: number): boolean {
  const token = tokenAt(view, i);
  if (!token.form.toLowerCase().endsWith("ing")) return false;
  if (dependents(view, i, ["aux", "obj"]).length > 0) return false;
  const before = tokenAt(view, i - 1);
  if (dependent(view, i, ["det", "amod", "nmod:poss", "case"]) !== 0 || before.upos === "ADJ") return true;
  const after = wordAt(view, i + 1);
  return /^(on|by|of|in|at|against|between)$/.test(after) && !/^(advcl|acl|conj|xcomp)$/.test(token.deprel);
}

/** "Regime forces shell Anadan": a bare noun tag between a noun phrase and what can only be an object. */
function isHeadlineVerb(view: SentenceView, i: number, vocabulary: Vocabulary): boolean {
  const token = tokenAt(view, i);
  const lemma = token.lemma.toLowerCase();
  const word = token.form.toLowerCase();
  const bare =
    vocabulary.headlineVerbs.has(word) || (vocabulary.headlineVerbs.has(lemma) && word.endsWith("s"));
  if (!bare || token.form !== word) return false;
  const after = tokenAt(view, i + 1);
  const opensObject =
    view.names[i + 1] !== undefined ||
    /^(DET|NUM|PRON|ADJ|PROPN)$/.test(after.upos) ||
    /^(control|more|over|at|up|about|nearly|around|some|dozens|scores|hundreds|as|areas|several)$/.test(after.form.toLowerCase()) ||
    vocabulary.headlineVerbs.has(`${word} ${after.form.toLowerCase()}`);
  if (!opensObject) return false;
  const before = tokenAt(view, i - 1);
  const name = view.names[i - 1];
  const subject =
    name !== undefined || before.xpos === "NNS" || (before.upos === "NOUN" && /s$/.test(before.form));
  return subject || /^(and|also|re-?)$/.test(before.form.toLowerCase());
}

/** Whether a verb's subject undergoes it: "was captured", "captured by", "the town taken". */
export function isPassive(view: SentenceView, i: number): boolean {
  const token = tokenAt(view, i);
  if (dependent(view, i, ["aux:pass", "nsubj:pass", "obl:agent"]) !== 0) return true;
  if (!/^(VBN|VBD)$/.test(token.xpos)) return false;
  if (token.deprel === "acl" && dependent(view, i, ["obj", "nsubj", "aux"]) === 0) return true;
  if (token.deprel === "conj" && dependent(view, i, ["nsubj", "obj", "aux"]) === 0)
    return isPassive(view, token.head);
  if (token.xpos !== "VBN" || dependents(view, i, ["aux", "obj"]).length > 0) return false;
  return /^(by)$/.test(wordAt(view, i + 1));
}

/** "Three soldiers killed in Afrin", "reported killed": a past form that should have an object and has none. */
function isBarePassive(view: SentenceView, i: number, vocabulary: Vocabulary): boolean {
  const token = tokenAt(view, i);
  if (!/^(VBN|VBD)$/.test(token.xpos) || !vocabulary.transitive.has(token.lemma.toLowerCase())) return false;
  if (dependents(view, i, ["obj", "aux"]).length > 0) return false;
  if (/^(advcl|xcomp)$/.test(token.deprel) && dependent(view, token.head, ["aux:pass", "nsubj:pass"]) !== 0) return true;
  const after = tokenAt(view, i + 1);
  return !/^(DET|NUM|ADJ|PROPN|NOUN|PRON)$/.test(after.upos) && view.names[i + 1] === undefined && !/^(at|more|about|and|as|up)$/.test(after.form.toLowerCase());
}

function particleOf(view: SentenceView, i: number): string | null {
  const particle = dependent(view, i, ["compound:prt"]);
  if (particle !== 0) return wordAt(view, particle);
  return /^(out|off|back|up|in|down|away|over)$/.test(wordAt(view, i + 1)) ? wordAt(view, i + 1) : null;
}

function boundsOf(
  view: SentenceView,
  i: number,
  form: PredicateForm,
  phrases: readonly Phrase[],
): { first: number; last: number } {
  const self = form === "noun" ? phraseAt(view, i) : { first: i, last: i };
  let { first, last } = self;
  for (const phrase of phrases) {
    if (!phrase.own) continue;
    first = Math.min(first, phrase.first);
    last = Math.max(last, phrase.last);
  }
  return { first, last };
}
