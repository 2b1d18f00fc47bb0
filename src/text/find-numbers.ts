import { overlaps, type Span } from "../base/span.ts";
import type { DateMention, NumberMention, NumberUnit, Sentence, Token } from "./annotation.ts";
import { allMatches } from "./dates/all-matches.ts";
import { numberPatterns, type NumberReading } from "./numbers/patterns.ts";
import { measureOf, unitOfNoun } from "./numbers/units.ts";

/** Words without which a sentence has no number expression. */
const TRIGGER =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|\p{L}+ty(?:-\p{L}+)?|hundreds?|thousands?|millions?|billions?|dozens?|scores|tens|half|third|quarters?|fifths?|thirds|many|several|numerous|few|number|numbers|majority)\b/iu;
/** What a number is part of the name of: "Brigade 137", "Resolution 2254". */
const NAMING =
  /^(?:brigade|division|regiment|battalion|corps|unit|route|highway|road|resolution|article|chapter|flight|channel|no\.?|number|phase|type|page|room|gate|sector|model|m|t|tel|phone|fax|level|round|version|camp)$/i;
/** What follows a number that counts nothing: hours, calibres, ages, money. */
const NOT_COUNTED =
  /^(?:st|nd|rd|th|am|pm|a\.m\.?|p\.m\.?|gmt|utc|o'clock|mm|cm|calib(?:re|er)|hours?|days?|weeks?|weekends?|months?|years?|minutes?|seconds?|centur(?:y|ies)|decades?|dollars?|euros?|pounds?|liras?|years?-old|january|february|march|april|june|july|august|september|october|november|december)$/i;

/** Words whose own "over" stands before the number: "control over four villages". */
const GOVERNING_OVER = /\b(?:control|grip|hold|power|sway|rule|took|taken|flew|fly)\s+$/i;

/** The number expressions of the sentences, in text order, with their bounds and what they count; dates and ages are left out. */
export function findNumbers(
  sentences: readonly Sentence[],
  dates: readonly DateMention[] = [],
): NumberMention[] {
  const mentions: NumberMention[] = [];
  let next = 0;
  for (const sentence of sentences) {
    while (next < dates.length && (dates[next]?.span[1] ?? 0) <= sentence.span[0]) next++;
    const text = textOf(sentence);
    if (!TRIGGER.test(text)) continue;
    const taken: Span[] = [];
    for (let i = next; i < dates.length && (dates[i]?.span[0] ?? 0) < sentence.span[1]; i++) {
      taken.push(dates[i]?.span ?? [0, 0]);
    }
    mentions.push(...numbersOf(sentence, text, taken));
  }
  return mentions;
}

function unqualified(reading: NumberReading): NumberReading {
  return { ...reading, value: reading.value ?? reading.min, min: null, qualifier: null };
}

interface Match {
  readonly span: Span;
  readonly reading: NumberReading;
}

function numbersOf(sentence: Sentence, text: string, taken: readonly Span[]): NumberMention[] {
  const found: Match[] = [];
  for (const { pattern, read } of numberPatterns) {
    for (const match of allMatches(text, pattern)) {
      const reading = read(match.groups ?? {});
      const start = sentence.span[0] + match.index;
      if (reading === null) continue;
      const over = /^over\s+/i.exec(match[0]);
      const governed =
        over !== null && GOVERNING_OVER.test(text.slice(Math.max(0, match.index - 12), match.index));
      const span: Span = [start + (governed ? over[0].length : 0), start + match[0].length];
      found.push({ span, reading: governed ? unqualified(reading) : reading });
    }
  }
  found.sort((a, b) => b.span[1] - b.span[0] - (a.span[1] - a.span[0]) || a.span[0] - b.span[0]);
  const chosen: Match[] = [];
  for (const match of found) {
    if (taken.some((span) => overlaps(span, match.span))) continue;
    if (chosen.every((other) => !overlaps(other.span, match.span))) chosen.push(match);
  }
  return chosen
    .sort((a, b) => a.span[0] - b.span[0])
    .map((match) => mentionOf(match, sentence))
    .filter((mention) => mention !== null);
}

function mentionOf({ span, reading }: Match, sentence: Sentence): NumberMention | null {
  const inside = sentence.tokens.filter((token) => overlaps(token.span, span));
  const first = inside[0];
  const last = inside.at(-1);
  if (first === undefined || last === undefined || isName(sentence, first, last)) return null;
  if (reading.percent) return mention(span, reading, "percent");
  if (isLoneOne(sentence, inside)) return null;
  const noun = countedNoun(sentence, inside);
  if (noun !== null && NOT_COUNTED.test(noun.form)) return null;
  const square = noun !== null && /^(?:square|sq\.?)$/i.test(sentence.tokens[noun.i - 2]?.form ?? "");
  const measure = noun === null ? null : measureOf(noun.form, square);
  if (measure !== null) return mention(span, scaled(reading, measure.factor), measure.unit);
  const unit = noun === null ? null : unitOfNoun(noun.form);
  return mention(span, boundAfter(sentence, last, reading), unit);
}

function mention(span: Span, reading: NumberReading, unit: NumberUnit | null): NumberMention {
  const { value, min, max, qualifier } = reading;
  return { span, value, min, max, unit, qualifier };
}

/** The noun that is counted: the head of the number, else the first noun after it. */
function countedNoun(sentence: Sentence, inside: readonly Token[]): Token | null {
  const last = inside.at(-1);
  if (last === undefined) return null;
  const end = last.i;
  const following = sentence.tokens[end];
  if (following !== undefined && NOT_COUNTED.test(following.form)) return following;
  const number = inside.find((token) => token.deprel.startsWith("nummod") && token.head > end);
  const head = number === undefined ? undefined : sentence.tokens[number.head - 1];
  if (head !== undefined) return head;
  return nounAfter(sentence, end);
}

const OF_WHOM = /^(?:whom|them|us)$/i;
const PEOPLE_LEFT = /^(?:others|wounded|injured|dead)$/i;
const SKIPPED = /^(?:of|the|their|its|his|a|an)$/i;

/** The head of the noun phrase that begins within a few words after the number. */
function nounAfter(sentence: Sentence, end: number): Token | null {
  const partitive = sentence.tokens[end]?.form.toLowerCase() === "of";
  for (const token of sentence.tokens.slice(end, end + 6)) {
    if (OF_WHOM.test(token.form)) return { ...token, form: "people" };
    if (PEOPLE_LEFT.test(token.form)) return token;
    if (isNoun(token)) {
      if (!isNoun(sentence.tokens[token.i])) return token;
    } else if (
      !isInsidePhrase(token) &&
      !(partitive && SKIPPED.test(token.form)) &&
      !QUOTE.test(token.form)
    ) {
      return null;
    }
  }
  return null;
}

const QUOTE = /^["“”'‘’]$/;

function isNoun(token: Token | undefined): boolean {
  return token?.upos === "NOUN" || token?.upos === "PROPN";
}

function isInsidePhrase(token: Token): boolean {
  if (token.form.toLowerCase() === "more") return false;
  return /^(?:ADJ|NUM|ADV)$/.test(token.upos) || /^(?:VBN|VBG|HYPH|POS|DT)$/.test(token.xpos);
}

function isName(sentence: Sentence, first: Token, last: Token): boolean {
  const before = sentence.tokens[first.i - 2];
  const after = sentence.tokens[last.i];
  if (before !== undefined && /^\d/.test(first.form) && NAMING.test(before.form)) return true;
  if (/^(?:[$€£#]|aged)$/i.test(before?.form ?? "")) return true;
  if (after === undefined) return false;
  return NOT_COUNTED.test(after.form) || (after.form === "-" && after.span[0] === last.span[1]);
}

/** "one" that counts nothing: "one of the largest", "no one", "one another". */
function isLoneOne(sentence: Sentence, inside: readonly Token[]): boolean {
  const [token] = inside;
  if (inside.length !== 1 || token?.form.toLowerCase() !== "one") return false;
  const next = sentence.tokens[token.i];
  const following = next?.form.toLowerCase();
  if (following === "another" || following === "day" || token.upos === "PRON") return true;
  const before = sentence.tokens[token.i - 2]?.form.toLowerCase() ?? "";
  if (/^(?:no|the|this|that|any|every|which)$/.test(before)) return true;
  return (
    following === "of" &&
    sentence.tokens.slice(token.i, token.i + 4).some((t) => /^(?:JJS|RBS)$/.test(t.xpos))
  );
}

/** "14 civilians at least": the bound stands behind the noun. */
function boundAfter(sentence: Sentence, last: Token, reading: NumberReading): NumberReading {
  if (reading.qualifier !== null || reading.value === null) return reading;
  const words = sentence.tokens.slice(last.i, last.i + 6).map((token) => token.form.toLowerCase());
  const at = words.indexOf("at");
  if (at < 0 || words[at + 1] !== "least" || /^\d/.test(words[at + 2] ?? "")) return reading;
  if (words.slice(0, at).some((word) => /^[,;.]$/.test(word))) return reading;
  return { ...reading, value: null, min: reading.value, qualifier: "at least" };
}

function scaled(reading: NumberReading, factor: number): NumberReading {
  const scale = (number: number | null): number | null =>
    number === null ? null : factor === 1 ? number : Math.round(number * factor);
  return { ...reading, value: scale(reading.value), min: scale(reading.min), max: scale(reading.max) };
}

/** The sentence's characters at their offsets; gaps between tokens are spaces. */
function textOf(sentence: Sentence): string {
  let text = "";
  for (const token of sentence.tokens) {
    const gap = token.span[0] - sentence.span[0] - text.length;
    if (gap > 0) text += " ".repeat(gap);
    text += token.form;
  }
  return text;
}
