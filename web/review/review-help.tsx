import { Dialog } from "../chrome/dialog.tsx";
import { useLanguage } from "../i18n/use-language.ts";

const KEYS = ["j", "k", "a", "r", "e", "m", "n", "u", "?", "Esc"] as const;

/** The desk's keys. */
export function ReviewHelp({ onClose }: { readonly onClose: () => void }) {
  const { t } = useLanguage();
  return (
    <Dialog title={t("reviewKeys")} onClose={onClose}>
      <p>{t("reviewNote")}</p>
      <dl className="keys">
        {KEYS.map((key) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(`reviewKey.${key}`)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
