import { Hono } from "hono";
import type { Input } from "../../src/edge/formats/input.ts";
import type { Ledger } from "../../src/edge/ledger/ledger.ts";
import { createLedger } from "../../src/edge/ledger/open-ledger.ts";
import { readMany } from "../../src/edge/read-many.ts";
import { createReader, type Reader } from "../../src/edge/reader.ts";
import { createMemoryStore } from "../../src/record/memory-store.ts";
import { type Report, reportOf } from "../../src/report/report.ts";
import { createApp } from "../../src/server/app.ts";

export const clock = () => "2017-11-12T09:00:00.000Z";

let loaded: Reader | undefined;
/** The package's reader, loaded once for all tests of a file. */
export const reader = (): Reader => (loaded ??= createReader());

/** What a report says, with who published it when. */
export type Said = Pick<Report, "text"> & Partial<Report>;

/** State television and the Observatory on one town, in words of our own. */
export const STORY: readonly Said[] = [
  {
    text: "The Syrian army took full control of Abu Kamal from Islamic State on Thursday, Syrian state TV said.",
    title: "State TV on Abu Kamal",
    publisher: "Border Post Daily",
    published: "2017-11-09",
  },
  {
    text: "Islamic State has recaptured several districts of Abu Kamal, the Syrian Observatory for Human Rights said on Friday. Air strikes killed at least 26 civilians in Abu Kamal.",
    title: "Observatory on Abu Kamal",
    publisher: "Border Post Daily",
    published: "2017-11-10",
  },
];

/** An app over a ledger in memory that holds these reports, and how to ask it. */
export async function appWith(reports: readonly Said[], hosts: ReadonlySet<string> | null = null) {
  const { registers, knowledge } = reader();
  const ledger = createLedger(createMemoryStore(), { clock, lexicon: knowledge.lexicon });
  await ledger.ingest(inputsOf(reports), { read });
  return { ledger, app: appOver(ledger, hosts), registers };
}

/** An app over any ledger. */
export function appOver(ledger: Ledger, hosts: ReadonlySet<string> | null = null): Hono {
  const page = (context: { text: (words: string) => Response }) => context.text("the page");
  return createApp({ ledger, registers: reader().registers, clock, read, hosts, assets: { answer: page } });
}

/** Asks for JSON. */
export async function ask<T>(
  app: Hono,
  path: string,
  init?: RequestInit,
): Promise<{ status: number; body: T }> {
  const response = await app.request(path, init);
  return { status: response.status, body: (await response.json()) as T };
}

/** Sends a report as the page does. */
export function paste(app: Hono, body: unknown, type = "application/json") {
  return app.request("/api/reports", {
    method: "POST",
    headers: { "content-type": type },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
}

const read = (inputs: AsyncIterable<Input>) => readMany(inputs, { reader: reader(), jobs: 1 });

async function* inputsOf(reports: readonly Said[]): AsyncGenerator<Input> {
  for (const parts of reports) yield { kind: "report", report: reportOf(parts), file: "test" };
}
