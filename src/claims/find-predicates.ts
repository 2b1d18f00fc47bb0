import { agentAndPatient } from "./arguments.ts";
import { isContactClause } from "./arguments/clause.ts";
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
    if (words.length > 0) found.push(predicateAt(view, i, { words, vocabulary }));
  }
  return found;
}

/** "Operation" in "Operation Olive Branch" names something and tells nothing. */
function isPartOfName(view: SentenceView, i: number): boolean {
  return i > 1 && view.names[i] !== undefined && /^\p{Lu}/u.test(tokenAt(view, i).form);
}

function triggerWords(
  view: SentenceView,
  i: number,
  triggers: { has(word: string): boolean },
): readonly string[] {
  const { lemma: written, xpos } = tokenAt(view, i);
  const form = wordAt(view, i);
  const lemma = written.toLowerCase();
  const found: string[] = [];
  const add = (word: string): void => {
    if (triggers.has(word) && !found.includes(word)) found.push(word);
  };
  add(form);
  add(lemma);
  if (lemma.startsWith("re") || lemma.startsWith("counter")) add(lemma.replace(AGAIN, ""));
  if (xpos.startsWith("NNP") && view.names[i] === undefined) add(singularOf(form));
  return found;
}

/** What only says that it was done once more, or in answer. */
const AGAIN = /^(?:re|counter)-?(?=attack|offensive|target|strike|enter|capture)/;

/** "Clashes" at the head of a sentence, taken for a name: the noun it is the plural of. */
function singularOf(form: string): string {
  return /(?:sh|ch|ss|x)es$/.test(form) ? form.slice(0, -2) : form.replace(/s$/, "");
}

