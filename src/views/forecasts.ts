import { contentId } from "../base/id.ts";
import type { Day } from "../base/day.ts";
import type { Claim, Modality } from "../claims/claim.ts";
import { placeKey } from "../record/place-key.ts";
import { counts, type RecordedClaim } from "../record/recorded-claim.ts";
import { type AsOf, claimsKnown } from "./as-of.ts";
import { bearsOut, isRejection } from "./bears-out.ts";
import { daysAfter } from "./day-table.ts";
import { areFirm, type Word } from "./evidence.ts";
import { list, withArticle } from "./in-words.ts";
import { type Breadth, breadthOf } from "./independence.ts";
import { byKnown, compare } from "./order.ts";
import { type Policy, policyOf } from "./policies.ts";
import { whatOf } from "./same-thing.ts";
import { partiesOf } from "./stakes.ts";
import { sideOf, type Standing } from "./standing.ts";
import { speakerOf, testimonyOf, witnessAndText, witnessOf } from "./testimony.ts";

/** What is said of the future without a day may come true within so many days (SPEC B2). */
export const WITHIN_DAYS = 365;
/** Reports come late: so many days after the last day nothing more is waited for (SPEC B3). */
export const GRACE_DAYS = 7;

/** Something foretold, meant or demanded, and what became of it. */
export interface Forecast {
  readonly id: string;
  readonly modality: Extract<Modality, "predicted" | "intended" | "demanded">;
  readonly place: string | null;
  /** In the words of the report that carried it first. */
  readonly says: string;
  readonly voice: string;
  readonly known: Day;
  /** The last day that it names; null when it names none. */
  readonly due: Day | null;
  readonly claims: readonly string[];
  readonly breadth: Breadth;
  readonly outcome: "came-true" | "did-not" | "open";
  /** The day on which what was published decided it; null while it is open. */
  readonly decided: Day | null;
  /** The claims that decide, or that speak for it and do not. */
  readonly by: readonly string[];
  readonly why: string;
}

/** What is asked of the forecasts. */
export type ForecastContext = Pick<AsOf, "known" | "lens" | "policy"> & { readonly standing: Standing };

/** Everything foretold, meant or demanded by the known day, oldest first (SPEC B1–B3); `claims` are all claims there are. */
export function forecastsOf(claims: readonly RecordedClaim[], context: ForecastContext): Forecast[] {
  const heard = claimsKnown(claims, context).filter(counts).sort(byKnown);
  const words = byPlace(heard.filter(({ claim }) => claim.modality === "asserted" && !isRequest(claim)));
  return grouped(heard, context.standing)
    .map((group) => forecastOf(group, words.get(keyOfPlace(group[0]!.claim)) ?? [], context))
    .sort((a, b) => compare(a.known, b.known) || compare(a.id, b.id));
}

/** What one witness says of one thing to come is one forecast, however often it is printed. */
function grouped(heard: readonly RecordedClaim[], standing: Standing): RecordedClaim[][] {
  const groups = new Map<string, RecordedClaim[]>();
  for (const recorded of heard) {
    const { claim } = recorded;
    if (modalityOf(claim) === null || claim.background) continue;
    const sides = (refs: Claim["actor"]) => [...new Set(refs.map((ref) => sideOf(ref, standing)))].sort();
    const key = JSON.stringify([
      witnessOf(recorded),
      modalityOf(claim),
      claim.kind === "control" ? claim.change : whatOf(claim),
      claim.kind === "status" ? (claim.person.id ?? claim.person.name) : null,
      claim.polarity,
      sides(claim.actor),
      sides(claim.target),
      keyOfPlace(claim),
      dueOf(recorded),
    ]);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [recorded]);
    else known.push(recorded);
  }
  return [...groups.values()];
}

/** A request is a demand, in whatever words it is reported. */
function modalityOf(claim: Claim): Forecast["modality"] | null {
  if (isRequest(claim)) return claim.polarity === "positive" ? "demanded" : null;
  const { modality } = claim;
  return modality === "predicted" || modality === "intended" || modality === "demanded" ? modality : null;
}

function isRequest(claim: Claim): boolean {
  return claim.kind === "event" && claim.event === "REQUEST";
}

/** The last day a forecast names, where it lies ahead. */
function dueOf({ claim: { time }, known }: RecordedClaim): Day | null {
  const last = time?.to ?? null;
  return last !== null && last >= known && time?.basis !== "publication" ? last : null;
}

