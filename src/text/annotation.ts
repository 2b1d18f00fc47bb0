import type { Span } from "../base/span.ts";
import type { Report } from "../report/report.ts";

/** A word of a sentence with its place in the dependency tree (Universal Dependencies English). */
export interface Token {
  /** 1-based position in the sentence. */
  readonly i: number;
  /** Offsets into the report's text. */
  readonly span: Span;
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  /** `i` of the head, 0 for the root. */
  readonly head: number;
  /** UD relation, subtypes kept: `nsubj:pass`, `obl:agent`. */
  readonly deprel: string;
}

export interface Sentence {
  readonly span: Span;
  readonly tokens: readonly Token[];
}

/** A name found in the text and what it resolves to. */
export interface NameMention {
  readonly span: Span;
  readonly mention: string;
  readonly type: "actor" | "place" | "person";
  /** Register or gazetteer id (`islamic-state`, `geonames:174448`); null when no register knows it. */
  readonly id: string | null;
  /** Canonical name; the mention itself when unresolved. */
  readonly name: string;
  readonly lat?: number;
  readonly lon?: number;
  readonly precision_m?: number;
  /** Containing areas' canonical names, nearest first (places only). */
  readonly within?: readonly string[];
  /** Ids of other things the name may mean, likeliest first. */
  readonly candidates?: readonly string[];
}

/** How a date was reached: in the words, resolved against an anchor, or the day of publication. */
export type DateBasis = "stated" | "anchored" | "publication";

/** A date expression; `from`/`to` are days, `to` inclusive, null = open or unknown. */
export interface DateMention {
  readonly span: Span;
  readonly mention: string;
  /** EDTF level 1, or null when the expression was recognised and refused rather than guessed. */
  readonly edtf: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly basis: DateBasis;
}

/** A number expression with its bounds ("more than 40" → value null, min 40). */
export interface NumberMention {
  readonly span: Span;
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: NumberUnit | null;
  readonly qualifier: string | null;
}

export type NumberUnit = "persons" | "percent" | "places" | "km" | "km2" | "vehicles";

/** What the text stage hands on: the report with its sentences, trees, names, dates and numbers, all in text order. */
export interface Annotation {
  readonly report: Report;
  readonly sentences: readonly Sentence[];
  readonly names: readonly NameMention[];
  readonly dates: readonly DateMention[];
  readonly numbers: readonly NumberMention[];
}
