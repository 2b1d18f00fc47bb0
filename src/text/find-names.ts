import type { Report } from "../report/report.ts";
import type { NameMention, Sentence } from "./annotation.ts";
import { keyOf, type Lexicon } from "./lexicon.ts";
import { companyOf, type Company } from "./names/company.ts";
import type { Draft } from "./names/draft.ts";
import { learnBracket } from "./names/brackets.ts";
import { emptyMemory, learn, type Memory } from "./names/memory.ts";
import { propose } from "./names/propose.ts";
import { acts } from "./names/roles.ts";
import { viewOf } from "./names/sentence-view.ts";
import { settleActor } from "./names/settle-actor.ts";
import { settlePlace } from "./names/settle-place.ts";
import { wordsOf } from "./names/draft.ts";

/** The actors, places and persons named in a report's sentences, in text order, without overlaps, each with what it means. */
export function findNames(
  sentences: readonly Sentence[],
  { report, lexicon }: { readonly report: Report; readonly lexicon: Lexicon },
): NameMention[] {
  const memory = emptyMemory();
  const views = sentences.map((sentence) => viewOf(report.text, sentence));
  const drafts = views.flatMap((view) => {
    const found = propose(view, lexicon, memory);
    return found.flatMap((draft) => [draft, ...remember(draft, memory)]);
  });
  const company = companyOf(views, drafts, lexicon);
  return drafts.flatMap((draft) => settle(draft, company, lexicon) ?? []);
}

function settle(draft: Draft, company: Company, lexicon: Lexicon): NameMention | null {
  if (draft.type !== "place" && draft.places.length === 0) return settleActor(draft, company, lexicon);
  if (draft.places.length === 0) return settlePlace(draft, company, lexicon);
  if (draft.core !== undefined || draft.type === "person") {
    return draft.type === "person"
      ? settleActor(draft, company, lexicon)
      : settlePlace(draft, company, lexicon);
  }
  const { view, first, last } = draft;
  const seat = lexicon.seatOf(keyOf(wordsOf(draft)));
  if (draft.entries.length === 0 && seat === undefined) return settlePlace(draft, company, lexicon);
  if (draft.asks !== undefined || !acts(view, first, last)) return settlePlace(draft, company, lexicon);
  if (draft.entries.length > 0) return settleActor(draft, company, lexicon);
  return settleActor(
    { ...draft, type: "actor", places: [], id: seat?.id ?? null, name: seat?.name ?? wordsOf(draft) },
    company,
    lexicon,
  );
}

/** Learns a person's surname and an abbreviation in brackets; the abbreviation is a mention too. */
function remember(draft: Draft, memory: Memory): Draft[] {
  if (draft.type === "person") learnPerson(draft, memory);
  return learnBracket(draft, memory);
}

function learnPerson(draft: Draft, memory: Memory): void {
  const { view, first, last } = draft;
  const [entry] = draft.entries;
  const name = entry?.name ?? draft.name ?? wordsOf(draft);
  const person = { type: "person" as const, id: entry?.id ?? draft.id ?? null, name };
  for (let from = first + 1; from <= last; from++) {
    const rest = view.words.slice(from, last + 1);
    if (rest[0]?.capital === true && rest.some((word) => word.plain.length > 3)) {
      learn(memory, rest.map((word) => word.plain).join(" "), person);
    }
  }
}
