import { JOINING_PREFIXES, KEPT_WHOLE } from "./token-exceptions.ts";

/** A token inside a word: offsets from the word's start. */
export type Cut = readonly [start: number, end: number];

/** What a rule did with a stretch: cut positions inside it, and whether its parts are final; null = not its business. */
interface Split {
  readonly at: readonly number[];
  /** Indices of the parts that are to be looked at again. */
  readonly again: readonly number[];
}

interface Stretch {
  readonly text: string;
  /** Whether it ends its sentence, so that a full stop after it is not part of an abbreviation. */
  readonly last: boolean;
}

type Rule = (stretch: Stretch) => Split | null;

const WHOLE: Split = { at: [], again: [] };
const PLAIN = /^[\p{L}\p{M}]+$/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

const ABBREVIATIONS = new Set(
  (
    "mr mrs ms dr prof st jr sr inc corp co ltd gen col lt sgt cpl pte pvt capt maj rep sen gov rev hon vs etc no jan feb mar " +
    "apr jun jul aug sep sept oct nov dec approx ca al p pp ph.d e.g i.e adm cmdr brig pres mt ft fig dept"
  ).split(" "),
);
/** Abbreviations whose own full stop also ends the sentence. */
const STOP_SHARED = new Set("inc corp co ltd jr sr etc".split(" "));

/**
 * Cuts a word (a stretch without white space, at most a few hundred characters) into tokens as Universal Dependencies
 * English does: clitics, hyphens, slashes, brackets and punctuation apart; URLs, abbreviations and known words whole.
 */
export function tokenizeWord(word: string, last: boolean): Cut[] {
  const cuts: Cut[] = [];
  cutStretch({ text: word, last }, 0, cuts);
  return cuts;
}

function cutStretch(stretch: Stretch, offset: number, cuts: Cut[]): void {
  const { text, last } = stretch;
  const split =
    text.length === 1 || PLAIN.test(text) ? (fused(stretch) ?? WHOLE) : (firstAnswer(stretch) ?? WHOLE);
  const edges = [0, ...split.at, text.length];
  for (let part = 0; part + 1 < edges.length; part++) {
    const start = edges[part] ?? 0;
    const end = edges[part + 1] ?? text.length;
    if (split.again.includes(part))
      cutStretch({ text: text.slice(start, end), last: last && end === text.length }, offset + start, cuts);
    else cuts.push([offset + start, offset + end]);
  }
}

function firstAnswer(stretch: Stretch): Split | null {
  for (const rule of RULES) {
    const answer = rule(stretch);
    if (answer !== null) return answer;
  }
  return null;
}

const address: Rule = ({ text }) => {
  if (!/^(?:https?:|www\.|[\w.+-]{1,64}@[\w-]{1,64}\.\w)/i.test(text)) return null;
  let end = text.length;
  while (end > 1 && /[.,;:!?)\]'"”’>]/.test(text.charAt(end - 1))) end--;
  return { at: Array.from({ length: text.length - end }, (_, index) => end + index), again: [] };
};

const emoticon: Rule = ({ text }) =>
  /^[:;=8][-']?[()DPp/\\|]+$|^<3$|^:-?\($/.test(text) || /^['’]\d0s$/.test(text) ? WHOLE : null;

const knownWhole: Rule = ({ text, last }) => {
  const key = text.toLowerCase().replace(/[’‘]/g, "'").replace(/[–—]/g, "-");
  if (!KEPT_WHOLE.has(key) || /^'?\d+'?$/.test(key)) return null;
  return last && /^[^.]+\.$/.test(key) ? null : WHOLE;
};

