import type { NameMention } from "../text/annotation.ts";
import type { PlaceKind } from "../text/gazetteer.ts";
import type { Ref } from "./claim.ts";
import type { FoundPlace } from "./draft.ts";
import type { Phrase } from "./phrase.ts";
import { conjuncts, phraseAt, phraseSpan } from "./phrase.ts";
import { findPlaces } from "./find-places.ts";
import { personsOf } from "./persons-of.ts";
import { refOf } from "./ref-of.ts";
import { nationAt, nationsIn, withAnd } from "./nations.ts";
import type { Vocabulary } from "./predicate.ts";
import type { SentenceView } from "./sentence-view.ts";
import { dependents, tokenAt, wordAt } from "./sentence-view.ts";

/** What the reading of phrases needs to know beyond the sentence. */
export interface Knowledge {
  readonly text: string;
  readonly vocabulary: Vocabulary;
  /** What a pronoun or description at that token stands for; empty when it stands for itself. */
  referentsOf(sentence: number, token: number): readonly NameMention[];
  /** The actor a place name stands for when it acts: Turkey, Damascus. */
  actorOfPlace(name: NameMention): NameMention | null;
  /** The country an adjective or actor name points to: Syrian, Iraqi. */
  placeOfActor(name: NameMention): NameMention | null;
  /** The state a person speaks and acts for. */
  actorOfPerson(name: NameMention): NameMention | null;
  /** What kind of place a name means; null when no register knows it. */
  kindOfPlace(name: NameMention): PlaceKind | null;
  /** The side that an id is of: an actor itself, or whose ministry or organ a source is; null when it is nobody's. */
  partyOf(id: string): { readonly id: string; readonly name: string } | null;
  /** Whether an id is of an agency, paper or station: it tells, and neither fights nor kills. */
  isOutlet(id: string): boolean;
  /** The actor those words alone would name: the "US" of "US-backed". */
  actorNamed(words: string): { readonly id: string | null; readonly name: string } | null;
}

/** Reads phrases as actors, persons and places. */
export interface Fillers {
  isOutlet(id: string): boolean;
  actors(view: SentenceView, phrase: Phrase): readonly Ref[];
  persons(view: SentenceView, phrase: Phrase): readonly Ref[];
  places(view: SentenceView, phrase: Phrase): readonly FoundPlace[];
  kindOfPlace(name: NameMention): PlaceKind | null;
}

/** Fillers over one report; answers are remembered per phrase. */
export function createFillers(knowledge: Knowledge): Fillers {
  return {
    isOutlet: knowledge.isOutlet,
    actors: remembered((view, phrase) =>
      unique(
        conjuncts(view, phrase)
          .flatMap((part) => actorsOf(knowledge, view, part))
          .map((ref) => ({ ...ref, ...(ref.id === null ? null : knowledge.partyOf(ref.id)) })),
      ),
    ),
    persons: remembered((view, phrase) =>
      unique(conjuncts(view, phrase).flatMap((part) => personsOf(knowledge, view, part))),
    ),
    places: remembered((view, phrase) => findPlaces(knowledge, view, phrase)),
    kindOfPlace: knowledge.kindOfPlace,
  };
}

type Reading<T> = (view: SentenceView, phrase: Phrase) => readonly T[];

/** The same reading, done once for each phrase: rule after rule asks what the same few phrases mean. */
function remembered<T>(read: Reading<T>): Reading<T> {
  const known = new Map<SentenceView, { readonly phrase: Phrase; readonly found: readonly T[] }[]>();
  return (view, phrase) => {
    let answers = known.get(view);
    if (answers === undefined) known.set(view, (answers = []));
    for (const answer of answers) if (isSamePhrase(answer.phrase, phrase)) return answer.found;
    const found = read(view, phrase);
    answers.push({ phrase, found });
    return found;
  };
}

function isSamePhrase(a: Phrase, b: Phrase): boolean {
  return (
    a.head === b.head && a.first === b.first && a.last === b.last && a.prep === b.prep && a.own === b.own
  );
}

function unique(refs: readonly Ref[]): readonly Ref[] {
  return refs.filter(
    (ref, at) => refs.findIndex((other) => (other.id ?? other.name) === (ref.id ?? ref.name)) === at,
  );
}

function actorsOf(knowledge: Knowledge, view: SentenceView, phrase: Phrase): readonly Ref[] {
  if (isHyphenated(knowledge, view, phrase.head)) return beforeHyphen(knowledge, view, phrase);
  if (/^non-/i.test(tokenAt(view, phrase.first).form)) return described(knowledge, view, phrase);
  if (phrase.first === phrase.last && /^anti-/i.test(wordAt(view, phrase.head)))
    return opposed(knowledge, view, phrase.head);
  const named = namesActing(knowledge, view, phrase);
  if (named.length > 0) return named.map(refOf);
  const people = peopleOfPerson(knowledge, view, phrase);
  if (people !== null) return [refOf(people)];
  const referents = knowledge
    .referentsOf(view.index, ownerOfWeapon(knowledge, view, phrase) ?? phrase.head)
    .map((name) => (name.type === "place" ? knowledge.actorOfPlace(name) : name))
    .filter((name) => name !== null);
  if (referents.length > 0) {
    const span = phraseSpan(view, phrase);
    const mention = knowledge.text.slice(span[0], span[1]);
    return referents.map((name) => ({ ...refOf(name), mention, span }));
  }
  const behind = afterHead(view, phrase).flatMap((next) => namesActing(knowledge, view, next));
  if (behind.length > 0) return behind.map(refOf);
  const owners = [phrase, ...afterHead(view, phrase)].flatMap((part) =>
    ownersOfPeople(knowledge, view, part),
  );
  if (owners.length > 0) return owners.map(refOf);
  return described(knowledge, view, phrase);
}

