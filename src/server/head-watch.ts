import type { Head } from "../record/entry.ts";

/** Tells listeners when the ledger's head is another one. */
export interface HeadWatch {
  /** Gives what ends the listening. */
  readonly listen: (onHead: (head: Head) => void) => () => void;
}

/** A watch that asks for the head every so many ms, as long as somebody listens: another process may write to the ledger too. */
export function createHeadWatch(head: () => Promise<Head>, every: number): HeadWatch {
  const listeners = new Set<(head: Head) => void>();
  let timer: ReturnType<typeof setInterval> | undefined;
  let last: string | null = null;
  const look = async () => {
    const found = await head().catch(() => null);
    if (found === null || found.hash === last) return;
    const isNews = last !== null;
    last = found.hash;
    if (isNews) for (const listener of listeners) listener(found);
  };
  return {
    listen: (onHead) => {
      listeners.add(onHead);
      timer ??= setInterval(() => void look(), every);
      void look();
      return () => {
        listeners.delete(onHead);
        if (listeners.size > 0) return;
        clearInterval(timer);
        timer = undefined;
        last = null;
      };
    },
  };
}
