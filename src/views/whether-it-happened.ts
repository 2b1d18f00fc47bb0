import type { Day } from "../base/day.ts";
import type { Claim } from "../claims/claim.ts";
import type { RecordedClaim } from "../record/recorded-claim.ts";
import type { RecordPlace } from "./control-at.ts";
import { denies, isNear, type Told } from "./denials.ts";
import { daysAfter } from "./day-table.ts";
import { type Dispute, disputeAt, positionOf } from "./dispute-answer.ts";
import { agree, keyOf, whatOf } from "./same-thing.ts";
import type { Standing } from "./standing.ts";
import { voiceOf, witnessOf } from "./testimony.ts";
import type { Stretch } from "./track.ts";
import type { Verdict } from "./verdict.ts";
import { endOf } from "./who-holds.ts";
import { withArticle } from "./in-words.ts";

interface Context {
  /** In order of publication. */
  readonly heard: readonly RecordedClaim[];
  readonly stretches: readonly Stretch<Verdict>[];
  readonly standing: Standing;
}

/** D2: a denial disputes what other voices say of the same; that somebody lives, what says that they are dead. */
export function whetherItHappened(place: RecordPlace, context: Context): Dispute[] {
  const { heard, standing } = context;
  const taken = new Set<string>();
  return heard.flatMap((denial) => {
    if (!isTold(denial.claim) || !isDenial(denial.claim) || taken.has(denial.claim.id)) return [];
    const denied = heard.filter((other) => isDenied(other, denial, standing));
    if (denied.length === 0) return [];
    const first = denied[0]!;
    const denials = heard.filter(
      (other) =>
        isTold(other.claim) &&
        isDenial(other.claim) &&
        denied.some((each) => isDenied(each, other, standing)),
    );
    for (const { claim } of denials) taken.add(claim.id);
    const from = later(first.known, denials[0]!.known);
    const ended = endOfDenial({ denied, denials, from }, context);
    const dispute = {
      type: "whether-it-happened" as const,
      from,
      to: ended === null ? null : later(from, daysAfter(ended.day, -1)),
      positions: [positionOf(denied, quoteOf), positionOf(denials, quoteOf)],
      ended: ended?.words ?? null,
    };
    return [disputeAt(place, [denials[0]!.claim.id], dispute)];
  });
}

function quoteOf({ claim }: RecordedClaim): string {
  return claim.quote;
}

function isTold({ modality }: Claim): boolean {
  return modality === "asserted" || modality === "possible";
}

function isDenial(claim: Claim): boolean {
  return claim.polarity === "negative" || (claim.kind === "status" && claim.status === "alive");
}

/** Whether another voice says what the denial denies. What a voice itself took back is no dispute. */
function isDenied(other: RecordedClaim, denial: RecordedClaim, standing: Standing): boolean {
  const { claim } = other;
  if (!isTold(claim) || claim.polarity === "negative" || witnessOf(other) === witnessOf(denial)) return false;
  return isOfOneSense(denial, other, standing);
}

function isOfOneSense(denial: RecordedClaim, other: RecordedClaim, standing: Standing): boolean {
  if (denial.claim.kind === "control")
    return other.claim.kind === "control" && denies(toldOf(denial), toldOf(other), standing);
  return isNear(toldOf(denial), toldOf(other)) && isSame(denial.claim, other.claim, standing);
}

function toldOf({ claim, known }: RecordedClaim): Told {
  return {
    change: claim.kind === "control" ? claim.change : "hold",
    actors: claim.actor,
    targets: claim.target,
    from: claim.time?.from ?? null,
    to: claim.time?.to ?? null,
    known,
  };
}

function isSame(not: Claim, said: Claim, standing: Standing): boolean {
  if (not.kind === "status")
    return (
      said.kind === "status" &&
      keyOf(not.person) === keyOf(said.person) &&
      said.status === (not.status === "alive" ? "dead" : not.status)
    );
  return (
    whatOf(not) === whatOf(said) &&
    agree(not.actor, said.actor, standing) &&
    agree(not.target, said.target, standing)
  );
}

/** A denial is over when events overtake it, or when who denied it says it too. */
function endOfDenial(
  {
    denied,
    denials,
    from,
  }: { denied: readonly RecordedClaim[]; denials: readonly RecordedClaim[]; from: Day },
  { heard, stretches, standing }: Context,
): { readonly day: Day; readonly words: string } | null {
  const deniers = new Set(denials.map(witnessOf));
  const last = denials.map(({ known }) => known).reduce(later);
  const admission = heard.find(
    (other) =>
      other.known > last &&
      deniers.has(witnessOf(other)) &&
      isTold(other.claim) &&
      other.claim.polarity === "positive" &&
      denials.some((denial) => isOfOneSense(denial, other, standing)),
  );
  if (admission !== undefined)
    return {
      day: admission.known,
      words: `${admission.known}: ${withArticle(voiceOf(admission.claim).name)} says it too`,
    };
  if (denied[0]?.claim.kind !== "control") return null;
  const claims = new Set([...denied, ...denials].map(({ claim }) => claim.id));
  const after = stretches.find(
    (stretch) =>
      stretch.from > from &&
      stretch.told.state === "held" &&
      stretch.told.cases[0]!.evidence.some(({ day, testimony }) => day > from && !claims.has(testimony.id)),
  );
  return after === undefined ? null : { day: after.from, words: endOf(after, claims) };
}

function later(a: Day, b: Day): Day {
  return a > b ? a : b;
}
