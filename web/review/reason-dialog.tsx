import { type KeyboardEvent, useState } from "react";
import { Dialog } from "../chrome/dialog.tsx";
import type { MessageKey } from "../i18n/language.ts";
import { useLanguage } from "../i18n/use-language.ts";

/** Asks why: a number chooses a usual reason, or one is written. */
export function ReasonDialog(props: {
  readonly usual: readonly MessageKey[];
  readonly onReason: (reason: string) => void;
  readonly onClose: () => void;
}) {
  const { usual, onReason, onClose } = props;
  const { t, number } = useLanguage();
  const [own, setOwn] = useState("");
  const press = (event: KeyboardEvent) => {
    const chosen = usual[Number(event.key) - 1];
    if (chosen === undefined || event.target instanceof HTMLInputElement) return;
    event.preventDefault();
    onReason(t(chosen));
  };
  return (
    <Dialog title={t("reasonTitle")} onClose={onClose}>
      <div className="reasons" onKeyDown={press}>
        {usual.map((key, index) => (
          <button
            key={key}
            type="button"
            data-focus={index === 0 ? "" : undefined}
            onClick={() => onReason(t(key))}
          >
            <kbd>{number(index + 1)}</kbd> {t(key)}
          </button>
        ))}
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (own.trim() !== "") onReason(own.trim());
          }}
        >
          <label>
            {t("reasonOwn")}
            <input value={own} dir="auto" maxLength={2000} onChange={(event) => setOwn(event.target.value)} />
          </label>
          <button type="submit" className="primary" disabled={own.trim() === ""}>
            {t("reasonSend")}
          </button>
        </form>
      </div>
    </Dialog>
  );
}
