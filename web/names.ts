import { createContext, useContext } from "react";
import type { Ref } from "../src/claims/claim.ts";
import type { MapAnswer, MetaAnswer, NameCard } from "../src/server/answers.ts";
import { withArticle } from "../src/views/in-words.ts";
import { namelessInArabic } from "./i18n/ar-plain.ts";
import type { Lang } from "./i18n/language.ts";

type Named = Pick<Ref, "id" | "name">;

/** Names of actors, voices and places in the language of the page; what no register knows keeps its own. */
export interface Names {
  readonly actor: (id: string) => string;
  readonly voice: (id: string, fallback?: string) => string;
  /** An actor as it stands inside a sentence: `the Syrian government`. */
  readonly ref: (ref: Named) => string;
  /** The same standing alone: `Syrian government`. */
  readonly plain: (ref: Named) => string;
  readonly place: (place: Named) => string;
  /** The name on a card that brings its own. */
  readonly card: (card: NameCard) => string;
}

/** The names of a record's actors, voices and places. */
export function namesOf(meta: MetaAnswer | null, map: MapAnswer | null, lang: Lang): Names {
  const pick = (card: Omit<NameCard, "id">) => (lang === "ar" ? card.arabic : null) ?? card.name;
  const own = (name: string) => (lang === "ar" ? namelessInArabic(name) : null) ?? name;
  const pickNamed = (card: Omit<NameCard, "id">) => (lang === "ar" ? card.arabic : null) ?? own(card.name);
  const inSentence = (name: string) => (lang === "en" ? withArticle(name) : name);
  const actors = new Map(meta?.actors.map((card) => [card.id, pickNamed(card)]));
  const voices = new Map(meta?.voices.map((card) => [card.id, pickNamed(card)]));
  const places = new Map(map?.places.map((card) => [card.id, pick(card)]));
  const plain = ({ id, name }: Named) => (id === null ? undefined : actors.get(id)) ?? own(name);
  const voice = (id: string) => voices.get(id) ?? actors.get(id);
  return {
    actor: (id) => actors.get(id) ?? own(id),
    voice: (id, fallback) => voice(id) ?? own(fallback ?? id),
    ref: (ref) => inSentence(plain(ref)),
    plain,
    card: pick,
    place: ({ id, name }) => (id === null ? name : (places.get(id) ?? name)),
  };
}

export const NamesContext = createContext<Names>(namesOf(null, null, "en"));

/** The names in force on the page. */
export function useNames(): Names {
  return useContext(NamesContext);
}
