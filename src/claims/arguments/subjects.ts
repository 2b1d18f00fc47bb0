import type { Phrase } from "../phrase.ts";
import { conjuncts, phraseAt } from "../phrase.ts";
import type { Predicate } from "../predicate.ts";
import type { Trigger } from "../prepositional.ts";
import type { SentenceView } from "../sentence-view.ts";
import { dependent, dependents, tokenAt, wordAt } from "../sentence-view.ts";
import type { Core } from "./clause.ts";
import { isPassiveVerb, isRelative, shared, sharedPhrasesOf } from "./clause.ts";
import { actorBeside, objectThatActs, verbOfObject } from "./misread.ts";
import {
  isUnder,
  nationBefore,
  ownerOf,
  peopleBefore,
  subjectBeforeLight,
  subjectOfHarmBefore,
} from "./owners.ts";

interface Subject {
  readonly phrases: readonly Phrase[];
  readonly from: Predicate["agentFrom"];
}

const NO_SUBJECT: Subject = { phrases: [], from: "none" };

/** The subject of a verb: its own, or that of the verb or noun it depends on. */
export function subjectOf(trigger: Trigger, i: number, depth: number): Subject {
  const { view } = trigger;
  const own = dependents(view, i, ["nsubj", "csubj"]).filter((child) => !isRelative(view, child));
  const relative = dependents(view, i, ["nsubj"]).some((child) => isRelative(view, child));
  const token = tokenAt(view, i);
  const from = depth === 0 ? "tree" : "shared";
  const near = depth <= 1 ? actorBeside(trigger, i, own[0] ?? 0) : 0;
  if (near !== 0) return { phrases: [phraseAt(view, near, { own: depth === 0 })], from };
  if (own.length > 0)
    return { phrases: own.map((child) => phraseAt(view, child, { own: depth === 0 })), from };
  const lost = depth === 0 ? lostSubject(trigger, i) : 0;
  if (lost !== 0) return { phrases: [phraseAt(view, lost)], from };
  const head = token.head;
  if (head === 0 || depth > 5) return NO_SUBJECT;
  const main = token.xpos === "VBG" && depth === 0 ? verbBeforeComma(view, i) : 0;
  if (main !== 0) return subjectOf(trigger, main, depth + 1);
  if (token.deprel === "amod" && /^(had|has|have)$/.test(wordAt(view, i - 1)))
    return { phrases: dependents(view, i - 1, ["nsubj"]).map((child) => phraseAt(view, child)), from };
  const stolen = objectThatActs(view, i);
  if (stolen !== 0) return { phrases: [phraseAt(view, stolen, { own: depth === 0 })], from };
  const planned = depth === 0 ? attackAimed(view, i) : 0;
  if (planned !== 0) {
    const acting = subjectOfNoun(trigger, planned);
    if (acting.phrases.length > 0) return acting;
  }
  if (relative || (token.deprel === "acl:relcl" && isPassiveVerb(view, i) && !relative))
    return { phrases: [phraseAt(view, relativeHead(view, i), { own: depth === 0 })], from };
  if (token.deprel.startsWith("acl")) return subjectOfClause(trigger, i, depth);
  return /^(conj|xcomp|advcl|parataxis|dep|ccomp)/.test(token.deprel)
    ? subjectOfGovernor(trigger, i, depth)
    : NO_SUBJECT;
}

/** The subject that stands before a verb though the tree hung it elsewhere; 0 when there is none. */
function lostSubject(trigger: Trigger, i: number): number {
  const { view } = trigger;
  const marked = subjectAfterMark(view, i);
  if (marked !== 0) return marked;
  if (isGlued(view, i)) return i - 1;
  const { xpos, head } = tokenAt(view, i);
  return xpos === "VBG" && head !== 0 ? subjectOfAbsolute(trigger, i) : 0;
}

/** "[Turkey] imposed sanctions": the name before a verb with an object, made a modifier of the verb. */
function isGlued(view: SentenceView, i: number): boolean {
  const isVerb = tokenAt(view, i).upos === "VERB" && dependent(view, i, ["obj"]) > i;
  return isVerb && view.names[i - 1] !== undefined && dependents(view, i, ["compound"]).includes(i - 1);
}

