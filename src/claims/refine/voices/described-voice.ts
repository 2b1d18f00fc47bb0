import type { Sentence } from "../../../text/annotation.ts";
import { keyOf } from "../../../text/lexicon.ts";
import { type Identity, type NamingContext, refOf } from "./naming-context.ts";
import { type NounPhrase, plainNameOf } from "./noun-phrase.ts";
import { roleWords, speakerIn } from "./speaker.ts";
import type { Voice } from "./voice.ts";

/** Nouns for what happens or is counted, which says nothing: "with 12 deaths reported". */
const MUTE =
  /^(?:death|casualty|injury|fatality|victim|strike|airstrike|attack|clash|explosion|blast|shelling|fighting|damage|toll|arrest)$/i;

/** Nobody the registers know: the phrase itself, without article and asides. */
export function describedVoice(context: NamingContext, sentence: Sentence, phrase: NounPhrase): Voice | null {
  if (/^(?:report|rumour|rumor|information)$/i.test(phrase.head.lemma)) {
    return { source: refOf(context, phrase, { id: null, name: "unnamed" }), speaker: null };
  }
  if (MUTE.test(phrase.head.lemma)) return null;
  const found = speakerIn(context, sentence, { phrase, known: [] }).speaker;
  const speaker = found === null || found.name === null ? null : found;
  if (speaker !== null && speaker.name !== null && phrase.head.upos === "PROPN") {
    const rules = /minister|president|premier/i.test(speaker.role ?? "");
    const state = rules ? seatNear(context, sentence) : undefined;
    return { source: refOf(context, phrase, state ?? { id: null, name: speaker.name }), speaker };
  }
  return { source: refOf(context, phrase, describedAs(context, sentence, phrase)), speaker };
}

/** The description itself: activists and officials by their kind, others in full, under a register's id where it has one. */
function describedAs(context: NamingContext, sentence: Sentence, phrase: NounPhrase): Identity {
  const crowd = /^(?:activist|observer|analyst|official|expert|source)$/i.test(phrase.head.lemma);
  const name = crowd ? roleWords(sentence, phrase.head) : plainNameOf(context.text, phrase);
  const known = context.lexicon
    .entries(keyOf(name))
    .find(({ type }) => type === "source" || type === "actor");
  if (known !== undefined) return known;
  const proper = phrase.head.upos === "PROPN";
  return { id: null, name: proper ? name : name.charAt(0).toLowerCase() + name.slice(1) };
}

/** The state whose capital the sentence names: `Speaking in Baghdad, Prime Minister A. B. said`. */
function seatNear(context: NamingContext, sentence: Sentence): Identity | undefined {
  for (const token of sentence.tokens) {
    if (token.upos !== "PROPN") continue;
    const state = context.lexicon.seatOf(keyOf(token.form));
    if (state !== undefined) return state;
  }
  return undefined;
}