const leading: Rule = ({ text }) => {
  const opening =
    /^(?:\.\.+|[!?]{2,}|([-=*_~#+<>$\/])\1+|\p{Extended_Pictographic}[\p{Emoji_Modifier}\u200d\ufe0f\p{Extended_Pictographic}]*|[\p{Ps}\p{Pi}\p{Pf}\p{Pd}\p{Pe}<>"$£€¥#*~=+•/',.;:!?%&@،؛؟…])/u.exec(
      text,
    );
  if (opening === null || opening[0].length === text.length) return opening && WHOLE;
  if (/^['’](?:s|re|ve|ll|d|m|t|em|cause|til)$/i.test(text)) return null;
  if (/^[.+\-−]\d|^[#@]\w/.test(text)) return null;
  return { at: [opening[0].length], again: [1] };
};

const dollars: Rule = ({ text }) => {
  const sign = /^(?:US|A|C|HK|NZ)\$(?=\d)/.exec(text);
  return sign && { at: [sign[0].length], again: [1] };
};

const trailing: Rule = ({ text }) => {
  const closing =
    /(?:(?<!\.)\.\.+|(?<![!?])[!?]{2,}|([-=*_~#+<>])\1+|[…)\]}>"”»,;:!?%*~/\-–—'’،؛؟\p{Pe}\p{Pf}])$/u.exec(
      text,
    );
  if (closing === null || /^\w+in['’]$/.test(text)) return null;
  return { at: [closing.index], again: [0] };
};

const fullStop: Rule = ({ text, last }) => {
  if (!text.endsWith(".")) return null;
  const stem = text.slice(0, -1);
  const dotted = /^(?:\p{L}\.)+\p{L}$/u.test(stem);
  const abbreviation = dotted || /^\p{Lu}$/u.test(stem) || ABBREVIATIONS.has(stem.toLowerCase());
  const whole = abbreviation && (!last || dotted || STOP_SHARED.has(stem.toLowerCase()));
  return whole ? WHOLE : { at: [stem.length], again: [0] };
};

const clitic: Rule = ({ text }) => {
  const match = /(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/i.exec(text);
  return match === null || match.index === 0 ? null : { at: [match.index], again: [0] };
};

const fused: Rule = ({ text }) =>
  /^(?:cannot|(?:gon|got)na|(?:wan|got)ta)$/i.test(text) ? { at: [3], again: [] } : null;

/** Dates in figures and telephone numbers. */
const figures: Rule = ({ text }) =>
  /^\d{1,4}\/\d{1,2}(?:\/\d{1,4})?$|^\d{1,4}(?:-\d{1,4}){2,4}$|^\d{3}-\d{4}$/.test(text) ? WHOLE : null;

/** Punctuation between words with the spaces left out. */
const unspaced: Rule = ({ text }) => {
  const mark = /["“”()[\]]|\.\.+|…|(?<=\p{L}),(?=\p{L})/u.exec(text);
  if (mark === null || mark.index === 0) return null;
  return { at: [mark.index, mark.index + mark[0].length], again: [0, 2] };
};

const dashed: Rule = ({ text }) => {
  const dash = /--+|[–—/-]/.exec(text);
  if (dash === null || dash.index === 0) return null;
  const before = text.slice(0, dash.index);
  const end = dash.index + dash[0].length;
  if (!LETTER_OR_DIGIT.test(before) || end === text.length) return null;
  if (dash[0] === "-" && JOINING_PREFIXES.has(before.toLowerCase()) && !/\d/.test(text.charAt(end)))
    return WHOLE;
  return { at: [dash.index, end], again: [0, 2] };
};

const unit: Rule = ({ text }) => {
  const number = /^\d[\d.,:]*(?=(?:am|pm|a\.m\.|p\.m\.|km²?|kg|mph|m|cm|mm|ft|bn|C|F|GB|MB)$)/.exec(text);
  return number && { at: [number[0].length], again: [] };
};

const RULES: readonly Rule[] = [
  address,
  emoticon,
  knownWhole,
  leading,
  dollars,
  trailing,
  fullStop,
  clitic,
  fused,
  figures,
  unspaced,
  dashed,
  unit,
];
