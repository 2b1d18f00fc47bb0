import { type Brief, type BriefFact, type BriefNote, claimsOf } from "./brief.ts";
import { type NotesByClaim, sentenceOf } from "./brief-sentence.ts";
import type { BriefTongue } from "./brief-tongue.ts";
import { voiceOf } from "./testimony.ts";

/** A sentence of a brief and the numbers of the notes that it rests on. */
export interface BriefSentence {
  readonly words: string;
  readonly notes: readonly number[];
}

/** A note: who said it, in which words, where it was printed. */
export interface BriefFootnote {
  readonly number: number;
  readonly claim: string;
  readonly voice: string;
  readonly quote: string;
  readonly title: string | null;
  readonly publisher: string | null;
  /** In words. */
  readonly published: string;
}

/** A brief in a language, ready to be set as a page, as Markdown or as HTML. */
export interface BriefDocument {
  readonly lang: string;
  readonly dir: "ltr" | "rtl";
  readonly title: string;
  readonly byline: string;
  readonly method: string;
  readonly sections: readonly { readonly title: string; readonly sentences: readonly BriefSentence[] }[];
  /** What is said when there is no section. */
  readonly empty: string;
  readonly notesTitle: string;
  readonly notes: readonly BriefFootnote[];
}

/** The brief in words: every sentence names its claims, and the notes stand in the order in which they are first named (SPEC S5). */
export function briefDocument(brief: Brief, tongue: BriefTongue): BriefDocument {
  const { t, day } = tongue;
  const byClaim: NotesByClaim = new Map(brief.notes.map((note) => [note.claim.claim.id, note]));
  const numbers = new Map<string, number>();
  const numberOf = (claim: string) => numbers.get(claim) ?? numbers.set(claim, numbers.size + 1).size;
  const sections = brief.sections.map(({ section, facts, left }) => ({
    title: t(`brief.section.${section}`),
    sentences: [
      ...facts.map((fact) => ({
        words: sentenceOf(fact, brief.question, { tongue, byClaim }),
        notes: notesOf(fact, byClaim, numberOf),
      })),
      ...(left > 0 ? [{ words: t("brief.more", { n: left }), notes: [] }] : []),
    ],
  }));
  const { area, area_id, from, to, known, policy, lens } = brief.question;
  const name = area === null ? t("brief.whole") : tongue.place({ id: area_id, name: area });
  const sentences = brief.sections.reduce((sum, { facts }) => sum + facts.length, 0);
  const byline = t("brief.byline", {
    known: day(known),
    policy: tongue.policy(policy),
    sentences: t("brief.sentences", { n: sentences }),
    claims: t("brief.claims", { n: brief.notes.length }),
    reports: t("brief.reports", { n: brief.reports }),
  });
  const voices = tongue.list(lens.map((voice) => tongue.voice({ id: voice, name: voice })));
  return {
    lang: tongue.lang,
    dir: tongue.dir,
    title: t("brief.title", { area: name, from: day(from), to: day(to) }),
    byline: lens.length === 0 ? byline : `${byline} ${t("brief.lens", { voices })}`,
    method: t("brief.method"),
    sections,
    empty: t("brief.empty"),
    notesTitle: t("brief.notes"),
    notes: [...numbers].map(([claim, number]) => footnote(byClaim.get(claim)!, number, tongue)),
  };
}

function notesOf(fact: BriefFact, byClaim: NotesByClaim, numberOf: (claim: string) => number): number[] {
  return [...new Set(claimsOf(fact))]
    .filter((claim) => byClaim.has(claim))
    .map(numberOf)
    .sort((a, b) => a - b);
}

function footnote({ claim: recorded, title }: BriefNote, number: number, tongue: BriefTongue): BriefFootnote {
  const { claim, publisher, known } = recorded;
  const printed = claim.attribution.at(-1)?.source;
  return {
    number,
    claim: claim.id,
    voice: tongue.voice(voiceOf(claim)),
    quote: claim.quote,
    title,
    publisher: printed === undefined ? publisher : tongue.voice(printed),
    published: tongue.day(known),
  };
}
