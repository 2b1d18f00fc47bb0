import { fold } from "../../text/fold.ts";
import type { Lexicon } from "../../text/lexicon.ts";
import type { Report } from "../../report/report.ts";
import type { Store } from "../../record/store.ts";
import { pagesOf } from "./all-claims.ts";
import type { Search, SearchedReport } from "./ledger.ts";
import { placesNamed } from "./place-names.ts";
import type { RecordIndex } from "./record-index.ts";

/** As many of each are found. */
const MOST = 8;
const PAGE = 500;
/** Letters of a report shown before and in all around the first word found. */
const BEFORE = 40;
const EXCERPT = 140;

/** Finds places of the ledger in any spelling, actors of the registers, and reports that hold all the words. */
export function createSearch({
  store,
  index,
  lexicon,
}: {
  readonly store: Store;
  readonly index: RecordIndex;
  readonly lexicon: Lexicon;
}): (words: string) => Promise<Search> {
  const placeNames = new Map(lexicon.registers.places.map((entry) => [entry.id, namesOf(entry)]));
  const actors = lexicon.registers.actors.map((entry) => ({ id: entry.id, names: namesOf(entry) }));
  const placesLike = async (words: string) => {
    const meant = new Set(placesNamed(words, lexicon).map(({ key }) => key));
    return best([...(await index.now()).places.values()], ({ key, place }) =>
      meant.has(key) ? 4 : score(words, placeNames.get(key) ?? [place.name]),
    ).map(({ key }) => key);
  };
  return async (words) => ({
    places: await placesLike(words),
    actors: best(actors, ({ names }) => score(words, names)).map(({ id }) => id),
    reports: await reportsWith(words, store),
  });
}

function namesOf(entry: {
  readonly name: string;
  readonly names: readonly string[];
  readonly arabic?: string | undefined;
}): string[] {
  return [entry.name, ...entry.names, entry.arabic ?? ""].filter((name) => name !== "");
}

/** The best of the items by score, those without any left out. */
function best<T>(items: readonly T[], scoreOf: (item: T) => number): T[] {
  return items
    .map((item) => ({ item, found: scoreOf(item) }))
    .filter(({ found }) => found > 0)
    .sort((a, b) => b.found - a.found)
    .slice(0, MOST)
    .map(({ item }) => item);
}

/** 3 the same in some spelling, 2 it begins so, 1 it is in it, 0 not. */
function score(words: string, names: readonly string[]): number {
  const wanted = fold(words);
  const typed = words.toLowerCase();
  if (wanted !== "" && names.some((name) => fold(name) === wanted)) return 3;
  if (names.some((name) => name.toLowerCase().startsWith(typed))) return 2;
  return typed.length > 2 && names.some((name) => name.toLowerCase().includes(typed)) ? 1 : 0;
}

async function reportsWith(words: string, store: Store): Promise<SearchedReport[]> {
  const all = words.toLowerCase().split(/\s+/).filter(Boolean);
  const found: SearchedReport[] = [];
  for await (const page of pagesOf((after) => store.reports({ after, limit: PAGE }))) {
    for (const { report } of page) {
      const text = `${report.title ?? ""}\n${report.text}`.toLowerCase();
      if (!all.every((word) => text.includes(word))) continue;
      const [claim] = await store.claims({ report: report.id }, { after: 0, limit: 1 });
      found.push({ report, excerpt: excerptOf(report, all[0] ?? ""), claim: claim?.claim.id ?? null });
      if (found.length >= MOST) return found;
    }
  }
  return found;
}

/** The words around one of them. */
export function excerptOf({ text }: Report, word: string): string {
  const at = Math.max(0, text.toLowerCase().indexOf(word) - BEFORE);
  return text.slice(at, at + EXCERPT);
}
