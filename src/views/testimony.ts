import type { Day } from "../base/day.ts";
import type { Change, Claim, ControlClaim, Quantity, Ref } from "../claims/claim.ts";
import { counts, type RecordedClaim } from "../record/recorded-claim.ts";
import { sketchKeys } from "../report/sketch.ts";
import { fold } from "../text/fold.ts";
import type { Witness } from "./independence.ts";

/** A control claim as the views weigh it: who says what of one place, for when, known since when. */
export interface Testimony extends Witness {
  readonly id: string;
  readonly change: Change;
  readonly actors: readonly Ref[];
  readonly targets: readonly Ref[];
  /** The words for the part of the place it speaks of; null = the whole. */
  readonly part: string | null;
  readonly quantity: Quantity | null;
  /** It is not said but taken for granted: it tells who holds a place only where nobody else is known to (SPEC C25). */
  readonly isPresumed: boolean;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly edtf: string | null;
  readonly voice: Voice;
  /** Ids and names of every voice in the chain, the publisher only where it speaks itself: what a lens looks for. */
  readonly lensNames: readonly string[];
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

/** Who says it: the innermost voice of the claim; of a publisher's own words the agency that it credits (SPEC I6). */
export interface Voice {
  readonly id: string | null;
  readonly name: string;
}

/** The testimony of a claim; null unless it tells who controls a place and counts (SPEC C2, C25, J2). */
export function testimonyOf(recorded: RecordedClaim): Testimony | null {
  const { claim } = recorded;
  if (claim.kind !== "control" || claim.place === null || !counts(recorded)) return null;
  if (claim.modality !== "asserted") return presumedOf(claim, recorded);
  return asToldIn(claim, recorded);
}

/** What an attempt or a wish to take a place from a side takes for granted: that this side holds it (SPEC C25). */
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
    voice: speakerOf(recorded),
    lensNames: lensNamesOf(recorded),
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

/** Whose word it is: the innermost voice; a publisher's own words are the agency's whom its report credits (SPEC I6). */
export function speakerOf({ claim, credit }: Pick<RecordedClaim, "claim" | "credit">): Voice {
  if (isOwn(claim) && credit !== null && credit.id !== null) return credit;
  const { id, name } = voiceOf(claim);
  return { id, name };
}

/** Which witness it is: a named voice wherever it is quoted; a nameless one ("activists") only within its text (SPEC I1, I4, I7). */
export function witnessOf(recorded: Pick<RecordedClaim, "claim" | "credit" | "textHash">): string {
  const { claim, textHash } = recorded;
  const { id, name } = speakerOf(recorded);
  if (id !== null) return id;
  const person = claim.attribution[0]?.speaker?.name ?? name;
  return isOwn(claim) || isProperName(person)
    ? `name:${nameKey(person)}`
    : `${textHash}:${name.toLowerCase()}`;
}

/** The witness, and the keys of its text: only what a publisher or a nameless voice says is known again by them (SPEC I2, I4, I5). */
export function witnessAndText(recorded: RecordedClaim): Witness {
  const origin = witnessOf(recorded);
  if (isOwn(recorded.claim)) return { origin, copies: keysOf(recorded.sketch) };
  const isNameless = origin.startsWith(`${recorded.textHash}:`);
  const { name } = voiceOf(recorded.claim);
  return {
    origin,
    copies: isNameless ? keysOf(recorded.sketch).map((key) => `${key}:${name.toLowerCase()}`) : [],
  };
}

// Claims come a report at a time: those of one report share their keys.
let last: { readonly sketch: string; readonly keys: readonly string[] } = { sketch: "", keys: [] };

function keysOf(sketch: string): readonly string[] {
  if (last.sketch !== sketch) last = { sketch, keys: sketchKeys(sketch) };
  return last.keys;
}

/** Whether the publisher speaks itself. */
function isOwn({ attribution }: Pick<Claim, "attribution">): boolean {
  return attribution.length === 1;
}

/** "Abu Karim al-Velmi" and "Velm Press Office" are somebody, "local activists" are anybody. */
function isProperName(name: string): boolean {
  return /\p{Lu}[^\s]*$/u.test(name);
}

// The same names come again and again: each is folded once.
const keys = new Map<string, string>();

function nameKey(name: string): string {
  const known = keys.get(name);
  if (known !== undefined) return known;
  const key = fold(name) || name.toLowerCase();
  keys.set(name, key);
  return key;
}

/** Ids and names by which a lens finds a claim (SPEC L1). */
function lensNamesOf(recorded: Pick<RecordedClaim, "claim" | "credit">): string[] {
  const { attribution } = recorded.claim;
  const said = attribution.length === 1 ? attribution : attribution.slice(0, -1);
  const voices = [...said.map(({ source }): Voice => source), speakerOf(recorded)];
  return [...new Set(voices.flatMap(({ id, name }) => (id === null ? [name] : [id, name])))];
}
