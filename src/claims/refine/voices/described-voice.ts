import type { Sentence } from "../../../text/annotation.ts";
import { keyOf } from "../../../text/lexicon.ts";
import { type Identity, type NamingContext, refOf } from "./naming-context.ts";
import { type NounPhrase, plainNameOf } from "./noun-phrase.ts";
import { roleWords, speakerIn } from "./speaker.ts";
import type { Voice } from "./voice.ts";

/** Nobody the registers know: the phrase itself, without article and asides. */
export function describedVoice(context: NamingContext, sentence: Sentence, phrase: NounPhrase): Voice | null {
  const noun = phrase.head.lemma.toLowerCase();
  const found = speakerIn(context, sentence, phrase, []).speaker;
  const speaker = found === null || found.name === null ? null : found;
  if (noun === "report" || noun === "rumour" || noun === "information") {
    return { source: refOf(context, phrase, { id: null, name: "unnamed" }), speaker: null };
  }
  const plain = plainNameOf(context.text, phrase);
  const crowd = /^(?:activist|observer|analyst|official|expert|source)$/.test(noun);
  if (speaker !== null && speaker.name !== null && phrase.head.upos === "PROPN") {
    const rules = /minister|president|premier/i.test(speaker.role ?? "");
    const state = rules ? seatNear(context, sentence) : undefined;
    return { source: refOf(context, phrase, state ?? { id: null, name: speaker.name }), speaker };
  }
  const name = crowd ? roleWords(sentence, phrase.head) : plain;
  const known = context.lexicon
    .entries(keyOf(name))
    .find(({ type }) => type === "source" || type === "actor");
  const proper = phrase.head.upos === "PROPN" ? name : name.charAt(0).toLowerCase() + name.slice(1);
  return { source: refOf(context, phrase, known ?? { id: null, name: proper }), speaker };
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
