import type { NameMention, Sentence, Token } from "../../../text/annotation.ts";
import type { Discourse, Mention } from "./discourse.ts";
import { mostSalient } from "./discourse.ts";
import { childrenOf, relationOf, tokenAt, wordOf } from "./tree.ts";

const settlement = ["city", "town", "village", "neighbourhood", "camp"];
const land = ["region", "governorate", "district"];

/** Nouns of places, each with the kinds of place it may stand for. */
const kindsOfNoun: Readonly<Record<string, readonly string[]>> = {
  town: ["city", "town", "village"],
  city: ["city", "town"],
  village: ["village", "town"],
  hamlet: ["village"],
  capital: ["city"],
  province: ["governorate"],
  governorate: ["governorate"],
  district: ["district", "neighbourhood"],
  subdistrict: ["district"],
  neighbourhood: ["neighbourhood", "district"],
  neighborhood: ["neighbourhood", "district"],
  suburb: ["neighbourhood", "town", "village"],
  quarter: ["neighbourhood"],
  area: [...settlement, ...land, "base", "facility", "hill", "crossing", "oilfield", "dam"],
  region: [...land],
  enclave: [...settlement, ...land],
  pocket: [...settlement, ...land],
  stronghold: [...settlement, ...land],
  bastion: [...settlement, ...land],
  hub: settlement,
  country: ["country"],
  camp: ["camp"],
  base: ["base"],
  airbase: ["base"],
  airport: ["base", "facility"],
  airfield: ["base"],
  hospital: ["facility"],
  complex: ["facility", "base"],
  facility: ["facility"],
  dam: ["dam"],
  crossing: ["crossing"],
  bridge: ["road", "facility", "crossing"],
  hill: ["hill"],
  mountain: ["hill"],
  road: ["road"],
  highway: ["road"],
  river: ["river"],
  oilfield: ["oilfield"],
  field: ["oilfield"],
  location: [...settlement, "base", "facility"],
  site: ["facility", "base", ...settlement],
};

/** Whether a noun speaks of a place. */
export function isPlaceNoun(token: Token): boolean {
  return token.upos === "NOUN" && token.xpos === "NN" && Object.hasOwn(kindsOfNoun, token.lemma);
}

/** The place that `the town`, `this province`, `the city` means; a lead's `a town` is the first such place named after it. */
export function placeOfNoun(discourse: Discourse, index: number, token: Token): NameMention | null {
  const sentence = discourse.annotation.sentences[index] as Sentence;
  const inside = ownName(discourse, sentence, token);
  const kinds = kindsOfNoun[token.lemma] as readonly string[];
  if (inside !== undefined && !isAround(inside, kinds)) return inside;
  const determiner = childrenOf(sentence, token.i).find((child) => /^(?:det|nmod:poss)$/.test(child.deprel));
  const word = determiner === undefined ? "" : wordOfDeterminer(determiner);
  if (/^(?:a|an|another)$/.test(word) || (word === "" && index <= 2))
    return laterPlace(discourse, index, { kinds, sentence });
  if (!/^(?:the|this|that|its|their|same)$/.test(word)) return null;
  if (isModified(sentence, token)) return null;
  const found = mostSalient(
    discourse,
    index,
    (mention) =>
      fits(discourse, mention, kinds) &&
      !isWhereabouts(discourse, mention) &&
      topicBonus(sentence, mention, index),
  );
  return found?.name ?? laterPlace(discourse, index, { kinds, sentence });
}

/** "Karsk, [Velm]": a name that only tells where the one before it lies. */
function isWhereabouts({ annotation }: Discourse, { name }: Mention): boolean {
  const [start] = name.span;
  if (annotation.report.text.slice(start - 2, start) !== ", ") return false;
  return annotation.names.some(
    (before) =>
      before.span[1] === start - 2 &&
      before.within?.some((area) => area === name.name || area.startsWith(`${name.name} `)) === true,
  );
}

/** "The group's Velmland stronghold": the country only says where the stronghold lies. */
function isAround({ id }: NameMention, kinds: readonly string[]): boolean {
  return id?.startsWith("country:") === true && !kinds.includes("country");
}

