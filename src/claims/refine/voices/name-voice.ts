import type { Annotation, Sentence, Token } from "../../../text/annotation.ts";
import type { Lexicon, LexiconEntry } from "../../../text/lexicon.ts";
import { keyOf } from "../../../text/lexicon.ts";
import type { ActorEntry } from "../../../text/registers.ts";
import type { Ref } from "../../claim.ts";
import { childrenOf, relationOf, tokenAt, wordOf } from "../reference/tree.ts";
import { statesByWeight } from "./home-state.ts";
import { type KnownName, knownNamesIn } from "./known-names.ts";
import { type NounPhrase, isDefinite, nounPhrase, plainNameOf } from "./noun-phrase.ts";
import { slugOf } from "./publisher.ts";
import { roleWords, speakerIn } from "./speaker.ts";
import type { Voice } from "./voice.ts";
import {
  groupNouns,
  monitorNouns,
  pronouns,
  speechNouns,
  stateMedia,
  stateOrgans,
  titles,
  unnamedPeople,
} from "./words.ts";

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
  const context: Context = {
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

interface Context {
  readonly text: string;
  readonly lexicon: Lexicon;
  readonly states: readonly ActorEntry[];
  readonly people: ReadonlyMap<string, Voice>;
  readonly monitor: () => LexiconEntry | null;
  /** The last voice whose name or words hold the noun. */
  recent(noun: string): Voice | null;
  last(): Voice | null;
  /** The last voice with a person in it. */
  lastPerson(): Voice | null;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** The monitor that `a monitor` means: the one the report names, else the one of the report's war. */
function monitorOf(
  annotation: Annotation,
  lexicon: Lexicon,
  states: readonly ActorEntry[],
): LexiconEntry | null {
  const { text } = annotation.report;
  const kinds = new Map(lexicon.registers.sources.map((source) => [source.id, source.kind]));
  const named = knownNamesIn(text, [0, text.length], lexicon).find(
    ({ entry }) =>
      entry.type === "source" &&
      kinds.get(entry.id ?? "") === "monitor" &&
      /observatory|monitor|network|^airwars/i.test(entry.name),
  );
  if (named !== undefined) return named.entry;
  if (states[0]?.countries.includes("SYR") !== true) return null;
  return (
    lexicon.entries("syrian observatory for human rights").find((entry) => entry.type === "source") ?? null
  );
}

function voiceOf(context: Context, sentence: Sentence, i: number): Voice | null {
  const phrase = nounPhrase(sentence, i);
  return phrase === null ? null : voiceOfPhrase(context, sentence, phrase);
}

/** A run that is exactly a known name, a person heard before, or a described voice with its article. */
function isKnown(context: Context, sentence: Sentence, phrase: NounPhrase): boolean {
  const first = phrase.tokens[0] as Token;
  if (phrase.head.upos === "PRON" || first.upos === "DET") return true;
  const whole = knownNamesIn(context.text, phrase.span, context.lexicon).some(
    ({ span }) => span[0] === phrase.span[0],
  );
  return (
    whole ||
    (phrase.tokens.length === 1 && rememberedPerson(context, phrase) !== null) ||
    (stateVoice(context, sentence, phrase) !== null &&
      context.lexicon.demonym(keyOf(first.form)) !== undefined)
  );
}

function voiceOfPhrase(context: Context, sentence: Sentence, phrase: NounPhrase): Voice | null {
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
function relativeVoice(context: Context, sentence: Sentence, pronoun: Token): Voice | null {
  let at = tokenAt(sentence, pronoun.head);
  while (at !== undefined && at.deprel !== "acl:relcl") at = tokenAt(sentence, at.head);
  return at === undefined || at.head === 0 ? null : voiceOf(context, sentence, at.head);
}

function refOf(
  context: Context,
  phrase: NounPhrase,
  thing: { readonly id: string | null; readonly name: string },
): Ref {
  return { id: thing.id, name: thing.name, mention: context.text.slice(...phrase.core), span: phrase.core };
}

/** A source, state or group that the registers know, standing in the phrase. */
function namedVoice(context: Context, sentence: Sentence, phrase: NounPhrase): Voice | null {
  const known = withIntroduced(context, phrase, knownNamesIn(context.text, phrase.span, context.lexicon));
  const { speaker, person } = speakerIn(context, sentence, phrase, known);
  const state = stateVoice(context, sentence, phrase);
  const best = bestName(sentence, { phrase, known });
  const stately =
    state !== null && best !== null && (best.entry.type !== "source" || best.span[0] > phrase.head.span[1]);
  if (best !== null && !stately) {
    return { source: refOf(context, phrase, preferred(context, best.entry)), speaker };
  }
  if (state !== null) return { source: refOf(context, phrase, state), speaker };
  const last = context.last();
  if (
    speaker?.name != null &&
    /^spokes/.test(speaker.role ?? "") &&
    last !== null &&
    sameSide(context, last, person)
  ) {
    return {
      source: { ...last.source, mention: context.text.slice(...phrase.core), span: phrase.core },
      speaker,
    };
  }
  return person === null ? null : personVoice(context, phrase, { person, speaker });
}

/** `Spokesman A. B.` speaks for who spoke last, unless the registers know him to speak for somebody of another side. */
function sameSide(context: Context, last: Voice, person: LexiconEntry | null): boolean {
  if (person === null) return true;
  const source = context.lexicon.registers.sources.find(({ speakers }) =>
    speakers.some(({ name }) => name === person.name),
  );
  return source === undefined || source.affiliations.some(({ actor }) => actor === last.source.id);
}

/** A name right after the noun of a group, though the tree hangs it elsewhere: `the paramilitary group X`. */
function withIntroduced(
  context: Context,
  phrase: NounPhrase,
  known: readonly KnownName[],
): readonly KnownName[] {
  if (!groups.has(phrase.head.lemma) || phrase.span[1] > phrase.head.span[1]) return known;
  const end = phrase.head.span[1];
  const [next] = knownNamesIn(context.text, [end, Math.min(end + 40, context.text.length)], context.lexicon);
  return next !== undefined && next.span[0] - end <= 2 ? [...known, next] : known;
}

interface Candidates {
  readonly phrase: NounPhrase;
  readonly known: readonly KnownName[];
}

/** The known name that heads the phrase, else the one its title or apposition belongs to. */
function bestName(sentence: Sentence, { phrase, known }: Candidates): KnownName | null {
  const head = phrase.head.span;
  const usable = known.filter(({ entry }) => entry.type === "source" || entry.type === "actor");
  const atHead = usable.find(({ span }) => span[0] <= head[0] && span[1] >= head[1]);
  if (atHead !== undefined) return atHead;
  const bearer = (token: Token): boolean =>
    titles.has(wordOf(token)) || unnamedPeople.has(token.lemma) || organs.has(token.lemma);
  const bears =
    bearer(phrase.head) ||
    phrase.tokens.some(
      (token) =>
        token.head === phrase.head.i &&
        bearer(token) &&
        /^(?:appos|compound|amod|flat|nsubj)/.test(token.deprel),
    );
  if (!bears && phrase.head.upos !== "PROPN" && !stateMedia.has(wordOf(phrase.head)))
    return apposed(usable, phrase);
  if (isQualified(sentence, phrase.head)) return null;
  const ahead = usable.find(({ span }) => span[1] <= head[0]);
  return ahead ?? usable.find(({ entry }) => entry.type === "source") ?? usable[0] ?? null;
}

/** `the paramilitary group X`: the name that the noun of a group introduces. */
function apposed(usable: readonly KnownName[], phrase: NounPhrase): KnownName | null {
  if (!groups.has(phrase.head.lemma)) return null;
  return (
    usable.find(({ span }) => span[0] >= phrase.head.span[1] && span[0] - phrase.head.span[1] <= 2) ?? null
  );
}

const groups = new Set(
  "group movement militia party alliance coalition force network organisation organization agency daily newspaper website channel monitor faction".split(
    " ",
  ),
);

const organs = new Set(
  "office wing branch ministry command account website channel outlet arm headquarters center centre statement report figure datum map footage release unit source".split(
    " ",
  ),
);

/** `Turkish security sources` speak for themselves, not for the state. */
function isQualified(sentence: Sentence, head: Token): boolean {
  return (
    /^(?:source|official)$/.test(head.lemma) &&
    childrenOf(sentence, head.i).some((child) =>
      /^(?:security|intelligence|medical|local|hospital|opposition|rebel|tribal)$/.test(wordOf(child)),
    )
  );
}

/** A phrase that belongs to one war means that war's actor: `the army` in a report on Iraq is Iraq's. */
function preferred(context: Context, entry: LexiconEntry): LexiconEntry {
  if (!entry.phrase) return entry;
  const home = context.states[0];
  if (home === undefined) return entry;
  const other = context.lexicon.entries(keyOf(entry.spelling)).find((candidate) => candidate.id === home.id);
  return other ?? entry;
}

/** `Turkish PM`, `Syrian state TV`, `a Russian military source`, `state media`, `Damascus`. */
function stateVoice(
  context: Context,
  sentence: Sentence,
  phrase: NounPhrase,
): { readonly id: string | null; readonly name: string } | null {
  const words = phrase.tokens.map(wordOf);
  const adjective = phrase.tokens.find((token) => context.lexicon.demonym(keyOf(token.form)) !== undefined);
  const state =
    adjective === undefined ? undefined : context.lexicon.demonym(keyOf(adjective.form))?.actors[0];
  if (
    words.includes("state") ||
    words.includes("state-run") ||
    words.includes("official") ||
    words.includes("national")
  ) {
    const medium = phrase.tokens.find(
      (token) => stateMedia.has(token.lemma) || stateMedia.has(wordOf(token)),
    );
    if (medium !== undefined && phrase.head.lemma === medium.lemma) {
      return mediumOf(context, state ?? context.states[0], wordOf(medium));
    }
  }
  const seat = phrase.tokens.length === 1 ? context.lexicon.seatOf(keyOf(phrase.head.form)) : undefined;
  if (seat !== undefined) return seat;
  if (state?.kind !== "state" || isQualified(sentence, phrase.head)) return null;
  return phrase.tokens.some((token) => stateOrgans.has(wordOf(token))) ? state : null;
}

/** A state's own medium: the registers' entry under any of its usual names, else the name as one would write it. */
function mediumOf(
  context: Context,
  state: ActorEntry | undefined,
  medium: string,
): { readonly id: string | null; readonly name: string } {
  const demonym = state?.demonyms[0] ?? "";
  const kind = medium === "television" ? "tv" : medium;
  for (const spelling of [
    `${demonym} state ${kind}`,
    `${demonym} state news ${kind}`,
    `${demonym} state media`,
  ]) {
    const entry = context.lexicon.entries(keyOf(spelling)).find(({ type }) => type === "source");
    if (entry !== undefined) return entry;
  }
  const name = `${demonym} state ${kind === "tv" ? "TV" : medium}`.trim();
  return { id: slugOf(name), name };
}

/** A surname on its own is the person introduced before it. */
function rememberedPerson(context: Context, phrase: NounPhrase): Voice | null {
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

interface Speaking {
  readonly person: LexiconEntry;
  readonly speaker: Voice["speaker"];
}

/** A person whom the registers know speaks for the source or actor they give him. */
function personVoice(context: Context, phrase: NounPhrase, { person, speaker }: Speaking): Voice | null {
  const { registers } = context.lexicon;
  const source = registers.sources.find((entry) => entry.speakers.some(({ name }) => name === person.name));
  if (source !== undefined) {
    const role = source.speakers.find(({ name }) => name === person.name)?.role ?? null;
    return {
      source: refOf(context, phrase, source),
      speaker: { name: person.name, role: speaker?.role ?? role },
    };
  }
  const known = registers.persons.find((entry) => entry.id === person.id);
  const role = known?.roles[0];
  const actor = role === undefined ? undefined : context.lexicon.actor(role.of);
  if (actor === undefined) return null;
  return {
    source: refOf(context, phrase, actor),
    speaker: { name: person.name, role: speaker?.role ?? role?.role ?? null },
  };
}

/** `the statement`, `the monitor`, `the group`, `the spokesman`: the voice that has just been heard. */
function alreadyHeard(context: Context, sentence: Sentence, phrase: NounPhrase): Voice | null {
  const noun = phrase.head.lemma.toLowerCase();
  const monitor = monitorNouns.has(noun) ? context.monitor() : null;
  if (monitor !== null) return { source: refOf(context, phrase, monitor), speaker: null };
  const last = context.last();
  if (last === null || !isDefinite(sentence, phrase.head) || !/^[a-z-]+$/.test(noun)) return null;
  const beside = childrenOf(sentence, phrase.head.i).map(relationOf);
  if (beside.some((relation) => relation === "amod" || relation === "compound")) return null;
  if (groupNouns.has(noun)) return context.recent(noun) ?? last;
  if (beside.includes("nmod")) return null;
  return speechNouns.has(noun) || unnamedPeople.has(noun) ? last : context.recent(noun);
}

/** Nobody the registers know: the phrase itself, without article and asides. */
function describedVoice(context: Context, sentence: Sentence, phrase: NounPhrase): Voice | null {
  const noun = phrase.head.lemma.toLowerCase();
  const { speaker } = speakerIn(context, sentence, phrase, []);
  if (noun === "report" || noun === "rumour" || noun === "information") {
    return { source: refOf(context, phrase, { id: null, name: "unnamed" }), speaker: null };
  }
  const plain = plainNameOf(context.text, phrase);
  const crowd = /^(?:activist|observer|analyst|official|expert|source)$/.test(noun);
  const name = crowd ? roleWords(sentence, phrase.head) : plain;
  const known = context.lexicon
    .entries(keyOf(name))
    .find(({ type }) => type === "source" || type === "actor");
  const proper = phrase.head.upos === "PROPN" ? name : name.charAt(0).toLowerCase() + name.slice(1);
  return { source: refOf(context, phrase, known ?? { id: null, name: proper }), speaker };
}
