import { useLanguage } from "../i18n/use-language.ts";

/** The cross that closes a panel or dialog. */
export function CloseButton({ onClose }: { readonly onClose: () => void }) {
  const { t } = useLanguage();
  return (
    <button type="button" className="icon close" aria-label={t("close")} onClick={onClose}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="m3.5 3.5 9 9m0-9-9 9" />
      </svg>
    </button>
  );
}
