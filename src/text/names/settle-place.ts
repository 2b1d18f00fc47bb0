import type { NameMention } from "../annotation.ts";
import type { PlaceRecord } from "../gazetteer.ts";
import type { Lexicon } from "../lexicon.ts";
import { placeScore, type Company } from "./company.ts";
import { spanOf, wordsOf, type Draft } from "./draft.ts";
import { moved } from "./offset-place.ts";
import { isTaken } from "./taken-place.ts";
import { NEVER_TOWNS, PLACE_OF_HEADS, PLACE_PREPOSITIONS, STRONG_PREPOSITIONS } from "./word-lists.ts";

const SMALL = 15_000;
const LARGE = 100_000;
const CLEAR_LEAD = 2;
const MOST_CANDIDATES = 5;

/** The mention of a place with its coordinates; null when the words are more likely no place. */
export function settlePlace(draft: Draft, company: Company, lexicon: Lexicon): NameMention | null {
  const span = spanOf(draft);
  const mention = wordsOf(draft);
  const spoken = (place: PlaceRecord) => place.country !== null && company.countries.has(place.country);
  const exact = draft.places.filter((place) => believable(place, draft, { company, lexicon }));
  const certain = (place: PlaceRecord) => place.curated && draft.last > draft.first;
  const alike = (draft.sounds ?? []).filter((place) => spoken(place) || certain(place));
  const ranked = [...exact, ...(exact.some(spoken) ? [] : alike)]
    .map((place) => ({ place, score: placeScore(place, company, draft.asks) }))
    .sort((a, b) => b.score - a.score);
  const [best, second] = ranked;
  if (best === undefined) {
    // "The town of X", "X village": a place, whatever the registers know of the name.
    const isCalled = draft.core !== undefined || draft.asks !== undefined;
    const isOther = draft.places.length + (draft.sounds?.length ?? 0) > 0;
    return isOther && !isCalled && !isInArea(draft) ? null : unknown(draft, company, lexicon);
  }
  const candidates = ranked.slice(1, MOST_CANDIDATES).map(({ place }) => place.id);
  const open = second !== undefined && best.score - second.score < CLEAR_LEAD;
  const { place } = best;
  return {
    span,
    mention,
    type: "place",
    id: place.id,
    name: place.name,
    ...moved(draft, place),
    within: place.within,
    ...(open ? { candidates } : {}),
  };
}

/** "in Karsk, Velmland": where the words leave no doubt that it is a place. */
function isInArea({ view, first, last }: Draft): boolean {
  const next = view.words[last + 1];
  if (!STRONG_PREPOSITIONS.has(view.words[first - 1]?.plain ?? "") || next === undefined) return false;
  return next.capital && view.text.slice(view.words[last]?.end, next.start) === ", ";
}

/** A place whose name no register knows: in the surest country of the company. */
function unknown(draft: Draft, company: Company, lexicon: Lexicon): NameMention {
  const [country] = [...company.countries].sort((a, b) => b[1] - a[1]);
  const name =
    country === undefined ? undefined : lexicon.gazetteer.byId(`country:${country[0].toLowerCase()}`)?.name;
  return {
    span: spanOf(draft),
    mention: wordsOf(draft),
    type: "place",
    id: null,
    name: wordsOf(draft),
    within: name === undefined ? [] : [name],
  };
}

interface Surroundings {
  readonly company: Company;
  readonly lexicon: Lexicon;
}

/** Whether the words around support a town that no register curates. */
function believable(place: PlaceRecord, draft: Draft, { company, lexicon }: Surroundings): boolean {
  if (place.curated) return true;
  const { view, first, last } = draft;
  const single = first === last;
  if (single && NEVER_TOWNS.has(view.words[first]?.plain ?? "")) return false;
  const spoken = place.country !== null && company.countries.has(place.country);
  const strong = stronglyPlaced(draft, place);
  if (place.country !== null && lexicon.gazetteer.conflictCountries.has(place.country))
    return spoken || strong;
  if (place.population < SMALL) return strong && spoken;
  if (place.population < LARGE) return strong || (spoken && proper(draft));
  return proper(draft) || strong;
}

function proper(draft: Draft): boolean {
  const token = draft.view.token(draft.first);
  return token === undefined || token.upos === "PROPN" || token.upos === "";
}

/** "in X", "the town of X", "X, Country". */
function stronglyPlaced({ view, first, last }: Draft, place: PlaceRecord): boolean {
  if (isTaken({ view, first, last })) return true;
  const before = view.words[first - 1];
  const start = view.words[first];
  if (before !== undefined && start?.joined === true) {
    if (PLACE_PREPOSITIONS.has(before.plain)) return true;
    if (before.plain === "of" && PLACE_OF_HEADS.has(view.words[first - 2]?.plain ?? "")) return true;
  }
  const next = view.words[last + 1];
  if (next === undefined || view.text.slice(view.words[last]?.end, next.start) !== ", ") return false;
  const after = view.text.slice(next.start, next.start + 40);
  return place.within.some((area) => after.startsWith(area));
}
