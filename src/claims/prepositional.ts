import type { Phrase } from "./phrase.ts";
import { phraseAt } from "./phrase.ts";
import type { PredicateForm, Vocabulary } from "./predicate.ts";
import type { SentenceView } from "./sentence-view.ts";
import { dependent, dependents, tokenAt, wordAt } from "./sentence-view.ts";

/** A trigger as its roles are being found. */
export interface Trigger {
  readonly view: SentenceView;
  readonly i: number;
  readonly form: PredicateForm;
  readonly passive: boolean;
  readonly vocabulary: Vocabulary;
}

/** The trigger's phrases by preposition: those the tree hangs on it, then those that follow it in its clause. */
export function prepositions(trigger: Trigger): ReadonlyMap<string, readonly Phrase[]> {
  const { view, i } = trigger;
  const found = new Map<string, Phrase[]>();
  const put = (prep: string, head: number, own: boolean): void => {
    const phrase = phraseAt(view, head, { prep, own });
    if (phrase.first <= i && i <= phrase.last) return;
    const list = found.get(prep) ?? [];
    if (!list.some((other) => other.first <= phrase.last && phrase.first <= other.last)) list.push(phrase);
    found.set(prep, list);
  };
  const end = nextAttack(trigger);
  for (const child of dependents(view, i, ["obl", "nmod"])) {
    const prep = prepositionOf(view, child);
    if (prep !== null && child < end && !isOfNearerVerb(view, i, child)) put(prep, child, true);
  }
  for (const [prep, head] of following(trigger)) if (head < end) put(prep, head, true);
  if (trigger.form === "verb" && !found.has("from")) {
    const source = fromAfterRelative(view, i);
    if (source !== 0) put("from", source, true);
  }
  for (const verb of dependents(view, i, ["acl"]))
    if (/^(targeting|involving)$/.test(wordAt(view, verb)))
      for (const object of dependents(view, verb, ["obj"])) put(wordAt(view, verb), object, true);
  for (const adverb of placeAdverbs(view, i)) put("in", adverb, true);
  if (trigger.form === "verb" && tokenAt(view, i).deprel === "xcomp")
    for (const scene of dependents(view, tokenAt(view, i).head, ["obl"]))
      if (scene < i && /^(in|at|near|around)$/.test(prepositionOf(view, scene) ?? ""))
        put(prepositionOf(view, scene) ?? "", scene, false);
  const governor = tokenAt(view, i).head;
  if (trigger.form === "noun" && governor !== 0 && tokenAt(view, governor).upos === "VERB")
    for (const child of dependents(view, governor, ["obl"])) {
      const prep = prepositionOf(view, child);
      if (prep !== null) put(prep, child, child > i);
    }
  return found;
}

const ATTACKS =
  /^(?:shelling|bombardment|airstrike|strike|raid|clash|battle|fighting|advance|advancement|explosion|blast|bombing|casualty|attack)$/;

/** "Shelling in Karsk and [clashes] near Tolm": where a further happening begins, which what follows belongs to; else the end. */
function nextAttack({ view, i, form }: Trigger): number {
  let placed = false;
  for (let at = i + 1; form === "noun" && at <= view.size; at++) {
    const { upos } = tokenAt(view, at);
    placed ||= upos === "ADP";
    if (!/^(and|,)$/.test(wordAt(view, at)) || !placed) continue;
    let next = at + 1;
    while (/^(ADJ|DET)$/.test(tokenAt(view, next).upos)) next++;
    const after = tokenAt(view, next + 1).upos;
    const lemma = tokenAt(view, next)
      .form.toLowerCase()
      .replace(/(?<=sh|ch)es$|(?<!e)s$/, "");
    if (ATTACKS.test(lemma) && (after === "ADP" || after === "VERB" || tokenAt(view, next).lemma === "clash"))
      return next;
  }
  return Infinity;
}

/** "retake towns [wrested from the group]": the participle right before the preposition owns it. */
function isOfNearerVerb(view: SentenceView, i: number, child: number): boolean {
  const before = phraseAt(view, child).first - 2;
  const token = tokenAt(view, before);
  return before > i && token.xpos === "VBN" && token.deprel.startsWith("acl");
}

