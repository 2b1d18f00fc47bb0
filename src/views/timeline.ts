import { isDay, type Day } from "../base/day.ts";
import { counts, type RecordedClaim } from "../record/recorded-claim.ts";
import { type AsOf, claimsKnown } from "./as-of.ts";
import { forPlace, namedPlace, type RecordPlace, trackOf } from "./control-at.ts";
import { byKnown, compare } from "./order.ts";
import { historyOf } from "./place-history.ts";
import type { Scales } from "./place-state.ts";
import { policyOf } from "./policies.ts";
import { spansOf } from "./spans.ts";
import { type Standing, standingAt } from "./standing.ts";
import { type Testimony, testimonyOf, voiceOf } from "./testimony.ts";
import type { ControlSpan, PlaceEvent, Timeline, VoiceLane } from "./timeline-answer.ts";
import { whatHappened } from "./what-happened.ts";

/** A place's spans of control by all voices and by each, and what happened there; `claims` are all claims about it (SPEC V2–V4). */
export function timelineOf(
  place: RecordPlace,
  claims: readonly RecordedClaim[],
  { known, lens, policy, standing: everywhere }: Omit<AsOf, "on"> & { readonly standing: Standing },
): Timeline {
  const standing = standingAt(place, everywhere);
  const scales: Scales = { policy: policyOf(policy), standing };
  const heard = claimsKnown(claims, { known, lens }).filter(counts);
  const testimonies = forPlace(
    place,
    heard.flatMap((recorded) => testimonyOf(recorded) ?? []),
  );
  const spans = (some: readonly Testimony[]) =>
    spansOf(trackOf(place, historyOf(some, { known, lens: null }, standing), scales), some, scales);
  return {
    place: namedPlace(place),
    spans: spans(testimonies),
    voices: lanesOf(testimonies, spans),
    events: [...heard]
      .sort(byKnown)
      .flatMap(eventOf)
      .sort((a, b) => compare(a.day, b.day)),
  };
}

function lanesOf(
  testimonies: readonly Testimony[],
  spans: (some: readonly Testimony[]) => ControlSpan[],
): VoiceLane[] {
  const lanes = new Map<string, { name: string; own: Testimony[] }>();
  for (const testimony of testimonies) {
    const key = testimony.voice.id ?? testimony.voice.name;
    const lane = lanes.get(key) ?? { name: testimony.voice.name, own: [] };
    lanes.set(key, lane);
    lane.own.push(testimony);
    if (testimony.voice.name < lane.name) lane.name = testimony.voice.name;
  }
  return [...lanes]
    .map(([voice, { name, own }]): VoiceLane => ({ voice, name, spans: spans(own) }))
    .filter((lane) => lane.spans.length > 0)
    .sort((a, b) => compare(firstDay(a), firstDay(b)) || compare(a.voice, b.voice));
}

function firstDay({ spans }: VoiceLane): Day {
  return spans[0]?.from ?? "";
}

function eventOf(recorded: RecordedClaim): PlaceEvent[] {
  const { claim } = recorded;
  if (claim.kind === "control" || claim.kind === "relation") return [];
  const isTold = claim.modality === "asserted" || claim.modality === "possible";
  const day = dayOf(recorded);
  if (!isTold || day === null || !isDay(day)) return [];
  const { name } = voiceOf(claim);
  const edtf = claim.time?.edtf ?? null;
  return [{ claim: claim.id, day, edtf, what: whatHappened(claim), voice: name, quote: claim.quote }];
}

/** The day it began; of a total since a start, and of what is said to be so, the day up to which it runs. */
function dayOf({ claim, known }: RecordedClaim): Day | null {
  const { time, background, quantity } = claim;
  if (time === null) return background ? null : known;
  return quantity?.cumulative === true ? (time.to ?? known) : (time.from ?? time.to);
}
