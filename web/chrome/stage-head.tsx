import { useLanguage } from "../i18n/use-language.ts";
import { useNames } from "../names.ts";
import type { Selection } from "../state/selection.ts";

/** What the map shows, in words: the day, the knowledge, the voices, the rule. */
export function StageHead({ selection }: { readonly selection: Selection }) {
  const { on, known, lens, policy } = selection;
  const { t, day, list } = useLanguage();
  const names = useNames();
  const voices =
    lens.length === 0
      ? t("voicesAll")
      : lens.length > 3
        ? t("voicesHeard", { n: lens.length })
        : t("lensOn", { names: list(lens.map((id) => names.voice(id))) });
  return (
    <div className="stage-head">
      <h1>{day(on)}</h1>
      <p>
        {on === known ? t("knownThatDay") : t("knownOn", { date: day(known) })} · {voices} · {t("policy")}:{" "}
        {t(`policy.${policy}`)}
      </p>
    </div>
  );
}
