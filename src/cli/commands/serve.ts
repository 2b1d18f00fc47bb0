import { type Command, InvalidArgumentError, Option } from "commander";
import type { Effects } from "../effects.ts";
import { type LedgerOptions, ledgerLocation, withLedgerOption } from "../ledger-options.ts";

interface ServeOptions extends LedgerOptions {
  readonly port: number;
  readonly host: string;
  readonly registers?: readonly string[];
  readonly start?: string;
  readonly open: boolean;
}

/** `demarc serve`: the web app and the API over a ledger, until it is interrupted. */
export function registerServe(program: Command, effects: Effects): void {
  withLedgerOption(program.command("serve"))
    .description("serve the web app and the API over the ledger, on this machine only unless told otherwise")
    .addOption(
      new Option("--port <n>", "the next free of ten from here is taken").argParser(parsePort).default(4017),
    )
    .option("--host <address>", "address to listen on", "127.0.0.1")
    .option("--registers <folder...>", "folders of your own actors, sources, persons and places (YAML)")
    .option("--start <file>", "JSON that says where the page opens: place, on, known")
    .option("--no-open", "open no browser")
    .action(async ({ ledger, ...options }: ServeOptions) => {
      const { serve } = await import("../../server/serve.ts");
      await serve({
        ...options,
        location: ledgerLocation({ ...(ledger === undefined ? {} : { ledger }) }, effects),
        clock: effects.now,
        say: effects.err,
        ...(options.open && effects.errIsTerminal ? { openInBrowser: effects.openInBrowser } : {}),
      });
    });
}

function parsePort(words: string): number {
  const port = Number(words);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new InvalidArgumentError("A port is a number from 1 to 65535.");
  return port;
}
