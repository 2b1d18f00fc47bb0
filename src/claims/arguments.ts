import type { Phrase } from "./phrase.ts";
import { conjuncts, phraseAt } from "./phrase.ts";
import type { Predicate } from "./predicate.ts";
import type { Trigger } from "./prepositional.ts";
import type { SentenceView } from "./sentence-view.ts";
import { dependent, dependents, tokenAt, wordAt } from "./sentence-view.ts";

type Core = Pick<Predicate, "agent" | "patient" | "agentFrom">;

const NONE: Core = { agent: [], patient: [], agentFrom: "none" };

/** Who does it and what it is done to, recovered through coordination, control, relatives and noun phrases. */
export function agentAndPatient(trigger: Trigger & { readonly preps: Predicate["preps"] }): Core {
  if (trigger.form === "state") return ofState(trigger);
  if (trigger.form === "noun") return ofNoun(trigger);
  return ofVerb(trigger);
}

function ofVerb(trigger: Trigger & { readonly preps: Predicate["preps"] }): Core {
  const { view, i, passive } = trigger;
  const object = phrasesOf(view, i, ["obj", "iobj"]);
  const raised = subjectOf(view, i, trigger, 0);
  const bys = trigger.preps.get("by") ?? [];
  if (passive) {
    const number = raised.from === "tree" ? [] : numberBefore(view, i);
    const patient = number.length > 0 ? number : raised.phrases.length > 0 ? raised.phrases : object;
    return { agent: bys, patient, agentFrom: bys.length > 0 ? "tree" : "none" };
  }
  const gap = object.length === 0 ? objectGap(view, i) : [];
  const after = object.length > 0 || gap.length > 0 ? [] : objectAfter(view, i, trigger);
  const patient = [object, gap, after, objectOfNext(view, i)].find((phrases) => phrases.length > 0) ?? [];
  if (raised.phrases.length > 0) return { agent: raised.phrases, patient, agentFrom: raised.from };
  if (bys.length > 0 && tokenAt(view, i).xpos === "VBG") return { agent: bys, patient, agentFrom: "tree" };
  const left = subjectBefore(view, i, trigger);
  return { agent: left, patient, agentFrom: left.length > 0 ? "surface" : "none" };
}

function phrasesOf(
  view: SentenceView,
  i: number,
  relations: readonly string[],
  own = true,
): readonly Phrase[] {
  return dependents(view, i, relations)
    .filter((child) => !(tokenAt(view, child).upos === "VERB" && child > i + 12))
    .map((child) => phraseAt(view, child, { own }));
}

interface Subject {
  readonly phrases: readonly Phrase[];
  readonly from: Predicate["agentFrom"];
}

const NO_SUBJECT: Subject = { phrases: [], from: "none" };

/** The subject of a verb: its own, or that of the verb or noun it depends on. */
function subjectOf(view: SentenceView, i: number, trigger: Trigger, depth: number): Subject {
  const own = dependents(view, i, ["nsubj", "csubj"]).filter((child) => !isRelative(view, child));
  const relative = dependents(view, i, ["nsubj"]).some((child) => isRelative(view, child));
  const token = tokenAt(view, i);
  const from = depth === 0 ? "tree" : "shared";
  if (own.length > 0)
    return { phrases: own.map((child) => phraseAt(view, child, { own: depth === 0 })), from };
  const head = token.head;
  if (head === 0 || depth > 5) return NO_SUBJECT;
  if (relative || (token.deprel === "acl:relcl" && isPassiveVerb(view, i) && !relative))
    return { phrases: [phraseAt(view, relativeHead(view, i), { own: depth === 0 })], from };
  const governor = tokenAt(view, head);
  if (token.deprel.startsWith("acl")) return subjectOfClause(view, i, trigger, depth);
  if (
    /^(conj|xcomp|advcl|parataxis|dep|ccomp)/.test(token.deprel) &&
    /^(VERB|AUX|ADJ|NOUN)$/.test(governor.upos)
  ) {
    if (token.deprel === "ccomp" && !/^(VBG|VB)$/.test(token.xpos)) return NO_SUBJECT;
    if (token.deprel === "xcomp" && trigger.vocabulary.objectControl.has(governor.lemma)) {
      const controlled = phrasesOf(view, head, ["obj", "iobj"], false);
      if (controlled.length > 0) return { phrases: controlled, from: "shared" };
    }
    if (governor.upos === "NOUN" && dependent(view, head, ["cop", "nsubj"]) === 0)
      return subjectOfNoun(view, head, trigger);
    const crossing = token.deprel !== "conj" && isPassiveVerb(view, head) && !isPassiveVerb(view, i);
    if (crossing) return { phrases: phrasesOf(view, head, ["obl:agent"], false), from: "shared" };
    if (token.deprel === "conj" && isPassiveVerb(view, head) !== isPassiveVerb(view, i) && depth === 0) {
      const agents = phrasesOf(view, head, ["obl:agent"], false);
      if (agents.length > 0) return { phrases: agents, from: "shared" };
    }
    return subjectOf(view, head, trigger, depth + 1);
  }
  return NO_SUBJECT;
}

