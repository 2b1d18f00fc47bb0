import type { Quantity, Ref } from "./claim.ts";
import type { NameMention } from "../text/annotation.ts";
import type { Phrase } from "./phrase.ts";
import type { Predicate } from "./predicate.ts";
import type { Rule } from "./rule.ts";
import type { SentenceView } from "./sentence-view.ts";

/** A place as a claim found it: a name, a part of one, or only a description. */
export interface FoundPlace {
  readonly name: NameMention | null;
  /** "four villages"; null when the whole is meant. */
  readonly part: string | null;
  readonly first: number;
  readonly last: number;
}

/** A claim in the making: a rule that fired on a predicate, and what filled its slots so far. */
export interface Draft {
  readonly rule: Rule;
  readonly predicate: Predicate;
  readonly view: SentenceView;
  readonly actor: readonly Ref[];
  readonly target: readonly Ref[];
  readonly person: Ref | null;
  readonly place: FoundPlace | null;
  /** Whether the place stands in the clause itself or was taken from its company. */
  readonly placeFrom: "role" | "clause" | "topic" | "none";
  readonly quantity: Quantity | null;
  readonly population: string | null;
  /** The phrase whose number and noun are counted. */
  readonly counted: Phrase | null;
  readonly mode: string | null;
  /** First and last token of the clause. */
  readonly first: number;
  readonly last: number;
}

/** The name of the place a draft is at, if it names one. */
export function placeNameOf({ place }: Draft): string | undefined {
  return place?.name?.name;
}
