import type { Quantity, Ref } from "../claims/claim.ts";
import type { Breadth } from "./independence.ts";
import type { Testimony } from "./testimony.ts";

/** A testimony in a few words: "Islamic State took more than 40 percent of it (2017-11-09/2017-11-10)". */
export function sayingOf(testimony: Testimony): string {
  const { actors, targets, change, edtf, positive } = testimony;
  const who = actors.length > 0 ? list(actors.map(({ name }) => withArticle(name))) : "somebody";
  const whom = targets.length > 0 ? list(targets.map(({ name }) => withArticle(name))) : "";
  const object = extentOf(testimony);
  const verbs: Record<Testimony["change"], string> = {
    gain: `${who} took ${object}${whom && ` from ${whom}`}`,
    lose: `${who} lost ${object}${whom && ` to ${whom}`}`,
    hold: `${who} held ${object}`,
    contest: `there was fighting inside it${actors.length + targets.length > 0 ? ` involving ${list([...actors, ...targets].map(({ name }) => withArticle(name)))}` : ""}`,
    besiege: `${who} besieged it${whom && `, held by ${whom}`}`,
    relieve: `${who} broke its siege`,
  };
  const when = edtf === null ? "" : ` (${whenInWords(edtf)})`;
  return `${positive ? "" : "it is not so that "}${verbs[change]}${when}`;
}

/** EDTF as it stands in a sentence: "2017-11-09 to 2017-11-10", "by 2017-11-09", "since 2011-03". */
export function whenInWords(edtf: string): string {
  const [start, end] = edtf.split("/");
  if (end === undefined) return edtf;
  const isOpen = (date: string | undefined) => date === ".." || date === "";
  if (isOpen(start)) return isOpen(end) ? "at no known time" : `by ${end}`;
  return isOpen(end) ? `since ${start}` : `${start} to ${end}`;
}

function extentOf({ part, quantity }: Testimony): string {
  if (quantity?.unit === "percent")
    return quantity.value === 100 ? "all of it" : `${inFigures(quantity)} of it`;
  return part === null ? "it" : `a part of it (${part})`;
}

/** A quantity for people: "more than 40 percent", "about 30 percent", "20–30 persons". */
export function inFigures({ value, min, max, unit, qualifier }: Quantity): string {
  const words = qualifier === null || qualifier === "full" ? "" : `${qualifier} `;
  if (value !== null) return `${words}${value} ${unit}`;
  if (min !== null && max !== null) return `${min}–${max} ${unit}`;
  if (min !== null) return `${qualifier ?? "at least"} ${min} ${unit}`;
  return max === null ? `${words}${unit}` : `${qualifier ?? "up to"} ${max} ${unit}`;
}

/** "3 origins, 11 reports". */
export function breadthInWords({ origins, reports }: Breadth): string {
  const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? "" : "s"}`;
  return `${count(origins, "origin")}, ${count(reports, "report")}`;
}

/** The names joined as in a sentence. */
export function list(names: readonly string[]): string {
  return names.length <= 1 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

const TAKES_ARTICLE =
  /\b(observatory|government|army|forces|force|ministry|nations|network|committee|council|coalition|command|centre|center|agency|group|militias?|rebels|opposition|office|front|brigades?|units?|police|states|crescent|cross|kingdom)\b/i;

// The same names come again and again: each is looked at once.
const named = new Map<string, string>();

/** The name as it stands inside a sentence: "the Syrian Observatory for Human Rights", "Islamic State". */
export function withArticle(name: string): string {
  const known = named.get(name);
  if (known !== undefined) return known;
  const words =
    TAKES_ARTICLE.test(name) && !/^the\b/i.test(name) && !/'s\b/.test(name) ? `the ${name}` : name;
  named.set(name, words);
  return words;
}

/** The names of actors as in a sentence. */
export function namesOf(refs: readonly Pick<Ref, "name">[]): string {
  return list(refs.map(({ name }) => withArticle(name)));
}
