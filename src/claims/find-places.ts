import type { NameMention } from "../text/annotation.ts";
import type { FoundPlace } from "./draft.ts";
import type { Knowledge } from "./fillers.ts";
import type { Phrase } from "./phrase.ts";
import { roadBetween } from "./road-between.ts";
import {
  followChain,
  isNotThere,
  isPartNoun,
  isPlaceNoun,
  nearerName,
  startOf,
  words,
} from "./place-chain.ts";
import { conjuncts, phraseAt } from "./phrase.ts";
import { inBareList } from "./bare-list.ts";
import type { SentenceView } from "./sentence-view.ts";
import { dependent, dominates, tokenAt, wordAt } from "./sentence-view.ts";

/**
 * The places a phrase names, each with the part meant: "the town of Rawa" → Rawa; "four villages in Idlib" → Idlib,
 * part "four villages"; "Hama and Homs" → both. A bare description gives a place without a name.
 */
export function findPlaces(knowledge: Knowledge, view: SentenceView, phrase: Phrase): readonly FoundPlace[] {
  if (phrase.prep === "of" && isNotThere(view, phrase.first - 2)) return [];
  const found: FoundPlace[] = [];
  for (const part of conjuncts(view, phrase)) {
    if (found.some((place) => place.first <= part.last && part.first <= place.last)) continue;
    if (part.head !== phrase.head && isHappening(knowledge, view, part)) continue;
    for (const place of placesOf(knowledge, view, part).flatMap((one) => inBareList(view, one, phrase.prep)))
      if (!found.some((other) => same(other, place))) found.push(place);
  }
  const last = Math.max(0, ...found.map((place) => (place.name === null ? 0 : place.last)));
  for (const place of last === 0 ? [] : joinedPart(knowledge, view, { at: last + 1, after: found }))
    if (!found.some((other) => same(other, place))) found.push(place);
  const named = found.filter((place) => place.name !== null && !isAroundOf(place.name, found));
  return named.length > 0 ? named.map((place) => heldBy(view, phrase, place)) : found.slice(0, 1);
}

/** "on Karsk and Tolm, [Velmland]": the country behind a list says where its places lie. */
function isAroundOf(area: NameMention, found: readonly FoundPlace[]): boolean {
  return found.some(({ name }) => name !== null && name.within?.includes(area.name) === true);
}

/** "Karsk and [several areas in Tolm province]": a further description behind `and`, wherever the tree hung it. */
function joinedPart(
  knowledge: Knowledge,
  view: SentenceView,
  { at, after }: { readonly at: number; readonly after: readonly FoundPlace[] },
): readonly FoundPlace[] {
  if (wordAt(view, at) !== "and") return [];
  let head = at + 1;
  while (/^(?:ADJ|DET|NUM)$/.test(tokenAt(view, head).upos) || AROUND.test(wordAt(view, head))) head++;
  const { upos, deprel } = tokenAt(view, head);
  if (upos !== "NOUN" || view.names[head] !== undefined || /^nsubj/.test(deprel)) return [];
  const part = { ...phraseAt(view, head), first: at + 1 };
  const link = wordAt(view, part.last + 1);
  const around = words(knowledge, view, part);
  const center = after.findLast(({ name }) => name !== null);
  if (AROUND.test(around) && isPlaceNoun(knowledge, view, part) && center !== undefined)
    return link === "of" ? [] : [{ ...center, part: around, last: part.last }];
  if (part.head !== part.last || !/^(?:in|of|near|around)$/.test(link)) return [];
  if (!isPlaceNoun(knowledge, view, part)) return [];
  const chain = followChain(knowledge, view, part) ?? [];
  return chain.filter(({ last }) => !/^(?:VERB|AUX)$/.test(tokenAt(view, last + 1).upos));
}

/** "in Karsk and [advances] near Tolm": what happens elsewhere, joined to a place by a tree that misread it. */
function isHappening({ vocabulary }: Knowledge, view: SentenceView, { head }: Phrase): boolean {
  const lemma = tokenAt(view, head).lemma.toLowerCase();
  return view.names[head] === undefined && (vocabulary.instruments.has(lemma) || /^advance/.test(lemma));
}

