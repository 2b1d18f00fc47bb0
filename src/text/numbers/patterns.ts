import { DIGITS, NUMBER_WORD, numberValue, SCALE, SHARES, VAGUE_NUMBERS } from "./number-words.ts";
import { QUALIFIER, qualifierOf, type Bound } from "./qualifiers.ts";

/** What a number expression says before its noun is looked at. */
export interface NumberReading {
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly qualifier: string | null;
  readonly percent: boolean;
}

type Groups = Readonly<Record<string, string | undefined>>;

/** One way of writing a number: `pattern` is global, `read` gives null when this is none after all. */
export interface NumberPattern {
  readonly id: string;
  readonly pattern: RegExp;
  readonly read: (groups: Groups) => NumberReading | null;
  readonly example: string;
}

const LEFT = "(?<![\\p{L}\\p{N}$€£#.,:/_-]|[$€£] )";
const RIGHT = "(?![\\p{L}\\p{N}_]|[:/]\\d|-\\p{L}|\\.\\d)";
const ONE = `(?:(?:${DIGITS}|${NUMBER_WORD})(?:[\\s-]+${SCALE}\\b(?:\\s+and\\s+${NUMBER_WORD})?)*|an?\\s+(?:hundred|thousand|million))`;
const SHARE = Object.keys(SHARES)
  .sort((a, b) => b.length - a.length)
  .map((words) => words.replace(" ", "[\\s-]"))
  .join("|");
const VAGUE = Object.keys(VAGUE_NUMBERS)
  .sort((a, b) => b.length - a.length)
  .join("|");
const BEFORE = `(?:(?<q>(?<!\\p{L})(?:${QUALIFIER}))\\s+)?`;

/** Amounts in digits and words, ranges, percents, dozens, shares and vague amounts. */
export const numberPatterns: readonly NumberPattern[] = [
  {
    id: "number",
    pattern: new RegExp(
      `${BEFORE}${LEFT}(?<a>${ONE})${RIGHT}(?<p>\\+|\\s+or\\s+(?:more|so)\\b|-odd\\b)?(?<c>\\s*(?:%|per\\s?cent\\b|pct\\b))?`,
      "giu",
    ),
    read: readNumber,
    example: "more than 40 percent",
  },
  {
    id: "range",
    pattern: new RegExp(
      `(?:(?<w>between|from|about|around|some|approximately|roughly|an estimated)\\s+)?${LEFT}(?<a>${ONE})(?<j>\\s+(?:to|and)\\s+|\\s?[-–—]\\s?)(?<b>${ONE})${RIGHT}(?<c>\\s*(?:%|per\\s?cent\\b|pct\\b))?`,
      "giu",
    ),
    read: readRange,
    example: "between 20 and 30",
  },
  {
    id: "dozen",
    pattern: new RegExp(
      `${BEFORE}(?<![\\p{L}-])(?<n>half\\s+a|a|several|${NUMBER_WORD}|\\d+)\\s+(?<u>dozen|hundred|thousand)(?![\\p{L}-])`,
      "giu",
    ),
    read: readDozen,
    example: "two dozen",
  },
  {
    id: "vague",
    pattern: new RegExp(`${BEFORE}(?<![\\p{L}-])(?<v>${VAGUE})(?![\\p{L}-])`, "giu"),
    read: readVague,
    example: "dozens",
  },
  {
    id: "share",
    pattern: new RegExp(
      `(?<!second |first |latter |other |better )${BEFORE}(?<![\\p{L}-])(?<s>${SHARE})(?![\\p{L}-]|\\s+(?:a|an|hour|day|year|month|dozen)\\b)`,
      "giu",
    ),
    read: (g) => {
      const share = SHARES[(g["s"] ?? "").toLowerCase().replace(/[\s-]+/g, " ")] ?? null;
      const words = [g["q"], g["s"]].filter((word) => word !== undefined).join(" ");
      return share === null
        ? null
        : { ...bounded(share, g["q"]), qualifier: words.toLowerCase(), percent: true };
    },
    example: "about half",
  },
  {
    id: "majority",
    pattern: /(?<![\p{L}-])(?:the\s+|a\s+)?(?:vast\s+|great\s+)?majority(?=\s+of\b)/giu,
    read: () => ({ value: null, min: 50, max: null, qualifier: "majority", percent: true }),
    example: "the majority of",
  },
];

function readNumber(g: Groups): NumberReading | null {
  const value = numberValue(g["a"] ?? "");
  if (!Number.isFinite(value)) return null;
  const reading = { ...bounded(value, g["q"]), percent: g["c"] !== undefined };
  const after = (g["p"] ?? "").trim().toLowerCase();
  if (after === "" || reading.qualifier !== null) return reading;
  if (after === "or so" || after === "-odd") return { ...reading, qualifier: "about" };
  return { ...reading, value: null, min: value, qualifier: "at least" };
}

function readRange(g: Groups): NumberReading | null {
  const join = (g["j"] ?? "").trim().toLowerCase();
  const opener = (g["w"] ?? "").toLowerCase();
  if ((join === "and") !== (opener === "between")) return null;
  const max = numberValue(g["b"] ?? "");
  const scale = new RegExp(SCALE, "i").exec(g["b"] ?? "")?.[0];
  const first = g["a"] ?? "";
  const min = numberValue(scale === undefined || /[a-z]/i.test(first) ? first : `${first} ${scale}`);
  if (!(min < max)) return null;
  return {
    value: null,
    min,
    max,
    qualifier: /^(?:|between|from)$/.test(opener) ? "between" : opener,
    percent: g["c"] !== undefined,
  };
}

function readDozen(g: Groups): NumberReading | null {
  const count = (g["n"] ?? "").toLowerCase().replace(/\s+/g, " ");
  const unit = (g["u"] ?? "").toLowerCase();
  const size = unit === "dozen" ? 12 : numberValue(unit);
  if (count === "several") {
    return { value: null, min: 2 * size, max: 10 * size - 1, qualifier: `several ${unit}`, percent: false };
  }
  const times = count === "half a" ? 0.5 : count === "a" ? 1 : numberValue(count);
  return Number.isFinite(times) ? { ...bounded(times * size, g["q"]), percent: false } : null;
}

function readVague(g: Groups): NumberReading | null {
  const words = (g["v"] ?? "").toLowerCase();
  const vague = VAGUE_NUMBERS[words];
  return vague === undefined ? null : { ...vague, qualifier: words, percent: false };
}

/** A value under its qualifier: "more than 40" keeps only a least, "nearly 30" only a most. */
function bounded(value: number, words: string | undefined): Omit<NumberReading, "percent"> {
  const qualifier = words === undefined ? null : qualifierOf(words);
  const bound: Bound | null = qualifier?.bound ?? null;
  return {
    value: bound === null || bound === "about" ? value : null,
    min: bound === "min" ? value : null,
    max: bound === "max" ? value : null,
    qualifier: qualifier?.words ?? null,
  };
}
