import type { NameMention } from "../annotation.ts";
import type { Lexicon, LexiconEntry } from "../lexicon.ts";
import type { Company } from "./company.ts";
import { spanOf, wordsOf, type Draft } from "./draft.ts";
import { nameWithin } from "./match-lexicon.ts";

/** The mention of an actor, a source or a person; null when a common phrase belongs to no conflict the report speaks of. */
export function settleActor(draft: Draft, company: Company, lexicon: Lexicon): NameMention | null {
  if (isVerb(draft)) return null;
  const mention = wordsOf(draft);
  const span = spanOf(draft);
  if (draft.entries.length === 0) {
    return { span, mention, type: draft.type, id: draft.id ?? null, name: draft.name ?? mention };
  }
  const ranked = ranking(draft.entries, company, lexicon);
  const [best] = ranked;
  if (best === undefined) return properPart(draft, company, lexicon);
  const others = ranked
    .slice(1)
    .flatMap(({ entry }) => (entry.id === null || entry.id === best.entry.id ? [] : [entry.id]));
  return {
    span,
    mention,
    type: best.entry.type === "person" ? "person" : "actor",
    id: best.entry.id,
    name: best.entry.name,
    ...(others.length > 0 ? { candidates: [...new Set(others)] } : {}),
  };
}

/** "The city witnesses clashes": a common word that is the verb here. */
function isVerb({ view, first, last, entries }: Draft): boolean {
  if (first !== last || view.words[first]?.capital !== false || entries.length === 0) return false;
  return view.token(first)?.upos === "VERB";
}

/** The name in a phrase that by itself belongs to no conflict spoken of. */
function properPart(draft: Draft, company: Company, lexicon: Lexicon): NameMention | null {
  const match = nameWithin(draft.view, draft.first, lexicon);
  if (match === undefined || match.last >= draft.last) return null;
  return settleActor({ ...draft, ...match }, company, lexicon);
}

function ranking(
  entries: readonly LexiconEntry[],
  company: Company,
  lexicon: Lexicon,
): { entry: LexiconEntry; score: number }[] {
  return entries
    .map((entry, order) => ({ entry, score: scoreOf(entry, company, lexicon) - order * 0.01 }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
}

/** A name counts by itself; a phrase only as far as the report speaks of its actor's countries. */
function scoreOf(entry: LexiconEntry, company: Company, lexicon: Lexicon): number {
  const actor = entry.type === "actor" && entry.id !== null ? lexicon.actor(entry.id) : undefined;
  const spoken = Math.max(
    0,
    ...(actor?.countries ?? []).map((country, i) => (company.countries.get(country) ?? 0) / (1 + i * 0.2)),
  );
  return entry.phrase ? spoken : 1 + spoken * 0.1;
}
