/** Words of a shingle: texts that share runs this long were copied, not written twice. */
const SHINGLE = 4;
/** Below this many words a text is only like itself: a short notice is easily worded alike by two people. */
const FEWEST_WORDS = 20;
/** Keys of a sketch, and least hashes behind each: texts that share half their shingles share a key in 1 of 2 cases, four fifths in 998 of 1,000, a tenth in 1 of 800. */
const BANDS = 12;
const ROWS = 4;
/** Characters of a key, six bits each. */
const KEY = 5;
const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
/** The seed of the hash functions: never changed, since sketches are kept. */
const SEED = 0x9e3779b9;

const MULTIPLIERS = new Int32Array(BANDS * ROWS);
const OFFSETS = new Int32Array(BANDS * ROWS);
for (let i = 0; i < BANDS * ROWS; i++) {
  MULTIPLIERS[i] = mix(SEED + 2 * i + 1) | 1;
  OFFSETS[i] = mix(SEED - 2 * i);
}

/**
 * A text's MinHash sketch over its word shingles, banded for locality-sensitive hashing: twelve keys of five characters.
 * Texts that share a key are near-copies; case, punctuation and layout make no difference. Costs the length of the text.
 */
export function sketchOf(text: string): string {
  const words = wordHashes(text);
  const least = new Int32Array(BANDS * ROWS).fill(0x7fffffff);
  if (words.length < FEWEST_WORDS) lower(least, mix(words.reduce(chain, words.length)));
  else
    for (let i = 0; i + SHINGLE <= words.length; i++) {
      let hash = 0;
      for (let j = i; j < i + SHINGLE; j++) hash = chain(hash, words[j]!);
      lower(least, mix(hash));
    }
  return Array.from({ length: BANDS }, (_, band) => keyOf(band, least)).join("");
}

/** The keys of a sketch; none of an empty one. */
export function sketchKeys(sketch: string): string[] {
  return Array.from({ length: sketch.length / KEY }, (_, band) => sketch.slice(band * KEY, (band + 1) * KEY));
}

function lower(least: Int32Array, shingle: number): void {
  for (let i = 0; i < BANDS * ROWS; i++) {
    const hash = (Math.imul(shingle, MULTIPLIERS[i]!) + OFFSETS[i]!) | 0;
    if (hash < least[i]!) least[i] = hash;
  }
}

function keyOf(band: number, least: Int32Array): string {
  let hash = band + 1;
  for (let row = 0; row < ROWS; row++) hash = mix(chain(hash, least[band * ROWS + row]!));
  let key = "";
  for (let digit = 0; digit < KEY; digit++) key += DIGITS[(hash >>> (6 * digit)) & 63];
  return key;
}

/** A hash for each run of letters and digits, in order. */
function wordHashes(text: string): number[] {
  const lowered = text.toLowerCase();
  const words: number[] = [];
  let hash = 0;
  let isWord = false;
  for (let i = 0; i <= lowered.length; i++) {
    const code = i < lowered.length ? lowered.charCodeAt(i) : 0;
    if (isLetter(code)) {
      hash = chain(hash, code);
      isWord = true;
    } else if (isWord) {
      words.push(hash);
      hash = 0;
      isWord = false;
    }
  }
  return words;
}

/** Letters and digits; beyond ASCII all but spaces, signs and the punctuation blocks. */
function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
  return code >= 0xc0 && !(code >= 0x2000 && code <= 0x206f) && !(code >= 0x3000 && code <= 0x303f);
}

function chain(hash: number, next: number): number {
  return (Math.imul(hash, 0x01000193) + next + 0x2545) | 0;
}

/** Spreads 32 bits over 32 bits, as MurmurHash 3 ends. */
function mix(bits: number): number {
  let hash = bits | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
