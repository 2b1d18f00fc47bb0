import type { Claim } from "../claims/claim.ts";
import { counts, type RecordedClaim } from "../record/recorded-claim.ts";
import type { Report } from "../report/report.ts";
import type { AsOf } from "./as-of.ts";
import type { ControlAnswer } from "./control-answer.ts";
import { policyOf } from "./policies.ts";
import { evidenceOf } from "./stakes.ts";
import type { Standing } from "./standing.ts";
import { speakerOf, testimonyOf } from "./testimony.ts";
import { whatHappened } from "./what-happened.ts";
import { sayingOf } from "./in-words.ts";

/** One step on the way from the answer to the characters. */
export interface Step {
  readonly what: string;
  readonly detail: string;
}

/** A claim with every step down to its sentence. */
export interface ClaimExplanation {
  readonly claim: Claim;
  readonly steps: readonly Step[];
  /** The sentence around the quote, with the quote's place in it. */
  readonly passage: { readonly before: string; readonly quote: string; readonly after: string };
}

/** Why the record says what it says: of a place, the answer and its claims; of a claim, the claim alone (SPEC V5). */
export interface Explanation {
  readonly answer: ControlAnswer | null;
  readonly rule: string;
  readonly claims: readonly ClaimExplanation[];
}

/** Characters of context on each side of a quote. */
const CONTEXT = 160;

/** The steps of one claim; `report` is the revision that carries it. */
export function explainClaim(
  recorded: RecordedClaim,
  report: Report,
  { policy, standing }: Pick<AsOf, "policy"> & { readonly standing: Standing },
): ClaimExplanation {
  const { claim } = recorded;
  const steps: Step[] = [
    { what: "says", detail: wordsOf(recorded) },
    { what: "weighs", detail: weightOf(recorded, { policy, standing }) },
    { what: "credit", detail: recorded.credit === null ? "" : creditOf(recorded) },
    { what: "voices", detail: claim.attribution.map(voiceInWords).join(", reported by ") },
    { what: "when", detail: whenInWords(claim) },
    { what: "strength", detail: strengthOf(claim) },
    { what: "rule", detail: `${claim.rule}, confidence ${claim.confidence}` },
    {
      what: "report",
      detail: [report.publisher, report.published, report.title, report.url].filter(Boolean).join(" · "),
    },
    {
      what: "recorded",
      detail: `entry ${recorded.seq}, ${recorded.recorded}; known since ${recorded.known}${
        recorded.retired === null ? "" : `, left out by a revision from ${recorded.retired}`
      }`,
    },
    { what: "characters", detail: `${claim.span[0]}–${claim.span[1]} of report ${claim.report}` },
  ];
  if (recorded.verdict !== null || recorded.credibility !== null)
    steps.push({ what: "decided", detail: decidedInWords(recorded) });
  return {
    claim,
    steps: steps.filter(({ detail }) => detail !== ""),
    passage: passageOf(claim, report.text),
  };
}

function wordsOf(recorded: RecordedClaim): string {
  const testimony = testimonyOf(recorded);
  if (testimony === null || recorded.claim.place === null) return whatHappened(recorded.claim);
  return `${sayingOf(testimony)}, of ${recorded.claim.place.name}`;
}

function weightOf(
  recorded: RecordedClaim,
  { policy, standing }: Pick<AsOf, "policy"> & { readonly standing: Standing },
): string {
  const { claim } = recorded;
  if (claim.kind !== "control") return "";
  const testimony = testimonyOf(recorded);
  if (testimony === null) return whyUncounted(recorded);
  const scales = { policy: policyOf(policy), standing };
  const { weight, reason } = evidenceOf({ testimony, day: testimony.known }, scales);
  const meaning = {
    settles: "settles by itself",
    "own-word": "is a side's own word, a claim only",
    "one-origin": "is one origin; two make it held",
  };
  return `${testimony.voice.name} ${reason}: it ${meaning[weight]}`;
}

function creditOf(recorded: RecordedClaim): string {
  const { name } = recorded.credit!;
  return recorded.credit === speakerOf(recorded)
    ? `the report credits ${name}: what it says itself is the word of ${name}`
    : `the report credits ${name}`;
}

function decidedInWords({ verdict, merged, credibility }: RecordedClaim): string {
  const what = {
    accept: "a person accepted it",
    correct: "a person corrected it",
    reject: "a person rejected it",
    merge: `a person merged it into ${merged}`,
    split: "a person split it",
  };
  const words = verdict === null ? [] : [what[verdict]];
  return [...words, ...(credibility === null ? [] : [`credibility ${credibility}`])].join(", ");
}

function whyUncounted(recorded: RecordedClaim): string {
  const { claim } = recorded;
  if (!counts(recorded)) return `does not count: ${decidedInWords(recorded)}`;
  if (claim.place === null) return "does not count for control: it names no place";
  return "does not count for control: only what is asserted does";
}

function voiceInWords({ source, speaker, cue }: Claim["attribution"][number]): string {
  const person = [speaker?.name, speaker?.role].filter(Boolean).join(", ");
  return `${source.name}${person === "" ? "" : ` (${person})`}${cue === null ? "" : ` "${cue}"`}`;
}

function whenInWords({ time }: Claim): string {
  if (time === null) return "no time is said";
  const basis = { stated: "as stated", anchored: "worked out from", publication: "present tense:" }[
    time.basis
  ];
  return `${time.edtf}, ${basis} "${time.mention}"`;
}

function strengthOf({ modality, polarity, background }: Claim): string {
  return [modality, polarity === "negative" ? "denied" : "", background ? "told as history" : ""]
    .filter(Boolean)
    .join(", ");
}

/** Halves of characters outside the Basic Multilingual Plane, where the context cuts through them. */
const HALF_AT_START = /^[\udc00-\udfff]/;
const HALF_AT_END = /[\ud800-\udbff]$/;

function passageOf({ span: [start, end] }: Claim, text: string): ClaimExplanation["passage"] {
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  const after = text.slice(end, end + CONTEXT);
  return {
    before: before.slice(before.lastIndexOf("\n") + 1).replace(HALF_AT_START, ""),
    quote: text.slice(start, end),
    after: (after.split("\n")[0] ?? "").replace(HALF_AT_END, ""),
  };
}
