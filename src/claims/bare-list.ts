import type { NameMention } from "../text/annotation.ts";
import type { FoundPlace } from "./draft.ts";
import type { CoveredName, SentenceView } from "./sentence-view.ts";
import { tokenAt, wordAt } from "./sentence-view.ts";

/**
 * The places side by side of which `name` is one, where the run goes on to an `and` and one more name: a list that has
 * lost its commas ("in Karsk Tolm Velm and Rawa"). Empty when they are one place and what holds it.
 */
export function bareListOf(view: SentenceView, name: NameMention): readonly NameMention[] {
  const run = runOf(view, name);
  const last = run.at(-1);
  if (run.length < 2 || last === undefined || wordAt(view, last.last + 1) !== "and") return [];
  const end = view.mentions.find(({ first, name: { type } }) => type === "place" && first > last.last);
  if (end === undefined || end.first > last.last + 3) return [];
  return [...run, end].map((one) => one.name);
}

/** The run of adjacent places around one, none of them holding its neighbour. */
function runOf(view: SentenceView, name: NameMention): readonly CoveredName[] {
  const here = view.mentions.find((mention) => mention.name === name);
  if (here === undefined) return [];
  const run = [here];
  for (
    let next = placeAt(view, here.first - 1, -1);
    next !== null;
    next = placeAt(view, next.first - 1, -1)
  ) {
    if (areOne(next, run[0] as CoveredName)) break;
    run.unshift(next);
  }
  for (let next = placeAt(view, here.last + 1, 1); next !== null; next = placeAt(view, next.last + 1, 1)) {
    if (areOne(run.at(-1) as CoveredName, next)) break;
    run.push(next);
  }
  return run;
}

/** The place name that stands at a token, or a capitalised word nobody knows that has one behind it. */
function placeAt(view: SentenceView, at: number, step: 1 | -1): CoveredName | null {
  const known = view.mentions.find(({ first, last }) => (step === 1 ? first : last) === at);
  if (known !== undefined) return known.name.type === "place" ? known : null;
  const { upos, form, span } = tokenAt(view, at);
  const beyond = view.mentions.find(({ first, last }) => (step === 1 ? first : last) === at + step);
  const between = step === -1 || wordAt(view, at + 1) === "and" || beyond !== undefined;
  if (upos !== "PROPN" || !/^\p{Lu}\p{Ll}/u.test(form) || view.names[at] !== undefined || !between)
    return null;
  if (step === -1 && beyond?.name.type !== "place") return null;
  return { name: { span, mention: form, type: "place", id: null, name: form }, first: at, last: at };
}

function areOne({ name: a }: CoveredName, { name: b }: CoveredName): boolean {
  return a.within?.includes(b.name) === true || b.within?.includes(a.name) === true;
}

/** "on Karsk Province and Tolm Province" taken for one name: those joined to the last by `and` or commas, it last. */
function joinedIn(
  view: SentenceView,
  name: NameMention,
  { first, prep }: { readonly first: number; readonly prep: string | null },
): readonly NameMention[] {
  const list = [name];
  const { mentions } = view;
  for (let at = mentions.findIndex((mention) => mention.name === name); at > 0; at--) {
    const [before, here] = [mentions[at - 1], mentions[at]] as [CoveredName, CoveredName];
    const isNext = here.first - before.last === 2 && /^(and|,)$/.test(wordAt(view, here.first - 1));
    const isList = isNext && (list.length > 1 || wordAt(view, here.first - 1) === "and");
    const isWithin = before.first >= first || (prep !== null && wordAt(view, before.first - 1) === prep);
    if (before.name.type !== "place" || !isList || !isWithin || areOne(before, here)) break;
    list.unshift(before.name);
  }
  return list;
}

/** A place and those that stand beside it in such a list, each with what was said of the first. */
export function inBareList(
  view: SentenceView,
  place: FoundPlace,
  prep: string | null,
): readonly FoundPlace[] {
  if (place.name === null) return [place];
  const bare = bareListOf(view, place.name);
  const list = bare.length > 0 ? bare : joinedIn(view, place.name, { first: place.first, prep });
  return list.map((name) => (name === place.name ? place : { ...place, name }));
}
