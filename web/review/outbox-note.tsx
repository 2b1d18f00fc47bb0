import { useLanguage } from "../i18n/use-language.ts";
import type { Sitting } from "./use-sitting.ts";

/** Decisions that the ledger did not take yet: why, to be sent again or let go. Nothing is lost on the way. */
export function OutboxNote({ sitting }: { readonly sitting: Sitting }) {
  const { outbox, drop } = sitting;
  const { t } = useLanguage();
  const failed = outbox.waiting.filter(({ failure }) => failure !== null);
  if (failed.length === 0) return null;
  return (
    <div className="outbox" role="alert">
      <p>
        <b>{t("outboxFailed", { n: failed.length })}</b>{" "}
        <button type="button" className="link" onClick={outbox.retry}>
          {t("outboxRetry")}
        </button>
      </p>
      <ul>
        {failed.slice(0, 4).map(({ decision, about, failure }) => (
          <li key={decision.id}>
            <b>{t(`decided.${decision.verdict}`)}</b> <span dir="auto">{about}</span>{" "}
            <span dir="auto">{failure!.status === 0 ? t("outboxOffline") : failure!.message}</span>{" "}
            <button type="button" className="link" onClick={() => drop(decision.id)}>
              {t("outboxDrop")}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
