import type { Evidence } from "./evidence.ts";
import { list, sayingOf, withArticle } from "./in-words.ts";
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
  return isOwn ? `No voice beyond those of ${who} says so.` : `It is one account: ${accountOf(evidence)}.`;
}

function accountOf(evidence: readonly Evidence[]): string {
  const said = evidence.find(({ weight }) => weight === "one-origin");
  return said === undefined ? "" : `${withArticle(said.testimony.voice.name)} ${said.reason}`;
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

/** What settles before what does not, a taking before a bare loss, the latest first. */
function inOrderOfWeight(evidence: readonly Evidence[]): Evidence[] {
  return [...evidence].sort(
    (a, b) =>
      Number(a.weight !== "settles") - Number(b.weight !== "settles") ||
      Number(isBareLoss(a)) - Number(isBareLoss(b)) ||
      (a.day === b.day ? 0 : a.day > b.day ? -1 : 1),
  );
}

/** A loss that names nobody who came after says less than a taking. */
function isBareLoss({ testimony: { change, targets } }: Evidence): boolean {
  return change === "lose" && targets.length === 0;
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
