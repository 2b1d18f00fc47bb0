import type { Attribution, Modality, Ref } from "../claim.ts";
import type { Draft } from "../draft.ts";
import type { Gives } from "../rule.ts";

/** What else than its draft speaks for or against a claim. */
export interface Circumstances {
  readonly attribution: readonly Attribution[];
  readonly modality: Modality;
  /** How many sentences the report has. */
  readonly sentences: number;
}

/** The marks that the confidence of a claim is reckoned from, each worth its points. */
export function evidenceOf(
  draft: Draft,
  { attribution, modality, sentences }: Circumstances,
): readonly string[] {
  const { gives } = draft.rule;
  const marks: (string | false)[] = [
    `kind ${gives.kind}`,
    special(gives),
    draft.rule.prior <= 0.6 && "doubtful rule",
    `actor ${standing(draft.actor)}`,
    draft.actor.some(isDescribed) && "actor by description",
    draft.target.length > 0 ? `target ${standing(draft.target)}` : false,
    gives.kind === "relation" || gives.kind === "status" ? false : `place ${placeOf(draft)}`,
    attribution.length > 1 && "voice named",
    modality !== "asserted" && "not asserted",
    sentences > 3 && "long report",
    length(draft.view.size),
  ];
  return marks.filter((mark) => mark !== false);
}

/** Kinds of claims that are harder, or easier, to get right than their like. */
function special(gives: Gives): string | false {
  if (gives.kind === "control") return gives.change === "contest" && "fighting inside";
  return gives.kind === "event" && gives.event !== "ASSAULT" && "event that is no attack";
}

function length(words: number): string | false {
  return words > 45 ? "very long sentence" : words > 28 && "long sentence";
}

function standing(refs: readonly Ref[]): "none" | "known" | "unknown" {
  if (refs.length === 0) return "none";
  return refs.some(({ id }) => id !== null) ? "known" : "unknown";
}

/** "the group", "they": a known side under other words than a name. */
function isDescribed({ id, mention }: Ref): boolean {
  const words = mention.replace(/^(?:the|it|its|they|their|this|these|both|he|she|we|our)\b/i, "");
  return id !== null && !/\p{Lu}/u.test(words);
}

function placeOf({ place, placeFrom }: Draft): string {
  const name = place?.name ?? null;
  if (name === null) return "none";
  return name.id === null ? "unresolved" : `from ${placeFrom}`;
}
