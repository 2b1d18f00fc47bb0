import { Readable } from "node:stream";
import type { Effects } from "../../src/cli/effects.ts";
import { main } from "../../src/cli/main.ts";

/** What a command line did: its output, what it said, its exit status. */
export interface Ran {
  readonly out: string;
  readonly err: string;
  readonly status: number;
}

/** Runs a command line in this process with recorded effects. */
export async function runDemarc(
  args: readonly string[],
  { stdin = "", terminal = false } = {},
): Promise<Ran> {
  let out = "";
  let err = "";
  let status = 0;
  const effects: Effects = {
    out: async (text) => void (out += text),
    err: (text) => void (err += text),
    stdin: Readable.from([Buffer.from(stdin)]),
    now: () => "2017-11-12T09:00:00.000Z",
    env: { NO_COLOR: "1" },
    outIsTerminal: terminal,
    errIsTerminal: false,
    columns: 100,
    exitWith: (next) => void (status = Math.max(status, next)),
    openInBrowser: () => undefined,
  };
  await main(args, effects);
  return { out, err, status };
}
