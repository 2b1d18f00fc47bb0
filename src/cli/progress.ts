import type { Effects } from "./effects.ts";

/** A line on standard error that counts, for people who wait; silent unless that is a terminal. */
export interface Progress {
  add(count: number): void;
  /** Takes the line away, so that something else can be written. */
  clear(): void;
  done(): void;
}

const EVERY_MS = 200;

/** Counts `what`; with `total` it shows the share done and the time left, else the rate alone. */
export function createProgress(what: string, effects: Effects, total?: number): Progress {
  const now = () => Date.parse(effects.now());
  const start = now();
  let count = 0;
  let shown = 0;
  const show = () => {
    const seconds = Math.max(0.001, (now() - start) / 1000);
    const rate = count / seconds;
    const left = total === undefined || count === 0 ? "" : `, ${Math.ceil((total - count) / rate)} s left`;
    const of = total === undefined ? "" : ` of ${total} (${Math.floor((100 * count) / total)} %)`;
    effects.err(`\r\u001b[K${count}${of} ${what}, ${rate.toFixed(0)}/s${left}`);
  };
  const clear = () => {
    if (effects.errIsTerminal && shown > 0) effects.err("\r\u001b[K");
  };
  return {
    add: (more) => {
      count += more;
      if (!effects.errIsTerminal || now() - Math.max(start, shown) < EVERY_MS) return;
      shown = now();
      show();
    },
    clear,
    done: clear,
  };
}
