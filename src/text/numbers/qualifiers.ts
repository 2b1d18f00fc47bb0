/** How a qualifier bounds the number it stands before. */
export type Bound = "min" | "max" | "about";

const WORDS: Readonly<Record<Bound, readonly string[]>> = {
  min: [
    "at least",
    "no fewer than",
    "no less than",
    "not less than",
    "a minimum of",
    "a total of at least",
    "more than",
    "greater than",
    "over",
    "above",
    "upwards of",
    "in excess of",
    "exceeding",
    "well over",
    "well above",
    "just over",
    "just above",
    "slightly more than",
    "far more than",
  ],
  max: [
    "up to",
    "as many as",
    "as much as",
    "nearly",
    "almost",
    "close to",
    "fewer than",
    "less than",
    "under",
    "below",
    "no more than",
    "not more than",
    "at most",
    "a maximum of",
    "just under",
    "just below",
    "within",
  ],
  about: [
    "about",
    "around",
    "approximately",
    "roughly",
    "an estimated",
    "some",
    "circa",
    "an approximate",
    "estimated",
    "nearly about",
    "exactly",
    "only",
    "just",
  ],
};

const BOUND_OF = new Map(
  Object.entries(WORDS).flatMap(([bound, words]) => words.map((word) => [word, bound as Bound] as const)),
);

/** Every qualifier, longest first, as the inside of a pattern. */
export const QUALIFIER = [...BOUND_OF.keys()]
  .sort((a, b) => b.length - a.length)
  .map((word) => word.replaceAll(" ", "\\s+"))
  .join("|");

/** What the words do to the number, and the words to keep (`an estimated` is kept as `estimated`); null when nothing. */
export function qualifierOf(words: string): { readonly bound: Bound; readonly words: string | null } | null {
  const plain = words.toLowerCase().replace(/\s+/g, " ").trim();
  const bound = BOUND_OF.get(plain);
  if (bound === undefined) return null;
  if (/^(?:exactly|only|just)$/.test(plain)) return { bound, words: null };
  return { bound, words: plain.replace(/^an? (?=estimated|approximate)/, "") };
}
