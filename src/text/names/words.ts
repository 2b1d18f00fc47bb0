import { plain } from "../fold.ts";

/** A written word for the matching of names; finer than a token: hyphens part words, a possessive ending is left out. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** Lower case, without marks and apostrophes. */
  readonly plain: string;
  /** Begins with a capital, or is in a script without capitals, or is an ordinal. */
  readonly capital: boolean;
  /** All capitals, two at least. */
  readonly upper: boolean;
  /** Whether only a space, hyphen or slash stands between the previous word of the sentence and this one. */
  readonly joined: boolean;
  /** Whether a possessive ending follows. */
  readonly possessive: boolean;
}

const DOTTED = /(?:\p{Lu}\.){2,}\p{Lu}?/uy;
const LETTER = /[\p{L}\p{N}\p{M}]/u;
const APOSTROPHES = new Set("'’‘`´ʿʾʻʼ");
const SIMPLE = /^[A-Za-z0-9]+$/;
const UPPER = /^[A-Z0-9.]*[A-Z][A-Z0-9.]*$/;
const ANY_UPPER = /^[\p{Lu}\p{N}.]*\p{Lu}[\p{Lu}\p{N}.]*$/u;
const ORDINAL = /^\d+(?:st|nd|rd|th)$/;
const LOWER = /^\p{Ll}/u;
const JOIN = /^(?:[ \u00a0\t]*[-‐‑/]?[ \u00a0\t]*|\s{0,3}['’]\s?| ?\n ?)$/;
const LONGEST_WORD = 60;

/** The words of `text` from `start` to `end`, in order, with offsets into `text`. */
export function splitWords(text: string, start: number, end: number): Word[] {
  const words: Word[] = [];
  let last = start;
  let at = start;
  while (at < end) {
    const width = letterAt(text, at);
    if (width === 0) {
      at++;
      continue;
    }
    const stop = Math.min(wordEnd(text, at + width, at), end);
    if (stop - at <= LONGEST_WORD) {
      const possessive = isPossessive(text, at, stop);
      const form = text.slice(at, possessive ? stop - 2 : stop);
      const joined = words.length > 0 && joins(text, last, at);
      words.push({ start: at, end: at + form.length, ...lettersOf(form), joined, possessive });
      last = stop;
    }
    at = stop;
  }
  return words;
}

/** Code units of the letter, digit or mark at an offset; 0 when there is none. */
function letterAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128)
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) ? 1 : 0;
  const sign = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return LETTER.test(sign) ? sign.length : 0;
}

function wordEnd(text: string, from: number, start: number): number {
  if (text[start + 1] === ".") {
    DOTTED.lastIndex = start;
    if (DOTTED.test(text)) return DOTTED.lastIndex;
  }
  let at = from;
  for (;;) {
    const width = letterAt(text, at);
    if (width > 0) at += width;
    else if (APOSTROPHES.has(text[at] ?? "") && letterAt(text, at + 1) > 0) at++;
    else return at;
  }
}

function isPossessive(text: string, start: number, end: number): boolean {
  return end - start > 2 && /[sS]/.test(text[end - 1] ?? "") && /['’]/.test(text[end - 2] ?? "");
}

function joins(text: string, from: number, to: number): boolean {
  return to - from === 1 && text[from] === " " ? true : to - from <= 6 && JOIN.test(text.slice(from, to));
}

function lettersOf(form: string): Pick<Word, "plain" | "capital" | "upper"> {
  if (SIMPLE.test(form)) {
    const code = form.charCodeAt(0);
    const capital = code < 58 ? ORDINAL.test(form) : code <= 90;
    return { plain: form.toLowerCase(), capital, upper: form.length > 1 && UPPER.test(form) };
  }
  return {
    plain: plain(form.replaceAll(".", "")).replaceAll(" ", ""),
    capital: !LOWER.test(form),
    upper: form.length > 1 && ANY_UPPER.test(form),
  };
}
