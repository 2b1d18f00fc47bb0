import { useLanguage } from "../i18n/use-language.ts";
import { Dialog } from "./dialog.tsx";

const keys = [
  ["?", "key.help"],
  ["/ ⌘K", "key.search"],
  ["k", "key.play"],
  ["[ ]", "key.step"],
  [", .", "key.day"],
  ["l", "key.list"],
  ["Esc", "key.close"],
] as const;

/** Teaches the page in a minute. */
export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useLanguage();
  return (
    <Dialog title={t("helpTitle")} onClose={onClose}>
      <ol className="help-steps">
        <li>{t("helpDisc")}</li>
        <li>{t("helpOn")}</li>
        <li>{t("helpPolicy")}</li>
        <li>{t("helpVoices")}</li>
      </ol>
      <p>{t("firstText")}</p>
      <h3>{t("helpKeys")}</h3>
      <dl className="keys">
        {keys.map(([key, what]) => (
          <div key={what}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(what)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
