import type { NameMention } from "../text/annotation.ts";
import type { FoundPlace } from "./draft.ts";
import type { Knowledge } from "./fillers.ts";
import type { Phrase } from "./phrase.ts";
import { phraseSpan } from "./phrase.ts";
import { bareListOf } from "./bare-list.ts";
import type { SentenceView } from "./sentence-view.ts";
import { tokenAt, wordAt } from "./sentence-view.ts";

const LONGEST = 16;
const PASSES = /^(?:DET|ADJ|NOUN|PROPN|PART|NUM|SYM|ADV)$/;
const LISTING = /^(?:such|as|including|like|namely)$/;
const WHOLE =
  /^(?:town|city|village|district|province|governorate|neighbou?rhood|area|region|camp|suburb|towns|villages|cities|districts|neighbou?rhoods|suburbs|capital)$/;
const SOME = /^(?:a|an|several|many|some|two|three|four|five|six|seven|eight|nine|ten|\d+)$/;
/** Nouns whose "of" names no place where the thing is: "at the request of Iraq". */
const NOT_THERE =
  /^(?:request|behest|order|invitation|support|help|hand|leadership|command|name|case|presence|call|light|wake|response|exchange|return|coordination|cooperation|agreement|interest|expense|favou?r|defen[cs]e|sake|representative|ambassador|leader|president)$/;

/** Whether the noun at a token says on whose account and not where: "at the request of Iraq". */
export function isNotThere(view: SentenceView, at: number): boolean {
  return NOT_THERE.test(tokenAt(view, at).lemma.toLowerCase());
}

/** The nearer one of two names of which one holds the other: "the last stronghold in Iraq, Rawa", "Syria's city of Homs". */
export function nearerName(view: SentenceView, last: number, container: NameMention): NameMention | null {
  if (bareListOf(view, container).length > 0) return null;
  const beside = view.names[last + 1];
  if (beside?.type === "place" && beside !== container) return beside;
  let at = last + 1;
  if (wordAt(view, at) === ",") at++;
  else
    while (
      at < last + 7 &&
      /^(?:PART|ADJ|ADV|NOUN|ADP|DET)$/.test(tokenAt(view, at).upos) &&
      joinsOwner(view, at, last)
    )
      at++;
  const next = at === last + 1 ? undefined : view.names[at];
  return next?.type === "place" && next.within?.includes(container.name) === true ? next : null;
}

/** "Syria's [central city of] Homs": words between an owner and the name it holds. */
function joinsOwner(view: SentenceView, at: number, last: number): boolean {
  if (view.names[at] !== undefined) return false;
  return tokenAt(view, at).upos !== "ADP" || (wordAt(view, at) === "of" && at > last + 1);
}

/** From a description over "of", "in", "near", "east of" to the first place name behind it, and those listed with that. */
export function followChain(
  knowledge: Knowledge,
  view: SentenceView,
  phrase: Phrase,
): readonly FoundPlace[] | null {
  const part =
    isPlaceNoun(knowledge, view, phrase) || knowledge.vocabulary.directions.has(wordAt(view, phrase.head));
  const at = endOfChain(knowledge, view, { phrase, part });
  const name = nameAt(knowledge, view, at);
  if (name === undefined) return null;
  const isItself =
    /^crossing$/.test(knowledge.kindOfPlace(name) ?? "") && wordAt(view, phrase.head) === "crossing";
  const first = {
    name: nearerName(view, endOf(view, at), name) ?? name,
    part:
      part && !isItself && (!isWhole(view, phrase, at) || isPartOfCity(knowledge, view, { phrase, name }))
        ? words(knowledge, view, { first: phrase.first, last: at - 1 })
        : null,
    first: phrase.first,
    last: endOf(view, at),
  };
  const others = listed(view, endOf(view, at), name);
  return [first, ...others.map((other) => ({ ...first, name: other.name, last: other.last }))];
}

/** The token of the place name at the end of the chain; 0 when something else comes before it. */
function endOfChain(
  knowledge: Knowledge,
  view: SentenceView,
  { phrase, part }: { readonly phrase: Phrase; readonly part: boolean },
): number {
  if (isNotThere(view, phrase.head)) return 0;
  let linked = part;
  for (let at = phrase.last + 1; at <= Math.min(view.size, phrase.last + LONGEST); at++) {
    const name = nameAt(knowledge, view, at);
    const beyond = name !== undefined && knowledge.kindOfPlace(name) === "river" ? beyondRiver(view, at) : 0;
    if (name !== undefined) return linked ? Math.max(at, beyond) : 0;
    const step = stepOver(knowledge, view, at);
    if (step === "stop" || (step === "link" && wordAt(view, at) === "from" && !part)) return 0;
    linked ||= step === "link";
  }
  return 0;
}

/** The place at a token: the one its name means, or "the city" behind a preposition of a part. */
function nameAt(knowledge: Knowledge, view: SentenceView, at: number): NameMention | undefined {
  const own = view.names[at];
  if (own !== undefined) return own.type === "place" ? own : undefined;
  if (!/^(?:city|town|village|camp|province)$/.test(wordAt(view, at)) || wordAt(view, at - 2) !== "of")
    return undefined;
  return knowledge.referentsOf(view.index, at).find(({ type }) => type === "place");
}