/** An owner's name determines as "its" does. */
function wordOfDeterminer(token: Token): string {
  return /^(?:NOUN|PROPN)$/.test(token.upos) ? "its" : wordOf(token);
}

/** `The town of X`: the name inside the phrase. */
function ownName(discourse: Discourse, sentence: Sentence, token: Token): NameMention | undefined {
  const inside = childrenOf(sentence, token.i).filter((child) =>
    /^(?:nmod|appos|flat|compound)$/.test(child.deprel),
  );
  return discourse.annotation.names.find(
    (name) =>
      name.type === "place" &&
      inside.some(
        (child) =>
          child.span[0] >= name.span[0] && child.span[1] <= name.span[1] && near(sentence, token, child),
      ),
  );
}

function near(sentence: Sentence, token: Token, child: Token): boolean {
  const link = childrenOf(sentence, child.i).find((word) => relationOf(word) === "case");
  return link === undefined ? Math.abs(child.i - token.i) <= 4 : wordOf(link) === "of";
}

/** Another than the one in mind: `the second town`, `the nearby village`, `the last city`. */
function isModified(sentence: Sentence, token: Token): boolean {
  return childrenOf(sentence, token.i).some((child) =>
    /^(?:second|third|other|nearby|last|next|neighbouring|neighboring|only|first|nearest|another)$/.test(
      wordOf(child),
    ),
  );
}

function topicBonus(sentence: Sentence, mention: Mention, index: number): number {
  if (isArea(mention)) return -1;
  if (mention.sentence !== index) return 0;
  const clash = sentence.tokens.some(
    (token) => token.i > mention.token.i && token.head === mention.clause && /^nsubj/.test(token.deprel),
  );
  return clash ? -0.4 : 0;
}

/** "in Karsk, [Tolm], Velmland": what only says where the place before it lies. */
function isArea({ token }: Mention): boolean {
  return token.deprel === "appos" && token.upos === "PROPN";
}

/** Whether a place is of one of the kinds; towns that only the gazetteer knows pass as towns. */
export function fits(discourse: Discourse, mention: Mention, kinds: readonly string[]): boolean {
  const { name } = mention;
  if (name.type !== "place") return false;
  const entry = discourse.placeEntry(name);
  if (entry !== undefined) return kinds.includes(entry.kind);
  if (name.id?.startsWith("country:") === true) return kinds.includes("country");
  const noun = /\b(province|governorate|district|village|camp|airbase|base|neighbou?rhood|river|road)\b/i
    .exec(name.mention)?.[1]
    ?.toLowerCase();
  if (noun !== undefined) return (kindsOfNoun[noun] ?? []).some((kind) => kinds.includes(kind));
  return kinds.includes("town") || kinds.includes("village");
}

interface Search {
  readonly kinds: readonly string[];
  readonly sentence: Sentence;
}

/** In a lead that names none of the kind, the first one that is named after it. */
function laterPlace(discourse: Discourse, index: number, { kinds }: Search): NameMention | null {
  if (index > 2 || discourse.past.some((mention) => fits(discourse, mention, kinds))) return null;
  const sentence = discourse.annotation.sentences[index] as Sentence;
  const here = discourse.named.some(
    (mention) => mention.sentence === index && fits(discourse, mention, kinds),
  );
  if (here || kinds.includes("country")) return null;
  const later = discourse.named.find(
    (mention) =>
      mention.name.span[0] >= sentence.span[1] &&
      mention.sentence <= index + 4 &&
      fits(discourse, mention, kinds),
  );
  return later?.name ?? null;
}

/** The place that `there` or `here` means: the one in focus. */
export function placeOfAdverb(
  discourse: Discourse,
  index: number,
  topic: NameMention | null,
): NameMention | null {
  if (topic !== null) return topic;
  return mostSalient(discourse, index, (mention) => mention.name.type === "place")?.name ?? null;
}