/** "anti-government": the side that the prefix is against. */
function opposed(knowledge: Knowledge, view: SentenceView, at: number): readonly Ref[] {
  const { form, span } = tokenAt(view, at);
  const side = form.slice("anti-".length);
  const actor = knowledge.actorNamed(side) ?? knowledge.actorNamed(`${side} forces`);
  return actor === null ? [] : [{ ...actor, mention: form, span }];
}

/** "its jets", "their artillery": the pronoun, whose referent wields them. */
function ownerOfWeapon({ vocabulary }: Knowledge, view: SentenceView, { head }: Phrase): number | undefined {
  if (!vocabulary.instruments.has(tokenAt(view, head).lemma.toLowerCase())) return undefined;
  return dependents(view, head, ["nmod:poss"]).find((child) => tokenAt(view, child).upos === "PRON");
}

/** "its fighters", "many of the group's leaders": whose people they are; "its allies" are others. */
function ownersOfPeople(knowledge: Knowledge, view: SentenceView, { head }: Phrase): readonly NameMention[] {
  const { people, bystanders } = knowledge.vocabulary;
  const lemma = tokenAt(view, head).lemma.toLowerCase();
  if (lemma === "ally" || bystanders.has(lemma) || !(people.has(lemma) || lemma === "leader")) return [];
  return dependents(view, head, ["nmod:poss"])
    .flatMap((owner) => knowledge.referentsOf(view.index, owner))
    .filter(({ type }) => type === "actor");
}

/** "his country", "his forces": the state of the person meant. */
function peopleOfPerson(knowledge: Knowledge, view: SentenceView, phrase: Phrase): NameMention | null {
  if (!/^(country|forces|army|military|government|troops)$/.test(wordAt(view, phrase.head))) return null;
  const owner = dependents(view, phrase.head, ["nmod:poss"])[0];
  if (owner === undefined) return null;
  const person = knowledge.referentsOf(view.index, owner).find((name) => name.type === "person");
  return person === undefined ? null : knowledge.actorOfPerson(person);
}

/** Names in the phrase that act: the head's own, or the last of each coordinated run before it. */
function namesActing(knowledge: Knowledge, view: SentenceView, phrase: Phrase): readonly NameMention[] {
  const own = view.names[phrase.head];
  if (own?.type === "actor")
    return withAnd(knowledge, view, {
      phrase,
      own: (own.id === null ? superior(view, phrase) : null) ?? own,
    });
  if (own?.type === "person") return [knowledge.actorOfPerson(own) ?? own];
  if (own?.type === "place" && knowledge.vocabulary.directions.has(wordAt(view, phrase.first))) return [];
  if (own?.type === "place") {
    const before = tokenAt(view, phrase.first - 1);
    const stands = before.upos !== "ADP" || phrase.prep !== null;
    const state = stands && before.form !== "," && phrase.prep !== "in" ? knowledge.actorOfPlace(own) : null;
    return state === null ? [] : [state];
  }
  const found = [...lastOfRuns(knowledge, view, phrase)];
  if (found.length === 0 && own === undefined) found.push(...nationsIn(knowledge, view, phrase));
  return canAct(knowledge, view, phrase) ? found : [];
}

/** The last name that can act of each coordinated run in a phrase: "Syrian army and Iranian Guards' units". */
function lastOfRuns(knowledge: Knowledge, view: SentenceView, phrase: Phrase): readonly NameMention[] {
  const found: NameMention[] = [];
  let last: NameMention | undefined;
  for (let at = phrase.first; at <= phrase.last; at++) {
    const name = view.names[at];
    if (/^(and|or|&|,)$/.test(wordAt(view, at))) {
      last ??= at > phrase.first ? nationAt(knowledge, view, at - 1) : undefined;
      if (last !== undefined) found.push(last);
      last = undefined;
    }
    if (name === undefined || isHyphenated(knowledge, view, at) || isNegated(view, at)) continue;
    if (name.type === "actor") last = name;
    else if (last === undefined && name.id?.startsWith("country:") === true)
      last = knowledge.actorOfPlace(name) ?? undefined;
  }
  if (last === undefined && found.length > 0) last = nationAt(knowledge, view, phrase.head - 1);
  return last === undefined ? found : [...found, last];
}