/** "villages held by", "forces fighting in", "an operation to retake": the noun itself or whoever acts in it. */
function subjectOfClause(view: SentenceView, i: number, trigger: Trigger, depth: number): Subject {
  const token = tokenAt(view, i);
  const noun = token.head;
  if (token.deprel === "acl:relcl") return NO_SUBJECT;
  const passive = isPassiveVerb(view, i);
  const infinitive = dependents(view, i, ["mark"]).length > 0;
  if (!passive && (infinitive || token.xpos === "VB" || wordAt(view, i - 1) === "of")) {
    const acting = subjectOfNoun(view, noun, trigger);
    if (acting.phrases.length > 0) return acting;
  }
  if (infinitive && !passive) return NO_SUBJECT;
  return { phrases: [phraseAt(view, noun, { own: depth === 0 })], from: "tree" };
}

function subjectOfNoun(view: SentenceView, noun: number, trigger: Trigger): Subject {
  const own = ofNoun({ ...trigger, i: noun, form: "noun", passive: false, preps: byPhrases(view, noun) });
  return own.agent.length > 0 ? { phrases: own.agent.map(shared), from: "shared" } : NO_SUBJECT;
}

function byPhrases(view: SentenceView, noun: number): Predicate["preps"] {
  const bys = dependents(view, noun, ["nmod", "obl"]).filter((child) =>
    dependents(view, child, ["case"]).some((mark) => wordAt(view, mark) === "by"),
  );
  return new Map(bys.length > 0 ? [["by", bys.map((child) => phraseAt(view, child, { prep: "by" }))]] : []);
}

function shared(phrase: Phrase): Phrase {
  return { ...phrase, own: false };
}

function isRelative(view: SentenceView, i: number): boolean {
  return /^(who|which|that)$/.test(wordAt(view, i)) && tokenAt(view, i).upos === "PRON";
}

/** The noun a relative clause describes. */
function relativeHead(view: SentenceView, i: number): number {
  let at = i;
  for (let steps = 0; steps < 6 && !tokenAt(view, at).deprel.startsWith("acl"); steps++) {
    const head = tokenAt(view, at).head;
    if (head === 0) return at;
    at = head;
  }
  return tokenAt(view, at).head === 0 ? at : tokenAt(view, at).head;
}

function isPassiveVerb(view: SentenceView, i: number): boolean {
  if (dependent(view, i, ["aux:pass", "nsubj:pass", "obl:agent"]) !== 0) return true;
  const token = tokenAt(view, i);
  if (token.xpos === "VBN" && token.deprel === "acl") return true;
  return (
    token.xpos === "VBN" &&
    token.deprel === "conj" &&
    dependent(view, i, ["aux", "obj", "nsubj"]) === 0 &&
    isPassiveVerb(view, token.head)
  );
}

