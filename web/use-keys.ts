import { useEffect, useRef } from "react";

/** Runs what a key stands for, unless a person is typing or a dialog is open; `mod+k` is with Ctrl or ⌘. */
export function useKeys(keys: Readonly<Record<string, () => void>>): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement;
      const isTyping = target.matches("input:not([type=checkbox],[type=radio]), textarea, select");
      const isModal = document.querySelector("dialog[open]") !== null;
      const isCommand = event.metaKey || event.ctrlKey;
      if ((isTyping && !isCommand) || isModal || event.altKey) return;
      const run = latest.current[isCommand ? `mod+${event.key}` : event.key];
      if (run === undefined) return;
      event.preventDefault();
      run();
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, []);
}
