import type { NameMention } from "../../text/annotation.ts";
import type { Draft, FoundPlace } from "../draft.ts";
import type { Fillers } from "../fillers.ts";
import type { CoveredName, SentenceView } from "../sentence-view.ts";
import { TELLING } from "./anchor-dates-governed.ts";
import { dominates, tokenAt, wordAt } from "../sentence-view.ts";

/** Gives a place to what has none: from its clause's company, from the sentence, from what the report is about. */
export function locate(drafts: readonly Draft[], context: Context): readonly Draft[] {
  const own = drafts.map((draft) => withoutCourse(draft, context));
  const near = (draft: Draft, other: Draft): boolean =>
    related(draft, other) || !isWide(context.fillers, nameOf(other) as NameMention);
  const placed = own.map((draft) => inSentence(draft, own, near));
  const topics = topicsOf(placed);
  const onTheWay = new Set(own.filter((draft, at) => draft !== drafts[at]).map(({ view }) => view));
  return placed.map((draft) => {
    if (isLandElsewhere(draft)) return draft;
    const located = onTheWay.has(draft.view) ? draft : onTopic(draft, topics, context);
    if (located !== draft) remember(located, topics);
    return acrossCountry(
      inSentence(located, own, () => true),
      context,
    );
  });
}

interface Context {
  readonly views: readonly SentenceView[];
  readonly fillers: Fillers;
}

/** A river or a road is a course and not where a thing is: "moved north along the river". A bank or a bridge of it is a place. */
function withoutCourse(draft: Draft, { fillers }: Context): Draft {
  const name = draft.place?.name ?? null;
  if (name === null || draft.place === null || draft.place.part !== null) return draft;
  if (!isCourse(fillers, name) || draft.rule.gives.kind === "relation") return draft;
  const along = /^(?:along|towards?|down|up|across|over|of|near)$/.test(
    before(draft.view, draft.place.first),
  );
  return along ? { ...draft, place: null, placeFrom: "none" } : draft;
}

function isCourse(fillers: Fillers, name: NameMention): boolean {
  return fillers.kindOfPlace(name) === "river";
}

/** Events that are somewhere even where the sentence does not say it. */
const ON_TOPIC = new Set(["ASSAULT", "COERCE"]);
/** Events that are where the rest of their sentence is. */
const IN_SENTENCE = new Set(["ASSAULT", "COERCE", "PROTEST", "RETREAT", "AID"]);

function needsPlace(draft: Draft, located: ReadonlySet<string>): boolean {
  const { gives } = draft.rule;
  if (gives.kind === "relation" || gives.kind === "status" || nameOf(draft) !== null) return false;
  return gives.kind !== "event" || located.has(gives.event);
}

function nameOf(draft: Draft): NameMention | null {
  return draft.place?.name ?? null;
}

/** What people leave or return to is not where the rest of the sentence is. */
function isJourney({ rule }: Draft): boolean {
  return rule.gives.kind === "count" && /^(?:displaced|evacuated|returned)$/.test(rule.gives.measure);
}

/** The place of the nearest claim in the sentence, or of the sentence's own opening phrase ("In Hama, …"). */
function inSentence(
  draft: Draft,
  drafts: readonly Draft[],
  lends: (draft: Draft, other: Draft) => boolean,
): Draft {
  if (!needsPlace(draft, IN_SENTENCE) || isLandElsewhere(draft)) return draft;
  const company = drafts
    .filter((other) => other.view === draft.view && nameOf(other) !== null)
    .filter((other) => other.rule.gives.kind !== "relation" && !isJourney(other) && lends(draft, other))
    .sort((a, b) => distance(draft, a) - distance(draft, b))[0];
  const place = company?.place ?? sceneOf(draft);
  if (place === null) return draft;
  return { ...draft, place: { ...place, part: draft.place?.part ?? place.part }, placeFrom: "clause" };
}

/** "They fled into army-held territory": land of a side, which is not where the rest of the sentence is. */
function isLandElsewhere({ predicate, place, view }: Draft): boolean {
  if (predicate.form !== "state" || place === null) return false;
  return /^(?:territory|territories|land)$/.test(wordAt(view, place.last));
}

