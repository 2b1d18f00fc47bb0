import { type Day, toNumber } from "../base/day.ts";
import type { Ref } from "../claims/claim.ts";
import { BRIEF_WORDS, type BriefKey } from "./brief-words.ts";
import { ENGLISH_TERMS } from "./english-terms.ts";
import { withArticle } from "./in-words.ts";

type Named = Pick<Ref, "id" | "name">;

/** What fills the holes of a sentence; `n` also chooses the plural. */
export type Holes = Readonly<Record<string, string | number>>;

/** A language that briefs are written in. */
export interface BriefTongue {
  readonly lang: string;
  readonly dir: "ltr" | "rtl";
  readonly t: (key: BriefKey, holes?: Holes) => string;
  /** The word for a claim's code, `event.ASSAULT`; the code's own where there is none. */
  readonly term: (key: string) => string;
  readonly day: (day: Day) => string;
  readonly number: (count: number) => string;
  readonly list: (words: readonly string[]) => string;
  readonly policy: (name: string) => string;
  readonly actor: (ref: Named) => string;
  readonly voice: (ref: Named) => string;
  readonly place: (ref: Named) => string;
}

const MS_PER_DAY = 86_400_000;
const LOCALE = "en-GB";
const days = new Intl.DateTimeFormat(LOCALE, {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});
const numbers = new Intl.NumberFormat(LOCALE);
const lists = new Intl.ListFormat(LOCALE, { type: "conjunction" });
const plurals = new Intl.PluralRules(LOCALE);

/** English. */
export const ENGLISH: BriefTongue = {
  lang: "en",
  dir: "ltr",
  t: (key, holes = {}) => {
    const wording: string | Readonly<Record<string, string>> = BRIEF_WORDS[key];
    const words =
      typeof wording === "string"
        ? wording
        : (wording[plurals.select(Number(holes["n"]))] ?? wording["other"]!);
    return words.replace(/\{(\w+)\}/g, (_, name: string) => {
      const hole = holes[name] ?? "";
      return typeof hole === "number" ? numbers.format(hole) : hole;
    });
  },
  term: (key) => wordOf(key).toLowerCase(),
  day: (day) => days.format(new Date(toNumber(day) * MS_PER_DAY)),
  number: (count) => numbers.format(count),
  list: (words) => lists.format(words),
  policy: (name) => name.replaceAll("-", " "),
  actor: ({ name }) => withArticle(name),
  voice: ({ name }) => withArticle(name),
  place: ({ name }) => name,
};

function wordOf(key: string): string {
  const words: Readonly<Record<string, string>> = ENGLISH_TERMS;
  return words[key] ?? key.slice(key.indexOf(".") + 1).replaceAll("-", " ");
}
