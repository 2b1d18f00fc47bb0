import type { Sentence, Token } from "../../../text/annotation.ts";
import type { LexiconEntry } from "../../../text/lexicon.ts";
import { keyOf } from "../../../text/lexicon.ts";
import { wordOf } from "../reference/tree.ts";
import { type KnownName, knownNamesIn } from "./known-names.ts";
import { type Identity, type NamingContext, nameOver, refOf } from "./naming-context.ts";
import type { NounPhrase } from "./noun-phrase.ts";
import { speakerIn } from "./speaker.ts";
import { isQualified, stateVoice } from "./state-voice.ts";
import type { Voice } from "./voice.ts";
import { stateMedia, titles, unnamedPeople } from "./words.ts";

/** A source, state or group that the registers know, standing in the phrase. */
export function namedVoice(context: NamingContext, sentence: Sentence, phrase: NounPhrase): Voice | null {
  const known = withIntroduced(context, phrase, knownNamesIn(context.text, phrase.span, context.lexicon));
  const { speaker, person } = speakerIn(context, sentence, { phrase, known });
  const state = stateVoice(context, sentence, { phrase, known });
  const best = bestName(sentence, { phrase, known }) ?? foundName(context, phrase);
  if (best !== null && !(state !== null && isLesser(best, phrase))) {
    return {
      source: refOf(context, phrase, preferred(context, phrase, best.entry)),
      speaker: speaker?.name === null && covers(best, phrase) ? null : speaker,
    };
  }
  if (state !== null) return { source: refOf(context, phrase, state), speaker };
  const spokesman = spokesmanOfLast(context, phrase, { person, speaker });
  if (spokesman !== null) return spokesman;
  return person === null ? null : personVoice(context, phrase, { person, speaker });
}

/** A name that a state's adjective before the head outweighs: an actor's, or one after the head. */
function isLesser(name: KnownName, phrase: NounPhrase): boolean {
  return name.entry.type !== "source" || name.span[0] > phrase.head.span[1];
}

function covers(name: KnownName, phrase: NounPhrase): boolean {
  return name.span[1] >= phrase.head.span[1] && name.span[0] <= phrase.head.span[0];
}

interface Spoken {
  readonly person: LexiconEntry | null;
  readonly speaker: Voice["speaker"];
}

/** `Spokesman A. B.` without more speaks for who spoke last. */
function spokesmanOfLast(
  context: NamingContext,
  phrase: NounPhrase,
  { person, speaker }: Spoken,
): Voice | null {
  const last = context.last();
  if (last === null || speaker === null || speaker.name === null) return null;
  if (!/^spokes/.test(speaker.role ?? "") || !sameSide(context, last, person)) return null;
  const source = { ...last.source, mention: context.text.slice(...phrase.core), span: phrase.core };
  return { source, speaker };
}

/** `Spokesman A. B.` speaks for who spoke last, unless the registers know him to speak for somebody of another side. */
function sameSide(context: NamingContext, last: Voice, person: LexiconEntry | null): boolean {
  if (person === null) return true;
  const source = context.lexicon.registers.sources.find(({ speakers }) =>
    speakers.some(({ name }) => name === person.name),
  );
  return source === undefined || source.affiliations.some(({ actor }) => actor === last.source.id);
}

/** An actor that the report's names know over the head of the phrase, though no register has these very words. */
function foundName(context: NamingContext, phrase: NounPhrase): KnownName | null {
  const name = nameOver(context, phrase.head);
  if (name === undefined || name.type !== "actor" || name.id === null) return null;
  const entry: LexiconEntry = {
    type: "actor",
    id: name.id,
    name: name.name,
    spelling: name.mention,
    letters: "any",
    phrase: false,
  };
  return { span: name.span, entry };
}

/** A name right after the noun of a group, though the tree hangs it elsewhere: `the paramilitary group X`. */
function withIntroduced(
  context: NamingContext,
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
  const before = usable.find(({ span }) => span[1] <= phrase.head.span[0]);
  if (before !== undefined) return before;
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

/** A phrase that belongs to one war means that war's actor: `the army` in a report on Iraq is Iraq's. */
function preferred(context: NamingContext, phrase: NounPhrase, entry: LexiconEntry): Identity {
  if (!entry.phrase) return entry;
  const found = nameOver(context, phrase.head);
  if (found?.type === "actor" && found.id !== null) return found;
  const home = context.states[0];
  if (home === undefined) return entry;
  const other = context.lexicon.entries(keyOf(entry.spelling)).find((candidate) => candidate.id === home.id);
  return other ?? entry;
}

interface Speaking {
  readonly person: LexiconEntry;
  readonly speaker: Voice["speaker"];
}

/** A person whom the registers know speaks for the source or actor they give him. */
function personVoice(
  context: NamingContext,
  phrase: NounPhrase,
  { person, speaker }: Speaking,
): Voice | null {
  const { registers } = context.lexicon;
  const source = registers.sources.find((entry) => entry.speakers.some(({ name }) => name === person.name));
  if (source !== undefined) {
    const role = source.speakers.find(({ name }) => name === person.name)?.role ?? null;
    return {
      source: refOf(context, phrase, source),
      speaker: { name: person.name, role: speaker?.role ?? role },
    };
  }
  const known = context.lexicon.person(person.id ?? "");
  const role = known?.roles[0];
  const actor = role === undefined ? undefined : context.lexicon.actor(role.of);
  if (actor === undefined) return null;
  return {
    source: refOf(context, phrase, actor),
    speaker: { name: person.name, role: speaker?.role ?? role?.role ?? null },
  };
}
