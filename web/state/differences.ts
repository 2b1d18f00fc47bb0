import { keyOf, type PlaceState } from "./place-state.ts";

/** A place of which two ways of asking say otherwise. */
export interface Difference {
  readonly one: PlaceState;
  readonly other: PlaceState;
}

/** The places whose state, holders or besiegers differ; both lists are of the same places in the same order. */
export function differencesOf(one: readonly PlaceState[], other: readonly PlaceState[]): Difference[] {
  return one.flatMap((state, i) => {
    const twin = other[i];
    return twin === undefined || isSame(state, twin) ? [] : [{ one: state, other: twin }];
  });
}

function isSame({ answer: a }: PlaceState, { answer: b }: PlaceState): boolean {
  return (
    a.state === b.state &&
    isSameSet(a.holders.map(keyOf), b.holders.map(keyOf)) &&
    (a.besieged_by === null) === (b.besieged_by === null) &&
    isSameSet((a.besieged_by ?? []).map(keyOf), (b.besieged_by ?? []).map(keyOf))
  );
}

function isSameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((each) => b.includes(each));
}
