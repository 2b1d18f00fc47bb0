import type { ParserModel } from "./model.ts";

const UNKNOWN = 1;
const LETTER = /\p{L}/u;
const DIGIT = /\p{Nd}/u;

/** Finds the six embedding rows of a word: norm, first 3, last 2, 3 and 4 characters, and shape. */
export function createWordFeatures(model: ParserModel): (form: string) => readonly number[] {
  const rows = model.vocabularies.map((words) => new Map(words.map((word, index) => [word, index + 2])));
  return (form) => {
    const norm = normOf(form);
    const keys = [norm, norm.slice(0, 3), norm.slice(-2), norm.slice(-3), norm.slice(-4), shapeOf(form)];
    return keys.map((key, index) => rows[index]?.get(key) ?? UNKNOWN);
  };
}

/** The word in lower case, quotes and dashes made plain, every ASCII digit 0. */
export function normOf(form: string): string {
  return plainPunctuation(form).toLowerCase().replace(/[0-9]/g, "0");
}

/** The word's letters as X (upper) and x, digits as d, the rest as it is; runs are cut at three. */
export function shapeOf(form: string): string {
  let shape = "";
  for (const character of plainPunctuation(form)) {
    const kind = kindOf(character);
    if (!shape.endsWith(kind.repeat(3))) shape += kind;
  }
  return shape;
}

function plainPunctuation(form: string): string {
  return form.replace(/[’‘]/g, "'").replace(/[“”]/g, '"').replace(/[–—]/g, "-");
}

function kindOf(character: string): string {
  if (character !== character.toLowerCase()) return "X";
  if (LETTER.test(character)) return "x";
  return DIGIT.test(character) ? "d" : character;
}
