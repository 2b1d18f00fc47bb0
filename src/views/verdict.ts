import type { Day } from "../base/day.ts";
import type { Ref } from "../claims/claim.ts";
import type { Past } from "./bearing.ts";
import type { ControlState } from "./control-answer.ts";
import { evidenceOf, type PlaceState, type Rival, type Scales } from "./control-fold.ts";
import { daysAfter, numberOf } from "./day-table.ts";
import { type Evidence, isFirm } from "./evidence.ts";
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
  const cases = pastCases(pasts, on, scales);
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
  const rivals = state.rivals.filter(({ until }) => until === null || until >= on);
  const { holding } = state;
  const siege = state.siege && {
    ...state.siege,
    evidence: state.siege.evidence.filter(
      ({ testimony }) => !testimony.background || (testimony.to ?? on) >= on,
    ),
  };
  const rest = {
    doubts: state.doubts,
    siege: siege === null || siege.evidence.length === 0 ? null : siege,
    shares: state.shares,
    lost: state.lost,
  };
  const held: Case[] =
    holding === null ? [] : [{ actors: holding.actors, side: holding.side, evidence: holding.evidence }];
  if (rivals.length > 0) {
    const from = rivals.map(({ evidence }) => evidence.day).reduce((a, b) => (a < b ? a : b));
    return { ...rest, state: "contested", cases: [...held, ...casesOf(rivals, scales)], from };
  }
  if (holding !== null) {
    const isHeld = isFirm(holding.evidence, scales.policy);
    const doubts = [...rest.doubts, ...(state.before?.evidence ?? [])];
    return { ...rest, doubts, state: isHeld ? "held" : "claimed", cases: held, from: holding.day };
  }
  if (state.shares.length > 0) {
    const cases = state.shares.map(({ actors, evidence }) => ({
      actors,
      side: "",
      evidence: [evidence],
    }));
    return { ...rest, state: "contested", cases, from: null };
  }
  return { ...rest, state: "unknown", cases: [], from: null };
}

/** Rivals of one side make one case; those who took part in what another's target lost stand beside the loser. */
function casesOf(rivals: readonly Rival[], scales: Scales): Case[] {
  const bySide = new Map<string, Case>();
  for (const { side, actors, evidence } of rivals) {
    const known = bySide.get(side);
    bySide.set(side, {
      side,
      actors: known?.actors ?? actors,
      evidence: [...(known?.evidence ?? []), evidence],
    });
  }
  const hasLoser = rivals.filter(({ kind }) => kind === "part");
  for (const { evidence } of hasLoser) {
    for (const target of evidence.testimony.targets) {
      const side = sideOf(target, scales.standing);
      if (!bySide.has(side)) bySide.set(side, { side, actors: [target], evidence: [evidence] });
    }
  }
  return [...bySide.values()];
}

interface PastCase extends Case {
  /** The last day for which the nearest of its words speaks. */
  readonly to: Day;
}

function pastCases(pasts: readonly Past[], on: Day, scales: Scales): PastCase[] {
  const bySide = new Map<string, PastCase>();
  for (const past of pasts) {
    const [first] = past.actors;
    if (first === undefined || past.from > on || past.to < on) continue;
    const side = sideOf(first, scales.standing);
    const { change, actors, targets } = past.testimony;
    const losers = change === "lose" ? actors : change === "gain" ? targets : [];
    const winners = change === "hold" ? past.actors : [];
    const evidence = evidenceOf({ testimony: past.testimony, day: past.to }, { winners, losers }, scales);
    const isTakersWord = change !== "hold" && evidence.weight === "own-word";
    const counted: Evidence = isTakersWord ? { ...evidence, weight: "settles" } : evidence;
    const known = bySide.get(side);
    bySide.set(side, {
      side,
      actors: known?.actors ?? past.actors,
      evidence: [...(known?.evidence ?? []), counted],
      to: known === undefined || past.to < known.to ? past.to : known.to,
    });
  }
  return [...bySide.values()].sort((a, b) => (a.to < b.to ? -1 : 1));
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

/** The last day for which the words of the cases speak: it may lie after the day asked about; empty when nothing speaks. */
export function lastDay({ cases, lost, siege }: Pick<Verdict, "cases" | "lost" | "siege">): Day {
  return [...cases.flatMap(({ evidence }) => evidence), ...lost, ...(siege?.evidence ?? [])]
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
