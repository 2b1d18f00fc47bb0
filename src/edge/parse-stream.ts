import type { Finding } from "../base/finding.ts";
import { endOfBlocks, parseConllu, rawToConllu } from "../text/conllu.ts";
import { loadParser } from "./model/load-parser.ts";

/** What came of some of the input: CoNLL-U, and what could not be read. */
export interface Parsed {
  readonly output: string;
  readonly findings: readonly Finding[];
}

/** Characters gathered before they are parsed: enough sentences for full batches, and memory that does not grow. */
const GATHERED = 200_000;

/** Tags and parses a stream of CoNLL-U (`raw`: of plain text, which it also segments), a stretch at a time. */
export async function* parseStream(
  chunks: AsyncIterable<Uint8Array | string>,
  raw: boolean,
): AsyncGenerator<Parsed> {
  const { parser, findings } = loadParser();
  yield { output: "", findings };
  const decoder = new TextDecoder();
  let line = 1;
  let sentence = 1;
  let rest = "";
  const parse = (text: string): Parsed => {
    const parsed = raw ? rawToConllu(text, parser, sentence) : parseConllu(text, parser, line);
    line += text.split("\n").length - 1;
    sentence += parsed.output.match(/^# sent_id/gm)?.length ?? 0;
    return parsed;
  };
  for await (const chunk of chunks) {
    rest += typeof chunk === "string" ? chunk : decoder.decode(chunk, { stream: true });
    if (rest.length < GATHERED) continue;
    const end = endOfBlocks(rest);
    if (end > 0) yield parse(rest.slice(0, end));
    rest = rest.slice(end);
  }
  rest += decoder.decode();
  if (rest.trim() !== "") yield parse(rest);
}
