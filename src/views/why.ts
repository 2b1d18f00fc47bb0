import type { Quantity, Ref } from "../claims/claim.ts";
import type { Evidence } from "./evidence.ts";
import type { Testimony } from "./testimony.ts";
import type { Case, Verdict } from "./verdict.ts";

/** How many sayings of one side are quoted, and how many voices of one saying are named. */
const SAYINGS = 2;
const VOICES = 3;

/** One or two sentences that name the voices behind a verdict. */
export function whyOf(verdict: Verdict, place: string): string {
  const { cases, state } = verdict;
  const [first, ...rivals] = cases;
  if (first === undefined) return nothingHeld(verdict, place);
  if (state === "contested") {
    const sides = rivals.reduce<string[]>(
      (told, rival) => [...told, sayings(rival.evidence, new Set())],
      [sayings(firstApart(first, rivals), new Set(), VOICES)],
    );
    return sentence([...new Set(sides.filter((words) => words !== ""))].join("; "));
  }
  const said = sentence(sayings(first.evidence, new Set()));
  if (state === "claimed") return `${said} ${onlyClaimed(first)}`;
  const doubt = sayings(verdict.doubts, new Set(first.evidence.map(({ testimony }) => testimony)), 1);
  return doubt === "" ? said : `${said} Against it, ${doubt}.`;
}

function nothingHeld({ lost, doubts }: Verdict, place: string): string {
  const losses = sayings(lost, new Set());
  if (losses !== "") return `${sentence(losses)} Who came after is not said.`;
  const denials = sayings(doubts, new Set());
  if (denials !== "") return sentence(denials);
  return `Nothing published by then says who holds ${place}.`;
}

function onlyClaimed({ evidence, actors }: Case): string {
  const isOwn = evidence.every(({ weight }) => weight === "own-word");
  const who = list(actors.map(({ name }) => withArticle(name)));
  return isOwn
    ? `No voice beyond those of ${who} says so.`
    : "It is one account, from a voice whose interest is not known.";
}

/** The evidence for the first case of those who do not also speak for a rival's, if there is any. */
function firstApart(first: Case, rivals: readonly Case[]): readonly Evidence[] {
  const elsewhere = new Set(
    rivals.flatMap(({ evidence }) => evidence.map(({ testimony }) => testimony.origin)),
  );
  const apart = first.evidence.filter(({ testimony }) => !elsewhere.has(testimony.origin));
  return apart.length === 0 ? first.evidence : apart;
}

/** What the evidence says, each saying once with its voices together, the latest first; voices quoted before in `shown` are left out. */
function sayings(evidence: readonly Evidence[], shown: Set<Testimony>, most = SAYINGS): string {
  const byWords = new Map<string, string[]>();
  for (const { testimony } of inOrderOfWeight(evidence)) {
    if (shown.has(testimony)) continue;
    shown.add(testimony);
    const words = sayingOf(testimony);
    const voices = byWords.get(words) ?? [];
    const voice = withArticle(testimony.voice.name);
    if (!voices.includes(voice)) byWords.set(words, [...voices, voice]);
  }
  const told = new Set<string>();
  const parts: string[] = [];
  for (const [words, voices] of byWords) {
    const others = voices.filter((voice) => !told.has(voice));
    if (others.length === 0 || parts.length >= most) continue;
    others.forEach((voice) => told.add(voice));
    const named = others.slice(0, VOICES);
    parts.push(`${list(named)} ${named.length > 1 ? "say" : "says"} ${words}`);
  }
  return parts.join(", and ");
}

function inOrderOfWeight(evidence: readonly Evidence[]): Evidence[] {
  return [...evidence].sort((a, b) => (a.day === b.day ? 0 : a.day > b.day ? -1 : 1));
}

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

/** The names joined as in a sentence. */
export function list(names: readonly string[]): string {
  return names.length <= 1 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

const TAKES_ARTICLE =
  /\b(observatory|government|army|forces|force|ministry|nations|network|committee|council|coalition|command|centre|center|agency|group|militias?|rebels|opposition|office|front|brigades?|units?|police|states|crescent|cross|kingdom)\b/i;

/** The name as it stands inside a sentence: "the Syrian Observatory for Human Rights", "Islamic State". */
export function withArticle(name: string): string {
  return TAKES_ARTICLE.test(name) && !/^the\b/i.test(name) && !/'s\b/.test(name) ? `the ${name}` : name;
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

/** The names of actors as in a sentence. */
export function namesOf(refs: readonly Pick<Ref, "name">[]): string {
  return list(refs.map(({ name }) => withArticle(name)));
}
