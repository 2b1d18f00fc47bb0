import { phraseAt } from "../phrase.ts";
import type { Trigger } from "../prepositional.ts";
import type { SentenceView } from "../sentence-view.ts";
import { dependent, dependents, tokenAt, wordAt } from "../sentence-view.ts";

/** "jets hit rebel areas and [kill] 14": the verb that a finite verb goes on with, where the tree hung it on the object. */
export function verbOfObject(view: SentenceView, i: number): number {
  const { deprel, xpos, head } = tokenAt(view, i);
  if (deprel !== "conj" || !/^VB[PDZ]?$/.test(xpos) || !/^obj/.test(tokenAt(view, head).deprel)) return 0;
  const verb = tokenAt(view, head).head;
  return tokenAt(view, verb).upos === "VERB" && verb < head && head < i ? verb : 0;
}

/** "Clashes in the city and [regime forces] shell": the side right before the verb, hung deep under another noun. */
export function actorBeside({ view, vocabulary }: Trigger, i: number, subject: number): number {
  const at = i - 1;
  if (subject === 0 || subject >= at || view.names[at]?.type !== "actor" || view.names[subject] !== undefined)
    return 0;
  if (vocabulary.people.has(tokenAt(view, subject).lemma.toLowerCase())) return 0;
  const first = phraseAt(view, at).first;
  const head = view.names[at] === undefined ? at : headOfName(view, at);
  return tokenAt(view, head).deprel === "conj" && wordAt(view, first - 1) === "and" ? at : 0;
}

/** The token of a name that hangs outside it. */
function headOfName(view: SentenceView, i: number): number {
  let at = i;
  while (view.names[tokenAt(view, at).head] === view.names[i] && tokenAt(view, at).head !== 0)
    at = tokenAt(view, at).head;
  return at;
}

/** "can prove [jets] bombed the town": what the tree took for the object of the verb before. */
export function objectThatActs(view: SentenceView, i: number): number {
  const { deprel, head, xpos } = tokenAt(view, i);
  const [object = 0, further] = dependents(view, head, ["obj"]);
  const hasObject = dependent(view, i, ["obj"]) !== 0 || (further !== undefined && further > i);
  if (deprel !== "xcomp" || !/^(VBN|VBD)$/.test(xpos) || !hasObject) return 0;
  return object !== 0 && phraseAt(view, object).last === i - 1 ? object : 0;
}