const INSIDE = /^(?:in|on|near|at|outside|inside|within|of)$/;
const APART = /^(?:from|to|into|and|or|between|towards?)$/;

/** "in [northern Velmland]" right behind "Karsk": the nearer name is the place, the farther says where that lies. */
function heldBy(view: SentenceView, phrase: Phrase, place: FoundPlace): FoundPlace {
  const link = phrase.first - 1;
  const end = /^(?:village|town|city)$/.test(wordAt(view, link - 1)) ? link - 2 : link - 1;
  const near = view.names[end];
  if (phrase.prep === null || near?.type !== "place" || near === place.name) return place;
  if (!INSIDE.test(wordAt(view, link))) return place;
  const first = startOf(view, end);
  if (APART.test(leadIn(view, first))) return place;
  return { name: near, part: null, first, last: link - 1 };
}

/** "Karsk and all [neighbouring] villages": what lies around a place beside the place itself. */
export const AROUND = /\b(?:neighbou?ring|nearby|surrounding|adjacent)\b/i;

function same(a: FoundPlace, b: FoundPlace): boolean {
  const apart = a.name === null || AROUND.test(b.part ?? "") !== AROUND.test(a.part ?? "");
  return a.name?.name === b.name?.name && (!apart || a.part === b.part);
}

function placesOf(knowledge: Knowledge, view: SentenceView, phrase: Phrase): readonly FoundPlace[] {
  const meant =
    roadBetween(knowledge, view, phrase) ??
    apposedTo(knowledge, view, phrase) ??
    settlementMeant(knowledge, view, phrase);
  if (meant !== null) return [meant];
  const stated = placesStated(knowledge, view, phrase) ?? placesReferred(knowledge, view, phrase);
  if (stated !== null) return stated;
  const behind = nameBehind(view, phrase);
  if (behind !== null) return [behind];
  if (!isPlaceNoun(knowledge, view, phrase) || isSidesCapital(view, phrase)) return [];
  const country = adjectiveCountry(knowledge, view, phrase);
  return [{ name: country, part: words(knowledge, view, phrase), first: phrase.first, last: phrase.last }];
}

/** "the group's de facto Syrian capital": a town in the country, and neither the country nor its capital. */
function isSidesCapital(view: SentenceView, { head, first }: Phrase): boolean {
  if (wordAt(view, head) !== "capital") return false;
  for (let at = first; at < head; at++) if (wordAt(view, at) === "facto") return true;
  return false;
}

/** Nouns that a town's name before them says the whole of: "the Karsk [suburb] of Tolm". */
const QUARTER = /^(?:suburbs?|districts?|neighbou?rhoods?|quarters?)$/;

/** The names in a phrase or at the end of the chain that begins with it. */
function placesStated(
  knowledge: Knowledge,
  view: SentenceView,
  phrase: Phrase,
): readonly FoundPlace[] | null {
  const at = lastPlace(view, phrase.first, phrase.last);
  if (at !== null && isBearing(knowledge, view, { phrase, at }))
    return named(knowledge, view, { phrase: phraseAt(view, at), at });
  const isNoun = view.names[phrase.head] === undefined || QUARTER.test(wordAt(view, phrase.head));
  const leadsOn = isNoun && wordAt(view, phrase.last + 1) === "of";
  const chain =
    (leadsOn && isPlaceNoun(knowledge, view, phrase)) || isOwned(view, phrase, at)
      ? followChain(knowledge, view, phrase)
      : null;
  const inner = at === null ? undefined : view.names[at];
  const isAround = chain?.some(({ name }) => name !== null && inner?.within?.includes(name.name) === true);
  if (chain !== null && isAround !== true) return chain;
  return at === null ? followChain(knowledge, view, phrase) : named(knowledge, view, { phrase, at });
}

