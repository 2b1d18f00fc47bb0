import type { ActorEntry } from "../registers.ts";
import type { Lexicon } from "../lexicon.ts";
import type { SentenceView } from "./sentence-view.ts";
import {
  BODY_HEADS,
  FORCE_MODIFIERS,
  HYPHEN_ACTS,
  IRREGULAR_HEADS,
  NOT_FIRST,
  PARTICLES,
  STATE_HEADS,
  WEAK_BODY_HEADS,
} from "./word-lists.ts";

/** An actor read from the grammar: of a register when the demonym says whose, else known by its words only. */
export interface GrammarActor {
  readonly last: number;
  readonly actor: ActorEntry | null;
}

/** "Iraqi army", "Russian air force", "Kurdish fighters": a demonym, modifiers, and a noun for those who fight or govern. */
export function demonymActor(view: SentenceView, first: number, lexicon: Lexicon): GrammarActor | undefined {
  const { words } = view;
  const actors = nationsAt(view, first, lexicon);
  if (actors.length === 0) return undefined;
  const state = actors.find((actor) => actor.kind === "state") ?? null;
  const other = actors.find((actor) => actor.kind !== "state") ?? null;
  const next = words[first + 1];
  if (next === undefined) return undefined;
  if (view.text.slice(words[first]?.end, next.start) === "-") {
    return HYPHEN_ACTS.has(next.plain) ? { last: first, actor: state ?? other } : undefined;
  }
  if (sharesHead(view, first, lexicon)) return { last: first, actor: state ?? other };
  for (let last = first + 1; last < first + 5; last++) {
    const word = words[last];
    if (word?.joined !== true) return undefined;
    if (IRREGULAR_HEADS.has(word.plain) && GROUPS.has(words[last + 1]?.plain ?? "")) return undefined;
    if (IRREGULAR_HEADS.has(word.plain) && !continues(view, last)) return { last, actor: other };
    if (STATE_HEADS.has(word.plain) && !continues(view, last)) return { last, actor: state ?? other };
    if (!FORCE_MODIFIERS.has(word.plain) && !STATE_HEADS.has(word.plain)) return undefined;
  }
  return undefined;
}

/** "the French and Turkish Navy": the first of two nations before one noun. */
function sharesHead(view: SentenceView, first: number, lexicon: Lexicon): boolean {
  const [and, second, head] = view.words.slice(first + 1, first + 4);
  return (
    and?.plain === "and" &&
    second !== undefined &&
    nationsAt(view, first + 2, lexicon).length > 0 &&
    head !== undefined &&
    STATE_HEADS.has(head.plain)
  );
}

/** "Syrian rebel group X": the name is what follows. */
const GROUPS = new Set(["group", "groups", "organisation", "organization", "movement", "alliance"]);

/** The states and peoples that a demonym names, or an abbreviation used as one: "Iraqi", "UK". */
function nationsAt(view: SentenceView, first: number, lexicon: Lexicon): readonly ActorEntry[] {
  const word = view.words[first];
  if (word?.capital !== true) return [];
  const demonym = lexicon.demonym(word.plain);
  if (demonym !== undefined || !word.upper || word.plain.length > 3) return demonym?.actors ?? [];
  return lexicon
    .entries(word.plain)
    .filter((entry) => entry.type === "place" && entry.letters === "exact")
    .flatMap((entry) => {
      const code = /^country:(.+)$/.exec(entry.id ?? "")?.[1]?.toUpperCase();
      return lexicon.registers.actors.filter(
        (actor) => actor.kind === "state" && code !== undefined && actor.countries[0] === code,
      );
    });
}

/** "government forces": a noun that is only a modifier of the next. */
function continues(view: SentenceView, last: number): boolean {
  const next = view.words[last + 1];
  return (
    next?.joined === true &&
    view.words[last]?.possessive !== true &&
    (STATE_HEADS.has(next.plain) || FORCE_MODIFIERS.has(next.plain) || IRREGULAR_HEADS.has(next.plain))
  );
}

/** The last word of a capitalised name of an armed group or body that begins at `first`: "Karsk Martyrs Brigade". */
export function bodyNameEnd(view: SentenceView, first: number): number | undefined {
  const { words } = view;
  if (view.headline || view.shouting) return undefined;
  const start = words[first];
  if (
    start?.capital !== true ||
    NOT_FIRST.has(start.plain) ||
    (BODY_HEADS.has(start.plain) && words[first + 1]?.plain !== "of")
  )
    return undefined;
  let end: number | undefined;
  let names = 0;
  for (let last = first; last < first + 9 && last < words.length; last++) {
    const word = words[last];
    if (word === undefined || (last > first && (!word.joined || words[last - 1]?.possessive === true))) break;
    if (!word.capital && !PARTICLES.has(word.plain)) break;
    if (word.capital && BODY_HEADS.has(word.plain) && last > first) {
      if (names > 1 || !WEAK_BODY_HEADS.has(word.plain)) end = last;
    }
    if (word.capital) names++;
  }
  return end;
}

const CROWDS = new Set([
  "militia",
  "militias",
  "militiamen",
  "fighters",
  "militants",
  "volunteers",
  "mercenaries",
  "insurgents",
  "jihadists",
  "rebels",
]);

/** "militia groups from Iraq", "fighters from Chechnya": those who fight, known by where they come from; the last word. */
export function crowdEnd(view: SentenceView, first: number, lexicon: Lexicon): number | undefined {
  const { words } = view;
  if (!CROWDS.has(words[first]?.plain ?? "")) return undefined;
  let at = first + 1;
  if (words[at]?.plain === "groups") at++;
  if (words[at]?.plain !== "from" || words[at + 1]?.capital !== true) return undefined;
  for (let last = Math.min(at + 3, words.length - 1); last > at; last--) {
    const key = words
      .slice(at + 1, last + 1)
      .map((word) => word.plain)
      .join(" ");
    const country = lexicon
      .entries(key)
      .some((entry) => entry.type === "place" && entry.id?.startsWith("country:"));
    if (country) return last;
  }
  return undefined;
}
