import { type ReactNode, useEffect, useRef } from "react";
import { CloseButton } from "./close-button.tsx";

/** A modal dialog with a title and a close button; what is marked `data-focus` has the focus first, Escape closes it, focus returns where it was. */
export function Dialog(props: {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    box.current?.showModal();
    box.current?.querySelector<HTMLElement>("[data-focus]")?.focus();
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
        <CloseButton onClose={() => box.current?.close()} />
      </header>
      {props.children}
    </dialog>
  );
}
