import type { SentenceView } from "../sentence-view.ts";
import { dependent, dependents, tokenAt, wordAt } from "../sentence-view.ts";
import { ownerOf } from "./owners.ts";

const JUDGING =
  /^(accuse|blame|congratulate|praise|thank|condemn|criticize|criticise|suspect|fault|denounce|charge|sanction|punish)$/;
const HINDERING = /^(prevent|stop|keep|block|bar|ban|deter|hinder|prohibit|discourage)$/;

/** "[Turkey] imposed sanctions": the name before a verb with an object, made a modifier of the verb. */
export function isGlued(view: SentenceView, i: number): boolean {
  const isVerb = tokenAt(view, i).upos === "VERB" && dependent(view, i, ["obj"]) > i;
  return isVerb && view.names[i - 1] !== undefined && dependents(view, i, ["compound"]).includes(i - 1);
}

/** "After [the army] lost Karsk, …": the side between `after` and its verb, which the tree hung there as a phrase of time; else 0. */
export function subjectAfterMark(view: SentenceView, i: number): number {
  const at = i - 1;
  if (view.names[at]?.type !== "actor" || !/^VB[DPZ]$/.test(tokenAt(view, i).xpos)) return 0;
  let first = at;
  while (view.names[first - 1] === view.names[at]) first--;
  const mark = wordAt(view, tokenAt(view, first - 1).upos === "DET" ? first - 2 : first - 1);
  return /^(after|before|when|while|as|since|once|until)$/.test(mark) ? at : 0;
}

/** "shelled a camp for the poor, [killing] six": the main verb, where the tree hung what followed on the noun before the comma; else 0. */
export function verbBeforeComma(view: SentenceView, i: number): number {
  const { deprel, head } = tokenAt(view, i);
  if (deprel !== "acl" || wordAt(view, i - 1) !== "," || /^nsubj/.test(tokenAt(view, head).deprel)) return 0;
  let at = head;
  while (at !== 0 && tokenAt(view, at).upos !== "VERB") at = tokenAt(view, at).head;
  return at !== 0 && at < i && dependent(view, at, ["nsubj"]) !== 0 ? at : 0;
}

/** "accused Turkey of [shelling]", "keep them from [taking] Karsk": it is the one judged or hindered who did or would do it. */
export function isHeldAgainst(view: SentenceView, i: number): boolean {
  const { lemma } = tokenAt(view, tokenAt(view, i).head);
  const mark = wordAt(view, i - 1);
  return mark === "from" ? HINDERING.test(lemma) : /^(of|for)$/.test(mark) && JUDGING.test(lemma);
}

/** "Police report a blast, [has injured] nine": a singular verb joined to a plural one has a subject of its own, unsaid. */
export function hasOtherSubject(view: SentenceView, i: number): boolean {
  const { deprel, head } = tokenAt(view, i);
  const [aux = 0] = dependents(view, i, ["aux", "aux:pass"]);
  return deprel === "conj" && /^(has|is)$/.test(wordAt(view, aux)) && tokenAt(view, head).xpos === "VBP";
}

/** "an army [operation] to take": the noun right before an infinitive that somebody owns. */
export function attackAimed(view: SentenceView, i: number): number {
  if (wordAt(view, i - 1) !== "to" || tokenAt(view, i).xpos !== "VB") return 0;
  const noun = i - 2;
  const aims = /^(operation|campaign|offensive|attempt|effort|bid|plan|push|battle|attack|assault)s?$/;
  return aims.test(wordAt(view, noun)) && ownerOf(view, noun).length > 0 ? noun : 0;
}

/** "a crossing [between A and B] held by": what is said is said of what lies between them. */
export function nounApart(view: SentenceView, noun: number): number {
  const first = tokenAt(view, noun).deprel === "conj" ? tokenAt(view, noun).head : noun;
  const isBetween = dependents(view, first, ["case"]).some((mark) => wordAt(view, mark) === "between");
  return isBetween && tokenAt(view, first).deprel === "nmod" ? tokenAt(view, first).head : noun;
}

/** The noun a relative clause describes. */
export function relativeHead(view: SentenceView, i: number): number {
  let at = i;
  for (let steps = 0; steps < 6 && !tokenAt(view, at).deprel.startsWith("acl"); steps++) {
    const head = tokenAt(view, at).head;
    if (head === 0) return at;
    at = head;
  }
  return tokenAt(view, at).head === 0 ? at : tokenAt(view, at).head;
}
