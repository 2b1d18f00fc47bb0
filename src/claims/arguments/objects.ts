import type { Phrase } from "../phrase.ts";
import { phraseAt } from "../phrase.ts";
import type { Trigger } from "../prepositional.ts";
import type { SentenceView } from "../sentence-view.ts";
import { dependents, tokenAt, wordAt } from "../sentence-view.ts";
import { isContactClause, isPassiveVerb, isRelative } from "./clause.ts";

/** "the town they had lost": the noun before a relative clause that lacks its object. */
export function objectGap(view: SentenceView, i: number): readonly Phrase[] {
  const token = tokenAt(view, i);
  if (isContactClause(view, i)) return [phraseAt(view, token.head)];
  if (token.deprel !== "acl:relcl" || token.head === 0) return [];
  const relative = dependents(view, i, ["nsubj"]).some((child) => isRelative(view, child));
  return relative || isPassiveVerb(view, i) ? [] : [phraseAt(view, token.head)];
}

/** "… and another 80 injured": a number right before a participle that has lost its subject. */
export function numberBefore(view: SentenceView, i: number): readonly Phrase[] {
  let at = i - 1;
  while (/^(also|further|more|were|are|was|badly|seriously)$/.test(wordAt(view, at))) at--;
  const token = tokenAt(view, at);
  if (!/^(NUM|NOUN|ADJ|PRON)$/.test(token.upos)) return [];
  const phrase = phraseAt(view, at);
  for (let k = phrase.first; k <= phrase.last; k++)
    if (
      tokenAt(view, k).upos === "NUM" ||
      /^(dozens|hundreds|thousands|scores|tens|another|several|many|others)$/.test(wordAt(view, k))
    )
      return [phrase];
  return [];
}

/** The phrase that follows a verb directly, when the tree gave it to something else. */
export function objectAfter(view: SentenceView, i: number, trigger: Trigger): readonly Phrase[] {
  let at = i + 1;
  if (/^(out|off|back|up|down|also|now|over)$/.test(wordAt(view, at))) at++;
  let head = 0;
  for (; at <= view.size; at++) {
    const token = tokenAt(view, at);
    if (/^(NOUN|PROPN|NUM)$/.test(token.upos) || view.names[at] !== undefined) head = at;
    else if (trigger.vocabulary.directions.has(wordAt(view, at)) && wordAt(view, at + 1) === "of") {
      head = at;
      break;
    } else if (token.upos === "PRON" && head === 0 && token.deprel !== "nsubj") {
      head = at;
      if (!token.xpos.startsWith("PRP$")) break;
    } else if (
      !/^(DET|ADJ|PART|SYM)$/.test(token.upos) &&
      !/^[-‐–"“”]$/.test(token.form) &&
      token.deprel !== "amod" &&
      !/^(about|more|than|least|at|as|many|nearly|around|over|up|some|approximately|almost)$/.test(
        wordAt(view, at),
      ) &&
      `${wordAt(view, at - 1)} ${wordAt(view, at)}` !== "up to"
    )
      break;
  }
  if (head === 0 || tokenAt(view, head).deprel.startsWith("nsubj")) return [];
  if (trigger.vocabulary.light.has(wordAt(view, head))) return [];
  return [phraseAt(view, head)];
}
