import type { Finding } from "../base/finding.ts";
import type { ParsedToken, Parser } from "./parser/parser.ts";
import type { RawSentence } from "./segment.ts";
import { segment } from "./segment.ts";

/** CoNLL-U text and what was not understood on the way to it. */
export interface ConlluResult {
  readonly output: string;
  readonly findings: readonly Finding[];
}

/** A row of a sentence: a word, or a multiword or empty row that is passed on beside the words. */
interface Row {
  readonly id: string;
  readonly form: string;
  readonly misc: string;
  readonly isWord: boolean;
  readonly columns: readonly string[];
}

interface Block {
  readonly comments: readonly string[];
  readonly rows: readonly Row[];
}

const COLUMNS = 10;
const WORD_ID = /^\d+$/;
const SIDE_ID = /^\d+(?:-\d+|\.\d+)$/;

/** How much of a text is whole sentence blocks: the offset after its last blank line, so that a stream can be cut there. */
export function endOfBlocks(text: string): number {
  const lastBlank = Math.max(text.lastIndexOf("\n\n") + 1, text.lastIndexOf("\n\r\n") + 1);
  return lastBlank === 0 ? 0 : text.indexOf("\n", lastBlank) + 1;
}

/**
 * CoNLL-U with LEMMA, UPOS, XPOS, HEAD and DEPREL filled in from FORM alone; comments, MISC and multiword rows are
 * kept, FEATS and DEPS emptied. A row without a form is left out and reported; `firstLine` numbers the findings.
 */
export function parseConllu(text: string, parser: Parser, firstLine = 1): ConlluResult {
  const findings: Finding[] = [];
  const blocks = readBlocks(text, firstLine, findings);
  const parsed = parser.parse(
    blocks.map((block) => block.rows.filter((row) => row.isWord).map((row) => row.form)),
  );
  const output = blocks.map((block, index) => writeBlock(block, parsed[index] ?? []));
  return { output: output.join(""), findings };
}

/** A plain text as CoNLL-U: segmented, tagged and parsed; `firstId` is the first sentence's number. */
export function rawToConllu(text: string, parser: Parser, firstId = 1): ConlluResult {
  const sentences = segment(text);
  const parsed = parser.parse(sentences.map((sentence) => sentence.tokens.map((token) => token.form)));
  const output = sentences.map((sentence, index) => {
    const next = sentences[index + 1]?.span[0] ?? null;
    const comments = [
      `# sent_id = ${firstId + index}`,
      `# text = ${text.slice(...sentence.span).replace(/\s+/g, " ")}`,
    ];
    return writeBlock({ comments, rows: rowsOf(sentence, next) }, parsed[index] ?? []);
  });
  return { output: output.join(""), findings: [] };
}

function readBlocks(text: string, firstLine: number, findings: Finding[]): Block[] {
  const blocks: Block[] = [];
  let comments: string[] = [];
  let rows: Row[] = [];
  const close = (): void => {
    if (rows.some((row) => row.isWord)) blocks.push({ comments, rows });
    comments = [];
    rows = [];
  };
  text
    .replace(/^\ufeff/, "")
    .split("\n")
    .forEach((ended, index) => {
      const line = ended.replace(/\r$/, "");
      if (line.trim() === "") close();
      else if (line.startsWith("#")) comments.push(line);
      else {
        const row = readRow(line, firstLine + index, findings);
        if (row !== null) rows.push(row);
      }
    });
  close();
  return blocks;
}

function readRow(line: string, lineNumber: number, findings: Finding[]): Row | null {
  const columns = line.split("\t");
  const [id = "", form = ""] = columns;
  const isWord = WORD_ID.test(id);
  if (form.trim() === "" || !(isWord || SIDE_ID.test(id))) {
    findings.push({
      code: "conllu-row-unreadable",
      message: `This row has no ${form.trim() === "" ? "FORM" : "number as its ID"}; it is left out.`,
      advice: "Give every row an ID and a FORM, separated by tabs.",
      lost: true,
      line: lineNumber,
    });
    return null;
  }
  if (columns.length !== COLUMNS)
    findings.push({
      code: "conllu-columns",
      message: `This row has ${columns.length} columns, not ${COLUMNS}; its FORM was used.`,
      advice: "Separate the ten columns of CoNLL-U by tabs.",
      lost: false,
      line: lineNumber,
    });
  return { id, form, misc: columns[COLUMNS - 1] ?? "_", isWord, columns };
}

function rowsOf(sentence: RawSentence, nextSentence: number | null): Row[] {
  return sentence.tokens.map((token, index) => {
    const next = sentence.tokens[index + 1]?.span[0] ?? nextSentence;
    const misc = next === token.span[1] ? "SpaceAfter=No" : "_";
    return { id: String(index + 1), form: token.form, misc, isWord: true, columns: [] };
  });
}

/** The block with its words numbered from 1; multiword and empty rows follow their words' new numbers. */
function writeBlock({ comments, rows }: Block, parsed: readonly ParsedToken[]): string {
  const numbers = new Map<string, number>();
  for (const row of rows) if (row.isWord) numbers.set(row.id, numbers.size + 1);
  let word = 0;
  const lines = rows.flatMap((row) => {
    if (!row.isWord) return writeSideRow(row, numbers);
    const token = parsed[word++];
    if (token === undefined) return [];
    const { lemma, upos, xpos, head, deprel } = token;
    return [[word, row.form, lemma, upos, xpos, "_", head, deprel, "_", row.misc].join("\t")];
  });
  return `${[...comments, ...lines].join("\n")}\n\n`;
}

function writeSideRow(row: Row, numbers: ReadonlyMap<string, number>): string[] {
  const [first = "", mark = "", second = ""] = row.id.split(/([-.])/);
  const start = first === "0" ? 0 : numbers.get(first);
  const end = mark === "-" ? numbers.get(second) : Number(second);
  if (start === undefined || end === undefined) return [];
  const rest = Array.from({ length: COLUMNS - 2 }, (_, index) => row.columns[index + 2] ?? "_");
  return [[`${start}${mark}${end}`, row.form, ...rest].join("\t")];
}
