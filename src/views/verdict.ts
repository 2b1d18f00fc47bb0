import { daysBetween, type Day } from "../base/day.ts";
import type { Ref } from "../claims/claim.ts";
import type { Past } from "./bearing.ts";
import type { ControlState } from "./control-answer.ts";
import { evidenceOf, type PlaceState, type Rival, type Scales } from "./control-fold.ts";
import { type Evidence, isFirm } from "./evidence.ts";
import { type PlaceHistory, stateOn } from "./place-history.ts";
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

/** The verdict on a place at the end of `on` (SPEC C12). */
export function verdictOn(history: PlaceHistory, on: Day, scales: Scales): Verdict {
  const state = stateOn(history, on, scales);
  const forward = fromState(state, on, scales);
  const pasts = pastCases(history.pasts, on, scales);
  return pasts.length === 0 ? forward : withPasts(forward, pasts, { on, scales });
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
    const evidence = evidenceOf({ testimony: past.testimony, day: on }, { winners, losers }, scales);
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
  if (daysBetween(on, nearest.to) + 1 < daysBetween(lastDay(forward, on), on))
    return { ...fromPast, doubts: [...forward.doubts, ...first.evidence] };
  return { ...forward, doubts: [...forward.doubts, ...evidence] };
}

/** "Held it until the ninth" and "it fell on the ninth" agree: only a word that reaches further disputes the holder. */
function endsBeforeHandover(testimony: Evidence["testimony"], holder: Case, on: Day): boolean {
  const handover = holder.evidence.some(({ day }) => day === testimony.to);
  return !(testimony.change === "hold" && testimony.to === on && handover);
}

/** The last day up to `on` for which the words of the cases speak. */
export function lastDay(verdict: Pick<Verdict, "cases" | "lost">, on: Day): Day {
  return [...verdict.cases.flatMap(({ evidence }) => evidence), ...verdict.lost]
    .map((evidence) => spokenDay(evidence, on))
    .reduce((a, b) => (a > b ? a : b), "");
}

/** The day a testimony speaks of, at the latest `on`; what is said to hold still speaks for its day of publication. */
function spokenDay({ testimony, day }: Evidence, on: Day): Day {
  const isStill = testimony.change === "hold" && testimony.to === null && !testimony.background;
  const spoken = isStill ? testimony.known : testimony.change === "hold" ? (testimony.to ?? day) : day;
  return spoken > on ? on : spoken;
}
