import type { Effects } from "./effects.ts";

export type Paint = Readonly<
  Record<"bold" | "dim" | "red" | "green" | "yellow" | "cyan", (text: string) => string>
>;

const CODES = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, cyan: 36 } as const;

/** Colours for a terminal; plain text when output is piped or NO_COLOR is set. */
export function paintFor(effects: Effects): Paint {
  const on = effects.outIsTerminal && !effects.env["NO_COLOR"];
  const entries = Object.entries(CODES).map(([name, code]) => [
    name,
    (text: string) => (on ? `\u001b[${code}m${text}\u001b[0m` : text),
  ]);
  return Object.fromEntries(entries) as Paint;
}

/** Report text made safe for a terminal: control characters and escape sequences become visible marks. */
export function printable(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, "\u2423");
}
