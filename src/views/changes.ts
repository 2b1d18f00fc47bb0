import type { AnswerPlace, ControlAnswer, ControlState } from "./control-answer.ts";
import { compare } from "./order.ts";

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

/** Where two sets of answers, in any order, differ in state, holders or siege; in order of place (SPEC V1). */
export function changesBetween(before: readonly ControlAnswer[], after: readonly ControlAnswer[]): Change[] {
  const [earlier, later] = [byPlace(before), byPlace(after)];
  const keys = [...new Set([...later.keys(), ...earlier.keys()])];
  return keys
    .flatMap((key) => changeOf(earlier.get(key), later.get(key)) ?? [])
    .sort((a, b) => compare(a.place.name, b.place.name) || compare(a.place.id ?? "", b.place.id ?? ""));
}

function byPlace(answers: readonly ControlAnswer[]): Map<string, ControlAnswer> {
  return new Map(answers.map((answer) => [answer.place.id ?? answer.place.name, answer]));
}

function changeOf(old: ControlAnswer | undefined, now: ControlAnswer | undefined): Change | null {
  const place = (now ?? old)?.place;
  if (place === undefined || signOf(old) === signOf(now)) return null;
  const known = new Set(claimsOf(old));
  const claims = claimsOf(now).filter((id) => !known.has(id));
  const why = now?.why ?? `What was published of ${place.name} has been taken back.`;
  return { place, before: sideOf(old), after: sideOf(now), claims, why };
}

function claimsOf(answer: ControlAnswer | undefined): string[] {
  return answer === undefined ? [] : [...answer.for, ...answer.against];
}

/** What makes a change: the order in which rivals are named does not. */
function signOf(answer: ControlAnswer | undefined): string {
  const { state, besieged } = sideOf(answer);
  const ids = (refs: ControlAnswer["holders"]) => refs.map(({ id, name }) => id ?? name).sort();
  return JSON.stringify([state, besieged, ids(answer?.holders ?? []), ids(answer?.besieged_by ?? [])]);
}

function sideOf(answer: ControlAnswer | undefined): ChangeSide {
  if (answer === undefined) return { state: "unknown", holders: [], besieged: false };
  const { state, holders, besieged_by } = answer;
  return { state, holders: holders.map(({ name }) => name), besieged: besieged_by !== null };
}
