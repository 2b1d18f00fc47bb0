import { soundOf, type Sound } from "./fold.ts";

/** How far two vowels are apart: the same sound 0, any two sounds at most 1. A e-like vowel counts as open. */
const APART: Readonly<Record<string, number>> = { AI: 0.3, AU: 0.8, IU: 0.8 };
/** A short vowel that is not written, as in Kfar and Kafr. */
const UNWRITTEN = 0.2;
/** What two names may differ by in all, for each consonant they have. */
const ALLOWED_PER_CONSONANT = 0.25;
/** Up to how long a key is short: two consonants and a vowel at an end. */
const SHORT = 3;

/** Whether two spellings are of one name: the same key, vowels that are near enough, and, in a short name, article and doubling not both different. */
export function alike(a: string, b: string): boolean {
  return sameName(soundOf(a), soundOf(b));
}

/** `alike` for sounds taken before. */
export function sameName(left: Sound, right: Sound): boolean {
  if (left.key !== right.key || left.key === "") return false;
  if (left.key.length <= SHORT && left.article !== right.article && left.doubled !== right.doubled)
    return false;
  if (left.vowels.length !== right.vowels.length) return true;
  let apart = 0;
  for (const [i, vowel] of left.vowels.entries()) apart += distance(vowel, right.vowels[i] ?? "");
  return apart <= ALLOWED_PER_CONSONANT * left.key.length;
}

function distance(a: string, b: string): number {
  if (a === b) return 0;
  if (a === "" || b === "") return UNWRITTEN;
  return APART[a < b ? a + b : b + a] ?? 1;
}
