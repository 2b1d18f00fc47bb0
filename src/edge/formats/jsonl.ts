import type { Finding } from "../../base/finding.ts";
import { decode, encodingOf } from "./decode.ts";
import { type Input, LONGEST_REPORT, type OwnMetadata } from "./input.ts";
import { type Origin, toReport } from "./to-report.ts";

const NEWLINE = 10;
/** JSON escapes make a line longer than its text; beyond this a line is dropped as it streams by. Bytes. */
const LONGEST_LINE = 2 * LONGEST_REPORT;

/** Reports from JSON lines, one a line, as the bytes stream by; a line that cannot be used is one finding. */
export async function* readJsonl(bytes: AsyncIterable<Uint8Array>, origin: Origin): AsyncGenerator<Input> {
  let number = 0;
  for await (const line of lines(bytes)) {
    number++;
    const here = { ...origin, line: number };
    if (line === "too-long") yield lineFinding(TOO_LONG, here);
    else yield* readLine(line, here);
  }
  if (number === 0) yield* toReport("", {}, origin);
}

function* readLine(bytes: Uint8Array, origin: Origin): Generator<Input> {
  const { text, finding } = decode(bytes);
  if (finding) yield lineFinding(finding, origin);
  if (text === null || text.trim() === "") return;
  const value = parseJson(text);
  if (value === null) return yield lineFinding(NOT_JSON, origin);
  if (typeof value["text"] !== "string") return yield lineFinding(NO_TEXT, origin);
  yield* toReport(value["text"], metadata(value), origin);
}

function metadata(value: Record<string, unknown>): OwnMetadata {
  const words = (key: string) =>
    typeof value[key] === "string" && value[key] !== "" ? value[key] : undefined;
  const id = typeof value["id"] === "number" ? String(value["id"]) : words("id");
  const members = {
    id,
    title: words("title"),
    publisher: words("source") ?? words("publisher"),
    published: words("published"),
    url: words("url"),
    language: words("language"),
  };
  return Object.fromEntries(Object.entries(members).filter(([, member]) => member !== undefined));
}

function parseJson(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return value !== null && typeof value === "object" && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}

/** The lines of a byte stream without their ends; UTF-16 is turned into UTF-8 first. */
async function* lines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array | "too-long"> {
  let rest: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of asUtf8(chunks)) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      length += end - start;
      yield length > LONGEST_LINE ? "too-long" : Buffer.concat([...rest, chunk.subarray(start, end)]);
      rest = [];
      length = 0;
      start = end + 1;
    }
    length += chunk.length - start;
    if (length > LONGEST_LINE) rest = [];
    else if (start < chunk.length) rest.push(chunk.subarray(start));
  }
  if (length > LONGEST_LINE) yield "too-long";
  else if (length > 0) yield Buffer.concat(rest);
}

async function* asUtf8(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let decoder: InstanceType<typeof TextDecoder> | null | undefined;
  for await (const chunk of chunks) {
    if (decoder === undefined) {
      const encoding = encodingOf(chunk);
      decoder = encoding === "utf-16le" || encoding === "utf-16be" ? new TextDecoder(encoding) : null;
    }
    yield decoder === null ? chunk : Buffer.from(decoder.decode(chunk, { stream: true }), "utf8");
  }
}

function lineFinding(finding: Finding, { file, line }: Origin): Input {
  return { kind: "finding", finding: { ...finding, file, ...(line === undefined ? {} : { line }) } };
}

const NOT_JSON: Finding = {
  code: "line-not-json",
  message: "the line is no JSON object.",
  advice:
    'One report a line, as {"id", "source", "published", "title", "text", "url"}; the other lines were read.',
  lost: true,
};

const NO_TEXT: Finding = {
  code: "no-text",
  message: 'the object has no member "text" that is a string.',
  advice: 'Put the report\'s words in "text"; the other lines were read.',
  lost: true,
};

const TOO_LONG: Finding = {
  code: "too-long",
  message: `the line is longer than ${LONGEST_LINE / 1_000_000} MB.`,
  advice: "Split it into its reports; the other lines were read.",
  lost: true,
};
