import type { Language } from "../i18n/language.ts";
import type { PlaceState } from "../state/place-state.ts";

/** A place's state in one line: `Contested: the government and Islamic State`. */
export function headlineOf(
  state: PlaceState,
  language: Language,
  nameOfActor: (id: string) => string,
): string {
  const { t } = language;
  const a = language.list(state.holders.map(nameOfActor));
  const b = language.list(state.besiegers.map(nameOfActor));
  if (state.state === "contested") return a ? t("headline.contested", { a }) : t("headline.contestedBare");
  if (a && b) return t("headline.heldBesieged", { a, b });
  if (b) return t("headline.besieged", { b });
  if (!a) return t("headline.unknown");
  return t(state.state === "claimed" ? "headline.claimed" : "headline.held", { a });
}

/** `reported that day`, `last reported 12 days ago`; empty when nothing was. */
export function lastReportedWords(state: PlaceState, language: Language): string {
  if (state.daysSince === null) return "";
  return state.daysSince <= 0
    ? language.t("lastReportedToday")
    : language.t("lastReported", { n: state.daysSince });
}
