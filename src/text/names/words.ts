import { plain } from "../fold.ts";

/** A written word for the matching of names; finer than a token: hyphens part words, a possessive ending is left out. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** Lower case, without marks and apostrophes. */
  readonly plain: string;
  /** Begins with a capital, or is in a script without capitals, or is a number with capitals after it. */
  readonly capital: boolean;
  /** All capitals, two at least. */
  readonly upper: boolean;
  /** Whether only a space, hyphen or slash stands between the previous word of the sentence and this one. */
  readonly joined: boolean;
  /** Whether a possessive ending follows. */
  readonly possessive: boolean;
}

const WORD = /(?:\p{Lu}\.){2,}\p{Lu}?|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’‘`´ʿʾʻʼ][\p{L}][\p{L}\p{M}]*)*/gu;
const POSSESSIVE = /['’]s$/i;
const SIMPLE = /^[A-Za-z0-9]+$/;
const JOIN = /^(?:[ \u00a0\t]*[-‐‑/]?[ \u00a0\t]*|\s{0,3}['’]\s?|[ ]?\n[ ]?)$/;
const LONGEST_WORD = 60;

/** The words of `text` from `start` to `end`, in order, with offsets into `text`. */
export function splitWords(text: string, start: number, end: number): Word[] {
  const words: Word[] = [];
  const part = text.slice(start, end);
  let last = 0;
  for (const match of part.matchAll(WORD)) {
    const whole = match[0];
    if (whole.length > LONGEST_WORD) continue;
    const possessive = POSSESSIVE.test(whole);
    const form = possessive ? whole.slice(0, -2) : whole;
    const gap = part.slice(last, match.index);
    words.push({
      start: start + match.index,
      end: start + match.index + form.length,
      plain: SIMPLE.test(form) ? form.toLowerCase() : plain(form.replaceAll(".", "")).replaceAll(" ", ""),
      capital: isCapital(form),
      upper: form.length > 1 && /^[\p{Lu}\p{N}.]+$/u.test(form) && /\p{Lu}/u.test(form),
      joined: words.length > 0 && (gap === " " || JOIN.test(gap)),
      possessive,
    });
    last = match.index + whole.length;
  }
  return words;
}

function isCapital(form: string): boolean {
  const code = form.charCodeAt(0);
  if (code < 128) return (code >= 65 && code <= 90) || (code < 58 && /^\d+(?:st|nd|rd|th)$/.test(form));
  return !/^\p{Ll}/u.test(form);
}
