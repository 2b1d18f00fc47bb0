import type { Claim, Ref } from "../../src/claims/claim.ts";
import type { Language, MessageKey } from "../i18n/language.ts";
import { en } from "../i18n/en.ts";

/** Names actors in the language of the page; what no register knows keeps the report's own name. */
export type NameOf = (ref: Pick<Ref, "id" | "name">) => string;

/** The proposition of a claim in one line: `Islamic State loses Albu Kamal to the government`. */
export function claimWords(claim: Claim, language: Language, nameOf: NameOf): string {
  const { t } = language;
  const actors = language.list(claim.actor.map(nameOf)) || t("someone");
  const targets = language.list(claim.target.map(nameOf));
  const place = claim.place?.part ? `${claim.place.part} (${claim.place.name})` : (claim.place?.name ?? "");
  if (claim.kind === "control") {
    const holes = { a: actors, b: targets, p: place };
    if (claim.change === "gain") return t(targets ? "phrase.gainFrom" : "phrase.gain", holes);
    if (claim.change === "lose") return t(targets ? "phrase.loseTo" : "phrase.lose", holes);
    if (claim.change === "contest" || claim.change === "besiege") {
      const both = language.list([...claim.actor, ...claim.target].map(nameOf));
      if (claim.change === "contest")
        return both ? t("phrase.contest", { ...holes, a: both }) : t("phrase.contestBare", holes);
      return claim.actor.length > 0 ? t("phrase.besiege", holes) : t("phrase.besiegeBare", holes);
    }
    return t(`phrase.${claim.change}`, holes);
  }
  if (claim.kind === "count")
    return `${quantityWords(claim, language)} ${measureWords(claim.measure, language)}`;
  if (claim.kind === "status") return `${claim.person.name}: ${claim.status}`;
  if (claim.kind === "relation") return `${actors} → ${targets}: ${claim.relation}`;
  return [claim.actor.length > 0 ? actors : null, eventWords(claim.event, claim.mode), targets || null]
    .filter(Boolean)
    .join(" · ");
}

/** A figure with its bounds: `40–60`, `more than 12`, `30`. */
export function quantityWords({ quantity }: Pick<Claim, "quantity">, language: Language): string {
  if (quantity === null) return "";
  const { value, min, max } = quantity;
  const percent = quantity.unit === "percent" ? "%" : "";
  if (value !== null) return `${language.number(value)}${percent}`;
  if (min !== null && max !== null) return `${language.number(min)}–${language.number(max)}${percent}`;
  if (min !== null) return `≥ ${language.number(min)}${percent}`;
  return max === null ? "" : `≤ ${language.number(max)}${percent}`;
}

/** The word of a measure in the page's language. */
export function measureWords(measure: string, language: Language): string {
  const key = `measure.${measure}`;
  return key in en ? language.t(key as MessageKey) : measure;
}

function eventWords(event: string, mode: string | null): string {
  const word = event.charAt(0) + event.slice(1).toLowerCase();
  return mode === null ? word : `${word} (${mode.replaceAll("-", " ")})`;
}
