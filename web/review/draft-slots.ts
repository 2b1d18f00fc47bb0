import { readEdtf } from "../../src/base/edtf.ts";
import type { Span } from "../../src/base/span.ts";
import type { Claim, Place, Ref } from "../../src/claims/claim.ts";
import type { KnownName } from "../../src/edge/ledger/known-names.ts";
import type { Slots } from "../../src/record/decision.ts";

/** Words of the report that a person selected. */
export interface Words {
  readonly span: Span;
  readonly text: string;
}

/** A name of the register as a slot holds it, resting on the words that stood there before or were selected. */
export function refOf({ id, name }: KnownName, words: Words | null, before?: Ref): Ref {
  return { id, name, ...mentionOf(words, before) };
}

/** The same of a place; the part of it that was told stays. */
export function placeOf(known: KnownName, words: Words | null, before: Place | null): Place {
  const { id, name, where } = known;
  const nowhere = { lat: null, lon: null, precision_m: null, within: [] };
  return {
    id,
    name,
    ...mentionOf(words, before ?? undefined),
    ...nowhere,
    ...where,
    part: before?.part ?? null,
  };
}

/** A name that no register knows, as it is written. */
export function unknownRef(words: Words): Ref {
  return { id: null, name: words.text, mention: words.text, span: words.span };
}

function mentionOf(
  words: Words | null,
  before: Pick<Ref, "mention" | "span"> | undefined,
): Pick<Ref, "mention" | "span"> {
  if (words !== null) return { mention: words.text, span: words.span };
  return before === undefined
    ? { mention: "", span: [0, 0] }
    : { mention: before.mention, span: before.span };
}

/** A time as EDTF says it; null while the words are no EDTF. */
export function timeOf(edtf: string, { time }: Pick<Claim, "time">): Claim["time"] {
  const { bounds } = readEdtf(edtf);
  if (bounds === null) return null;
  return { edtf, ...bounds, mention: time?.mention ?? "", span: time?.span ?? null, basis: "stated" };
}

/** The claim as the draft leaves it, to be shown before it is decided. */
export function drafted(claim: Claim, slots: Slots): Claim {
  return { ...claim, ...slots } as Claim;
}
