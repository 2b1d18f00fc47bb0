import type { Day } from "../base/day.ts";
import type { Ref } from "../claims/claim.ts";
import { isPartial } from "./bearing.ts";
import type { ControlAnswer, ShareLine } from "./control-answer.ts";
import type { Evidence } from "./evidence.ts";
import type { PlaceHistory } from "./place-history.ts";
import type { Scales } from "./place-state.ts";
import { createTrack, type Stretch } from "./track.ts";
import { lastDay, type Verdict } from "./verdict.ts";

/** An answer without its reasons: all that a map draws of a place. */
export interface Outline extends Pick<ControlAnswer, "state" | "holders" | "besieged_by" | "shares"> {
  /** The last day its words speak of; it may lie after the day asked about. */
  readonly last_reported: Day | null;
}

/** A place's outlines through all its days, in order; before the first nothing is known. */
export function outlinesOf(history: PlaceHistory, scales: Scales): Stretch<Outline>[] {
  return createTrack(history, scales, outlineOf).all();
}

/** The outline of a verdict. */
export function outlineOf(verdict: Verdict): Outline {
  const { cases, state, siege } = verdict;
  return {
    state,
    holders: uniqueRefs(cases.flatMap(({ actors }) => actors)),
    besieged_by: siege === null ? null : siege.actors,
    shares: sharesOf(verdict),
    last_reported: lastDay(verdict) || null,
  };
}

function sharesOf({ shares, cases }: Verdict): ShareLine[] {
  const stated = shares.map(({ actors, evidence }) => lineOf(actors, evidence));
  const taken = cases.flatMap(({ actors, evidence }) => evidence.map((each) => lineOf(actors, each)));
  return [...stated, ...taken.reverse()]
    .filter((line): line is ShareLine => line !== null)
    .filter((line, i, all) => all.findIndex(({ claim }) => claim === line.claim) === i);
}

function lineOf(actors: readonly Ref[], { testimony }: Evidence): ShareLine | null {
  const { quantity, id, positive } = testimony;
  return quantity?.unit === "percent" && positive && isPartial(testimony)
    ? { actors, quantity, claim: id }
    : null;
}

function uniqueRefs(refs: readonly Ref[]): Ref[] {
  const found = new Map<string, Ref>();
  for (const ref of refs) if (!found.has(ref.id ?? ref.name)) found.set(ref.id ?? ref.name, ref);
  return [...found.values()];
}
