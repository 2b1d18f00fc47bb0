import { type BriefTongue, ENGLISH } from "../../../src/views/brief-tongue.ts";
import { arBrief } from "../../i18n/ar-brief.ts";
import type { Language, MessageKey } from "../../i18n/language.ts";
import { en } from "../../i18n/en.ts";
import { wordsOf } from "../../i18n/messages.ts";
import { type Names } from "../../names.ts";

/** Briefs in the language of the page; in English as the command line writes them. */
export function tongueOf(language: Language, names: Names): BriefTongue {
  const { t } = language;
  const term = (key: string) =>
    key in en ? t(key as MessageKey) : key.slice(key.indexOf(".") + 1).replaceAll("-", " ");
  const policy = (name: string) => term(`policy.${name}`);
  if (language.lang === "en") return { ...ENGLISH, policy };
  return {
    lang: language.lang,
    dir: language.dir,
    t: (key, holes = {}) => wordsOf(arBrief[key], holes, "ar-SY"),
    term,
    policy,
    day: (day) => language.day(day),
    number: language.number,
    list: language.list,
    actor: names.ref,
    voice: ({ id, name }) => names.voice(id ?? name, name),
    place: names.place,
  };
}
