import { type ReactNode, useEffect, useRef } from "react";
import { useLanguage } from "../i18n/use-language.ts";

/** A modal dialog with a title and a close button; Escape closes it, focus returns where it was. */
export function Dialog(props: {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const box = useRef<HTMLDialogElement>(null);
  const { t } = useLanguage();
  useEffect(() => {
    box.current?.showModal();
  }, []);
  return (
    <dialog
      ref={box}
      aria-labelledby="dialog-title"
      onClose={props.onClose}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <header>
        <h2 id="dialog-title">{props.title}</h2>
        <button
          type="button"
          className="icon close"
          aria-label={t("close")}
          onClick={() => box.current?.close()}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="m3.5 3.5 9 9m0-9-9 9" />
          </svg>
        </button>
      </header>
      {props.children}
    </dialog>
  );
}
