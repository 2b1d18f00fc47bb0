import type { Language } from "../../i18n/language.ts";
import { populationWords } from "../../claim/claim-words.ts";
import type { Names } from "../../names.ts";
import type { RecordOnPage } from "../../state/use-record.ts";
import type { Grouping } from "./tally-model.ts";

/** A place or area by its key, in the language of the page. */
export function areaName(key: string, { map }: RecordOnPage, names: Names): string {
  const bare = key.replace(/^name:/, "");
  const card = map.places.find(({ id }) => id === key);
  return names.place({ id: card?.id ?? null, name: card?.name ?? bare });
}

/** What the figures of a group have in common, in words. */
export function groupName(
  key: string,
  by: Grouping,
  page: { readonly record: RecordOnPage; readonly names: Names; readonly language: Language },
): string {
  const { record, names, language } = page;
  if (key === "") return language.t(by === "side" ? "sideNotSaid" : "placeNotSaid");
  if (by === "population") return capital(populationWords(key, language));
  if (by !== "side") return areaName(key, record, names);
  const side = record.meta.sides.find(({ id }) => id === key);
  return side === undefined ? names.actor(key) : language.lang === "ar" ? side.arabic : side.name;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