/** "the transport hub [Tolm]": a name right behind the phrase that the tree hangs on it. */
function nameBehind(view: SentenceView, phrase: Phrase): FoundPlace | null {
  if (tokenAt(view, phrase.head).upos !== "NOUN") return null;
  for (let at = phrase.last + 1; at <= phrase.last + 2; at++) {
    const name = view.names[at];
    if (name === undefined && tokenAt(view, at).upos === "NOUN") continue;
    const isIts = name?.type === "place" && dominates(view, phrase.head, at);
    return isIts ? { name, part: null, first: phrase.first, last: at } : null;
  }
  return null;
}

/** "a former Velmland base in Karsk": a country before a noun for one building or site says whose it was. */
function isOwned(view: SentenceView, phrase: Phrase, at: number | null): boolean {
  if (at === null || view.names[at]?.id?.startsWith("country:") !== true) return false;
  const site = /^(?:base|airbase|outpost|post|checkpoint|camp|embassy|consulate|compound|barracks)$/;
  return site.test(wordAt(view, phrase.head)) && wordAt(view, phrase.last + 1) === "in";
}

/** What a description stands for, or is said of: "the town", "Rawa was the last town to …". */
function placesReferred(
  knowledge: Knowledge,
  view: SentenceView,
  phrase: Phrase,
): readonly FoundPlace[] | null {
  const referents = knowledge.referentsOf(view.index, phrase.head).filter((name) => name.type === "place");
  const isPart = isPartNoun(knowledge, view, phrase) && wordAt(view, phrase.first) !== "the";
  const part = isPart ? words(knowledge, view, phrase) : null;
  if (referents.length > 0)
    return referents.map((name) => ({ name, part, first: phrase.first, last: phrase.last }));
  const subject = subjectOfCopula(view, phrase.head);
  const said = subject === 0 ? [] : placesOf(knowledge, view, phraseAt(view, subject));
  return said.some((place) => place.name !== null) ? said : null;
}

/** The preposition before a name, over "the town of". */
function leadIn(view: SentenceView, first: number): string {
  let at = first - 1;
  while (at > first - 5 && (/^(?:DET|ADJ|NOUN)$/.test(tokenAt(view, at).upos) || wordAt(view, at) === "of"))
    at--;
  return wordAt(view, at);
}

/** "Karsk village southwest [of Tolm]": a name before a bearing that goes out from another place. */
function isBearing(
  { vocabulary }: Knowledge,
  view: SentenceView,
  { phrase, at }: { readonly phrase: Phrase; readonly at: number },
): boolean {
  const bears =
    vocabulary.directions.has(wordAt(view, phrase.head)) && wordAt(view, phrase.last + 1) === "of";
  return bears && at < phrase.head && !vocabulary.directions.has(wordAt(view, phrase.head - 1));
}

const SETTLEMENT = /^(?:town|city|village|capital|stronghold|bastion|hub|airbase|base|airport|dam)$/;
const AREA = /^(?:country|region|river|road|governorate)$/;

/** "a rebel-held town on the Turkish border", "the group's stronghold in Syria": the settlement it resolves to, not the area around. */
function settlementMeant(knowledge: Knowledge, view: SentenceView, phrase: Phrase): FoundPlace | null {
  const head = tokenAt(view, phrase.head);
  if (!SETTLEMENT.test(head.lemma.toLowerCase()) || head.xpos === "NNS") return null;
  if (wordAt(view, phrase.last + 1) === "of") return null;
  const [name] = knowledge.referentsOf(view.index, phrase.head);
  if (name?.type !== "place" || AREA.test(knowledge.kindOfPlace(name) ?? "")) return null;
  return { name, part: null, first: phrase.first, last: phrase.last };
}

