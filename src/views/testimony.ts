import type { Day } from "../base/day.ts";
import type { Change, Claim, ControlClaim, Quantity, Ref } from "../claims/claim.ts";
import type { RecordedClaim } from "../record/recorded-claim.ts";

/** A control claim as the views weigh it: who says what of one place, for when, known since when. */
export interface Testimony {
  readonly id: string;
  readonly change: Change;
  readonly actors: readonly Ref[];
  readonly targets: readonly Ref[];
  /** The words for the part of the place it speaks of; null = the whole. */
  readonly part: string | null;
  readonly quantity: Quantity | null;
  /** It is not said but taken for granted: it tells who holds a place only where nobody else is known to (SPEC C22). */
  readonly isPresumed: boolean;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly edtf: string | null;
  readonly voice: Voice;
  /** Ids and names of every voice in the chain, the publisher only where it speaks itself: what a lens looks for. */
  readonly lensNames: readonly string[];
  /** Two testimonies with one origin count once. */
  readonly origin: string;
  /** Hash of the text when its publisher says it in its own words, to see copies; null when it is quoted. */
  readonly copyOf: string | null;
  readonly positive: boolean;
  readonly background: boolean;
  readonly known: Day;
  readonly retired: Day | null;
  readonly seq: number;
  /** Its report, and where in it the words begin and end: claims of one day and one report come in the order of its text. */
  readonly report: string;
  readonly start: number;
  readonly end: number;
}

/** Who says it: the innermost voice of the claim. */
export interface Voice {
  readonly id: string | null;
  readonly name: string;
}

/** The testimony of a claim; null unless it tells who controls a place and no person rejected it. */
export function testimonyOf(recorded: RecordedClaim): Testimony | null {
  const { claim } = recorded;
  if (claim.kind !== "control" || claim.place === null || recorded.verdict === "reject") return null;
  if (claim.modality !== "asserted") return presumedOf(claim, recorded);
  return asToldIn(claim, recorded);
}

/** What an attempt or a wish to take a place from a side takes for granted: that this side holds it (SPEC C22). */
function presumedOf(claim: ControlClaim, recorded: RecordedClaim): Testimony | null {
  const isAhead = /^(?:intended|predicted|demanded)$/.test(claim.modality);
  if (!isAhead || claim.change !== "gain" || claim.polarity === "negative" || claim.target.length === 0)
    return null;
  const day = recorded.known;
  return {
    ...asToldIn(claim, recorded),
    change: "hold",
    actors: claim.target,
    targets: [],
    from: day,
    to: day,
    edtf: day,
    background: false,
    isPresumed: true,
  };
}

function asToldIn(claim: ControlClaim, recorded: RecordedClaim): Testimony {
  const { id, name } = voiceOf(claim);
  return {
    id: claim.id,
    change: claim.change,
    actors: claim.actor,
    targets: claim.target,
    part: claim.place?.part ?? null,
    quantity: claim.quantity,
    isPresumed: false,
    from: claim.time?.from ?? null,
    to: claim.time?.to ?? null,
    edtf: claim.time?.edtf ?? null,
    voice: { id, name },
    lensNames: lensNamesOf(claim),
    ...witnessAndText(recorded),
    positive: claim.polarity === "positive",
    background: claim.background,
    known: recorded.known,
    retired: recorded.retired,
    seq: recorded.seq,
    report: claim.report,
    start: claim.span[0],
    end: claim.span[1],
  };
}

/** The innermost voice of a claim. */
export function voiceOf(claim: Pick<Claim, "attribution">): Ref {
  const [innermost] = claim.attribution;
  if (innermost === undefined) throw new RangeError("a claim without attribution breaks the claim contract");
  return innermost.source;
}

/** Which witness it is: a named voice wherever it is quoted; a nameless one ("activists") only within its text (SPEC I1, I4). */
export function witnessOf({ claim, textHash }: Pick<RecordedClaim, "claim" | "textHash">): string {
  const { id, name } = voiceOf(claim);
  if (id !== null) return id;
  return claim.attribution.length === 1 ? `name:${name.toLowerCase()}` : `${textHash}:${name.toLowerCase()}`;
}

/** The witness, and the text it may be a copy of: only what a publisher says in its own words can be. */
export function witnessAndText(recorded: RecordedClaim): Pick<Testimony, "origin" | "copyOf"> {
  const isOwn = recorded.claim.attribution.length === 1;
  return { origin: witnessOf(recorded), copyOf: isOwn ? recorded.textHash : null };
}

/** Ids and names by which a lens finds a claim (SPEC L1). */
function lensNamesOf({ attribution }: Pick<Claim, "attribution">): string[] {
  const said = attribution.length === 1 ? attribution : attribution.slice(0, -1);
  return said.flatMap(({ source }) => (source.id === null ? [source.name] : [source.id, source.name]));
}
