import { createContext, useContext } from "react";
import { type Language, languageOf } from "./language.ts";

export const LanguageContext = createContext<Language>(languageOf("en"));

/** The language of the page. */
export function useLanguage(): Language {
  return useContext(LanguageContext);
}
