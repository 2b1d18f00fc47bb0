import type { Day } from "../base/day.ts";
import type { Ref } from "../claims/claim.ts";
import { besiegedUntil, type Past } from "./bearing.ts";
import type { ControlState } from "./control-answer.ts";
import { daysAfter, numberOf } from "./day-table.ts";
import { type Evidence, isFirm } from "./evidence.ts";
import { compare } from "./order.ts";
import { type PlaceState, type Rival, type Scales, type Siege, sideOfAll } from "./place-state.ts";
import { hasAged, rivalsOn } from "./rivals.ts";
import { evidenceOf, partiesOf } from "./stakes.ts";
import { sideOf } from "./standing.ts";

/** One side's case in a verdict: who, and the words for it; nobody = a bare denial or fighting of unnamed sides. */
export interface Case {
  readonly actors: readonly Ref[];
  readonly side: string;
  readonly evidence: readonly Evidence[];
}

/** What follows for a place on a day: the cases of those who hold it or dispute it, and the words that count for less. */
export interface Verdict {
  readonly state: ControlState;
  readonly cases: readonly Case[];
  /** Heard, and not followed. */
  readonly doubts: readonly Evidence[];
  readonly siege: PlaceState["siege"];
  readonly shares: PlaceState["shares"];
  readonly lost: PlaceState["lost"];
  /** Day from which the first case or the dispute counts; null when only words about the past tell of it. */
  readonly from: Day | null;
}

/** The verdict on a day at whose end the events left the place in `state`, with the pasts that tell of that day (SPEC C12). */
export function verdictOn(
  state: PlaceState,
  pasts: readonly Past[],
  { on, scales }: { readonly on: Day; readonly scales: Scales },
): Weighing {
  const forward = fromState(state, on, scales);
  const cases = pastCases(pasts, scales);
  const [nearest] = cases;
  if (nearest === undefined) return { verdict: forward, turns: null };
  return {
    verdict: withPasts(forward, cases, { on, scales }),
    turns: midway(lastDay({ ...forward, siege: null }), nearest.to),
  };
}

/** A verdict, and the day on which the past may come to lie nearer than the events do. */
export interface Weighing {
  readonly verdict: Verdict;
  readonly turns: Day | null;
}

/** The first day that lies nearer to the end of a past than to the last word before it. */
function midway(before: Day, to: Day): Day | null {
  return before === "" ? null : daysAfter(before, Math.floor((numberOf(to) - numberOf(before) + 1) / 2) + 1);
}

function fromState(state: PlaceState, on: Day, scales: Scales): Verdict {
  const { holding, shares, lost } = state;
  const speaking = rivalsOn(state.rivals, on);
  const rivals = speaking.filter((rival) => !hasAged(rival, state, on));
  const aged = speaking.filter((rival) => !rivals.includes(rival));
  const doubts = [...state.doubts, ...aged.map(({ evidence }) => evidence)];
  const rest = { doubts, siege: siegeOn(state, on, scales), shares, lost };
  const held: Case[] =
    holding === null ? [] : [{ actors: holding.actors, side: holding.side, evidence: holding.evidence }];
  if (rivals.length > 0) {
    const from = rivals.map(({ evidence }) => evidence.day).reduce((a, b) => (a < b ? a : b));
    return {
      ...rest,
      state: "contested",
      cases: [...held, ...casesOf(rivals, holding?.side ?? null, scales)],
      from,
    };
  }
  if (holding !== null) {
    const isHeld = isFirm(holding.evidence, scales.policy);
    const heard = [...doubts, ...(state.before?.evidence ?? [])];
    return { ...rest, doubts: heard, state: isHeld ? "held" : "claimed", cases: held, from: holding.day };
  }
  const cases = shares.map(({ actors, evidence }) => ({ actors, side: "", evidence: [evidence] }));
  return { ...rest, state: cases.length > 0 ? "contested" : "unknown", cases, from: null };
}

/** The siege by others than its holder, by the words that still speak. */
function siegeOn({ siege, holding }: PlaceState, on: Day, { standing }: Scales): Siege | null {
  if (siege === null) return null;
  const evidence = siege.evidence.filter(({ testimony }) => besiegedUntil(testimony) >= on);
  const isOwn = siege.actors.length > 0 && holding?.side === sideOfAll(siege.actors, standing);
  return evidence.length === 0 || isOwn ? null : { ...siege, evidence };
}

/** Rivals of one side make one case; those who took part in what another's target lost stand beside the loser. */
function casesOf(rivals: readonly Rival[], holder: string | null, scales: Scales): Case[] {
  const bySide = new Map<string, Case>();
  for (const { side, actors, evidence } of rivals) {
    const known = bySide.get(side);
    bySide.set(side, {
      side,
      actors: known?.actors ?? actors,
      evidence: [...(known?.evidence ?? []), evidence],
    });
  }
  for (const { kind, evidence } of rivals) {
    const losers = kind === "part" ? partiesOf(evidence.testimony).losers : [];
    for (const loser of losers) {
      const side = sideOf(loser, scales.standing);
      if (side !== holder && !bySide.has(side))
        bySide.set(side, { side, actors: [loser], evidence: [evidence] });
    }
  }
  return [...bySide.values()];
}

