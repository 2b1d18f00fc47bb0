import type { Change, Claim, Quantity, Ref } from "../../src/claims/claim.ts";
import type { Language, MessageKey } from "../i18n/language.ts";
import { partInArabic } from "../i18n/ar-plain.ts";
import { en } from "../i18n/en.ts";
import type { Names } from "../names.ts";

type Naming = Pick<Names, "ref" | "place">;

/** The proposition of a claim in one line: `Islamic State loses Albu Kamal to the government`. */
export function claimWords(claim: Claim, language: Language, names: Naming): string {
  const { t, list } = language;
  const actors = list(claim.actor.map(names.ref));
  const targets = list(claim.target.map(names.ref));
  switch (claim.kind) {
    case "control":
      return controlWords(
        {
          change: claim.change,
          actors: claim.actor,
          targets: claim.target,
          place: {
            name: claim.place === null ? "" : names.place(claim.place),
            part: claim.place?.part ?? null,
            quantity: claim.quantity,
          },
        },
        language,
        names,
      );
    case "count": {
      const population = claim.population === null ? "" : populationWords(claim.population, language);
      const what = `${quantityWords(claim, language)} ${population}`.trim();
      return `${measureWords(claim.measure, language)}: ${what}`;
    }
    case "status":
      return `${names.ref(claim.person)}: ${termWords(`status.${claim.status}`, language)}`;
    case "relation":
      return `${actors || t("someone")} ${termWords(`relation.${claim.relation}`, language)} ${targets}`;
    case "event":
      return eventWords({ ...claim, actors: claim.actor, targets: claim.target }, language, names);
  }
}

/** Who does what to whom where, of a control claim or a testimony. */
export interface ControlSaying {
  readonly change: Change;
  readonly actors: readonly Ref[];
  readonly targets: readonly Ref[];
  readonly place: {
    readonly name: string;
    readonly part: string | null;
    readonly quantity: Quantity | null;
  };
}

/** A saying about control in one line, in the language of the page. */
export function controlWords(saying: ControlSaying, language: Language, names: Naming): string {
  const { change, actors, targets } = saying;
  const { t, list } = language;
  const holes = {
    a: list(actors.map(names.ref)) || t("someone"),
    b: list(targets.map(names.ref)),
    p: extentWords(saying.place, language),
  };
  const both = list([...actors, ...targets].map(names.ref));
  switch (change) {
    case "gain":
      return t(holes.b ? "phrase.gainFrom" : "phrase.gain", holes);
    case "lose":
      return t(holes.b ? "phrase.loseTo" : "phrase.lose", holes);
    case "contest":
      return both ? t("phrase.contest", { ...holes, a: both }) : t("phrase.contestBare", holes);
    case "besiege":
      return t(actors.length > 0 ? "phrase.besiege" : "phrase.besiegeBare", holes);
    default:
      return t(`phrase.${change}`, holes);
  }
}

/** The place, or how much of it: `at least 40% of Abu Kamal`, `several districts (Abu Kamal)`. */
function extentWords({ name, part, quantity }: ControlSaying["place"], language: Language): string {
  const isShare = quantity?.unit === "percent" && quantity.value !== 100;
  if (isShare) return language.t("shareOf", { q: quantityWords({ quantity }, language), p: name });
  return part === null || quantity?.unit === "percent" ? name : `${partWords(part, language)} (${name})`;
}

/** The words for a part of a place, those of the report where the page has none. */
export function partWords(part: string, { lang }: Pick<Language, "lang">): string {
  return (lang === "ar" ? partInArabic(part) : null) ?? part;
}

/** A figure with its bounds: `40–60`, `at least 12`, `30`, `30%`. */
export function quantityWords({ quantity }: Pick<Claim, "quantity">, language: Language): string {
  if (quantity === null) return "";
  const { value, min, max, unit } = quantity;
  const figure = unit === "percent" ? language.percent : language.number;
  if (value !== null) return figure(value);
  if (min !== null && max !== null) return `${language.number(min)}–${figure(max)}`;
  if (min !== null) return language.t("atLeast", { q: figure(min) });
  return max === null ? "" : language.t("atMost", { q: figure(max) });
}

/** The word of a measure in the page's language. */
export function measureWords(measure: string, language: Language): string {
  return termWords(`measure.${measure}`, language);
}

/** Who is counted, in the page's language; a class that has no word keeps the report's own. */
export function populationWords(population: string, language: Language): string {
  return termWords(`population.${population}`, language);
}

/** What kind of event, in the page's language. */
export function eventKindWords(event: string, language: Language): string {
  const word = termWords(`event.${event}`, language);
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** What happened in one line: `Attack (from the air): Russia → Islamic State`. */
export function eventWords(
  { event, mode, actors, targets }: EventSaying,
  language: Language,
  names: Pick<Naming, "ref">,
): string {
  const kind = eventKindWords(event, language);
  const what = mode === null ? kind : `${kind} (${termWords(`mode.${mode}`, language)})`;
  const [doers, others] = [actors, targets].map((refs) => language.list(refs.map(names.ref)));
  const who = [doers, others].filter(Boolean).join(language.dir === "rtl" ? " ← " : " → ");
  return who === "" ? what : `${what}: ${who}`;
}

interface EventSaying {
  readonly event: string;
  readonly mode: string | null;
  readonly actors: readonly Ref[];
  readonly targets: readonly Ref[];
}

/** The words for a coded term; the term itself where the page has none. */
export function termWords(key: string, { t }: Language): string {
  return key in en ? t(key as MessageKey) : key.slice(key.indexOf(".") + 1).replaceAll("-", " ");
}