/** "the Marine Corps' 5th Regiment": the side that a unit no register knows belongs to. */
function superior(view: SentenceView, phrase: Phrase): NameMention | null {
  for (let at = phrase.first; at < phrase.head; at++) {
    const name = view.names[at];
    if (name?.type === "actor" && name.id !== null) return name;
  }
  return null;
}

/** Whether the phrase's head lets its modifiers act: forces, warplanes, strikes, not towns or leaders' visits. */
function canAct(knowledge: Knowledge, view: SentenceView, phrase: Phrase): boolean {
  const { people, instruments, places } = knowledge.vocabulary;
  const head = tokenAt(view, phrase.head);
  const lemma = head.lemma.toLowerCase();
  return people.has(lemma) || instruments.has(lemma) || !places.has(lemma);
}

/** "Non-IS", "anti-IS": everybody but the name. */
function isNegated(view: SentenceView, at: number): boolean {
  return /^[-‐–]$/.test(wordAt(view, at - 1)) && /^(non|anti|ex)$/.test(wordAt(view, at - 2));
}

/** "US-backed", "rebel-held": the name only modifies what follows. */
function isHyphenated(knowledge: Knowledge, view: SentenceView, at: number): boolean {
  return /^[-‐–]$/.test(wordAt(view, at + 1)) && knowledge.vocabulary.hyphenated.has(wordAt(view, at + 2));
}

/** The name before "-backed": its own words, though a longer name ("US-backed forces") may cover them. */
function beforeHyphen(knowledge: Knowledge, view: SentenceView, phrase: Phrase): readonly Ref[] {
  const name = view.names[phrase.head];
  if (name?.type === "actor" && name.span[1] <= tokenAt(view, phrase.head).span[1]) return [refOf(name)];
  const span = tokenAt(view, phrase.head).span;
  const mention = knowledge.text.slice(span[0], span[1]);
  const actor =
    knowledge.actorNamed(mention) ??
    knowledge.actorNamed(`${mention}s`) ??
    knowledge.actorNamed(`${mention} forces`);
  if (actor !== null) return [{ ...actor, mention, span }];
  return knowledge.vocabulary.people.has(mention.toLowerCase())
    ? [{ id: null, name: `${mention}s`, mention, span }]
    : [];
}

/** Phrases that say whose the head is: "members of the army", "fighters from Hezbollah", "troops loyal to". */
function afterHead(view: SentenceView, phrase: Phrase): readonly Phrase[] {
  const found: Phrase[] = [];
  for (const child of dependents(view, phrase.head, ["nmod", "appos"])) {
    const first = phraseAt(view, child);
    const before = wordAt(view, first.first - 1);
    const inSide =
      before === "in" &&
      (view.names[child]?.type === "actor" ||
        /^(group|organi[sz]ation|movement|militia|faction)$/.test(wordAt(view, child)));
    if (inSide || /^(of|from|by|,)$/.test(before) || tokenAt(view, child).deprel === "appos")
      found.push(first);
  }
  if (found.length === 0 && /^(of|from)$/.test(wordAt(view, phrase.last + 1))) {
    for (let at = phrase.last + 2; at <= Math.min(view.size, phrase.last + 8); at++) {
      const office = OFFICE.test(tokenAt(view, phrase.head).lemma);
      if (view.names[at] !== undefined) return [phraseAt(view, at, office ? { prep: "of" } : {})];
      if (!/^(DET|ADJ|NOUN|PUNCT)$/.test(tokenAt(view, at).upos)) break;
    }
  }
  return found;
}

/** Whoever holds it acts for the country behind its "of". */
const OFFICE = /^(?:president|minister|premier|king|ambassador|envoy|leader)$/i;

/** An actor no register knows, named by its description: "suicide bombers", "residents". */
function described(knowledge: Knowledge, view: SentenceView, phrase: Phrase): readonly Ref[] {
  const head = tokenAt(view, phrase.head);
  if (
    !knowledge.vocabulary.people.has(head.lemma.toLowerCase()) ||
    /^(state|force|country|party|side|human|security|group|allied|ally|allies)$/i.test(head.form)
  )
    return [];
  let first = phrase.first;
  while (first < phrase.head && isOpener(view, first)) first++;
  const isBare = phrase.first === phrase.head && head.xpos !== "NNS";
  if (first === phrase.head && (isBare || /^(?:compound|nmod:poss)$/.test(head.deprel))) {
    const { form, span } = head;
    const actor = [form, `${form}s`, `${form} forces`]
      .map(knowledge.actorNamed)
      .find((each) => each !== null);
    if (actor !== undefined && actor !== null) return [{ ...actor, mention: form, span }];
  }
  const span = phraseSpan(view, { first, last: phrase.last });
  const mention = knowledge.text.slice(span[0], span[1]);
  return [{ id: null, name: mention, mention, span }];
}

/** Words before a description that are not part of it: articles, numbers, "more than". */
function isOpener(view: SentenceView, i: number): boolean {
  const token = tokenAt(view, i);
  if (token.form.includes("-")) return false;
  return (
    /^(DET|NUM|PRON|PART|ADV|ADP|PUNCT)$/.test(token.upos) ||
    /^(more|least|many|several|some)$/i.test(token.form)
  );
}
