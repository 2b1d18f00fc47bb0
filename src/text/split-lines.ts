import type { Span } from "../base/span.ts";

interface Line {
  readonly span: Span;
  readonly text: string;
}

/** Wider lines were not wrapped at a column: they are whole paragraphs. */
const WIDEST_WRAP = 140;
const SURE_BULLET = /^\s*[•*·‣◦▪●]\s/u;
const POSSIBLE_BULLET = /^\s*(?:[-–—]|\(?\d{1,3}[.)]|\(?[a-z]\))\s/;
const ENDS_SENTENCE = /[.!?…:;؟۔]["”’»')\]]{0,3}\s*$/u;
const CONTINUES = /^\s*(?:\p{Ll}|[,;)\]])/u;

/**
 * The paragraphs of a text. A blank line always ends one; a single line break does, unless the line was wrapped at a
 * column: the next goes on in lower case, or does so elsewhere in the block and its first word would not have fitted.
 */
export function splitParagraphs(text: string): Span[] {
  const paragraphs: Span[] = [];
  let block: Line[] = [];
  for (const line of linesOf(text)) {
    if (line.text.trim() !== "") block.push(line);
    else if (block.length > 0) {
      paragraphs.push(...splitBlock(block));
      block = [];
    }
  }
  if (block.length > 0) paragraphs.push(...splitBlock(block));
  return paragraphs;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const match of text.matchAll(/\r\n|[\n\r\f\v\u0085\u2028\u2029]|$/gu)) {
    lines.push({ span: [start, match.index], text: text.slice(start, match.index) });
    start = match.index + match[0].length;
  }
  return lines;
}

function splitBlock(block: readonly Line[]): Span[] {
  const width = Math.max(...block.slice(0, 2000).map((line) => line.text.trimEnd().length));
  const wrapped =
    width <= WIDEST_WRAP && block.some((line, index) => index > 0 && continues(block[index - 1], line));
  const paragraphs: Span[] = [];
  let start = block[0]?.span[0] ?? 0;
  block.forEach((line, index) => {
    const previous = block[index - 1];
    if (previous === undefined || isWrap(previous, line, wrapped ? width : null)) return;
    paragraphs.push([start, previous.span[1]]);
    start = line.span[0];
  });
  paragraphs.push([start, block.at(-1)?.span[1] ?? start]);
  return paragraphs;
}

function continues(previous: Line | undefined, line: Line): boolean {
  return previous !== undefined && CONTINUES.test(line.text) && !ENDS_SENTENCE.test(previous.text);
}

/** Whether the break between the two lines is one of layout only; `width` is the column of a wrapped block. */
function isWrap(previous: Line, line: Line, width: number | null): boolean {
  if (SURE_BULLET.test(line.text)) return false;
  if (POSSIBLE_BULLET.test(line.text) && (ENDS_SENTENCE.test(previous.text) || width === null)) return false;
  if (continues(previous, line)) return true;
  if (width === null) return false;
  const firstWord = /\S+/.exec(line.text.slice(0, width))?.[0] ?? "";
  return previous.text.trimEnd().length + 1 + firstWord.length > width;
}
