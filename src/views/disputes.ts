import { contentId } from "../base/id.ts";
import type { Day } from "../base/day.ts";
import type { Claim, CountClaim } from "../claims/claim.ts";
import type { RecordedClaim } from "../record/recorded-claim.ts";
import { type AsOf, claimsKnown } from "./as-of.ts";
import type { AnswerPlace } from "./control-answer.ts";
import { forPlace, namedPlace, type RecordPlace, trackOf } from "./control-at.ts";
import type { Scales } from "./place-state.ts";
import { historyOf } from "./place-history.ts";
import { policyOf } from "./policies.ts";
import { spansOf } from "./spans.ts";
import { sideOf, type Standing } from "./standing.ts";
import { testimonyOf, voiceOf } from "./testimony.ts";
import type { ControlSpan } from "./timeline-answer.ts";
import { whatHappened } from "./timeline.ts";
import { inFigures, namesOf, sayingOf } from "./why.ts";

/** One position in a dispute: what is said, by whom, in which claims. */
export interface Position {
  readonly says: string;
  readonly voices: readonly string[];
  readonly claims: readonly string[];
}

/** Claims that cannot all hold. */
export interface Dispute {
  readonly id: string;
  readonly type: "who-holds" | "whether-it-happened" | "how-many";
  readonly place: AnswerPlace;
  readonly from: Day;
  /** The last day of the dispute; null while it is open. */
  readonly to: Day | null;
  readonly positions: readonly Position[];
  /** How it ended, in words; null while it is open. */
  readonly ended: string | null;
}

type Context = Pick<AsOf, "known" | "lens" | "policy"> & { readonly standing: Standing };

/** The disputes about one place, oldest first; `claims` are all claims about it (SPEC D1–D4). */
export function disputesOf(
  place: RecordPlace,
  claims: readonly RecordedClaim[],
  context: Context,
): Dispute[] {
  const heard = claimsKnown(claims, context).filter(({ verdict }) => verdict !== "reject");
  return [
    ...whoHolds(place, heard, context),
    ...whetherItHappened(place, heard, context),
    ...howMany(place, heard),
  ].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}

function whoHolds(place: RecordPlace, heard: readonly RecordedClaim[], context: Context): Dispute[] {
  const scales: Scales = { policy: policyOf(context.policy), standing: context.standing };
  const testimonies = forPlace(
    place,
    heard.flatMap((recorded) => testimonyOf(recorded) ?? []),
  );
  const spans = spansOf(
    trackOf(place, historyOf(testimonies, { known: context.known, lens: null }, context.standing), scales),
  );
  const byId = new Map(heard.map((recorded) => [recorded.claim.id, recorded]));
  return spans.flatMap((span, i) => {
    if (span.state !== "contested" || span.for.length === 0 || span.against.length === 0) return [];
    const after = spans[i + 1];
    const dispute = {
      type: "who-holds" as const,
      from: span.from,
      to: span.to,
      positions: [positionOf(span.for, byId), positionOf(span.against, byId)],
      ended: after === undefined ? null : endOf(after),
    };
    return [named(place, dispute)];
  });
}

function endOf({ state, holders, from, for: claims }: ControlSpan): string {
  const by = `${claims.length} ${claims.length === 1 ? "claim" : "claims"}`;
  return holders.length === 0
    ? `${from}: nobody is said to hold it`
    : `${from}: ${state} by ${namesOf(holders)} (${by})`;
}

function positionOf(ids: readonly string[], byId: ReadonlyMap<string, RecordedClaim>): Position {
  const claims = ids.flatMap((id) => byId.get(id) ?? []);
  return position(claims, (recorded) => {
    const testimony = testimonyOf(recorded);
    return testimony === null ? whatHappened(recorded.claim) : sayingOf(testimony);
  });
}

