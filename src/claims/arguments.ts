import type { Predicate } from "./predicate.ts";
import type { Trigger } from "./prepositional.ts";
import { tokenAt } from "./sentence-view.ts";
import type { Core } from "./arguments/clause.ts";
import { objectOfNext, phrasesOf } from "./arguments/clause.ts";
import { numberBefore, objectAfter, objectGap } from "./arguments/objects.ts";
import { ofState } from "./arguments/states.ts";
import { subjectBefore } from "./arguments/subject-before.ts";
import { ofNoun, subjectOf } from "./arguments/subjects.ts";

/** Who does it and what it is done to, recovered through coordination, control, relatives and noun phrases. */
export function agentAndPatient(trigger: Trigger & { readonly preps: Predicate["preps"] }): Core {
  if (trigger.form === "state") return ofState(trigger);
  if (trigger.form === "noun") return ofNoun(trigger);
  return ofVerb(trigger);
}

function ofVerb(trigger: Trigger & { readonly preps: Predicate["preps"] }): Core {
  const { view, i, passive } = trigger;
  const object = phrasesOf(view, i, ["obj", "iobj"]);
  const raised = subjectOf(trigger, i, 0);
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
