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
import {
  attackAimed,
  hasOtherSubject,
  isGlued,
  isHeldAgainst,
  nounApart,
  relativeHead,
  subjectAfterMark,
  verbBeforeComma,
} from "./shapes.ts";

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
  if (!/^(VERB|AUX|ADJ|NOUN)$/.test(governor.upos) || hasOtherSubject(view, i)) return NO_SUBJECT;
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
  if (
    isHelp &&
    tokenAt(view, tokenAt(view, noun).head).upos === "VERB" &&
    /^(obl|nmod)/.test(tokenAt(view, noun).deprel)
  )
    return subjectOf(trigger, tokenAt(view, noun).head, 1);
  return { phrases: [phraseAt(view, noun, { own: depth === 0 })], from: "tree" };
}

/** "They attacked in an attempt to retake it": whoever does what the attempt is part of. */
function subjectOfPurpose(trigger: Trigger, noun: number): Subject {
  const { view } = trigger;
  const { deprel, head } = tokenAt(view, noun);
  if (deprel !== "obl" || wordAt(view, phraseAt(view, noun).first - 1) !== "in") return NO_SUBJECT;
  return isPassiveVerb(view, head) ? NO_SUBJECT : subjectOf(trigger, head, 1);
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

/** "shelling by 20 [shells]": with what, and not who. */
const AMMUNITION = /^(shell|missile|rocket|bullet|grenade|mortar|bomb|mine)$/;

/** "the capture of X by Y", "Y's attack on X", "Turkish shelling", "launched an offensive". */
export function ofNoun(trigger: Trigger & { readonly preps: Predicate["preps"] }): Core {
  const { view, i, preps } = trigger;
  const patient = preps.get("of") ?? [];
  const bys = (preps.get("by") ?? []).filter(({ head }) => !AMMUNITION.test(tokenAt(view, head).lemma));
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

/** "killed six [in an operation]", "broke the truce [by shelling]": who does what the attack is the means of. */
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
  const isMeans = preposition === "with" || (preposition === "by" && !isPassiveVerb(view, head));
  if (!isMeans && !(preposition === "in" && harms)) return [];
  if (isPassiveVerb(view, head)) return sharedPhrasesOf(view, head, ["obl:agent"]);
  return subjectOf(trigger, head, 1).phrases;
}
