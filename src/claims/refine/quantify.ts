import { covers, overlaps, type Span } from "../../base/span.ts";
import type { Annotation, NumberMention, NumberUnit, Sentence, Token } from "../../text/annotation.ts";
import type { Quantity } from "../claim.ts";

/** Verbs and nouns that count people when their number has no noun: "killing 25", "42 were wounded". */
const HARM =
  /^(?:kill|injure|wound|hurt|martyr|massacre|execute|behead|arrest|detain|abduct|kidnap|capture|displace|evacuate|trap|besiege|die|flee|dead|death|casualty|toll|victim|wounded|injured|rescue|free|release)$/;
/** What makes a number the sum since some start. */
const TOTAL =
  /\b(?:so far|to date|until now|up to now|in total|a total of|since|over the (?:past|last)|in the (?:past|last)|toll|total number|overall|rais(?:e|es|ed|ing) the (?:number|toll|count)|bring(?:s|ing)? the (?:number|toll|total)|brought the (?:number|toll|total)|number of \p{L}+ (?:\p{L}+ )?(?:rises|rose|reaches|reached|increases|increased))\b/iu;
const FULL = /^(?:full|fully|complete|completely|entire|entirely|total|totally|whole)$/i;
const NEARLY = /^(?:almost|nearly|virtually|practically)$/i;
const WHOLE = { value: 100, min: null, max: null, unit: "percent", cumulative: false } as const;
const ARGUMENT = /^(?:obj|nsubj:pass|nsubj|obl|nmod|dep)$/;

/** Reads the quantity of a token: of a noun its own number, of a verb that of its object or passive subject; null when none. */
export function quantityOf(annotation: Annotation, sentence: number, token: number): Quantity | null {
  const at = annotation.sentences[sentence];
  const word = at?.tokens[token - 1];
  if (at === undefined || word === undefined) return null;
  const numbers = numbersIn(annotation.numbers, at.span);
  const frame = { annotation, sentence: at, numbers };
  return wordQuantity(frame, word) ?? argumentQuantity(frame, word) ?? wholeQuantity(frame, word);
}

interface Frame {
  readonly annotation: Annotation;
  readonly sentence: Sentence;
  readonly numbers: readonly NumberMention[];
}

/** The numbers of a span, by bisection: reports can be long. */
function numbersIn(numbers: readonly NumberMention[], span: Span): readonly NumberMention[] {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle]?.span[0] ?? 0) < span[0]) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < numbers.length && (numbers[end]?.span[0] ?? 0) < span[1]) end++;
  return numbers.slice(low, end);
}

/** The number that is the word, or that stands on it: "[40] percent of the [town]", "[four] [villages]". */
function wordQuantity(frame: Frame, word: Token): Quantity | null {
  const own = frame.numbers.find((number) => overlaps(number.span, word.span));
  if (own !== undefined) return quantityFrom(frame, own, word);
  for (const number of frame.numbers) {
    if (countedBy(frame, number)?.i === word.i) return quantityFrom(frame, number, word);
  }
  return null;
}

/** The noun that a number counts or takes a share of. */
function countedBy({ sentence }: Frame, number: NumberMention): Token | null {
  const inside = sentence.tokens.filter((token) => overlaps(token.span, number.span));
  const last = inside.at(-1);
  if (last === undefined) return null;
  const within = (i: number): boolean => inside.some((token) => token.i === i);
  const share =
    number.unit === "percent" ||
    /^(?:dozens|scores|tens|hundreds|thousands|millions|many|several|a (?:large )?number)/.test(
      number.qualifier ?? "",
    );
  if (share && sentence.tokens[last.i]?.form.toLowerCase() === "of") {
    const owned = sentence.tokens.find(
      (token) => token.deprel.startsWith("nmod") && within(token.head) && token.i > last.i,
    );
    return owned ?? null;
  }
  const counting = inside.find(
    (token) =>
      /^(?:nummod|amod|det|advmod|compound)/.test(token.deprel) && !within(token.head) && token.head > last.i,
  );
  return counting === undefined ? null : (sentence.tokens[counting.head - 1] ?? null);
}

function argumentQuantity(frame: Frame, word: Token): Quantity | null {
  if (word.upos !== "VERB") return null;
  for (const relation of ["obj", "nsubj:pass"]) {
    for (const token of frame.sentence.tokens) {
      if (token.head !== word.i || token.deprel !== relation) continue;
      const quantity = wordQuantity(frame, token);
      if (quantity !== null) return quantity;
    }
  }
  return null;
}

/** "full control", "fully retook", "the entire town": the whole of it. */
function wholeQuantity({ sentence }: Frame, word: Token): Quantity | null {
  const near = (i: number): Token | undefined =>
    sentence.tokens.find(
      (token) => token.head === i && FULL.test(token.form) && /^(?:amod|advmod|det)/.test(token.deprel),
    );
  const all = /^all$/i.test(word.form) && sentence.tokens[word.i]?.form.toLowerCase() === "of";
  if (all) return { ...WHOLE, qualifier: "all of" };
  const whole = near(word.i) ?? (FULL.test(word.form) ? word : controlWhole(sentence, word, near));
  if (whole === undefined) return null;
  const before = sentence.tokens[whole.i - 2];
  const most = before !== undefined && NEARLY.test(before.form);
  const qualifier = most ? `${before.form} ${whole.form}`.toLowerCase() : whole.form.toLowerCase();
  return most ? { ...WHOLE, value: null, max: 100, qualifier } : { ...WHOLE, qualifier };
}

function controlWhole(
  sentence: Sentence,
  word: Token,
  near: (i: number) => Token | undefined,
): Token | undefined {
  if (word.upos !== "VERB") return undefined;
  const control = sentence.tokens.find(
    (token) => token.head === word.i && token.lemma === "control" && ARGUMENT.test(token.deprel),
  );
  return control === undefined ? undefined : near(control.i);
}

function quantityFrom(frame: Frame, number: NumberMention, word: Token): Quantity | null {
  const unit = number.unit ?? harmUnit(frame.sentence, number, word);
  if (unit === null) return null;
  const { value, min, max, qualifier } = number;
  return { value, min, max, unit, qualifier, cumulative: isCumulative(frame, number) };
}

/** A bare number beside a word of harm counts people. */
function harmUnit(sentence: Sentence, number: NumberMention, word: Token): NumberUnit | null {
  let token: Token | undefined = sentence.tokens.find((other) => covers(number.span, other.span)) ?? word;
  for (let steps = 0; token !== undefined && steps < 4; steps++) {
    if (HARM.test(token.lemma.toLowerCase()) || countsPeople(sentence, token.i)) return "persons";
    token = sentence.tokens[token.head - 1];
  }
  return null;
}

/** "The toll reaches 1,150": the subject says that people are counted. */
function countsPeople(sentence: Sentence, verb: number): boolean {
  return sentence.tokens.some((token) => {
    if (token.head !== verb || !/^(?:nsubj|obj)/.test(token.deprel)) return false;
    if (/^(?:toll|casualties|deaths)$/i.test(token.form)) return true;
    const counted = sentence.tokens.find((child) => child.head === token.i && child.deprel === "nmod");
    return (
      /^(?:number|count|tally|total)$/i.test(token.form) && HARM.test(counted?.lemma.toLowerCase() ?? "")
    );
  });
}

/** Whether the clause sums up since a start. */
function isCumulative({ annotation, sentence }: Frame, number: NumberMention): boolean {
  if (number.unit === "percent" || number.unit === "km" || number.unit === "km2") return false;
  const text = annotation.report.text.slice(sentence.span[0], sentence.span[1]);
  return TOTAL.test(text);
}
