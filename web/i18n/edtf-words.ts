import { isDay } from "../../src/base/day.ts";
import type { Language } from "./language.ts";

/** When a state began, in words: `since 9 November 2017`, `since some day from 9 to 10 November`, `since 10 November or before`. */
export function sinceWords(edtf: string, language: Language): string {
  const { t } = language;
  const [start = "", end] = edtf.split("/");
  if (end === undefined || end === start) return t("since", { date: dateWords(start, language) });
  if (isOpen(start)) return t("sinceBy", { date: dateWords(end, language) });
  if (isOpen(end)) return t("since", { date: dateWords(start, language) });
  return t("sinceBetween", { a: dateWords(start, language), b: dateWords(end, language) });
}

/** An EDTF date of any precision: `10 November 2017`, `November 2017`, `2017`, `about 2017`. */
export function dateWords(edtf: string, language: Language): string {
  const plain = edtf.replace(/[~?%]/g, "");
  const words = exactWords(plain, language);
  return plain === edtf ? words : language.t("about", { date: words });
}

function exactWords(plain: string, language: Language): string {
  if (isDay(plain)) return language.day(plain);
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(plain)) return language.day(`${plain}-01`, "monthLong");
  if (/^\d{4}$/.test(plain)) return language.day(`${plain}-01-01`, "year");
  return plain;
}

function isOpen(edge: string): boolean {
  return edge === ".." || edge === "";
}
