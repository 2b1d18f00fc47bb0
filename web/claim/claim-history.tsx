import type { HistoryStep } from "../../src/views/history.ts";
import type { ClaimAnswer } from "../../src/server/answers.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { useNames } from "../names.ts";
import { claimWords } from "./claim-words.ts";

/** What people decided of a claim, undone or not, and what it was read as. */
export function ClaimHistory({
  answer,
  onClaim,
}: {
  readonly answer: ClaimAnswer;
  readonly onClaim: (id: string) => void;
}) {
  const { recorded, history } = answer;
  const language = useLanguage();
  const names = useNames();
  const { t } = language;
  const { read, verdict, merged } = recorded;
  return (
    <section>
      <h2>{t("decisions")}</h2>
      {verdict !== null && <p className="verdict-note">{t(`verdict.${verdict}`)}</p>}
      {merged !== null && (
        <button type="button" className="link" onClick={() => onClaim(merged)}>
          {t("claim")}
        </button>
      )}
      {read !== null && (
        <p className="note" dir="auto">
          {t("asRead0")}: {claimWords(read, language, names)}
        </p>
      )}
      {history.length < 2 && <p className="note">{t("decisionsNone")}</p>}
      <ol className="history-steps">
        {history.map((step) => (
          <Step key={step.seq} step={step} />
        ))}
      </ol>
    </section>
  );
}

function Step({ step }: { readonly step: HistoryStep }) {
  const { t, day } = useLanguage();
  const { what, person, reason, in_force, recorded, decision } = step;
  return (
    <li className={in_force ? "" : "undone"}>
      <b>{t(`decided.${what}`)}</b>
      {person !== null && <bdi> {t("decidedBy", { name: person })}</bdi>}, {day(recorded)}
      {decision?.verdict === "same-as" && (
        <span dir="auto">: {t("decidedSame", { a: decision.from.name, b: decision.to.name })}</span>
      )}
      {reason !== "" && (
        <>
          : <q dir="auto">{reason}</q>
        </>
      )}
      {!in_force && <small> ({t("decidedUndone")})</small>}
    </li>
  );
}
