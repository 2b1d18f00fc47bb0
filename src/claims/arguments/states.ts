import { phraseAt } from "../phrase.ts";
import type { Trigger } from "../prepositional.ts";
import type { SentenceView } from "../sentence-view.ts";
import { tokenAt, wordAt } from "../sentence-view.ts";
import type { Core } from "./clause.ts";
import { ownerOf, peopleBefore } from "./owners.ts";

/** "rebel-held Ghouta", "the besieged town", "recaptured territory". */
export function ofState(trigger: Trigger): Core {
  const { view, i } = trigger;
  const token = tokenAt(view, i);
  const noun = nounOfState(view, i);
  const patient = noun === 0 ? [] : [phraseAt(view, noun)];
  if (!/^[-‐–]$/.test(wordAt(view, i - 1))) {
    const owner =
      token.upos === "VERB" &&
      noun !== 0 &&
      !/^(besieged|encircled|surrounded|trapped|wounded|injured)$/.test(wordAt(view, i))
        ? ownerOf(view, noun).filter(({ head }) => view.names[head]?.type !== "place")
        : [];
    const holder =
      owner.length === 0 && /^(?:held|controlled)$/.test(wordAt(view, i)) ? sideBefore(trigger) : owner;
    return holder.length === 0
      ? { agent: [], patient, agentFrom: "none" }
      : { agent: holder, patient, agentFrom: "tree" };
  }
  const before = phraseAt(view, i - 2);
  return { agent: [{ ...before, head: i - 2, last: i - 2 }], patient, agentFrom: "tree" };
}

/** "the army controlled base": the side right before the participle. */
function sideBefore(trigger: Trigger): Core["agent"] {
  const { view, i } = trigger;
  if (view.names[i - 1]?.type === "actor") return [{ ...phraseAt(view, i - 1), head: i - 1, last: i - 1 }];
  return peopleBefore(trigger).map((people) => ({ ...people, first: i - 1 }));
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
