import { readFileSync } from "node:fs";
import { once } from "node:events";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { Fault } from "../base/fault.ts";
import { openLedger } from "../edge/ledger/open-ledger.ts";
import { readMany } from "../edge/read-many.ts";
import { createReader } from "../edge/reader.ts";
import { createApp } from "./app.ts";
import { loadAssets } from "./assets.ts";
import { isLoopback, listen } from "./listen.ts";
import type { StartWish } from "./start-of.ts";

export interface ServeOptions {
  /** The ledger's folder or PostgreSQL address. */
  readonly location: string;
  readonly host: string;
  readonly port: number;
  readonly registers?: readonly string[];
  /** A JSON file that says where the page opens. */
  readonly start?: string;
  readonly clock: () => string;
  /** Tells the person something. */
  readonly say: (words: string) => void;
  readonly openInBrowser?: (url: string) => void;
}

const startSchema = z
  .strictObject({
    on: z.iso.date(),
    known: z.iso.date(),
    place: z.string(),
    lon: z.number(),
    lat: z.number(),
    zoom: z.number(),
  })
  .partial();

/** Serves the app and the API until the process is told to stop, then closes the ledger. */
export async function serve(options: ServeOptions): Promise<void> {
  const { location, clock, host, port, registers = [], say } = options;
  const start = options.start === undefined ? undefined : readStart(options.start);
  const reader = createReader({ registers });
  const ledger = await openLedger(location, { clock, lexicon: reader.knowledge.lexicon });
  try {
    const app = createApp({
      ledger,
      registers: reader.registers,
      clock,
      assets: loadAssets(fileURLToPath(new URL("../web", import.meta.url))),
      read: (inputs) => readMany(inputs, { reader, jobs: 1 }),
      hosts: isLoopback(host) ? new Set(["localhost", "127.0.0.1", "[::1]", host]) : null,
      ...(start === undefined ? {} : { start }),
    });
    const { url, close } = await listen(app, { host, port });
    say(`Demarc is at ${url}\n`);
    if (!isLoopback(host))
      say(`Anyone who reaches ${host} can read this ledger, add reports to it and decide on its claims.\n`);
    options.openInBrowser?.(url);
    await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
    await close();
  } finally {
    await ledger.close();
  }
}

function readStart(file: string): StartWish {
  try {
    return startSchema.parse(JSON.parse(readFileSync(file, "utf8"))) as StartWish;
  } catch (cause) {
    throw new Fault("bad-input", `${file} does not say where to open the page.`, {
      advice: 'Write JSON such as {"place": "geonames:174448", "on": "2017-11-10", "known": "2017-11-12"}.',
      cause,
    });
  }
}