function predicateAt(
  view: SentenceView,
  i: number,
  { words, vocabulary }: { readonly words: readonly string[]; readonly vocabulary: Vocabulary },
): Predicate {
  const form = formOf(view, i, vocabulary);
  const mayBePassive = form === "verb" && !vocabulary.intransitive.has(tokenAt(view, i).lemma.toLowerCase());
  const passive = mayBePassive && (isPassive(view, i) || isBarePassive(view, i, vocabulary));
  const base = { view, i, form, passive, vocabulary };
  const preps = prepositions(base);
  const core = agentAndPatient({ ...base, preps });
  const agent = core.agent.map((phrase) => before(phrase, i));
  const patient = core.patient.map((phrase) => (form === "verb" ? after(phrase, i) : phrase));
  const { agentFrom } = core;
  const host = hostOf(base);
  const bounds = boundsOf(form === "noun" ? phraseAt(view, i) : { first: i, last: i }, [
    ...agent,
    ...patient,
  ]);
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

/** The part of a phrase to the left of a trigger that the tree took into it. */
function before(phrase: Phrase, i: number): Phrase {
  return phrase.head < i && phrase.last >= i ? { ...phrase, last: i - 1 } : phrase;
}

/** The part to the right of it. */
function after(phrase: Phrase, i: number): Phrase {
  return phrase.head > i && phrase.first <= i ? { ...phrase, first: i + 1 } : phrase;
}

/** Verb, noun or state, from the tag, the tree and the words around: headlines mislead taggers. */
export function formOf(view: SentenceView, i: number, vocabulary: Vocabulary): PredicateForm {
  const token = tokenAt(view, i);
  if (isState(view, i) || isHeldNoun(view, i, vocabulary)) return "state";
  if (opensAsNoun(view, i)) return "noun";
  if (token.upos === "VERB" || token.upos === "AUX") return isGerundNoun(view, i) ? "noun" : "verb";
  if (token.upos === "ADJ" && token.deprel !== "amod" && vocabulary.transitive.has(token.form.toLowerCase()))
    return "verb";
  if (token.upos === "ADJ") {
    const acts =
      dependent(view, i, ["cop", "aux"]) !== 0 ||
      (/ed$/.test(token.form) && dependent(view, i, ["nsubj"]) !== 0) ||
      (dependent(view, i, ["nsubj"]) !== 0 && dependent(view, i, ["obj"]) > i);
    return acts ? "verb" : "state";
  }
  return isHeadlineVerb(view, i, vocabulary) ? "verb" : "noun";
}

/** "[Clashes] near Karsk": no sentence opens with a verb in -s, whatever a tagger makes of it. */
function opensAsNoun(view: SentenceView, i: number): boolean {
  if (wordAt(view, i) === "clashes" && /^(CCONJ|PUNCT|ADJ)$/.test(tokenAt(view, i - 1).upos)) return true;
  if (wordAt(view, i) === "clashes" && /^(renewed|continued)$/.test(wordAt(view, i - 1))) return true;
  return i === 1 && tokenAt(view, i).xpos === "VBZ" && dependent(view, i, ["nsubj", "obj", "ccomp"]) === 0;
}

function isState(view: SentenceView, i: number): boolean {
  const token = tokenAt(view, i);
  if (wordAt(view, i) === "surrounding" && token.deprel === "amod") return true;
  if (!/^(VERB|ADJ)$/.test(token.upos) || /^(VBG|VBZ|VBP|VB)$/.test(token.xpos)) return false;
  if (/^[-‐–]$/.test(wordAt(view, i - 1)) && i > 2) return true;
  if (/^(had|has|have)$/.test(wordAt(view, i - 1))) return false;
  if (wordAt(view, i - 1) === "and" && dependent(view, i - 2, ["nsubj"]) !== 0) return false;
  if (token.deprel !== "amod" || token.head < i) return false;
  return dependents(view, i, ["obj", "aux", "obl"]).length === 0;
}

/** "the last army controlled base": without its hyphen, between a side and a noun for a place that nothing opens. */
function isHeldNoun(view: SentenceView, i: number, { places, people }: Vocabulary): boolean {
  if (!/^(?:held|controlled)$/.test(wordAt(view, i)) || !places.has(tokenAt(view, i + 1).lemma.toLowerCase()))
    return false;
  const side = tokenAt(view, i - 1);
  if (side.xpos === "NNS" || !(view.names[i - 1]?.type === "actor" || people.has(side.lemma.toLowerCase())))
    return false;
  return /^(?:DET|ADJ|VERB)$/.test(tokenAt(view, phraseAt(view, i - 1).first).upos);
}

/** "bombardment and [shelling]": what makes a gerund behind `and` one more attack. */
const ATTACK = /^(?:bombardment|airstrike|strike|raid|attack|clash|bombing|fighting)$/;

/** "heavy shelling of", "the fighting in": an -ing form that is tagged as a verb but stands as a noun. */
function isGerundNoun(view: SentenceView, i: number): boolean {
  const token = tokenAt(view, i);
  if (!token.form.toLowerCase().endsWith("ing")) return false;
  if (dependents(view, i, ["aux", "obj"]).length > 0) return false;
  const before = tokenAt(view, i - 1);
  if (/^(nsubj|nsubj:pass|obj)$/.test(token.deprel) || (i === 1 && /^VB[DZ]$/.test(tokenAt(view, 2).xpos)))
    return true;
  if (before.upos === "CCONJ" && ATTACK.test(tokenAt(view, i - 2).lemma)) return true;
  if (
    /^(fierce|heavy|intense|violent|sporadic|renewed|bitter|deadly|ongoing|continued)$/.test(
      wordAt(view, i - 1),
    )
  )
    return true;
  if (dependent(view, i, ["det", "amod", "nmod:poss", "case"]) !== 0 || before.upos === "ADJ") return true;
  const after = wordAt(view, i + 1);
  return /^(on|by|of|in|at|against|between)$/.test(after) && !/^(advcl|acl|conj|xcomp)$/.test(token.deprel);
}

/** "Regime forces shell Anadan": a bare noun tag between a noun phrase and what can only be an object. */
function isHeadlineVerb(view: SentenceView, i: number, vocabulary: Vocabulary): boolean {
  const token = tokenAt(view, i);
  const lemma = token.lemma.toLowerCase();
  const word = token.form.toLowerCase();
  if (/^(calls|demands)$/.test(word) && view.names[i - 1]?.type === "actor")
    return /^(on|for|that)$/.test(wordAt(view, i + 1));
  const bare =
    vocabulary.headlineVerbs.has(word) || (vocabulary.headlineVerbs.has(lemma) && word.endsWith("s"));
  if (!bare || token.form !== word) return false;
  const opens = opensObject(view, i + 1);
  if (joinsVerb(view, i, vocabulary)) return true;
  if (!opens && !opensWithNoun(view, i + 1, vocabulary)) return false;
  const before = tokenAt(view, i - 1);
  const name = view.names[i - 1];
  const strikes = word.endsWith("s") && vocabulary.instruments.has(before.lemma.toLowerCase());
  const subject =
    strikes ||
    name !== undefined ||
    before.xpos === "NNS" ||
    (before.upos === "NOUN" && /s$/.test(before.form));
  return subject || (opens && /^(and|also|re-?)$/.test(before.form.toLowerCase()));
}

/** "kill six men and [seize] guns": a plain form behind `and`, before a noun it cannot be part of. */
function joinsVerb(view: SentenceView, i: number, { transitive }: Vocabulary): boolean {
  const { lemma, deprel, head, xpos } = tokenAt(view, i);
  if (wordAt(view, i - 1) !== "and" || xpos !== "NN" || !transitive.has(lemma.toLowerCase())) return false;
  return deprel === "compound" && head === i + 1 && tokenAt(view, head).xpos === "NNS";
}

/** Whether a word can only begin an object here: a name, an article, a number. */
function opensObject(view: SentenceView, i: number): boolean {
  if (view.names[i] !== undefined || /^(DET|NUM|PRON|ADJ|PROPN)$/.test(tokenAt(view, i).upos)) return true;
  return /^(control|responsibility|more|over|at|up|about|nearly|around|some|dozens|scores|hundreds|as|areas|several)$/.test(
    wordAt(view, i),
  );
}

/** A bearing, or a noun for a place without its article: "forces shell outskirts of the town". */
function opensWithNoun(view: SentenceView, i: number, { directions, places, parts }: Vocabulary): boolean {
  const isPlaceNoun = (at: number): boolean => {
    const lemma = tokenAt(view, at).lemma.toLowerCase();
    return tokenAt(view, at).upos === "NOUN" && (places.has(lemma) || parts.has(lemma));
  };
  return (
    directions.has(wordAt(view, i)) ||
    isPlaceNoun(i) ||
    (tokenAt(view, i).upos === "NOUN" && isPlaceNoun(i + 1))
  );
}

/** Whether a verb's subject undergoes it: "was captured", "captured by", "the town taken". */
export function isPassive(view: SentenceView, i: number): boolean {
  const token = tokenAt(view, i);
  if (dependent(view, i, ["aux:pass", "obl:agent"]) !== 0) return true;
  if (sharesObject(view, i) || isContactClause(view, i)) return false;
  if (dependent(view, i, ["nsubj:pass"]) !== 0) return true;
  if (!/^(VBN|VBD)$/.test(token.xpos)) return false;
  if (token.deprel === "acl" && dependent(view, i, ["obj", "nsubj", "aux"]) === 0) return true;
  if (token.deprel === "conj" && dependent(view, i, ["nsubj", "obj", "aux"]) === 0)
    return isPassive(view, token.head);
  if (token.xpos !== "VBN" || dependents(view, i, ["aux", "obj"]).length > 0) return false;
  return /^(by)$/.test(wordAt(view, i + 1));
}

/** "killed and injured 14": the object of the second verb is that of the first. */
function sharesObject(view: SentenceView, i: number): boolean {
  if (!/^(and|or)$/.test(wordAt(view, i + 1)) || tokenAt(view, i + 2).upos !== "VERB") return false;
  return dependent(view, i + 2, ["obj"]) !== 0 && dependent(view, i + 2, ["aux:pass"]) === 0;
}

/** "Three soldiers killed in Afrin", "reported killed": a past form that should have an object and has none. */
function isBarePassive(view: SentenceView, i: number, vocabulary: Vocabulary): boolean {
  const token = tokenAt(view, i);
  if (!/^(VBN|VBD|JJ)$/.test(token.xpos) || !vocabulary.transitive.has(token.lemma.toLowerCase()))
    return false;
  if (dependents(view, i, ["obj", "aux"]).length > 0) return false;
  if (/^(advcl|xcomp)$/.test(token.deprel) && dependent(view, token.head, ["aux:pass", "nsubj:pass"]) !== 0)
    return true;
  const after = tokenAt(view, i + 1);
  return (
    !/^(DET|NUM|ADJ|PROPN|NOUN|PRON)$/.test(after.upos) &&
    view.names[i + 1] === undefined &&
    !/^(at|more|about|and|as|up)$/.test(after.form.toLowerCase())
  );
}

function particleOf(view: SentenceView, i: number): string | null {
  const particle = dependent(view, i, ["compound:prt"]);
  if (particle !== 0) return wordAt(view, particle);
  return /^(out|off|back|up|in|down|away|over)$/.test(wordAt(view, i + 1)) ? wordAt(view, i + 1) : null;
}

type Bounds = Pick<Predicate, "first" | "last">;

/** First and last token of a trigger with the phrases of its own clause. */
function boundsOf(self: Bounds, phrases: readonly Phrase[]): Bounds {
  let { first, last } = self;
  for (const phrase of phrases) {
    if (!phrase.own) continue;
    first = Math.min(first, phrase.first);
    last = Math.max(last, phrase.last);
  }
  return { first, last };
}
