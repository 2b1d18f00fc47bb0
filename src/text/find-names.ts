import type { Report } from "../report/report.ts";
import type { NameMention, Sentence } from "./annotation.ts";
import { keyOf, type Lexicon } from "./lexicon.ts";
import { companyOf, type Company } from "./names/company.ts";
import { spanOf, wordsOf, type Draft } from "./names/draft.ts";
import { learnBracket } from "./names/brackets.ts";
import { emptyMemory, learn, type Memory } from "./names/memory.ts";
import { propose } from "./names/propose.ts";
import { acts } from "./names/roles.ts";
import { viewOf } from "./names/sentence-view.ts";
import { settleActor } from "./names/settle-actor.ts";
import { settlePlace } from "./names/settle-place.ts";

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
  const company = companyOf(views, drafts, { lexicon, publisher: report.publisher });
  const names: NameMention[] = [];
  for (const draft of drafts) {
    const before = names.at(-1);
    const named = settle(draft, {
      company,
      lexicon,
      listed: before?.type === "actor" && lists(report.text, before, draft),
      around: before !== undefined && surrounds(report.text, before, draft),
    });
    if (named === null) continue;
    const isOne = before !== undefined && named.id !== null && touches(report.text, before, named);
    if (isOne && (before.id === named.id || describes(before, named))) names.pop();
    names.push(named);
  }
  return names;
}

interface Settling {
  readonly company: Company;
  readonly lexicon: Lexicon;
  /** Whether the name goes on a list that began with an actor: "Hezbollah, Iran and Russia". */
  readonly listed: boolean;
  /** Whether the name tells where the place before it lies: "Kirkuk, Iraq". */
  readonly around: boolean;
}

function surrounds(text: string, before: NameMention, draft: Draft): boolean {
  const lies = (place: { readonly name: string }): boolean => before.within?.includes(place.name) === true;
  return text.slice(before.span[1], spanOf(draft)[0]) === ", " && draft.places.some(lies);
}

function lists(text: string, before: NameMention, draft: Draft): boolean {
  return /^(?:,|(?:, )?(?:and|or))$/.test(text.slice(before.span[1], spanOf(draft)[0]).trim());
}

/** A description and the name it stands before, of one and the same: "the Lebanese group Hezbollah". */
function touches(text: string, before: NameMention, named: NameMention): boolean {
  return before.type === named.type && text.slice(before.span[1], named.span[0]) === " ";
}

/** "the Velm-backed militia [Karsk League]": a noun for any such group before the name of one. */
function describes(before: NameMention, named: NameMention): boolean {
  const isNoun = /\p{Ll}+ (?:militia|group|movement|faction|organi[sz]ation|alliance)$/u.test(
    ` ${before.mention}`,
  );
  return isNoun && named.type === "actor" && /^\p{Lu}/u.test(named.mention);
}

function settle(draft: Draft, { company, lexicon, listed, around }: Settling): NameMention | null {
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
  if (around || draft.asks !== undefined || !(acts(view, first, last) ?? listed))
    return settlePlace(draft, company, lexicon);
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