interface PastCase extends Case {
  /** The last day for which the nearest of its words speaks. */
  readonly to: Day;
}

function pastCases(pasts: readonly Past[], scales: Scales): PastCase[] {
  const bySide = new Map<string, PastCase>();
  for (const past of pasts) {
    const side = sideOfAll(past.actors, scales.standing);
    const known = bySide.get(side);
    bySide.set(side, {
      side,
      actors: known?.actors ?? past.actors,
      evidence: [...(known?.evidence ?? []), pastEvidence(past, scales)],
      to: known === undefined || past.to < known.to ? past.to : known.to,
    });
  }
  return [...bySide.values()].sort((a, b) => compare(a.to, b.to) || compare(a.side, b.side));
}

/** Who says they took it from somebody says that somebody held it: no gain of theirs. */
function pastEvidence({ testimony, to, actors }: Past, scales: Scales): Evidence {
  const { change } = testimony;
  const parties = {
    winners: change === "hold" ? actors : [],
    losers: change === "hold" ? [] : actors,
  };
  const evidence = evidenceOf({ testimony, day: to }, scales, parties);
  return change !== "hold" && evidence.weight === "own-word" ? { ...evidence, weight: "settles" } : evidence;
}

function withPasts(
  forward: Verdict,
  pasts: readonly PastCase[],
  { on, scales }: { on: Day; scales: Scales },
): Verdict {
  const [nearest] = pasts;
  if (nearest === undefined) return forward;
  const { policy } = scales;
  const others = pasts.slice(1).flatMap(({ evidence }) => evidence);
  const isHeld = isFirm(nearest.evidence, policy);
  const fromPast: Verdict = {
    ...forward,
    state: isHeld ? "held" : "claimed",
    cases: [nearest],
    lost: [],
    from: null,
  };
  const [first] = forward.cases;
  if (forward.state === "unknown" || first === undefined || forward.from === null)
    return { ...fromPast, doubts: [...forward.doubts, ...others] };
  const same = forward.cases.findIndex(({ side }) => side === nearest.side);
  if (same >= 0) {
    const cases = forward.cases.map((each, i) =>
      i === same ? { ...each, evidence: [...each.evidence, ...nearest.evidence] } : each,
    );
    const isOneCase = forward.state === "claimed" && isFirm(cases[same]!.evidence, policy);
    return { ...forward, cases, state: isOneCase ? "held" : forward.state };
  }
  const evidence = nearest.evidence.filter(({ testimony }) => endsBeforeHandover(testimony, first, on));
  if (evidence.length === 0) return forward;
  if (forward.state === "claimed" && isHeld)
    return { ...forward, state: "contested", cases: [...forward.cases, { ...nearest, evidence }] };
  const spoken = earlier(lastDay({ ...forward, siege: null }), on);
  if (numberOf(nearest.to) - numberOf(on) + 1 < numberOf(on) - numberOf(spoken))
    return { ...fromPast, doubts: [...forward.doubts, ...first.evidence] };
  return { ...forward, doubts: [...forward.doubts, ...evidence] };
}

/** "Held it until the ninth" and "it fell on the ninth" agree: only a word that reaches further disputes the holder. */
function endsBeforeHandover(testimony: Evidence["testimony"], holder: Case, on: Day): boolean {
  const handover = holder.evidence.some(({ day }) => day === testimony.to);
  return !(testimony.change === "hold" && testimony.to === on && handover);
}

/** The last day for which the words of the cases speak: it may lie after the day asked about; empty when nothing speaks (SPEC C18). */
export function lastDay({ cases, lost, siege }: Pick<Verdict, "cases" | "lost" | "siege">): Day {
  return [
    ...cases.flatMap(({ evidence }) => evidence),
    ...lost,
    ...(siege?.evidence ?? []),
    ...(siege?.broken ?? []),
  ]
    .map(spokenDay)
    .reduce((a, b) => (a > b ? a : b), "");
}

/** The last day a testimony speaks of; what is said to go on still speaks for its day of publication. */
function spokenDay({ testimony, day }: Evidence): Day {
  const { change, to, known, background, positive } = testimony;
  if (!positive || !GOES_ON.has(change)) return day;
  if (to === null) return background ? day : known;
  return to > known ? known : to;
}

const GOES_ON: ReadonlySet<Evidence["testimony"]["change"]> = new Set(["hold", "contest", "besiege"]);

function earlier(a: Day, b: Day): Day {
  return a < b ? a : b;
}