function position(claims: readonly RecordedClaim[], words: (recorded: RecordedClaim) => string): Position {
  return {
    says: [...new Set(claims.map(words))].slice(0, 3).join("; "),
    voices: [...new Set(claims.map(({ claim }) => voiceOf(claim).name))],
    claims: claims.map(({ claim }) => claim.id),
  };
}

/** D2: a denial disputes the claims it denies. */
function whetherItHappened(
  place: RecordPlace,
  heard: readonly RecordedClaim[],
  { standing }: Context,
): Dispute[] {
  return heard.flatMap((denial) => {
    if (denial.claim.polarity !== "negative" || !isTold(denial.claim)) return [];
    const denied = heard.filter(
      ({ claim, known }) =>
        claim.polarity === "positive" &&
        isTold(claim) &&
        known <= denial.known &&
        senseOf(claim, standing) === senseOf(denial.claim, standing),
    );
    if (denied.length === 0) return [];
    const words = ({ claim }: RecordedClaim) => claim.quote;
    const dispute = {
      type: "whether-it-happened" as const,
      from: denied.map(({ known }) => known).reduce((a, b) => (a < b ? a : b)),
      to: null,
      positions: [position(denied, words), position([denial], words)],
      ended: null,
    };
    return [named(place, dispute)];
  });
}

function senseOf(claim: Claim, standing: Standing): string {
  const sides = claim.actor.map((actor) => sideOf(actor, standing)).sort();
  const what =
    claim.kind === "control"
      ? claim.change
      : claim.kind === "event"
        ? claim.event
        : claim.kind === "count"
          ? claim.measure
          : claim.kind === "status"
            ? `${claim.person.id ?? claim.person.name} ${claim.status}`
            : claim.relation;
  return `${claim.kind} ${what} ${sides.join("+")}`;
}

/** D3: figures for one measure, population and time that share no value. */
function howMany(place: RecordPlace, heard: readonly RecordedClaim[]): Dispute[] {
  const counts = heard.filter(
    (recorded): recorded is RecordedClaim & { claim: CountClaim } =>
      recorded.claim.kind === "count" && recorded.claim.modality === "asserted" && isBounded(recorded.claim),
  );
  const groups = new Map<string, (RecordedClaim & { claim: CountClaim })[]>();
  for (const recorded of counts) {
    const { measure, population, time, quantity } = recorded.claim;
    const day = time?.to ?? time?.from ?? recorded.known;
    const key = `${measure} ${population ?? ""} ${quantity?.cumulative} ${day}`;
    groups.set(key, [...(groups.get(key) ?? []), recorded]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    const apart = group.filter(({ claim }) => first !== undefined && !meet(first.claim, claim));
    if (first === undefined || apart.length === 0) return [];
    const near = group.filter(({ claim }) => meet(first.claim, claim));
    const words = ({ claim }: RecordedClaim) => (claim.quantity === null ? "" : inFigures(claim.quantity));
    const dispute = {
      type: "how-many" as const,
      from: first.claim.time?.from ?? first.known,
      to: null,
      positions: [position(near, words), position(apart, words)],
      ended: null,
    };
    return [named(place, dispute)];
  });
}

function isBounded({ quantity }: Claim): boolean {
  return quantity !== null && (quantity.value ?? quantity.min ?? quantity.max) !== null;
}

function meet(a: Claim, b: Claim): boolean {
  const [lowA, highA] = bounds(a);
  const [lowB, highB] = bounds(b);
  return lowA <= highB && lowB <= highA;
}

function bounds({ quantity }: Claim): [number, number] {
  if (quantity === null) return [0, Infinity];
  const { value, min, max } = quantity;
  return [value ?? min ?? 0, value ?? max ?? Infinity];
}

function isTold({ modality }: Claim): boolean {
  return modality === "asserted" || modality === "possible";
}

function named(place: RecordPlace, dispute: Omit<Dispute, "id" | "place">): Dispute {
  const claims = dispute.positions.map((each) => each.claims);
  return { id: contentId("d_", { type: dispute.type, claims }), place: namedPlace(place), ...dispute };
}
