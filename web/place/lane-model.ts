import type { Claim, ControlClaim } from "../../src/claims/claim.ts";
import type { RecordedClaim } from "../../src/record/recorded-claim.ts";
import { dayOfClaim, voiceOf } from "../state/heard.ts";

/** What one voice said held at a place, from the day of one claim until its next. */
export interface LaneBar {
  readonly claim: string;
  readonly from: string;
  /** Day of the voice's next claim; null = it has said nothing since. */
  readonly to: string | null;
  readonly look: "held" | "contested" | "besieged" | "lost";
  /** Ids (or names) of actors: the holder, or those fighting. */
  readonly actors: readonly string[];
  /** Published after the day asked about the record's knowledge: not yet known then. */
  readonly isLater: boolean;
}

/** All that one voice said of a place, in order of the days spoken of. */
export interface Lane {
  readonly voice: string;
  readonly name: string;
  readonly bars: readonly LaneBar[];
}

/** One lane a voice, the voice that spoke first on top; forecasts, demands and denials are no bars. */
export function lanesOf(lines: readonly RecordedClaim[], known: string): Lane[] {
  const byVoice = new Map<string, RecordedClaim[]>();
  for (const line of lines) {
    const { claim } = line;
    const isTold = claim.modality === "asserted" || claim.modality === "possible";
    if (claim.kind !== "control" || !isTold || claim.polarity === "negative") continue;
    const voice = voiceOf(claim);
    byVoice.set(voice, [...(byVoice.get(voice) ?? []), line]);
  }
  return [...byVoice]
    .map(([voice, said]) => ({
      voice,
      name: said[0]!.claim.attribution[0]!.source.name,
      bars: barsOf(said, known),
    }))
    .sort((a, b) => (a.bars[0]!.from < b.bars[0]!.from ? -1 : a.bars[0]!.from > b.bars[0]!.from ? 1 : 0));
}

function barsOf(said: readonly RecordedClaim[], known: string): LaneBar[] {
  const inOrder = [...said].sort(
    (a, b) => compare(dayOfClaim(a), dayOfClaim(b)) || compare(a.known, b.known),
  );
  return inOrder.map((line, index) => {
    const claim = line.claim as ControlClaim;
    const next = inOrder.slice(index + 1).find((later) => dayOfClaim(later) > dayOfClaim(line));
    return {
      claim: claim.id,
      from: dayOfClaim(line),
      to: next === undefined ? null : dayOfClaim(next),
      ...meaningOf(claim),
      isLater: line.known > known,
    };
  });
}

function meaningOf(claim: ControlClaim): Pick<LaneBar, "look" | "actors"> {
  const actors = idsOf(claim.actor);
  const targets = idsOf(claim.target);
  if (claim.change === "gain" || claim.change === "hold")
    return claim.place?.part || isPartly(claim)
      ? { look: "contested", actors: [...actors, ...targets] }
      : { look: "held", actors };
  if (claim.change === "lose")
    return targets.length > 0 ? { look: "held", actors: targets } : { look: "lost", actors };
  if (claim.change === "contest") return { look: "contested", actors: [...actors, ...targets] };
  return claim.change === "besiege" ? { look: "besieged", actors } : { look: "lost", actors };
}

function isPartly({ quantity }: Pick<Claim, "quantity">): boolean {
  return quantity?.unit === "percent" && quantity.value !== 100;
}

function idsOf(refs: Claim["actor"]): string[] {
  return refs.map((ref) => ref.id ?? ref.name);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