/** "the town they had lost": the noun before a relative clause that lacks its object. */
function objectGap(view: SentenceView, i: number): readonly Phrase[] {
  const token = tokenAt(view, i);
  if (token.deprel !== "acl:relcl" || token.head === 0) return [];
  const relative = dependents(view, i, ["nsubj"]).some((child) => isRelative(view, child));
  return relative || isPassiveVerb(view, i) ? [] : [phraseAt(view, token.head)];
}

/** "killed and injured 14": the object stands behind the second verb. */
function objectOfNext(view: SentenceView, i: number): readonly Phrase[] {
  if (!/^(and|or)$/.test(wordAt(view, i + 1)) || !/^(VERB|NOUN)$/.test(tokenAt(view, i + 2).upos)) return [];
  return phrasesOf(view, i + 2, ["obj"]);
}

/** "… and another 80 injured": a number right before a participle that has lost its subject. */
function numberBefore(view: SentenceView, i: number): readonly Phrase[] {
  let at = i - 1;
  while (/^(also|further|more|were|are|was|badly|seriously)$/.test(wordAt(view, at))) at--;
  const token = tokenAt(view, at);
  if (!/^(NUM|NOUN|ADJ|PRON)$/.test(token.upos)) return [];
  const phrase = phraseAt(view, at);
  for (let k = phrase.first; k <= phrase.last; k++)
    if (tokenAt(view, k).upos === "NUM" || /^(dozens|hundreds|thousands|scores|tens|another|several|many|others)$/.test(wordAt(view, k)))
      return [phrase];
  return [];
}