/** "After [the army] lost Karsk, …": the side between `after` and its verb, which the tree hung there as a phrase of time; else 0. */
function subjectAfterMark(view: SentenceView, i: number): number {
  const at = i - 1;
  if (view.names[at]?.type !== "actor" || !/^VB[DPZ]$/.test(tokenAt(view, i).xpos)) return 0;
  let first = at;
  while (view.names[first - 1] === view.names[at]) first--;
  const mark = wordAt(view, tokenAt(view, first - 1).upos === "DET" ? first - 2 : first - 1);
  return /^(after|before|when|while|as|since|once|until)$/.test(mark) ? at : 0;
}

/** "shelled a camp for the poor, [killing] six": the main verb, where the tree hung what followed on the noun before the comma; else 0. */
function verbBeforeComma(view: SentenceView, i: number): number {
  const { deprel, head } = tokenAt(view, i);
  if (deprel !== "acl" || wordAt(view, i - 1) !== "," || /^nsubj/.test(tokenAt(view, head).deprel)) return 0;
  let at = head;
  while (at !== 0 && tokenAt(view, at).upos !== "VERB") at = tokenAt(view, at).head;
  return at !== 0 && at < i && dependent(view, at, ["nsubj"]) !== 0 ? at : 0;
}

/** "…, with [the Iraqi envoy, Omar Karim], accusing Turkey": the noun behind ", with" or ", and" that has no verb of its own; else 0. */
function subjectOfAbsolute({ view }: Trigger, i: number): number {
  for (let at = i - 1; at > 1 && i - at < 24; at--) {
    const { upos, deprel } = tokenAt(view, at);
    if (/^(VERB|AUX|SCONJ)$/.test(upos) && view.names[at] === undefined && deprel !== "amod") return 0;
    const opens = /^(with|and)$/.test(wordAt(view, at)) && wordAt(view, at - 1) === ",";
    if (!opens) continue;
    const head = tokenAt(view, at).head;
    const acts = /^(NOUN|PROPN)$/.test(tokenAt(view, head).upos) && head > at && head < i;
    return acts && (wordAt(view, at) === "with" || isInAbsolute(view, head)) ? head : 0;
  }
  return 0;
}

/** Whether a noun goes on with one behind ", with". */
function isInAbsolute(view: SentenceView, noun: number): boolean {
  const { deprel, head } = tokenAt(view, noun);
  return deprel === "conj" && isUnder(view, head, "with");
}

/** The subject that a joined, added or reported clause has from what it depends on. */
function subjectOfGovernor(trigger: Trigger, i: number, depth: number): Subject {
  const { view } = trigger;
  const token = tokenAt(view, i);
  const { head } = token;
  const governor = tokenAt(view, head);
  if (!/^(VERB|AUX|ADJ|NOUN)$/.test(governor.upos)) return NO_SUBJECT;
  if (token.deprel === "ccomp" && !/^(VBG|VB)$/.test(token.xpos)) return NO_SUBJECT;
  if (token.deprel === "parataxis" && dependent(view, i, ["aux"]) !== 0) return NO_SUBJECT;
  if (token.deprel === "xcomp" && trigger.vocabulary.objectControl.has(governor.lemma)) {
    const controlled = sharedPhrasesOf(view, head, ["obj", "iobj"]);
    if (controlled.length > 0) return { phrases: controlled, from: "shared" };
  }
  if (isHeldAgainst(view, i)) {
    const held = sharedPhrasesOf(view, head, isPassiveVerb(view, head) ? ["nsubj:pass"] : ["obj"]);
    if (held.length > 0) return { phrases: held, from: "shared" };
  }
  if (governor.upos === "NOUN" && dependent(view, head, ["cop", "nsubj"]) === 0) {
    const verb = verbOfObject(view, i);
    return verb === 0 ? subjectOfNoun(trigger, head) : subjectOf(trigger, verb, depth + 1);
  }
  const crossing = token.deprel !== "conj" && isPassiveVerb(view, head) && !isPassiveVerb(view, i);
  if (crossing) return { phrases: sharedPhrasesOf(view, head, ["obl:agent"]), from: "shared" };
  if (token.deprel === "conj" && isPassiveVerb(view, head) !== isPassiveVerb(view, i) && depth === 0) {
    const agents = sharedPhrasesOf(view, head, ["obl:agent"]);
    if (agents.length > 0) return { phrases: agents, from: "shared" };
  }
  return subjectOf(trigger, head, depth + 1);
}