/** "retook the town, which lies …, from the rebels": the phrase after a relative clause set off by commas. */
function fromAfterRelative(view: SentenceView, i: number): number {
  for (let at = i + 3; at <= Math.min(view.size, i + 30); at++) {
    const token = tokenAt(view, at);
    if (token.form === ";" || (token.upos === "CCONJ" && tokenAt(view, at + 1).upos === "VERB")) return 0;
    if (token.form.toLowerCase() === "from" && wordAt(view, at - 1) === ",") return headAfter(view, at);
  }
  return 0;
}

/** "there", "here" beside the trigger: a place in one word. */
function placeAdverbs(view: SentenceView, i: number): readonly number[] {
  const around = dependents(view, i, ["advmod"]).concat(dependents(view, tokenAt(view, i).head, ["advmod"]));
  return around.filter((child) => /^(there|here)$/.test(wordAt(view, child)) && Math.abs(child - i) < 15);
}

/** The preposition of a noun: its case word, with "north of" and "because of" read as their last part's sense. */
export function prepositionOf(view: SentenceView, head: number): string | null {
  const marks = dependents(view, head, ["case", "mark"]).filter((child) => child < head);
  const first = marks[0];
  if (first === undefined) return null;
  const word = wordAt(view, first);
  if (word === "according" || word === "such" || word === "'s") return null;
  return word;
}

/** Prepositional phrases to the right of the trigger up to the end of its clause, whatever the tree says of them. */
function following(trigger: Trigger): readonly (readonly [string, number])[] {
  const { view, i } = trigger;
  const found: (readonly [string, number])[] = [];
  for (let at = i + 1; at <= view.size; at++) {
    if (endsClause(trigger, at)) break;
    if (tokenAt(view, at).upos !== "ADP" && tokenAt(view, at).deprel !== "case") continue;
    const head = headAfter(view, at);
    if (head === 0) continue;
    const word = wordAt(view, at);
    const isOfAnother = word === "of" && trigger.form === "noun" && isOfNoun(trigger, at);
    if (isOfAnother) {
      at = head;
      continue;
    }
    if ((word !== "than" && word !== "to") || /^(to)$/.test(word)) found.push([word, head]);
    at = head;
  }
  return found;
}

/** "arrests after the murder [of] a judge": the phrase of another noun than the trigger's, quantities aside. */
function isOfNoun({ view, i, vocabulary }: Trigger, at: number): boolean {
  const before = tokenAt(view, at - 1);
  if (at <= phraseAt(view, i).last + 1 || before.upos !== "NOUN") return false;
  const lemma = before.lemma.toLowerCase();
  if ([vocabulary.places, vocabulary.parts, vocabulary.directions].some((nouns) => nouns.has(lemma)))
    return false;
  return !/^(dozen|ten|hundred|thousand|score|number|group|series|member|half|part)s?$/.test(lemma);
}

/** The head of the noun phrase that starts right after a preposition, or 0. */
function headAfter(view: SentenceView, preposition: number): number {
  let head = 0;
  for (let at = preposition + 1; at <= view.size; at++) {
    const token = tokenAt(view, at);
    const nominal = /^(NOUN|PROPN|PRON|NUM)$/.test(token.upos) || view.names[at] !== undefined;
    if (nominal) head = at;
    else if (!/^(DET|ADJ|PART|SYM)$/.test(token.upos) && !isBridge(view, at)) break;
  }
  return head;
}

