import type { Breadth } from "../../src/views/independence.ts";
import type { Language } from "../i18n/language.ts";

/** `3 origins, 11 reports`: how many independent origins say it, in how many reports. */
export function breadthWords({ origins, reports }: Breadth, { t, lang }: Language): string {
  const words = [t("origins", { n: origins }), t("reportsCount", { n: reports })];
  return words.join(lang === "ar" ? "، " : ", ");
}
