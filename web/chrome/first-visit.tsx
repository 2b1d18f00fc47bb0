import { useState } from "react";
import { useLanguage } from "../i18n/use-language.ts";

const KEY = "demarc.first-visit";

/** Says once what the map is not; remembered when dismissed. */
export function FirstVisit() {
  const { t } = useLanguage();
  const [isSeen, setSeen] = useState(() => recall());
  if (isSeen) return null;
  const dismiss = () => {
    remember();
    setSeen(true);
  };
  return (
    <aside className="first" aria-labelledby="first-title">
      <h2 id="first-title">{t("firstTitle")}</h2>
      <p>{t("firstText")}</p>
      <p className="note">{t("firstDemo")}</p>
      <button type="button" className="primary" onClick={dismiss}>
        {t("firstOk")}
      </button>
    </aside>
  );
}

function recall(): boolean {
  try {
    return localStorage.getItem(KEY) === "seen";
  } catch {
    return false;
  }
}

function remember(): void {
  try {
    localStorage.setItem(KEY, "seen");
  } catch {
    // Storage may be forbidden; the note then returns on the next visit.
  }
}