/** "Tolm, the last base in Velmland": the place that the description is added to. */
function apposedTo(knowledge: Knowledge, view: SentenceView, phrase: Phrase): FoundPlace | null {
  if (tokenAt(view, phrase.head).xpos !== "NN" || !isPlaceNoun(knowledge, view, phrase)) return null;
  let first = phrase.head;
  while (first > 2 && first > phrase.head - 9 && wordAt(view, first - 1) !== ",") first--;
  if (wordAt(view, first - 1) !== "," || tokenAt(view, first).upos !== "DET") return null;
  const between = Array.from({ length: phrase.head - first }, (_, step) => tokenAt(view, first + step));
  const inside = /^(?:DET|ADJ|NOUN|PROPN|VERB|NUM|ADV)$/;
  if (between.some(({ upos, form }) => !inside.test(upos) && form !== "-")) return null;
  const name = view.names[first - 2];
  if (name?.type !== "place" || name.id?.startsWith("country:") === true) return null;
  const { deprel, head } = tokenAt(view, phrase.head);
  const isOne = between.some(({ form }) => /^(?:last|only|sole|largest|first|main|key)$/i.test(form));
  const isTied = deprel === "appos" && (view.names[head] === name || startOf(view, first - 2) >= head);
  return isOne || isTied ? { name, part: null, first: phrase.first, last: phrase.last } : null;
}

/** "Rawa was the last town to …": what the description says of its subject. */
function subjectOfCopula(view: SentenceView, head: number): number {
  return dependent(view, head, ["cop"]) === 0 ? 0 : dependent(view, head, ["nsubj"]);
}

/** Nouns for what a country has abroad: its name before them is no place. */
const MISSION = /^(?:embassy|consulate|mission|delegation|diplomat|ship|vessel|convoy|citizen|national)$/;

function lastPlace(view: SentenceView, first: number, last: number): number | null {
  for (let at = last; at >= first; at--) if (view.names[at]?.type === "place") return at;
  return null;
}

/** A phrase that holds the name itself: the whole place, or a part when the head says so ("Hama countryside"). */
function named(
  knowledge: Knowledge,
  view: SentenceView,
  { phrase, at }: { readonly phrase: Phrase; readonly at: number },
): readonly FoundPlace[] {
  const name = view.names[at] as NameMention;
  const nearer = nearerName(view, phrase.last, name);
  if (nearer !== null) return [{ name: nearer, part: null, first: phrase.first, last: phrase.last }];
  const head = tokenAt(view, phrase.head);
  if (/^sides?$/.test(wordAt(view, phrase.head)) && tokenAt(view, at + 1).upos === "PART") return [];
  const isHead = view.names[phrase.head] === name;
  const isSuburb = /^suburbs?$/i.test(head.form) && knowledge.kindOfPlace(name) === "city";
  const whole =
    isHead ||
    (!isSuburb &&
      /^(city|town|village|province|governorate|district|area|region|camp|suburb)$/i.test(head.form));
  const direction = isHead && knowledge.vocabulary.directions.has(wordAt(view, startOf(view, at) - 1));
  if (!isHead && !whole && !isPlaceNoun(knowledge, view, phrase)) {
    const lemma = head.lemma.toLowerCase();
    if (knowledge.vocabulary.people.has(lemma) || knowledge.vocabulary.instruments.has(lemma)) return [];
    if (MISSION.test(lemma)) return [];
    return [{ name, part: null, first: phrase.first, last: phrase.last }];
  }
  const part = direction
    ? wordAt(view, startOf(view, at) - 1)
    : whole
      ? null
      : words(knowledge, view, { first: phrase.first, last: phrase.last, without: name });
  return [{ name, part, first: phrase.first, last: phrase.last }];
}

function adjectiveCountry(knowledge: Knowledge, view: SentenceView, phrase: Phrase): NameMention | null {
  for (let at = phrase.first; at <= phrase.last; at++) {
    const name = view.names[at];
    if (name?.type === "actor" && /^\p{Lu}/u.test(name.mention)) {
      const country = knowledge.placeOfActor(name);
      if (country !== null) return country;
    }
    const token = tokenAt(view, at);
    if (name !== undefined || token.upos !== "ADJ" || !/^\p{Lu}/u.test(token.form)) continue;
    const actor = knowledge.actorNamed(token.form);
    const land =
      actor && knowledge.placeOfActor({ ...actor, type: "actor", mention: token.form, span: token.span });
    if (land !== null) return land;
  }
  return null;
}
