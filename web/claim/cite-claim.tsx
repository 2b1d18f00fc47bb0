import { useState } from "react";
import type { Claim } from "../../src/claims/claim.ts";
import type { ReportAnswer } from "../../src/server/answers.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { type Citation, CITATIONS, citationOf } from "./cite.ts";

/** Copies the claim's citation; where the browser forbids it, shows it to be selected. */
export function CiteClaim({ claim, report }: { readonly claim: Claim; readonly report: ReportAnswer }) {
  const { t } = useLanguage();
  const [done, setDone] = useState<Citation | null>(null);
  const [shown, setShown] = useState<string | null>(null);
  const copy = async (how: Citation) => {
    const address = `${location.origin}/?claim=${encodeURIComponent(claim.id).replaceAll("%3A", ":")}`;
    const words = citationOf(how, { claim, report, address });
    try {
      await navigator.clipboard.writeText(words);
      setShown(null);
      setDone(how);
      setTimeout(() => setDone(null), 1_800);
    } catch {
      setShown(words);
    }
  };
  return (
    <section>
      <h2>{t("cite")}</h2>
      <div className="cite" aria-live="polite">
        {CITATIONS.map((how) => (
          <button key={how} type="button" className="link" onClick={() => void copy(how)}>
            {done === how ? t("cited") : t(`cite.${how}`)}
          </button>
        ))}
        {shown !== null && (
          <label>
            {t("citedNot")}
            <textarea readOnly rows={6} value={shown} dir="ltr" onFocus={(event) => event.target.select()} />
          </label>
        )}
      </div>
    </section>
  );
}