function isBridge(view: SentenceView, at: number): boolean {
  const token = tokenAt(view, at);
  if (/^[-‐–"“”]$/.test(token.form)) return true;
  if (token.upos === "VERB") return token.deprel === "amod" || tokenAt(view, at - 1).form === "-";
  return token.upos === "ADV" && tokenAt(view, at + 1).upos === "NUM";
}

function endsClause(trigger: Trigger, at: number): boolean {
  const { view, i } = trigger;
  const token = tokenAt(view, at);
  if (/^[;:…]$/.test(token.form)) return true;
  if (token.upos === "PRON" && /^(who|which|that|whom)$/.test(token.form.toLowerCase())) return true;
  if (
    token.upos === "SCONJ" &&
    /^(after|before|while|as|when|although|because|since|that|whereupon)$/.test(wordAt(view, at))
  )
    return (
      dependent(view, token.head, ["nsubj", "nsubj:pass"]) !== 0 || tokenAt(view, token.head).upos === "VERB"
    );
  if (token.upos === "AUX" && view.names[at] === undefined)
    return trigger.form === "noun" || token.head !== i;
  if (token.upos !== "VERB" || token.deprel === "amod" || token.deprel === "compound") return false;
  if (view.names[at] !== undefined || /^[-‐–]$/.test(wordAt(view, at - 1))) return false;
  if (trigger.form === "noun" && isHappening(trigger, at)) return false;
  if (trigger.form === "noun" && tokenAt(view, i).head === at) return true;
  return token.form.toLowerCase() !== "including";
}

/** "Clashes broke out in", "casualties and injured in": a verb that leaves the noun's place to come. */
function isHappening(trigger: Trigger, at: number): boolean {
  const { view, i, vocabulary } = trigger;
  const token = tokenAt(view, at);
  if (token.xpos === "VBN" && token.deprel === "conj" && dependent(view, at, ["nsubj", "obj", "aux"]) === 0)
    return token.head === i;
  if (!vocabulary.happen.has(token.lemma.toLowerCase())) return false;
  const governs = tokenAt(view, i).head === at || token.head === i;
  return governs && dependent(view, at, ["obj", "ccomp"]) === 0 && at > i;
}

/** What a trigger's phrase hangs on: the noun before "under the control of", the subject of "is the bastion of". */
export function hostOf(trigger: Trigger): readonly Phrase[] {
  const { view, i } = trigger;
  const token = tokenAt(view, i);
  const copula = dependent(view, i, ["cop"]);
  const subject = dependent(view, i, ["nsubj", "nsubj:pass"]);
  if (subject !== 0) {
    const relative = /^(who|which|that)$/.test(wordAt(view, subject)) && token.deprel === "acl:relcl";
    return [phraseAt(view, relative ? placeSaidToBe(view, token.head) : subject)];
  }
  if (token.deprel === "conj" && copula !== 0) {
    const shared = dependent(view, token.head, ["nsubj"]);
    if (shared !== 0) return [phraseAt(view, shared, { own: false })];
  }
  const head = token.head;
  if (head === 0) return copula === 0 ? nounBefore(view, i) : [];
  const governor = tokenAt(view, head);
  if (token.deprel === "appos" || token.deprel.startsWith("nmod") || token.deprel.startsWith("acl"))
    return [phraseAt(view, singledOut(view, head))];
  if (/^(VERB|AUX|ADJ|ADV)$/.test(governor.upos)) {
    const held = dependent(view, head, ["obj", "nsubj:pass", "nsubj"]);
    if (held !== 0 && held !== i) return [phraseAt(view, held, { own: false })];
    const first = governor.deprel === "conj" ? dependent(view, governor.head, ["nsubj"]) : 0;
    if (first !== 0 && held === 0) return [phraseAt(view, first, { own: false })];
    if (governor.deprel.startsWith("acl") && governor.head !== 0) return [phraseAt(view, governor.head)];
  }
  return nounBefore(view, i);
}

/** "the last [district] of the city under control": what is said is said of the one singled out. */
function singledOut(view: SentenceView, noun: number): number {
  const { deprel, head } = tokenAt(view, noun);
  const isOf = dependents(view, noun, ["case"]).some((mark) => wordAt(view, mark) === "of");
  const isOne = dependents(view, head, ["amod"]).some((word) =>
    /^(?:only|last|sole)$/.test(wordAt(view, word)),
  );
  return deprel === "nmod" && isOf && isOne ? head : noun;
}

/** "[Karsk] is the only city that …": the place of which a noun is said, else the noun. */
function placeSaidToBe(view: SentenceView, noun: number): number {
  const subject = dependent(view, noun, ["cop"]) === 0 ? 0 : dependent(view, noun, ["nsubj"]);
  return view.names[subject]?.type === "place" ? subject : noun;
}

/** The noun phrase that stands right before a trigger's own phrase. */
export function nounBefore(view: SentenceView, i: number): readonly Phrase[] {
  for (let at = phraseAt(view, i).first - 1; at > 0 && at > i - 6; at--) {
    const token = tokenAt(view, at);
    if (/^(NOUN|PROPN)$/.test(token.upos) || view.names[at] !== undefined) return [phraseAt(view, at)];
    if (token.upos === "VERB" || (token.upos === "PUNCT" && !/^["“”]$/.test(token.form))) break;
  }
  return [];
}