function keyOfPlace({ place }: Claim): string {
  return place === null ? "" : placeKey(place);
}

function byPlace(claims: readonly RecordedClaim[]): Map<string, RecordedClaim[]> {
  const places = new Map<string, RecordedClaim[]>();
  for (const recorded of claims) {
    const key = keyOfPlace(recorded.claim);
    const known = places.get(key);
    if (known === undefined) places.set(key, [recorded]);
    else known.push(recorded);
  }
  return places;
}

function forecastOf(
  group: readonly RecordedClaim[],
  words: readonly RecordedClaim[],
  context: ForecastContext,
): Forecast {
  const first = group[0]!;
  const { claim, known } = first;
  return {
    id: contentId("f_", claim.id),
    modality: modalityOf(claim)!,
    place: claim.place?.name ?? null,
    says: claim.quote.replace(/\s+/g, " "),
    voice: speakerOf(first).name,
    known,
    due: dueOf(first),
    claims: group.map((each) => each.claim.id),
    breadth: breadthOf(group.map((each) => ({ ...witnessAndText(each), report: each.claim.report }))),
    ...outcomeOf(first, words, context),
  };
}

type Outcome = Pick<Forecast, "outcome" | "decided" | "by" | "why">;

/** What became of it (SPEC B3): of what is said not to come, the other way round. */
function outcomeOf(
  forecast: RecordedClaim,
  words: readonly RecordedClaim[],
  { known, policy, standing }: ForecastContext,
): Outcome {
  const due = dueOf(forecast);
  const last = due ?? daysAfter(forecast.known, WITHIN_DAYS);
  const window = { first: forecast.known, last, standing };
  const scales = { policy: policyOf(policy), standing };
  const isNegative = forecast.claim.polarity === "negative";
  const [yes, no] = isNegative ? (["did-not", "came-true"] as const) : (["came-true", "did-not"] as const);
  const said = words.filter((word) => bearsOut(word, forecast, window));
  const borne = firmPart(said, scales);
  if (borne !== null) return decidedBy(yes, borne);
  const refused = firmPart(
    words.filter((word) => isRejection(word, forecast, window)),
    scales,
  );
  if (refused !== null) return decidedBy("did-not", refused);
  const by = said.map(({ claim }) => claim.id);
  if (said.length > 0) {
    const why = `Only ${voicesOf(said)} ${said.length > 1 ? "say" : "says"} that it came about, which does not settle it.`;
    return { outcome: "open", decided: null, by, why };
  }
  const end = daysAfter(last, GRACE_DAYS);
  if (end >= known) return { outcome: "open", decided: null, by, why: "Nothing published says so yet." };
  const until = due === null ? `within ${WITHIN_DAYS} days` : `by ${due}`;
  return {
    outcome: no,
    decided: daysAfter(end, 1),
    by,
    why: `Nothing published says that it came about ${until}.`,
  };
}

function decidedBy(outcome: "came-true" | "did-not", words: readonly RecordedClaim[]): Outcome {
  const last = words.at(-1)!;
  return {
    outcome,
    decided: last.known,
    by: words.map(({ claim }) => claim.id),
    why: `${last.known}: by the word of ${voicesOf(words)}.`,
  };
}

function voicesOf(words: readonly RecordedClaim[]): string {
  return list([...new Set(words.map((word) => withArticle(speakerOf(word).name)))]);
}

/** The words up to the first day on which they settle it together; null when they never do. */
function firmPart(
  said: readonly RecordedClaim[],
  scales: { readonly policy: Policy; readonly standing: Standing },
): readonly RecordedClaim[] | null {
  for (const day of new Set(said.map(({ known }) => known))) {
    const sofar = said.filter(({ known }) => known <= day);
    if (
      areFirm(
        sofar.map((recorded) => weighed(recorded, scales)),
        scales.policy,
      )
    )
      return sofar;
  }
  return null;
}

/** What a word counts for: whose gain it is, who acts gains by it and whom it is done to loses. */
function weighed(
  recorded: RecordedClaim,
  { policy, standing }: { readonly policy: Policy; readonly standing: Standing },
): Word {
  const { claim, known } = recorded;
  const testimony = testimonyOf(recorded);
  const parties = testimony === null ? { winners: claim.actor, losers: claim.target } : partiesOf(testimony);
  const voice = speakerOf(recorded);
  return {
    ...witnessAndText(recorded),
    ...policy.weigh({ voice, known }, { ...parties, standing }),
    report: claim.report,
  };
}
