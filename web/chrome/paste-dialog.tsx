import { type FormEvent, useRef, useState } from "react";
import { api, type ApiError } from "../api/api-client.ts";
import type { PasteAnswer } from "../../src/server/answers.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { AddFiles } from "./add-files.tsx";
import { Dialog } from "./dialog.tsx";
import { Findings } from "./findings.tsx";

/** Takes files, or a pasted report, into the ledger and says what was read and what was not. */
export function PasteDialog({
  onClose,
  onRead,
}: {
  readonly onClose: () => void;
  readonly onRead: () => void;
}) {
  const { t } = useLanguage();
  const [outcome, setOutcome] = useState<PasteAnswer | ApiError | null>(null);
  const [isSending, setSending] = useState(false);
  const box = useRef<HTMLFormElement>(null);
  const given = () => {
    const form = new FormData(box.current!);
    return { publisher: String(form.get("publisher") ?? ""), published: String(form.get("published") ?? "") };
  };
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isSending) return;
    setSending(true);
    api
      .paste({ text: String(new FormData(event.currentTarget).get("text") ?? ""), ...given() })
      .then((answer) => {
        setOutcome(answer);
        onRead();
      })
      .catch((error: ApiError) => setOutcome(error))
      .finally(() => setSending(false));
  };
  return (
    <Dialog title={t("pasteTitle")} onClose={onClose}>
      <form className="paste" ref={box} onSubmit={send}>
        <AddFiles given={given} onRead={onRead} />
        <label className="wide">
          {t("pasteText")}
          <textarea name="text" rows={10} required dir="auto" />
        </label>
        <label>
          {t("pastePublisher")}
          <input name="publisher" required dir="auto" />
        </label>
        <label>
          {t("pasteDate")}
          <input name="published" required pattern="\d{4}-\d{2}-\d{2}" placeholder="2017-11-10" dir="ltr" />
        </label>
        <button type="submit" className="primary" aria-disabled={isSending}>
          {t("pasteSend")}
        </button>
        <Outcome outcome={outcome} />
      </form>
    </Dialog>
  );
}

function Outcome({ outcome }: { readonly outcome: PasteAnswer | ApiError | null }) {
  const { t } = useLanguage();
  if (outcome === null) return null;
  if (outcome instanceof Error)
    return (
      <p role="alert" className="note error">
        {outcome.message} {outcome.advice}
      </p>
    );
  return (
    <div role="status">
      <p>
        {outcome.new + outcome.revised === 0
          ? t("pasteKnown")
          : t("pasteDone", {
              claims: t("claimsCount", { n: outcome.claims }),
              findings: t("pasteFindings", { n: outcome.findings.length }),
            })}
      </p>
      <Findings findings={outcome.findings} />
    </div>
  );
}