/** "villages east of the river near the city of Karsk": the settlement that tells which stretch of a river is meant; 0 when none does. */
function beyondRiver(view: SentenceView, at: number): number {
  const next = view.mentions.find(({ name, first }) => name.type === "place" && first > endOf(view, at));
  if (next === undefined || next.first > at + 7) return 0;
  const between = Array.from({ length: next.first - at - 1 }, (_, step) => wordAt(view, at + 1 + step));
  return between.some((word) => /^(?:near|around|at|outside)$/.test(word)) ? next.first : 0;
}

function stepOver({ vocabulary }: Knowledge, view: SentenceView, at: number): "link" | "pass" | "stop" {
  const token = tokenAt(view, at);
  const word = token.form.toLowerCase();
  if (view.names[at]?.type === "actor" && word !== "by") return "pass";
  if (word === "of" && isNotThere(view, at - 1)) return "stop";
  if (LISTING.test(word) || vocabulary.locative.has(word) || vocabulary.directions.has(word)) return "link";
  const joinsBearings =
    word === "and" &&
    vocabulary.directions.has(wordAt(view, at - 1)) &&
    vocabulary.directions.has(wordAt(view, at + 1));
  if (joinsBearings) return "pass";
  if (word === ",") return goesOn(view, at + 1) ? "pass" : "stop";
  const passes = PASSES.test(token.upos) || /^[-‐–"“”'’]$/.test(word) || token.deprel === "amod";
  return passes ? "pass" : "stop";
}

function goesOn(view: SentenceView, at: number): boolean {
  return LISTING.test(wordAt(view, at)) || view.names[at]?.type === "place";
}

const QUARTER = /^(?:districts?|neighbou?rhoods?|suburbs?|quarters?|areas?)$/;

/** "the northern districts of Karsk", a city: a part of it, where "the Karsk district of Tolm" is the whole of Tolm. */
function isPartOfCity(
  knowledge: Knowledge,
  view: SentenceView,
  { phrase, name }: { readonly phrase: Phrase; readonly name: NameMention },
): boolean {
  if (!QUARTER.test(wordAt(view, phrase.head)) || knowledge.kindOfPlace(name) !== "city") return false;
  const isBare = wordAt(view, phrase.first) === "the" && phrase.first + 1 === phrase.head;
  if (isBare && tokenAt(view, phrase.head).xpos === "NN") return false;
  for (let at = phrase.first; at < phrase.head; at++)
    if (view.names[at]?.type === "place" && view.names[at]?.id !== null) return false;
  return true;
}

/** "the town of X", "cities such as X": the place itself and no part of it. */
function isWhole(view: SentenceView, phrase: Phrase, at: number): boolean {
  for (let back = 1; back <= 5 && at - back > phrase.last; back++)
    if (LISTING.test(wordAt(view, at - back))) return true;
  const of = wordAt(view, phrase.last + 1) === "of" || at === phrase.last + 1;
  return (
    of &&
    WHOLE.test(wordAt(view, phrase.head)) &&
    !SOME.test(wordAt(view, phrase.first)) &&
    at - phrase.last <= 5
  );
}

/** Further names of a list: "of A, B and C". */
function listed(
  view: SentenceView,
  last: number,
  first: NameMention,
): readonly { name: NameMention; last: number }[] {
  const found: { name: NameMention; last: number }[] = [];
  let at = last + 1;
  for (;;) {
    const glue = at;
    while (/^(,|and|&|the|nearby|town|city|village|of|as|well)$/.test(wordAt(view, at))) at++;
    const name = view.names[at];
    const contains =
      name !== undefined && (first.within?.includes(name.name) === true || isArea(name, view, at));
    if (at === glue || name?.type !== "place" || contains) return found;
    found.push({ name, last: endOf(view, at) });
    at = endOf(view, at) + 1;
  }
}

function isArea(name: NameMention, view: SentenceView, at: number): boolean {
  return (
    /governorate|province|district$/i.test(name.mention) ||
    (wordAt(view, at - 1) === "," && (name.within?.length ?? 1) === 0)
  );
}

/** Whether the head of a phrase is a noun for places or parts of them. */
export function isPlaceNoun(knowledge: Knowledge, view: SentenceView, phrase: Phrase): boolean {
  const head = tokenAt(view, phrase.head);
  const { places, parts } = knowledge.vocabulary;
  const lemma = head.lemma.toLowerCase();
  return places.has(lemma) || parts.has(lemma) || places.has(wordAt(view, phrase.head).replace(/s$/, ""));
}

/** Whether the head of a phrase is a noun for a part of a place. */
export function isPartNoun(knowledge: Knowledge, view: SentenceView, phrase: Phrase): boolean {
  return knowledge.vocabulary.parts.has(tokenAt(view, phrase.head).lemma.toLowerCase());
}

/** The words of a part, without the name, the article before it or a dangling preposition. */
export function words(
  knowledge: Knowledge,
  view: SentenceView,
  { first, last, without }: { readonly first: number; readonly last: number; readonly without?: NameMention },
): string {
  let end = last;
  while (end > first && /^(ADP|DET|PUNCT)$/.test(tokenAt(view, end).upos)) end--;
  let start = first;
  while (start < end && without !== undefined && view.names[start] === without) start++;
  const span = phraseSpan(view, { first: start, last: end });
  return knowledge.text.slice(span[0], span[1]);
}

/** The first token of the name that covers one. */
export function startOf(view: SentenceView, at: number): number {
  let first = at;
  while (first > 1 && view.names[first - 1] === view.names[at]) first--;
  return first;
}

/** The last token of the name that covers one. */
export function endOf(view: SentenceView, at: number): number {
  let last = at;
  while (last < view.size && view.names[last + 1] === view.names[at]) last++;
  return last;
}