const JUDGING =
  /^(accuse|blame|congratulate|praise|thank|condemn|criticize|criticise|suspect|fault|denounce|charge|sanction|punish)$/;

/** "accused Turkey of [shelling]", "praised the army for [taking] Karsk": it is the one judged who did it. */
function isHeldAgainst(view: SentenceView, i: number): boolean {
  const { head } = tokenAt(view, i);
  return JUDGING.test(tokenAt(view, head).lemma) && /^(of|for)$/.test(wordAt(view, i - 1));
}

/** "an army [operation] to take": the noun right before an infinitive that somebody owns. */
function attackAimed(view: SentenceView, i: number): number {
  if (wordAt(view, i - 1) !== "to" || tokenAt(view, i).xpos !== "VB") return 0;
  const noun = i - 2;
  const aims = /^(operation|campaign|offensive|attempt|effort|bid|plan|push|battle|attack|assault)s?$/;
  return aims.test(wordAt(view, noun)) && ownerOf(view, noun).length > 0 ? noun : 0;
}

/** "villages held by", "forces fighting in", "an operation to retake": the noun itself or whoever acts in it. */
function subjectOfClause(trigger: Trigger, i: number, depth: number): Subject {
  const { view } = trigger;
  const token = tokenAt(view, i);
  const noun = nounApart(view, token.head);
  if (token.deprel === "acl:relcl") return NO_SUBJECT;
  const passive = isPassiveVerb(view, i);
  const infinitive = dependents(view, i, ["mark"]).length > 0;
  if (!passive && (infinitive || token.xpos === "VB" || wordAt(view, i - 1) === "of")) {
    const acting = subjectOfNoun(trigger, noun);
    if (acting.phrases.length > 0) return acting;
  }
  if (infinitive && !passive) return subjectOfPurpose(trigger, noun);
  const isHelp = token.xpos === "VBG" && /^(support|help|backing|cover|assistance)$/.test(wordAt(view, noun));
  if (isHelp && /^obl/.test(tokenAt(view, noun).deprel))
    return subjectOf(trigger, tokenAt(view, noun).head, 1);
  return { phrases: [phraseAt(view, noun, { own: depth === 0 })], from: "tree" };
}

/** "a crossing [between A and B] held by": what is said is said of what lies between them. */
function nounApart(view: SentenceView, noun: number): number {
  const first = tokenAt(view, noun).deprel === "conj" ? tokenAt(view, noun).head : noun;
  const isBetween = dependents(view, first, ["case"]).some((mark) => wordAt(view, mark) === "between");
  return isBetween && tokenAt(view, first).deprel === "nmod" ? tokenAt(view, first).head : noun;
}

