import type { Annotation, Sentence } from "../../../text/annotation.ts";
import type { Lexicon, LexiconEntry } from "../../../text/lexicon.ts";
import { keyOf } from "../../../text/lexicon.ts";
import type { ActorEntry } from "../../../text/registers.ts";
import { childrenOf, relationOf, wordOf } from "../reference/tree.ts";
import { knownNamesIn } from "./known-names.ts";
import { type NamingContext, refOf } from "./naming-context.ts";
import { type NounPhrase, isDefinite } from "./noun-phrase.ts";
import type { Voice } from "./voice.ts";
import { groupNouns, monitorNouns, speechNouns, unnamedPeople } from "./words.ts";

/** The monitor that `a monitor` means: the one the report names, else the one of the report's war. */
export function monitorOf(
  annotation: Annotation,
  lexicon: Lexicon,
  states: readonly ActorEntry[],
): LexiconEntry | null {
  const { text } = annotation.report;
  const named = knownNamesIn(text, [0, text.length], lexicon).find(
    ({ entry }) =>
      entry.type === "source" &&
      lexicon.source(entry.id ?? "")?.kind === "monitor" &&
      /observatory|monitor|network|^airwars/i.test(entry.name),
  );
  if (named !== undefined) return named.entry;
  if (states[0]?.countries.includes("SYR") !== true) return null;
  return (
    lexicon.entries("syrian observatory for human rights").find((entry) => entry.type === "source") ?? null
  );
}

/** A surname on its own is the person introduced before it. */
export function rememberedPerson(context: NamingContext, phrase: NounPhrase): Voice | null {
  if (phrase.head.upos !== "PROPN") return null;
  for (const token of [...phrase.tokens].reverse()) {
    const voice = context.people.get(keyOf(token.form));
    if (voice !== undefined)
      return {
        source: { ...voice.source, mention: context.text.slice(...phrase.core), span: phrase.core },
        speaker: voice.speaker,
      };
  }
  return null;
}

/** `the statement`, `the monitor`, `the group`, `the spokesman`: the voice that has just been heard. */
export function alreadyHeard(context: NamingContext, sentence: Sentence, phrase: NounPhrase): Voice | null {
  const noun = phrase.head.lemma.toLowerCase();
  const monitoring = childrenOf(sentence, phrase.head.i).some((child) =>
    /^(?:monitoring|monitor|war)$/.test(wordOf(child)),
  );
  const monitor = monitorNouns.has(noun) || (noun === "group" && monitoring) ? context.monitor() : null;
  if (monitor !== null) return { source: refOf(context, phrase, monitor), speaker: null };
  const last = context.last();
  if (last === null || !isDefinite(sentence, phrase.head) || !/^[a-z-]+$/.test(noun)) return null;
  const beside = childrenOf(sentence, phrase.head.i).map(relationOf);
  if (beside.some((relation) => relation === "amod" || relation === "compound")) return null;
  if (groupNouns.has(noun)) return context.recent(noun) ?? last;
  if (beside.includes("nmod")) return null;
  return speechNouns.has(noun) || unnamedPeople.has(noun) ? last : context.recent(noun);
}
