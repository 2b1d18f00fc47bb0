import type { NameMention } from "../text/annotation.ts";
import type { FoundPlace } from "./draft.ts";
import type { Knowledge } from "./fillers.ts";
import type { Phrase } from "./phrase.ts";
import { conjuncts, phraseSpan } from "./phrase.ts";
import type { SentenceView } from "./sentence-view.ts";
import { tokenAt, wordAt } from "./sentence-view.ts";

/**
 * The places a phrase names, each with the part meant: "the town of Rawa" → Rawa; "four villages in Idlib" → Idlib,
 * part "four villages"; "Hama and Homs" → both. A bare description gives a place without a name.
 */
export function findPlaces(knowledge: Knowledge, view: SentenceView, phrase: Phrase): readonly FoundPlace[] {
  const found: FoundPlace[] = [];
  for (const part of conjuncts(view, phrase)) {
    if (found.some((place) => place.first <= part.last && part.first <= place.last)) continue;
    for (const place of placesOf(knowledge, view, part))
      if (!found.some((other) => same(other, place))) found.push(place);
  }
  const named = found.filter((place) => place.name !== null);
  return named.length > 0 ? named : found.slice(0, 1);
}

function same(a: FoundPlace, b: FoundPlace): boolean {
  return a.name?.name === b.name?.name && (a.name !== null || a.part === b.part);
}

function placesOf(knowledge: Knowledge, view: SentenceView, phrase: Phrase): readonly FoundPlace[] {
  const inside = lastPlace(view, phrase.first, phrase.last);
  if (view.names[phrase.head] === undefined && isPlaceNoun(knowledge, view, phrase) && wordAt(view, phrase.last + 1) === "of") {
    const chain = followChain(knowledge, view, phrase);
    if (chain !== null) return chain;
  }
  if (inside !== null) return named(knowledge, view, phrase, inside);
  const chain = followChain(knowledge, view, phrase);
  if (chain !== null) return chain;
  const referents = knowledge.referentsOf(view.index, phrase.head).filter((name) => name.type === "place");
  const isPart =
    isPartNoun(knowledge, view, phrase) && tokenAt(view, phrase.first).form.toLowerCase() !== "the";
  if (referents.length > 0)
    return referents.map((name) => ({
      name,
      part: isPart ? words(knowledge, view, phrase.first, phrase.last) : null,
      first: phrase.first,
      last: phrase.last,
    }));
  const country = adjectiveCountry(knowledge, view, phrase);
  if (!isPlaceNoun(knowledge, view, phrase)) return [];
  const part = words(knowledge, view, phrase.first, phrase.last);
  return [{ name: country, part, first: phrase.first, last: phrase.last }];
}

function lastPlace(view: SentenceView, first: number, last: number): number | null {
  for (let at = last; at >= first; at--) if (view.names[at]?.type === "place") return at;
  return null;
}

/** A phrase that holds the name itself: the whole place, or a part when the head says so ("Hama countryside"). */
function named(knowledge: Knowledge, view: SentenceView, phrase: Phrase, at: number): readonly FoundPlace[] {
  const name = view.names[at] as NameMention;
  const nearer = nearerName(view, phrase.last, name);
  if (nearer !== null) return [{ name: nearer, part: null, first: phrase.first, last: phrase.last }];
  const head = tokenAt(view, phrase.head);
  const isHead = view.names[phrase.head] === name;
  const whole =
    isHead || /^(city|town|village|province|governorate|district|area|region|camp|suburb)$/i.test(head.form);
  const direction = isHead && knowledge.vocabulary.directions.has(wordAt(view, startOf(view, at) - 1));
  if (!isHead && !whole && !isPlaceNoun(knowledge, view, phrase)) {
    const lemma = head.lemma.toLowerCase();
    if (knowledge.vocabulary.people.has(lemma) || knowledge.vocabulary.instruments.has(lemma)) return [];
    return [{ name, part: null, first: phrase.first, last: phrase.last }];
  }
  const part = direction
    ? wordAt(view, startOf(view, at) - 1)
    : whole
      ? null
      : words(knowledge, view, phrase.first, phrase.last, name);
  return [{ name, part, first: phrase.first, last: phrase.last }];
}

/** "the last stronghold in Iraq, Rawa": the name after a comma that the first one contains. */
function nearerName(view: SentenceView, last: number, container: NameMention): NameMention | null {
  const beside = view.names[last + 1];
  if (beside?.type === "place" && beside !== container) return beside;
  if (wordAt(view, last + 1) !== ",") return null;
  const next = view.names[last + 2];
  return next?.type === "place" && next.within?.includes(container.name) === true ? next : null;
}

