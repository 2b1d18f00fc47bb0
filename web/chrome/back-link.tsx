import { useLanguage } from "../i18n/use-language.ts";

/** Leads from a page over the map back to the map. */
export function BackLink({ onBack }: { readonly onBack: () => void }) {
  const { t } = useLanguage();
  return (
    <button type="button" className="link back" onClick={onBack}>
      <span className="arrow" aria-hidden="true" />
      {t("backToMap")}
    </button>
  );
}
