import { spawn } from "node:child_process";
import process from "node:process";

/** Everything a command does to the world, passed in so that tests can record it. */
export interface Effects {
  /** Writes to standard output; resolves when the reader has room for more. */
  readonly out: (text: string) => Promise<void>;
  /** Writes to standard error. */
  readonly err: (text: string) => void;
  readonly stdin: NodeJS.ReadableStream;
  /** The current instant, ISO 8601 in UTC. */
  readonly now: () => string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly outIsTerminal: boolean;
  readonly errIsTerminal: boolean;
  /** Width of the terminal in columns. */
  readonly columns: number;
  /** The exit status the process will end with; a higher one wins. */
  readonly exitWith: (status: 0 | 1 | 2) => void;
  /** Opens an address in the person's browser, if there is one. */
  readonly openInBrowser: (url: string) => void;
}

/** The real world. */
export function realEffects(): Effects {
  process.stdout.on("error", endQuietly);
  return {
    out: writeOut,
    err: (text) => void process.stderr.write(text),
    stdin: process.stdin,
    now: () => new Date().toISOString(),
    env: process.env,
    outIsTerminal: process.stdout.isTTY === true,
    errIsTerminal: process.stderr.isTTY === true,
    columns: process.stdout.columns || 100,
    exitWith: (status) => {
      process.exitCode = Math.max(Number(process.exitCode ?? 0), status);
    },
    openInBrowser,
  };
}

/** A reader that has seen enough (`| head`) closes the pipe: that is the end of the work and no failure. */
function endQuietly(cause: NodeJS.ErrnoException): void {
  if (cause.code !== "EPIPE") throw cause;
  process.exit(0);
}

function writeOut(text: string): Promise<void> {
  if (process.stdout.write(text)) return Promise.resolve();
  return new Promise((resolve) => process.stdout.once("drain", resolve));
}

function openInBrowser(url: string): void {
  const opener = { darwin: "open", win32: "explorer" }[process.platform as string] ?? "xdg-open";
  spawn(opener, [url], { stdio: "ignore", detached: true })
    .on("error", () => undefined)
    .unref();
}
