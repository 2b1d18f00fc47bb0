import { ar } from "./ar.ts";
import { en } from "./en.ts";
import { type Holes, wordsOf } from "./messages.ts";

export type Lang = "en" | "ar";
export type MessageKey = keyof typeof en;

/** A language of the page: its words, its dates, its direction. */
export interface Language {
  readonly lang: Lang;
  readonly dir: "ltr" | "rtl";
  readonly t: (key: MessageKey, holes?: Holes) => string;
  /** `10 November 2017`; a day is a date, never moved by a time zone. */
  readonly day: (day: string, style?: DayStyle) => string;
  /** `10 Nov`, with the year where it is another than that of `near`. */
  readonly dayNear: (day: string, near: string) => string;
  readonly number: (n: number) => string;
  /** `30%`, of 30. */
  readonly percent: (n: number) => string;
  /** `A, B and C`. */
  readonly list: (words: readonly string[]) => string;
}

export type DayStyle = "long" | "short" | "month" | "monthLong" | "monthOnly" | "year";

const locales = { en: "en-GB", ar: "ar-SY" } as const;
const dayStyles: Readonly<Record<DayStyle, Intl.DateTimeFormatOptions>> = {
  long: { day: "numeric", month: "long", year: "numeric" },
  short: { day: "numeric", month: "short" },
  month: { month: "short", year: "numeric" },
  monthLong: { month: "long", year: "numeric" },
  monthOnly: { month: "short" },
  year: { year: "numeric" },
};

/** The words, dates and numbers of a language. */
export function languageOf(lang: Lang): Language {
  const messages = lang === "ar" ? ar : en;
  const locale = locales[lang];
  const formats = Object.fromEntries(
    Object.entries(dayStyles).map(([style, options]) => [
      style,
      new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" }),
    ]),
  ) as Record<DayStyle, Intl.DateTimeFormat>;
  const numbers = new Intl.NumberFormat(locale);
  const percents = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 });
  const lists = new Intl.ListFormat(locale, { type: "conjunction" });
  const format = (day: string, style: DayStyle = "long") =>
    formats[style].format(new Date(`${day.slice(0, 10)}T00:00:00Z`));
  return {
    lang,
    dir: lang === "ar" ? "rtl" : "ltr",
    t: (key, holes = {}) => wordsOf(messages[key], holes, locale),
    day: format,
    dayNear: (day, near) => format(day, day.slice(0, 4) === near.slice(0, 4) ? "short" : "long"),
    number: (n) => numbers.format(n),
    percent: (n) => percents.format(n / 100),
    list: (words) => lists.format(words),
  };
}