/** The nearest place name of the sentence that a preposition of place leads to. */
function sceneOf(draft: Draft): FoundPlace | null {
  if (isElsewhere(draft)) return null;
  const { view } = draft;
  const [scene] = view.mentions
    .filter(
      ({ name, first, last }) =>
        name.type === "place" && !modifies(view, last) && SCENE.test(before(view, first)),
    )
    .filter(({ last }) => !isBesides(view, last, draft.predicate.token))
    .sort((a, b) => Math.abs(a.first - draft.predicate.token) - Math.abs(b.first - draft.predicate.token));
  return scene === undefined ? null : { name: scene.name, part: null, first: scene.first, last: scene.last };
}

const SCENE = /^(?:in|at|on|near|inside|over|across|outside|around)$/;

/** "a man who had fled from a camp in Karsk", "a witness in Karsk said": a place told of something beside the predicate. */
function isBesides(view: SentenceView, place: number, predicate: number): boolean {
  let at = place;
  for (let steps = 0; at !== 0 && steps < view.size; steps++) {
    const { deprel, head } = tokenAt(view, at);
    const teller =
      deprel.startsWith("nsubj") && TELLING.test(tokenAt(view, head).lemma) && head !== predicate;
    if (teller || (deprel === "acl:relcl" && !dominates(view, at, predicate))) return true;
    at = head;
  }
  return false;
}

const PLACE_NOUN =
  /^(?:city|town|village|province|governorate|countryside|area|region|district|camp|suburbs?|outskirts|border|coast)$/i;

/** "U.S. raids", "on Turkey's side": the name is no place here but whose something is. */
function modifies(view: SentenceView, last: number): boolean {
  const owns = tokenAt(view, last + 1).upos === "PART";
  let at = last + (owns ? 2 : 1);
  if (owns && tokenAt(view, at).upos === "ADJ") at++;
  const next = tokenAt(view, at);
  return /^(NOUN|ADJ)$/.test(next.upos) && !PLACE_NOUN.test(next.form);
}

const SHARE = /^(?:much|most|all|parts|rest|half|swathes|areas)$/;
const COMPASS = /^(?:(?:north|south)(?:-?(?:east|west))?|east|west)$/;
/** What fire does to a place, whatever a tagger takes the word for: "Gunfire targets Karsk". */
const HITS = /^(?:target|hit|pound|shell|bomb|rock|storm|attack|strike)(?:s|ed|ing)?$/;

/** The preposition before a name, over an article, adjectives, "much of" and "the town of". */
function before(view: SentenceView, first: number): string {
  if (HITS.test(wordAt(view, first - 1))) return "on";
  for (let at = first - 1; at > 0 && first - at < 7; at--) {
    const word = wordAt(view, at);
    const owner = wordAt(view, at - 1);
    if (word === "of" && COMPASS.test(owner)) return "near";
    const isShare = word === "of" && (SHARE.test(owner) || PLACE_NOUN.test(owner));
    if (!isShare && !/^(DET|ADJ|NOUN|PUNCT)$/.test(tokenAt(view, at).upos)) return word;
  }
  return "";
}

function distance(a: Draft, b: Draft): number {
  return Math.abs(a.predicate.token - b.predicate.token) - (related(a, b) ? 10 : 0);
}

function related({ view, predicate: a }: Draft, { predicate: b }: Draft): boolean {
  const { head } = tokenAt(view, a.token);
  const siblings = head === tokenAt(view, b.token).head && tokenAt(view, head).upos === "VERB";
  return siblings || dominates(view, a.token, b.token) || dominates(view, b.token, a.token);
}

/** A place that a claim was at, and in which sentence. */
interface Topic {
  readonly place: FoundPlace;
  readonly name: NameMention;
  readonly index: number;
}

/** Where the claims were that state their place themselves, the first of each sentence. */
function topicsOf(drafts: readonly Draft[]): Topic[] {
  const topics = new Map<number, Topic>();
  for (const draft of drafts) {
    const name = nameOf(draft);
    if (name === null || draft.place === null || draft.placeFrom !== "role") continue;
    if (draft.rule.gives.kind === "relation" || topics.has(draft.view.index)) continue;
    topics.set(draft.view.index, { place: draft.place, name, index: draft.view.index });
  }
  return [...topics.values()].sort((a, b) => b.index - a.index);
}

