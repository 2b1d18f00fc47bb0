import { FOLD_RULES } from "./fold-rules.ts";
import { toLatin } from "./fold-scripts.ts";

const MARKS = /[\p{M}\u0640\u200b-\u200f\u2060\ufeff]/gu;
const APOSTROPHES = /['’‘`´ʿʾʻʼʹ′]/gu;
const NOT_NAME = /[^\p{L}\p{N}']+/gu;
const CONSONANT_WITH_VOWELS = /[^aeiouyw']([aeiouyw']*)/g;
const ASCII = /^[ -~]*$/;
const NOT_ASCII_NAME = /[^a-z0-9']+/g;
const PLAIN = /^[a-z ]*$/;
const SPECIAL: Readonly<Record<string, string>> = {
  ı: "i",
  ø: "o",
  ł: "l",
  đ: "d",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ð: "d",
  þ: "th",
};

/** The name in lower case, without marks and apostrophes, hyphens and spaces alike: equal for equal letters. */
export function plain(name: string): string {
  return bare(name).replaceAll("'", "").replace(/ {2,}/g, " ").trim();
}

/**
 * One key for the spellings of one name, whatever the romanisation or script: "Al-Bokamal", "Abu Kamal" and "البوكمال" share theirs.
 * Distinct names may share a key too; `alike` tells more of them apart. Empty for a text without letters.
 */
export function fold(name: string): string {
  let key = bareLatin(name);
  for (const rule of FOLD_RULES) key = key.replace(rule.from, rule.to);
  return key;
}

/** A name's key with what the key leaves out. */
export interface Sound {
  readonly key: string;
  /** The kind of vowel after each consonant: A, I, U, or none. */
  readonly vowels: readonly string[];
  /** Whether a consonant was doubled. */
  readonly doubled: boolean;
  /** Whether it begins with an article. */
  readonly article: boolean;
}

/** How a name sounds: its key, and the vowels, doubling and article that the key leaves out. */
export function soundOf(name: string): Sound {
  let key = bareLatin(name);
  const article = /^(?:al|el) /.test(key);
  let voiced = key;
  let doubled = false;
  for (const rule of FOLD_RULES) {
    if (rule.id === "vowels") voiced = key;
    const next = key.replace(rule.from, rule.to);
    if (rule.id === "doubled") doubled = next !== key;
    key = next;
  }
  const vowels = [...voiced.matchAll(CONSONANT_WITH_VOWELS)].map((match) => vowelKind(match[1] ?? ""));
  return { key, vowels, doubled, article };
}

/** The name in lower-case Latin letters, words parted by one space. */
function bareLatin(name: string): string {
  return toLatin(bare(name)).replace(/ {2,}/g, " ").trim();
}

function vowelKind(vowels: string): string {
  if (vowels === "") return "";
  if (/[iy]/.test(vowels)) return "I";
  return /[uow]/.test(vowels) ? "U" : "A";
}

function bare(name: string): string {
  const lower = name.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  if (ASCII.test(lower)) return lower.replaceAll("`", "'").replace(NOT_ASCII_NAME, " ");
  return lower
    .normalize("NFKD")
    .replace(/[آأإ]/gu, "ا")
    .replace(APOSTROPHES, "'")
    .replace(MARKS, "")
    .replace(/[ıøłđßæœðþ]/g, (letter) => SPECIAL[letter] ?? letter)
    .replace(NOT_NAME, " ");
}
