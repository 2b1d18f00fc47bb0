import type { Ref } from "../../src/claims/claim.ts";
import type { ControlAnswer } from "../../src/views/control-answer.ts";
import { sinceWords } from "../i18n/edtf-words.ts";
import type { Language } from "../i18n/language.ts";
import type { PlaceState } from "../state/place-state.ts";

/** A place's state in one line: `Contested: the government and Islamic State`, `Held by the rebels, besieged by the government`. */
export function headlineOf(
  { answer }: Pick<PlaceState, "answer">,
  language: Language,
  nameOf: (ref: Pick<Ref, "id" | "name">) => string,
): string {
  const siege = siegeWords(answer, language, nameOf);
  const holding = holdingWords(answer, language, nameOf);
  if (siege === "") return holding;
  if (answer.state === "unknown") return capital(siege);
  return language.lang === "ar" ? `${holding}، ${siege}` : `${holding}, ${siege}`;
}

type Answer = PlaceState["answer"];
type NameOf = (ref: Pick<Ref, "id" | "name">) => string;

function holdingWords({ state, holders }: Answer, { t, list }: Language, nameOf: NameOf): string {
  const a = list([...new Set(holders.map(nameOf))]);
  if (state === "contested") return a ? t("headline.contested", { a }) : t("headline.contestedBare");
  if (!a) return t("headline.unknown");
  return t(state === "claimed" ? "headline.claimed" : "headline.held", { a });
}

function siegeWords({ besieged_by: by }: Answer, { t, list }: Language, nameOf: NameOf): string {
  if (by === null) return "";
  return by.length === 0 ? t("headline.siege") : t("headline.siegeBy", { b: list(by.map(nameOf)) });
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** `reported that day`, `last reported 12 days ago`; empty when nothing was. */
export function lastReportedWords(
  { answer: { days_since: days } }: Pick<PlaceState, "answer">,
  { t }: Language,
): string {
  if (days === null) return "";
  return days <= 0 ? t("lastReportedToday") : t("lastReported", { n: days });
}

/** Since when, in words; empty when nothing tells. */
export function sinceOf({ since }: Pick<ControlAnswer, "since">, language: Language): string {
  return since === null ? "" : sinceWords(since, language);
}
