import { createReadStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import type { Finding } from "../../base/finding.ts";
import { decode } from "./decode.ts";
import { splitFrontMatter } from "./front-matter.ts";
import { readHtml, readMarkdown } from "./html.ts";
import { type GivenMetadata, type Input, type InputFormat, LONGEST_REPORT } from "./input.ts";
import { readJsonl } from "./jsonl.ts";
import { type Origin, toReport } from "./to-report.ts";

const BY_EXTENSION: Readonly<Record<string, InputFormat>> = {
  ".txt": "text",
  ".text": "text",
  ".html": "html",
  ".htm": "html",
  ".xhtml": "html",
  ".jsonl": "jsonl",
  ".ndjson": "jsonl",
  ".md": "md",
  ".markdown": "md",
};
/** Bytes of a whole file that is one report; UTF-8 needs up to three bytes a UTF-16 unit, HTML much around it. */
const LONGEST_FILE = 8 * LONGEST_REPORT;

export interface ReadOptions {
  readonly format?: InputFormat;
  readonly given: GivenMetadata;
  readonly stdin: AsyncIterable<Uint8Array | string>;
}

/** Every report of the files, folders (all readable files below, by name) and `-` (standard input), in order. */
export async function* readReports(paths: readonly string[], options: ReadOptions): AsyncGenerator<Input> {
  for (const path of paths) {
    if (path === "-")
      yield* readStream(asBytes(options.stdin), options.format ?? "text", {
        file: "-",
        given: options.given,
      });
    else yield* readPath(path, options, false);
  }
}

/** Every report of a file that is here already, read as its name ends. */
export function readNamed(
  name: string,
  bytes: AsyncIterable<Uint8Array>,
  given: GivenMetadata,
): AsyncIterable<Input> {
  const format = BY_EXTENSION[extname(name).toLowerCase()];
  return format === undefined
    ? only(fileFinding(name, { ...UNKNOWN_KIND, advice: READ_ARE }))
    : readStream(bytes, format, { file: name, given });
}

async function* only(input: Input): AsyncGenerator<Input> {
  yield input;
}

async function* readPath(path: string, options: ReadOptions, found: boolean): AsyncGenerator<Input> {
  const kind = await kindOf(path);
  if (kind === "folder") {
    const names = (await readdir(path)).filter((name) => !name.startsWith(".")).sort();
    for (const name of names) yield* readPath(join(path, name), options, true);
    return;
  }
  const format = BY_EXTENSION[extname(path).toLowerCase()] ?? (found ? undefined : "text");
  if (kind === "none") yield fileFinding(path, NO_FILE);
  else if (options.format ?? format) {
    yield* readStream(createReadStream(path), options.format ?? format!, {
      file: path,
      given: options.given,
    });
  } else yield fileFinding(path, UNKNOWN_KIND);
}

async function* readStream(
  bytes: AsyncIterable<Uint8Array>,
  format: InputFormat,
  origin: Origin,
): AsyncGenerator<Input> {
  if (format === "jsonl") return yield* readJsonl(bytes, origin);
  const whole = await readWhole(bytes);
  if (whole === null) return yield fileFinding(origin.file, TOO_LARGE);
  const { text, finding } = decode(whole);
  if (finding) yield fileFinding(origin.file, finding);
  if (text !== null) yield* readText(text, format, origin);
}

function readText(text: string, format: Exclude<InputFormat, "jsonl">, origin: Origin): Input[] {
  if (format === "html") {
    const page = readHtml(text);
    return toReport(page.text, page.own, origin);
  }
  const { own, body } = splitFrontMatter(text);
  return toReport(format === "md" ? readMarkdown(body) : body, own, origin);
}

async function readWhole(bytes: AsyncIterable<Uint8Array>): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of bytes) {
    length += chunk.length;
    if (length > LONGEST_FILE) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

async function* asBytes(chunks: AsyncIterable<Uint8Array | string>): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) yield typeof chunk === "string" ? Buffer.from(chunk, "utf8") : chunk;
}

async function kindOf(path: string): Promise<"file" | "folder" | "none"> {
  try {
    return (await stat(path)).isDirectory() ? "folder" : "file";
  } catch {
    return "none";
  }
}

function fileFinding(file: string, finding: Finding): Input {
  return { kind: "finding", finding: { ...finding, file } };
}

const NO_FILE: Finding = {
  code: "no-such-file",
  message: "there is no such file.",
  advice: "Check the path; the other files were read.",
  lost: true,
};

const READ_ARE = "Demarc reads .txt, .md, .html and .jsonl.";

const UNKNOWN_KIND: Finding = {
  code: "unknown-kind",
  message: "the file's extension is none that Demarc reads, so it was left out.",
  advice: `${READ_ARE} Name the file itself with --input to force one.`,
  lost: false,
};

const TOO_LARGE: Finding = {
  code: "too-long",
  message: `the file is larger than ${LONGEST_FILE / 1_000_000} MB, too large for one report.`,
  advice: "Split it, or give it as JSON lines, one report a line.",
  lost: true,
};
