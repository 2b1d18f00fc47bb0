import { toNumber } from "../../src/base/day.ts";
import type { Ref } from "../../src/claims/claim.ts";
import type { PlaceCard } from "../../src/server/answers.ts";
import type { Look } from "../../src/views/look-table.ts";
import type { OutlineStore } from "./outline-store.ts";

export type { PlaceCard };

/** A place with what the views say of it at (valid, known) under a policy and a lens, as the page draws it. */
export interface PlaceState {
  readonly place: PlaceCard;
  readonly answer: Look & { readonly days_since: number | null };
}

/** The states of all places on a day. */
export function statesOn(places: readonly PlaceCard[], outlines: OutlineStore, on: string): PlaceState[] {
  const day = toNumber(on);
  return places.map((place, i) => {
    const look = outlines.looks[outlines.look(i, day)]!;
    return { place, answer: { ...look, days_since: outlines.daysSince(i, day) } };
  });
}

/** By what an actor is painted and named: its id, its name where no register knows it. */
export function keyOf({ id, name }: Pick<Ref, "id" | "name">): string {
  return id ?? name;
}

/** Whether the record says anything of the place that the map can draw. */
export function isSpokenOf({ answer }: { readonly answer: Pick<Look, "state" | "besieged_by"> }): boolean {
  return answer.state !== "unknown" || answer.besieged_by !== null;
}
