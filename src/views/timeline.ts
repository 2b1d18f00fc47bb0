import { isDay, type Day } from "../base/day.ts";
import type { Claim } from "../claims/claim.ts";
import type { RecordedClaim } from "../record/recorded-claim.ts";
import { type AsOf, claimsKnown } from "./as-of.ts";
import { forPlace, namedPlace, type RecordPlace, trackOf } from "./control-at.ts";
import type { Scales } from "./place-state.ts";
import { historyOf } from "./place-history.ts";
import { policyOf } from "./policies.ts";
import { spansOf } from "./spans.ts";
import type { Standing } from "./standing.ts";
import { testimonyOf, voiceOf } from "./testimony.ts";
import type { PlaceEvent, Timeline, VoiceLane } from "./timeline-answer.ts";
import { inFigures, list } from "./why.ts";

/** A place's spans of control by all voices and by each, and what happened there; `claims` are all claims about it. */
export function timelineOf(
  place: RecordPlace,
  claims: readonly RecordedClaim[],
  { known, lens, policy, standing }: Omit<AsOf, "on"> & { readonly standing: Standing },
): Timeline {
  const scales: Scales = { policy: policyOf(policy), standing };
  const heard = claimsKnown(claims, { known, lens });
  const testimonies = forPlace(
    place,
    heard.flatMap((recorded) => testimonyOf(recorded) ?? []),
  );
  const voices = new Map(testimonies.map(({ voice }) => [voice.id ?? voice.name, voice.name]));
  const lanes = [...voices].map(([voice, name]): VoiceLane => {
    const own = testimonies.filter((testimony) => (testimony.voice.id ?? testimony.voice.name) === voice);
    return {
      voice,
      name,
      spans: spansOf(trackOf(place, historyOf(own, { known, lens: null }, standing), scales)),
    };
  });
  return {
    place: namedPlace(place),
    spans: spansOf(trackOf(place, historyOf(testimonies, { known, lens: null }, standing), scales)),
    voices: lanes
      .filter(({ spans }) => spans.length > 0)
      .sort((a, b) => (firstDay(a) < firstDay(b) ? -1 : 1)),
    events: heard.flatMap(eventOf).sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)),
  };
}

function firstDay({ spans }: VoiceLane): Day {
  return spans[0]?.from ?? "";
}

function eventOf({ claim, known }: RecordedClaim): PlaceEvent[] {
  if (claim.kind === "control" || claim.kind === "relation") return [];
  const isTold = claim.modality === "asserted" || claim.modality === "possible";
  const day = claim.time === null ? (claim.background ? null : known) : (claim.time.from ?? claim.time.to);
  if (!isTold || day === null || !isDay(day)) return [];
  return [
    {
      claim: claim.id,
      day,
      edtf: claim.time?.edtf ?? null,
      what: whatHappened(claim),
      voice: voiceOf(claim).name,
      quote: claim.quote,
    },
  ];
}

/** An event, count or status claim in a few words. */
export function whatHappened(claim: Claim): string {
  const not = claim.polarity === "negative" ? "denied: " : claim.modality === "possible" ? "possibly: " : "";
  switch (claim.kind) {
    case "event": {
      const who = claim.actor.length === 0 ? "" : ` by ${list(claim.actor.map(({ name }) => name))}`;
      const whom = claim.target.length === 0 ? "" : ` on ${list(claim.target.map(({ name }) => name))}`;
      return `${not}${claim.event.toLowerCase()}${claim.mode === null ? "" : ` (${claim.mode})`}${who}${whom}`;
    }
    case "count": {
      const figure = claim.quantity === null ? "" : inFigures(claim.quantity).replace(/ persons$/, "");
      return `${not}${[figure, claim.population, claim.measure].filter(Boolean).join(" ")}`;
    }
    case "status":
      return `${not}${claim.person.name} ${claim.status}`;
    default:
      return `${not}${claim.kind}`;
  }
}