/** "They attacked in an attempt to retake it": whoever does what the attempt is part of. */
function subjectOfPurpose(trigger: Trigger, noun: number): Subject {
  const { view } = trigger;
  const { deprel, head } = tokenAt(view, noun);
  if (deprel !== "obl" || wordAt(view, phraseAt(view, noun).first - 1) !== "in") return NO_SUBJECT;
  return isPassiveVerb(view, head) ? NO_SUBJECT : subjectOf(trigger, head, 1);
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

function subjectOfNoun(trigger: Trigger, noun: number): Subject {
  const { view } = trigger;
  const own = ofNoun({ ...trigger, i: noun, form: "noun", passive: false, preps: byPhrases(view, noun) });
  return own.agent.length > 0 ? { phrases: own.agent.map(shared), from: "shared" } : NO_SUBJECT;
}

function byPhrases(view: SentenceView, noun: number): Predicate["preps"] {
  const bys = dependents(view, noun, ["nmod", "obl"]).filter((child) =>
    dependents(view, child, ["case"]).some((mark) => wordAt(view, mark) === "by"),
  );
  return new Map(bys.length > 0 ? [["by", bys.map((child) => phraseAt(view, child, { prep: "by" }))]] : []);
}

/** "the capture of X by Y", "Y's attack on X", "Turkish shelling", "launched an offensive". */
export function ofNoun(trigger: Trigger & { readonly preps: Predicate["preps"] }): Core {
  const { view, i, preps } = trigger;
  const patient = preps.get("of") ?? [];
  const bys = preps.get("by") ?? [];
  if (bys.length > 0)
    return { agent: bys, patient: patient.length > 0 ? patient : possessed(view, i), agentFrom: "tree" };
  const owner = ownerOf(view, i);
  if (owner.length > 0) return { agent: owner, patient, agentFrom: "tree" };
  const between = preps.get("between") ?? [];
  if (between.length > 0) return { agent: between, patient, agentFrom: "tree" };
  const predicated = dependents(view, i, ["nsubj"]).filter((child) => child < i);
  if (predicated.length > 0 && dependent(view, i, ["cop"]) !== 0 && isUnder(view, i, "on"))
    return { agent: predicated.map((child) => phraseAt(view, child)), patient, agentFrom: "tree" };
  const lent = subjectOfLight(trigger);
  if (lent.length > 0) return { agent: lent, patient, agentFrom: "shared" };
  const wielder = subjectOfWielder(trigger);
  if (wielder.length > 0) return { agent: wielder, patient, agentFrom: "shared" };
  const left = subjectBeforeLight(trigger);
  if (left.length > 0) return { agent: left, patient, agentFrom: "surface" };
  const people = peopleBefore(trigger);
  const described = people.length > 0 ? people : nationBefore(trigger);
  return { agent: described, patient, agentFrom: described.length > 0 ? "tree" : "none" };
}

/** "Tolm's capture by rebels", "its capture by rebels": with a doer behind "by", the possessor is what it is done to. */
function possessed(view: SentenceView, i: number): readonly Phrase[] {
  return dependents(view, i, ["nmod:poss"]).map((child) => phraseAt(view, child));
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
    const isBearing = token.deprel === "advmod" && vocabulary.directions.has(wordAt(view, at));
    if ((isBearing || /^(obj|obl|xcomp|conj|nsubj:pass)/.test(token.deprel)) && governor.upos === "VERB") {
      if (!vocabulary.light.has(governor.lemma.toLowerCase()) && !vocabulary.light.has(wordAt(view, head)))
        return [];
      const link = wordAt(view, phraseAt(view, at).first - 1);
      const isFor = link === "for" && /^(prepare|plan|train)$/.test(governor.lemma);
      if (token.deprel === "obl" && !isFor && !/^(in|with)$/.test(link)) return [];
      const isEngaged = governor.lemma === "engage";
      if (!isEngaged && isPassiveVerb(view, head)) return sharedPhrasesOf(view, head, ["obl:agent"]);
      return subjectOf(trigger, head, 1)
        .phrases.flatMap((phrase) => conjuncts(view, phrase))
        .slice(0, 1);
    }
    at = head;
  }
  return [];
}

/** "killed six [in an operation]", "admits killing him [with a strike]": who does what the attack is the means of. */
function subjectOfWielder(trigger: Trigger): readonly Phrase[] {
  const { view, i, vocabulary } = trigger;
  const { head, deprel } = tokenAt(view, i);
  const preposition = wordAt(view, phraseAt(view, i).first - 1);
  const verb = tokenAt(view, head);
  if (!/^(obl|nmod)/.test(deprel)) return [];
  if (preposition === "of" && /^(cover|support|wave|series|barrage|round|campaign)$/.test(verb.lemma))
    return subjectOfWielder({ ...trigger, i: head });
  if (verb.upos !== "VERB") return preposition === "in" ? subjectOfHarmBefore(trigger) : [];
  const harms = vocabulary.transitive.has(verb.lemma.toLowerCase());
  if (preposition !== "with" && !(preposition === "in" && harms)) return [];
  if (isPassiveVerb(view, head)) return sharedPhrasesOf(view, head, ["obl:agent"]);
  return subjectOf(trigger, head, 1).phrases;
}