/** A place that is spoken of again stays near. */
function remember(draft: Draft, topics: Topic[]): void {
  const name = nameOf(draft);
  const { index } = draft.view;
  if (name === null || draft.place === null) return;
  if (topics.some((topic) => topic.index === index && topic.name.name === name.name)) return;
  topics.push({ place: draft.place, name, index });
  topics.sort((a, b) => b.index - a.index);
}

/** How many sentences on a place is still spoken of. */
const REACH = 3;
const WIDE = /^(?:country|river|road)$/;
const QUARTER = /neighbou?rhood|district|street|quarter|suburb|\bold city\b/i;

function onTopic(draft: Draft, topics: readonly Topic[], context: Context): Draft {
  if (!needsPlace(draft, ON_TOPIC) || draft.placeFrom === "clause" || isElsewhere(draft)) return draft;
  const part = draft.place?.part ?? null;
  if (draft.rule.gives.kind === "control" && part !== null && !QUARTER.test(part) && !/it/.test(part))
    return draft;
  const topic = topicFor(draft, topics, context);
  const place = isSum(draft) ? countryIn(draft, context) : (topic?.place ?? null);
  return place === null ? draft : { ...draft, place: { ...place, part }, placeFrom: "topic" };
}

/** "killed since the war began": a sum over a whole conflict is of its country and not of the town last named. */
function isSum({ rule, view }: Draft): boolean {
  if (rule.gives.kind !== "count") return false;
  const since = view.sentence.tokens.findIndex(({ form }) => /^since$/i.test(form));
  if (since < 0) return false;
  return view.sentence.tokens
    .slice(since + 1, since + 8)
    .some(({ lemma }) =>
      /^(?:conflict|war|uprising|revolt|revolution|crisis|invasion|intervention)$/.test(lemma),
    );
}

/** A truce that names no place holds in the country that the report is about. */
function acrossCountry(draft: Draft, context: Context): Draft {
  if (draft.rule.id !== "event/ceasefire" || draft.place !== null) return draft;
  const place = countryIn(draft, context);
  return place === null ? draft : { ...draft, place, placeFrom: "topic" };
}

/** The country that the sentence names, else the one that most of the report's names of countries mean. */
function countryIn(draft: Draft, { views, fillers }: Context): FoundPlace | null {
  const own = countriesOf([draft.view], fillers);
  const all = own.length > 0 ? own : countriesOf(views, fillers);
  const share = (id: string | null): number => all.filter(({ name }) => name.id === id).length / all.length;
  const main = all.find(({ name }) => share(name.id) > 0.5);
  return main === undefined ? null : { name: main.name, part: null, first: main.first, last: main.last };
}

function countriesOf(views: readonly SentenceView[], fillers: Fillers): readonly CoveredName[] {
  return views.flatMap((view) =>
    view.mentions.filter(
      ({ name, last }) =>
        name.type === "place" && fillers.kindOfPlace(name) === "country" && !isPartOfWord(view, last),
    ),
  );
}

/** "a U.S.-Russian plan": the name is whose the plan is. */
function isPartOfWord(view: SentenceView, last: number): boolean {
  return /^[-‐–]$/.test(wordAt(view, last + 1));
}

/** The last place spoken of that could hold the claim; a town stays the topic though a country is named after it. */
function topicFor(draft: Draft, topics: readonly Topic[], { fillers }: Context): Topic | null {
  const { index } = draft.view;
  const quarter = QUARTER.test(draft.place?.part ?? "");
  const near = topics.filter((topic) => topic.index < index && topic.index >= index - REACH);
  const small = (name: NameMention): boolean =>
    /^(?:neighbourhood|village)$/.test(fillers.kindOfPlace(name) ?? "");
  const fitting = quarter ? near.filter(({ name }) => !small(name)) : near;
  return fitting.find(({ name }) => !isWide(fillers, name)) ?? fitting[0] ?? null;
}

function isWide(fillers: Fillers, name: NameMention): boolean {
  return WIDE.test(fillers.kindOfPlace(name) ?? "") || /\bborder\b/i.test(name.name);
}

/** "advanced towards X": a direction was named, so the place is unknown and not the last one spoken of. */
function isElsewhere(draft: Draft): boolean {
  for (let at = draft.predicate.token + 1; at <= Math.min(draft.view.size, draft.predicate.token + 3); at++)
    if (/^(towards?|elsewhere|within)$/.test(wordAt(draft.view, at)) || tokenAt(draft.view, at).form === "")
      return true;
  return false;
}
