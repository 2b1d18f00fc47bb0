import type { Lang } from "../i18n/language.ts";
import { isSpokenOf, type PlaceState } from "../state/place-state.ts";
import type { MapLabel } from "./label-layer.ts";
import type { GroundLabel, MapGround } from "./map-ground.ts";
import { radiusOf } from "./place-rank.ts";
import { riverLabels } from "./river-labels.ts";

/** What to write on the map beside the ground. */
export interface Wording {
  readonly states: readonly PlaceState[];
  readonly selected: string | null;
  /** Lines to write under an area's name, by the name's folded form. */
  readonly notes: ReadonlyMap<string, readonly string[]>;
  readonly lang: Lang;
  /** The countries whose provinces are named, ISO alpha-3. */
  readonly focus: readonly string[];
}

/** Every label that may be written, placed first to last by rank: the chosen place, areas with figures, towns, countries, rivers, areas. */
export function mapLabels(ground: MapGround, wording: Wording): MapLabel[] {
  return [
    ...wording.states.flatMap((state) => placeLabel(state, wording)),
    ...ground.provinceLabels
      .filter(({ country }) => country === undefined || wording.focus.includes(country))
      .map((label) => provinceLabel(label, wording)),
    ...ground.countryLabels.map((label) => countryLabel(label, wording)),
    ...riverLabels(ground.rivers, wording.lang),
  ];
}

/** A name without the words, marks and spellings that differ between maps: `Deir ez-Zor Governorate` → `deirezzor`. */
export function foldName(name: string): string {
  return name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\b(governorate|province|muhafazah)\b/g, "")
    .replace(/[^\p{L}]/gu, "")
    .replace(/^al(?=.{3})/, "");
}

function placeLabel(state: PlaceState, { selected, lang }: Wording): MapLabel[] {
  const { place } = state;
  if (place.lat === null || place.lon === null) return [];
  const isSelected = place.id === selected;
  const isKnown = isSpokenOf(state);
  const isLarge = place.kind === "city";
  const kind = isSelected ? "selected" : isLarge || (isKnown && place.kind === "town") ? "place" : "minor";
  return [
    {
      id: `place:${place.id}`,
      words: (lang === "ar" ? place.arabic : null) ?? place.name,
      notes: [],
      lon: place.lon,
      lat: place.lat,
      kind,
      rank: isSelected ? 0 : (isKnown ? 10 : 26) + (isLarge ? 0 : place.kind === "town" ? 3 : 8),
      offset: radiusOf(place.kind) + (state.answer.besieged_by === null ? 4 : 8) + (isSelected ? 6 : 0),
      angle: 0,
      minZoom: isSelected ? 0 : isLarge ? 4.5 : isKnown ? 5.5 : 7,
      maxZoom: 24,
    },
  ];
}

function provinceLabel(label: GroundLabel, { notes, lang }: Wording): MapLabel {
  const lines = notes.get(foldName(label.en)) ?? [];
  return {
    id: `province:${label.id}`,
    words: (lang === "ar" ? label.ar : null) ?? label.en,
    notes: lines,
    lon: label.lon,
    lat: label.lat,
    kind: "province",
    rank: lines.length > 0 ? 5 : 50,
    offset: 0,
    angle: 0,
    minZoom: lines.length > 0 ? 5 : 6.2,
    maxZoom: 9.5,
  };
}

function countryLabel(label: GroundLabel, { notes, lang }: Wording): MapLabel {
  const area = label.area ?? 0;
  return {
    id: `country:${label.id}`,
    words: (lang === "ar" ? label.ar : null) ?? label.en,
    notes: notes.get(foldName(label.en)) ?? [],
    lon: label.lon,
    lat: label.lat,
    kind: "country",
    rank: 30 - Math.min(9, Math.log10(area + 1)),
    offset: 0,
    angle: 0,
    minZoom: area > 300_000 ? 2.5 : area > 60_000 ? 4 : area > 15_000 ? 5.5 : 7.2,
    maxZoom: 8,
  };
}