/** Whether a token is the place adverb, not `there is`. */
export function isPlaceAdverb(token: Token): boolean {
  return token.upos === "ADV" && /^(?:there|here)$/.test(wordOf(token)) && token.deprel !== "expl";
}

/** The place a sentence is about, given the one before: where its main clause sets it, else the same. */
export function topicAfter(
  discourse: Discourse,
  index: number,
  before: NameMention | null,
): NameMention | null {
  const sentence = discourse.annotation.sentences[index] as Sentence;
  let topic: NameMention | null = null;
  let rank = -1;
  for (const mention of discourse.past) {
    if (mention.sentence !== index || mention.name.type !== "place") continue;
    const standing = topicRank(discourse, sentence, mention);
    if (standing > rank) {
      rank = standing;
      topic = mention.name;
    }
  }
  if (topic === null || rank < (before === null ? 0.5 : 1.5)) return before ?? topic;
  return topic;
}

/** 3 a place of the main clause, 2 of another clause, 1 a country, 0 a direction or a modifier. */
function topicRank(discourse: Discourse, sentence: Sentence, mention: Mention): number {
  if (fits(discourse, mention, ["country"])) return 0;
  if (fits(discourse, mention, ["river", "road"]) && !fits(discourse, mention, ["town"])) return 0;
  let at: Token | undefined = mention.token;
  const link = childrenOf(sentence, at.i).find((child) => relationOf(child) === "case");
  if (link !== undefined && /^(?:toward|towards|from|with|near|to)$/.test(wordOf(link))) return 0.5;
  let depth = 3;
  for (let steps = 0; at !== undefined && steps < sentence.tokens.length; steps++) {
    if (at.deprel === "acl:relcl" || at.deprel === "advcl") depth = Math.min(depth, 1);
    if (/^(?:compound|amod|nmod:poss)$/.test(at.deprel) && at === mention.token) depth = Math.min(depth, 1.5);
    at = tokenAt(sentence, at.head);
  }
  return depth;
}

const LISTED = /^\s*(?:,|,?\s*(?:and|or))\s*(?:the\s+)?(?:(?:village|town)\s+of\s+)?$/;
const MOST_BACK = 3;

/** The places that `the villages`, `both towns`, `the aforementioned districts` mean: those last told in one list. */
export function placesOfPlural(discourse: Discourse, index: number, token: Token): readonly NameMention[] {
  if (token.upos !== "NOUN" || token.xpos !== "NNS") return [];
  const kinds = kindsOfNoun[token.lemma];
  if (kinds === undefined) return [];
  const { annotation } = discourse;
  const sentence = annotation.sentences[index] as Sentence;
  const children = childrenOf(sentence, token.i);
  if (!children.some((child) => /^(?:the|these|those|both)$/.test(wordOf(child)))) return [];
  const narrowed = /^(?:nmod|acl|compound|appos)|^(?:nummod)$/;
  if (children.some((child) => narrowed.test(child.deprel) && wordOf(child) !== "two")) return [];
  if (isModified(sentence, token) || isAnotherKind(sentence, token)) return [];
  const before = discourse.past.filter(
    (mention) => fits(discourse, mention, kinds) && index - mention.sentence <= MOST_BACK,
  );
  for (let at = before.length - 1; at > 0; at--) {
    const list = listEndingAt(annotation.report.text, before, at);
    if (list.length > 1) return list;
  }
  return [];
}

/** "the rebel towns", "the northern villages": others than those listed. */
function isAnotherKind(sentence: Sentence, token: Token): boolean {
  return childrenOf(sentence, token.i).some(
    (child) =>
      child.deprel === "amod" && !/^(?:above.?mentioned|aforementioned|mentioned|same)$/.test(wordOf(child)),
  );
}

function listEndingAt(text: string, mentions: readonly Mention[], end: number): readonly NameMention[] {
  const list: NameMention[] = [];
  for (let at = end; at >= 0; at--) {
    const { name } = mentions[at] as Mention;
    const next = list[0];
    if (next !== undefined && !LISTED.test(text.slice(name.span[1], next.span[0]))) break;
    list.unshift(name);
  }
  return list;
}