/** The phrase that follows a verb directly, when the tree gave it to something else. */
function objectAfter(view: SentenceView, i: number, trigger: Trigger): readonly Phrase[] {
  let at = i + 1;
  if (/^(out|off|back|up|down|also|now|over)$/.test(wordAt(view, at))) at++;
  let head = 0;
  for (; at <= view.size; at++) {
    const token = tokenAt(view, at);
    if (/^(NOUN|PROPN|NUM)$/.test(token.upos) || view.names[at] !== undefined) head = at;
    else if (token.upos === "PRON" && head === 0 && token.deprel !== "nsubj") {
      head = at;
      if (!token.xpos.startsWith("PRP$")) break;
    } else if (
      !/^(DET|ADJ|PART|SYM)$/.test(token.upos) &&
      !/^[-‐–"“”]$/.test(token.form) &&
      token.deprel !== "amod" &&
      !/^(about|more|than|least|at)$/.test(wordAt(view, at))
    )
      break;
  }
  if (head === 0 || tokenAt(view, head).deprel.startsWith("nsubj")) return [];
  if (trigger.vocabulary.light.has(wordAt(view, head))) return [];
  return [phraseAt(view, head)];
}

/** The nearest noun phrase to the left that can act, with no other verb between. */
function subjectBefore(view: SentenceView, i: number, trigger: Trigger): readonly Phrase[] {
  const xpos = tokenAt(view, i).xpos;
  if (wordAt(view, i - 1) === "to") return [];
  for (let at = i - 1; at > 0; at--) {
    const token = tokenAt(view, at);
    if (token.upos === "VERB" && view.names[at] === undefined && token.deprel !== "amod") return [];
    if (token.upos === "SCONJ" || (token.upos === "ADP" && xpos === "VBG") || token.upos === "CCONJ")
      return [];
    const actor =
      view.names[at]?.type === "actor" || trigger.vocabulary.people.has(token.lemma.toLowerCase());
    if (!actor) continue;
    const phrase = phraseAt(view, at);
    if (tokenAt(view, phrase.first - 1).upos === "ADP" || hyphenAfter(view, at)) {
      at = phrase.first;
      continue;
    }
    return [phrase];
  }
  return [];
}

function hyphenAfter(view: SentenceView, at: number): boolean {
  return /^[-‐–]$/.test(wordAt(view, at + 1));
}

/** "the capture of X by Y", "Y's attack on X", "Turkish shelling", "launched an offensive". */
function ofNoun(trigger: Trigger & { readonly preps: Predicate["preps"] }): Core {
  const { view, i, preps } = trigger;
  const patient = preps.get("of") ?? [];
  const bys = preps.get("by") ?? [];
  if (bys.length > 0) return { agent: bys, patient, agentFrom: "tree" };
  const owner = ownerOf(view, i);
  if (owner.length > 0) return { agent: owner, patient, agentFrom: "tree" };
  const between = preps.get("between") ?? [];
  if (between.length > 0) return { agent: between, patient, agentFrom: "tree" };
  const lent = subjectOfLight(trigger);
  return { agent: lent, patient, agentFrom: lent.length > 0 ? "shared" : "none" };
}

/** Possessor or naming modifier of a noun: "their attack", "Turkish shelling", "IS's offensive". */
export function ownerOf(view: SentenceView, i: number): readonly Phrase[] {
  const possessors = dependents(view, i, ["nmod:poss"]);
  const named = possessors.find((child) => view.names[child]?.type !== "place");
  if (named !== undefined) return [phraseAt(view, named)];
  const self = phraseAt(view, i);
  for (let at = i - 1; at >= self.first; at--)
    if (view.names[at]?.type === "actor" && !hyphenAfter(view, at))
      return [{ ...phraseAt(view, at), head: at, last: at }];
  return [];
}

/** The subject of "conduct", "launch", "carry out" when the noun is their object, or an object's "of". */
function subjectOfLight(trigger: Trigger): readonly Phrase[] {
  const { view, i, vocabulary } = trigger;
  let at = i;
  for (let steps = 0; steps < 3; steps++) {
    const token = tokenAt(view, at);
    const head = token.head;
    if (head === 0) return [];
    const governor = tokenAt(view, head);
    if (/^(obj|obl|xcomp|conj|nsubj:pass)/.test(token.deprel) && governor.upos === "VERB") {
      if (!vocabulary.light.has(governor.lemma.toLowerCase()) && !vocabulary.light.has(wordAt(view, head)))
        return [];
      if (token.deprel === "obl" && !/^(in|with)$/.test(wordAt(view, phraseAt(view, at).first - 1)))
        return [];
      if (isPassiveVerb(view, head)) return phrasesOf(view, head, ["obl:agent"], false);
      return subjectOf(view, head, trigger, 1)
        .phrases.flatMap((phrase) => conjuncts(view, phrase))
        .slice(0, 1);
    }
    at = head;
  }
  return [];
}

/** "rebel-held Ghouta", "the besieged town", "recaptured territory". */
function ofState(trigger: Trigger): Core {
  const { view, i } = trigger;
  const token = tokenAt(view, i);
  const noun = nounOfState(view, i);
  const patient = noun === 0 ? [] : [phraseAt(view, noun)];
  if (!/^[-‐–]$/.test(wordAt(view, i - 1))) {
    const owner = token.upos === "VERB" && noun !== 0 ? ownerOf(view, noun) : [];
    return owner.length === 0 ? { ...NONE, patient } : { agent: owner, patient, agentFrom: "tree" };
  }
  const before = phraseAt(view, i - 2);
  return { agent: [{ ...before, head: i - 2, last: i - 2 }], patient, agentFrom: "tree" };
}

function nounOfState(view: SentenceView, i: number): number {
  const head = tokenAt(view, i).head;
  if (head > i && /^(NOUN|PROPN|ADJ)$/.test(tokenAt(view, head).upos)) return head;
  let noun = 0;
  for (let at = i + 1; at <= view.size; at++) {
    const token = tokenAt(view, at);
    if (/^(NOUN|PROPN)$/.test(token.upos) || view.names[at] !== undefined) noun = at;
    else if (!/^(ADJ|NUM)$/.test(token.upos) && !/^[-‐–"“”]$/.test(token.form)) break;
  }
  return noun !== 0 ? noun : head;
}