/** From a description over "of", "in", "near", "east of" to the first place name behind it. */
function followChain(knowledge: Knowledge, view: SentenceView, phrase: Phrase): readonly FoundPlace[] | null {
  const { locative, directions } = knowledge.vocabulary;
  const part =
    isPlaceNoun(knowledge, view, phrase) || knowledge.vocabulary.directions.has(wordAt(view, phrase.head));
  let linked = false;
  for (let at = phrase.last + 1; at <= Math.min(view.size, phrase.last + 16); at++) {
    const token = tokenAt(view, at);
    const name = view.names[at];
    const word = token.form.toLowerCase();
    if (name?.type === "place") {
      if (!linked && !part) return null;
      const whole =
        /^(town|city|village|district|province|governorate|neighbou?rhood|area|region|camp|suburb|towns|villages|cities|capital)$/;
      const of = wordAt(view, phrase.last + 1) === "of" || at === phrase.last + 1;
      const instances = /^(such|as|including|like|namely)$/;
      const listedWhole = [1, 2, 3, 4, 5].some((back) => instances.test(wordAt(view, at - back)) && at - back > phrase.last);
      const isWhole = listedWhole ||
        of &&
        whole.test(wordAt(view, phrase.head)) &&
        !/^(a|an|several|many|some|two|three|four|five|six|\d+)$/.test(wordAt(view, phrase.first)) &&
        at - phrase.last <= 5;
      const nearer = nearerName(view, endOf(view, at), name);
      const found = nearer ?? name;
      const first = {
        name: found,
        part: isWhole || !part ? null : words(knowledge, view, phrase.first, at - 1),
        first: phrase.first,
        last: endOf(view, at),
      };
      return [
        first,
        ...listed(view, endOf(view, at), name).map((other) => ({
          ...first,
          name: other.name,
          last: other.last,
        })),
      ];
    }
    if (name !== undefined) {
      if (name.type === "actor" && word !== "by") {
        linked = linked || false;
        continue;
      }
    }
    if (/^(such|including|like|as|namely)$/.test(word)) {
      linked = true;
      continue;
    }
    if (locative.has(word) || directions.has(word)) {
      if (word === "from" && !part) return null;
      linked = true;
      continue;
    }
    if (/^(DET|ADJ|NOUN|PROPN|PART|NUM|SYM)$/.test(token.upos) || /^[-‐–,"“”'’]$/.test(word)) {
      if (word === "," && !/^(such|including|like|namely)$/.test(wordAt(view, at + 1)) && view.names[at + 1]?.type !== "place") return null;
      continue;
    }
    if (token.upos === "VERB" && token.deprel === "amod") continue;
    if (token.upos === "ADV" && token.head > phrase.first) continue;
    return null;
  }
  return null;
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

function adjectiveCountry(knowledge: Knowledge, view: SentenceView, phrase: Phrase): NameMention | null {
  for (let at = phrase.first; at <= phrase.last; at++) {
    const name = view.names[at];
    if (name?.type === "actor") {
      const country = knowledge.placeOfActor(name);
      if (country !== null) return country;
    }
  }
  return null;
}

function isPlaceNoun(knowledge: Knowledge, view: SentenceView, phrase: Phrase): boolean {
  const head = tokenAt(view, phrase.head);
  const { places, parts } = knowledge.vocabulary;
  const lemma = head.lemma.toLowerCase();
  return places.has(lemma) || parts.has(lemma) || places.has(wordAt(view, phrase.head).replace(/s$/, ""));
}

function isPartNoun(knowledge: Knowledge, view: SentenceView, phrase: Phrase): boolean {
  return knowledge.vocabulary.parts.has(tokenAt(view, phrase.head).lemma.toLowerCase());
}

/** The words of a part, without the name, the article before it or a dangling preposition. */
function words(
  knowledge: Knowledge,
  view: SentenceView,
  first: number,
  last: number,
  without?: NameMention,
): string {
  let end = last;
  while (end > first && /^(ADP|DET|PUNCT)$/.test(tokenAt(view, end).upos)) end--;
  let start = first;
  while (start < end && without !== undefined && view.names[start] === without) start++;
  const span = phraseSpan(view, { first: start, last: end });
  return knowledge.text.slice(span[0], span[1]);
}

function startOf(view: SentenceView, at: number): number {
  let first = at;
  while (first > 1 && view.names[first - 1] === view.names[at]) first--;
  return first;
}

function endOf(view: SentenceView, at: number): number {
  let last = at;
  while (last < view.size && view.names[last + 1] === view.names[at]) last++;
  return last;
}
