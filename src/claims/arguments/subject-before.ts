import type { Phrase } from "../phrase.ts";
import { phraseAt } from "../phrase.ts";
import type { Trigger } from "../prepositional.ts";
import type { SentenceView } from "../sentence-view.ts";
import { dependents, tokenAt, wordAt } from "../sentence-view.ts";
import { hyphenAfter, isPassiveVerb, shared } from "./clause.ts";

/** The nearest noun phrase to the left that can act, with no other verb between. */
export function subjectBefore(view: SentenceView, i: number, trigger: Trigger): readonly Phrase[] {
  const xpos = tokenAt(view, i).xpos;
  if (wordAt(view, i - 1) === "to") return [];
  for (let at = i - 1; at > 0; at--) {
    const token = tokenAt(view, at);
    if (isHelpedBy(view, at)) continue;
    if (token.upos === "VERB" && view.names[at] === undefined && token.deprel !== "amod") return [];
    const joins = token.upos === "CCONJ" && /^(VBP|VBD|VBZ|VB|NN)$/.test(xpos);
    const follows = /^(before|after|while)$/.test(wordAt(view, at)) && xpos === "VBG";
    if (at === i - 1 && (joins || follows)) return subjectOfVerbBefore(view, at);
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

/** "the brigade, [backed] by allies, retakes …": a participle that tells who helps stands between a subject and its verb. */
function isHelpedBy(view: SentenceView, at: number): boolean {
  const helps = /^(?:backed|supported|aided|assisted|helped|accompanied|reinforced|joined|led)$/;
  return helps.test(wordAt(view, at)) && wordAt(view, at + 1) === "by";
}

/** "The army advances [east of Homs] and retakes …": the subject of the nearest verb to the left, where the tree lost it. */
function subjectOfVerbBefore(view: SentenceView, from: number): readonly Phrase[] {
  for (let at = from - 1; at > 0; at--) {
    if (tokenAt(view, at).upos !== "VERB") continue;
    const subjects = dependents(view, at, ["nsubj"]).filter((child) => child < at);
    if (subjects.length > 0)
      return isPassiveVerb(view, at) ? [] : subjects.map((child) => shared(phraseAt(view, child)));
  }
  return [];
}
