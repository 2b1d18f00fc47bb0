import type { Annotation, Sentence, Token } from "../../../text/annotation.ts";
import type { Lexicon } from "../../../text/lexicon.ts";
import { keyOf } from "../../../text/lexicon.ts";
import { tokenAt, wordOf } from "../reference/tree.ts";
import { describedVoice } from "./described-voice.ts";
import { alreadyHeard, monitorOf, rememberedPerson } from "./heard-voice.ts";
import { statesByWeight } from "./home-state.ts";
import { knownNamesIn } from "./known-names.ts";
import { namedVoice } from "./named-voice.ts";
import type { NamingContext } from "./naming-context.ts";
import { type NounPhrase, nounPhrase } from "./noun-phrase.ts";
import { stateVoice } from "./state-voice.ts";
import type { Voice } from "./voice.ts";
import { pronouns } from "./words.ts";

/** Turns noun phrases into voices, remembering who has spoken in the report. */
export interface VoiceNamer {
  /** Who the phrase headed by token `i` is; null when it can be no voice. */
  voiceOf(sentence: Sentence, i: number): Voice | null;
  /** The same for a phrase already delimited. */
  voiceOfPhrase(sentence: Sentence, phrase: NounPhrase): Voice | null;
  /** Whether the phrase as a whole is a name that the registers or the report have given. */
  knows(sentence: Sentence, phrase: NounPhrase): boolean;
  /** Notes that this voice has just spoken. */
  heard(voice: Voice): void;
  /** The voice that spoke last. */
  last(): Voice | null;
}

/** The namer for one report. */
export function createNamer(annotation: Annotation, lexicon: Lexicon): VoiceNamer {
  const states = statesByWeight(annotation, lexicon);
  const people = new Map<string, Voice>();
  const spoken: Voice[] = [];
  const context: NamingContext = {
    annotation,
    text: annotation.report.text,
    lexicon,
    states,
    people,
    last: () => spoken.at(-1) ?? null,
    recent: (noun) =>
      spoken.findLast(({ source }) =>
        new RegExp(`\\b${noun}`, "i").test(`${source.name} ${source.mention}`),
      ) ?? null,
    lastPerson: () => spoken.findLast((voice) => voice.speaker !== null) ?? null,
    monitor: once(() => monitorOf(annotation, lexicon, states)),
  };
  return {
    voiceOf: (sentence, i) => voiceOf(context, sentence, i),
    voiceOfPhrase: (sentence, phrase) => voiceOfPhrase(context, sentence, phrase),
    knows: (sentence, phrase) => isKnown(context, sentence, phrase),
    last: context.last,
    heard(voice) {
      spoken.push(voice);
      const surname = voice.speaker?.name?.split(" ").at(-1);
      if (surname !== undefined) people.set(keyOf(surname), voice);
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

function voiceOf(context: NamingContext, sentence: Sentence, i: number): Voice | null {
  const phrase = nounPhrase(sentence, i);
  return phrase === null ? null : voiceOfPhrase(context, sentence, phrase);
}

/** A run that is exactly a known name, a person heard before, or a described voice with its article. */
function isKnown(context: NamingContext, sentence: Sentence, phrase: NounPhrase): boolean {
  const first = phrase.tokens[0] as Token;
  if (phrase.head.upos === "PRON" || first.upos === "DET") return true;
  const whole = knownNamesIn(context.text, phrase.span, context.lexicon).some(
    ({ span }) => span[0] === phrase.span[0],
  );
  return (
    whole ||
    (phrase.tokens.length === 1 && rememberedPerson(context, phrase) !== null) ||
    (stateVoice(context, sentence, { phrase, known: [] }) !== null &&
      context.lexicon.demonym(keyOf(first.form)) !== undefined)
  );
}

function voiceOfPhrase(context: NamingContext, sentence: Sentence, phrase: NounPhrase): Voice | null {
  const word = wordOf(phrase.head);
  if (phrase.head.upos === "PRON") {
    if (/^(?:who|which|that)$/.test(word)) return relativeVoice(context, sentence, phrase.head);
    if (!pronouns.has(word)) return null;
    return /^s?he$/.test(word) ? (context.lastPerson() ?? context.last()) : context.last();
  }
  if (!/^(?:NOUN|PROPN|ADJ|X|NUM)$/.test(phrase.head.upos)) return null;
  return (
    namedVoice(context, sentence, phrase) ??
    rememberedPerson(context, phrase) ??
    alreadyHeard(context, sentence, phrase) ??
    describedVoice(context, sentence, phrase)
  );
}

/** `which she said`, `who told`: the noun the relative clause hangs on. */
function relativeVoice(context: NamingContext, sentence: Sentence, pronoun: Token): Voice | null {
  let at = tokenAt(sentence, pronoun.head);
  while (at !== undefined && at.deprel !== "acl:relcl") at = tokenAt(sentence, at.head);
  return at === undefined || at.head === 0 ? null : voiceOf(context, sentence, at.head);
}
