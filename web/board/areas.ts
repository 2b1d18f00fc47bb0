import type { PlaceCard } from "../../src/server/answers.ts";
import type { Place } from "../../src/claims/claim.ts";
import type { Language } from "../i18n/language.ts";
import type { Names } from "../names.ts";

type Where = Pick<Place, "id" | "name">;

/** The areas of places, from what the page knows of them. */
export interface Areas {
  /** Keys of the place itself and of all areas that hold it; none of no place. */
  readonly of: (place: Where | null) => readonly string[];
  /** The areas and places of these as a choice, by name. */
  readonly options: (
    places: readonly (Where | null)[],
    words: { readonly names: Names; readonly lang: Language["lang"] },
  ) => [key: string, name: string][];
}

/** Finds the areas of places among the places of the page. */
export function areasAmong(places: readonly PlaceCard[]): Areas {
  const cards = new Map(places.map((card) => [card.id, card]));
  const of = (place: Where | null) =>
    place === null ? [] : [keyOfPlace(place), ...(cards.get(place.id ?? "")?.within ?? [])];
  return {
    of,
    options: (all, { names, lang }) =>
      [...new Set(all.flatMap(of))]
        .flatMap((key): [string, string][] => {
          const card = cards.get(key);
          return card === undefined ? [] : [[key, names.card(card)]];
        })
        .sort(([, a], [, b]) => a.localeCompare(b, lang)),
  };
}

/** The key under which the page knows a place. */
export function keyOfPlace({ id, name }: Where): string {
  return id ?? `name:${name.toLowerCase()}`;
}
