import type { NameMention } from "../text/annotation.ts";
import type { Knowledge } from "./fillers.ts";
import type { Phrase } from "./phrase.ts";
import type { SentenceView } from "./sentence-view.ts";
import { tokenAt, wordAt } from "./sentence-view.ts";

/** Nouns for what belongs to a nation when its adjective stands before them. */
const ASSETS = /^(target|position|base|convoy|ship|vessel|boat|vehicle|asset|depot|post|mission)$/;

/** Nouns for people whom a nation's adjective makes its state's. */
const SERVICES: ReadonlySet<string> = new Set(
  "army force troop soldier police military government authority navy pilot officer personnel guard commander security regime marine ambassador envoy minister president official spokesman spokeswoman diplomat jet".split(
    " ",
  ),
);

/** "an Israeli F-16": the state an adjective names, where no name covers it. */
export function nationsIn(knowledge: Knowledge, view: SentenceView, phrase: Phrase): readonly NameMention[] {
  const head = tokenAt(view, phrase.head).lemma.toLowerCase();
  const { form, upos } = tokenAt(view, phrase.head);
  const isThing =
    knowledge.vocabulary.instruments.has(head) || upos === "PROPN" || /\d/.test(form) || ASSETS.test(head);
  if (phrase.first < phrase.head && !isThing && !SERVICES.has(head)) return [];
  for (let at = phrase.first; at <= phrase.head; at++) {
    const nation = nationAt(knowledge, view, at);
    if (nation !== undefined) return [nation];
  }
  return [];
}

/** The state that an adjective without a name of its own means. */
export function nationAt(knowledge: Knowledge, view: SentenceView, at: number): NameMention | undefined {
  const { form, upos, span } = tokenAt(view, at);
  if (view.names[at] !== undefined || !/^(ADJ|PROPN)$/.test(upos) || !/^\p{Lu}/u.test(form)) return undefined;
  const actor = knowledge.actorNamed(form) ?? knowledge.actorNamed(`${form} forces`);
  return actor === null ? undefined : { ...actor, type: "actor", mention: form, span };
}

/** "Turkey and Free Syrian Army" read as one phrase: the names joined to the head's by `and`. */
export function withAnd(
  knowledge: Knowledge,
  view: SentenceView,
  { phrase, own }: { readonly phrase: Phrase; readonly own: NameMention },
): readonly NameMention[] {
  const found: NameMention[] = [];
  for (let at = phrase.first; at < phrase.head; at++) {
    if (!/^(and|&)$/.test(wordAt(view, at + 1))) continue;
    const name = view.names[at] ?? nationAt(knowledge, view, at);
    if (name?.type === "actor" && name !== own) found.push(name);
  }
  return [...found, own];
}
