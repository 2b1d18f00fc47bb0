import type { AnswerPlace, ControlAnswer, ControlState } from "./control-answer.ts";

/** One side of a change. */
export interface ChangeSide {
  readonly state: ControlState;
  readonly holders: readonly string[];
  readonly besieged: boolean;
}

/** A place of which the record says otherwise than it did. */
export interface Change {
  readonly place: AnswerPlace;
  readonly before: ChangeSide;
  readonly after: ChangeSide;
  /** Claims that are new in the answer. */
  readonly claims: readonly string[];
  readonly why: string;
}

/** Where two sets of answers, in any order, differ in state, holders or siege; in order of place. */
export function changesBetween(before: readonly ControlAnswer[], after: readonly ControlAnswer[]): Change[] {
  const earlier = new Map(before.map((answer) => [answer.place.id ?? answer.place.name, answer]));
  return after.flatMap((answer) => {
    const old = earlier.get(answer.place.id ?? answer.place.name);
    const [then, now] = [sideOf(old), sideOf(answer)];
    if (JSON.stringify(then) === JSON.stringify(now)) return [];
    const known = new Set([...(old?.for ?? []), ...(old?.against ?? [])]);
    const claims = [...answer.for, ...answer.against].filter((id) => !known.has(id));
    return [{ place: answer.place, before: then, after: now, claims, why: answer.why }];
  });
}

function sideOf(answer: ControlAnswer | undefined): ChangeSide {
  if (answer === undefined) return { state: "unknown", holders: [], besieged: false };
  const { state, holders, besieged_by } = answer;
  return { state, holders: holders.map(({ name }) => name), besieged: besieged_by !== null };
}
