import { createContext, useContext } from "react";
import type { Ref } from "../src/claims/claim.ts";
import type { MetaAnswer } from "../src/server/answers.ts";
import type { Lang } from "./i18n/language.ts";

/** Names of actors and voices in the language of the page; unknown ids give themselves. */
export interface Names {
  readonly actor: (id: string) => string;
  readonly voice: (id: string, fallback?: string) => string;
  readonly ref: (ref: Pick<Ref, "id" | "name">) => string;
}

/** The names of a record's actors and voices. */
export function namesOf(meta: MetaAnswer | null, lang: Lang): Names {
  const pick = (card: { readonly name: string; readonly arabic: string | null }) =>
    (lang === "ar" ? card.arabic : null) ?? card.name;
  const actors = new Map(meta?.actors.map((card) => [card.id, pick(card)]));
  const voices = new Map(meta?.voices.map((card) => [card.id, pick(card)]));
  const actor = (id: string) => actors.get(id) ?? id;
  return {
    actor,
    voice: (id, fallback) => voices.get(id) ?? fallback ?? id,
    ref: ({ id, name }) => (id === null ? name : (actors.get(id) ?? name)),
  };
}

export const NamesContext = createContext<Names>(namesOf(null, "en"));

/** The names in force on the page. */
export function useNames(): Names {
  return useContext(NamesContext);
}
