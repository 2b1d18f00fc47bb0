/** Numbers in words and the vague ones: what each may mean at least and at most. */

const UNITS = (
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen " +
  "seventeen eighteen nineteen"
).split(" ");
const TENS = ". . twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const SCALES: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1_000,
  million: 1e6,
  billion: 1e9,
};

/** One number word, hyphenated ones included: `four`, `twenty-five`. */
export const NUMBER_WORD = `(?:(?:${TENS.slice(2).join("|")})(?:[-\\s](?:${UNITS.slice(1, 10).join("|")}))?|${UNITS.slice(1).join("|")})`;
/** Digits with thousands separators or a decimal part. */
export const DIGITS = "\\d{1,3}(?:[,\u00a0\u202f ]\\d{3})+(?:\\.\\d+)?(?![\\d,])|\\d+(?:\\.\\d+)?";
export const SCALE = "(?:hundred|thousand|million|billion)";

/** The value of digits or number words with their scale words (`1.5 million`, `two hundred and five`); NaN when none. */
export function numberValue(words: string): number {
  const text = words.toLowerCase().replace(/(\d)[,\u00a0\u202f ](?=\d{3})/g, "$1");
  let total = 0;
  let current = Number.NaN;
  for (const word of text.split(/[\s-]+/)) {
    const scale = SCALES[word];
    if (scale === undefined) {
      const value = wordValue(word);
      if (value !== null) current = (Number.isNaN(current) ? 0 : current) + value;
    } else if (scale === 100) {
      current = (Number.isNaN(current) ? 1 : current) * 100;
    } else {
      total += (Number.isNaN(current) ? 1 : current) * scale;
      current = 0;
    }
  }
  return total + current;
}

function wordValue(word: string): number | null {
  if (/^\d/.test(word)) return Number(word);
  const unit = UNITS.indexOf(word);
  if (unit >= 0) return unit;
  const ten = TENS.indexOf(word);
  if (ten >= 2) return ten * 10;
  return word === "a" || word === "an" ? 1 : null;
}

/** What a vague number word may stand for. */
export interface VagueNumber {
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
}

const UNBOUNDED: VagueNumber = { value: null, min: null, max: null };
const between = (min: number, max: number): VagueNumber => ({ value: null, min, max });

/** Vague amounts by their words; `dozens` is 24–99, `hundreds` 200–999, as in the claim contract. */
export const VAGUE_NUMBERS: Readonly<Record<string, VagueNumber>> = {
  "hundreds of thousands": between(200_000, 999_999),
  "tens of thousands": between(20_000, 99_999),
  "tens of millions": between(2e7, 99_999_999),
  dozens: between(24, 99),
  tens: between(20, 99),
  scores: between(40, 199),
  hundreds: between(200, 999),
  thousands: between(2_000, 9_999),
  millions: between(2e6, 9_999_999),
  many: UNBOUNDED,
  several: UNBOUNDED,
  numerous: UNBOUNDED,
  "a few": UNBOUNDED,
  "a number": UNBOUNDED,
  "a large number": UNBOUNDED,
  "large numbers": UNBOUNDED,
};

/** Shares in words, as percent. */
export const SHARES: Readonly<Record<string, number>> = {
  half: 50,
  "one half": 50,
  "a third": 33,
  "one third": 33,
  "two thirds": 67,
  "a quarter": 25,
  "one quarter": 25,
  "three quarters": 75,
  "a fifth": 20,
  "one fifth": 20,
  "four fifths": 80,
};
