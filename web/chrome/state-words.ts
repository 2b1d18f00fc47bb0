import type { Language } from "../i18n/language.ts";
import type { Names } from "../names.ts";
import type { Selection } from "../state/selection.ts";

/** More voices than these are counted, not named. */
const NAMED = 3;

/** What a selection shows, in one line: `as known on 12 November 2017 · All voices · Policy: Against interest`. */
export function stateWords(
  { on, known, lens, policy }: Pick<Selection, "on" | "known" | "lens" | "policy">,
  { t, day, list }: Language,
  names: Pick<Names, "voice">,
): string {
  const knowledge = on === known ? t("knownThatDay") : t("knownOn", { date: day(known) });
  const voices =
    lens.length === 0
      ? t("voicesAll")
      : lens.length > NAMED
        ? t("voicesHeard", { n: lens.length })
        : t("lensOn", { names: list(lens.map((id) => names.voice(id))) });
  return [knowledge, voices, `${t("policy")}: ${t(`policy.${policy}`)}`].join(" · ");
}
