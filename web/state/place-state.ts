import type { Ref } from "../../src/claims/claim.ts";
import type { PlaceCard } from "../../src/server/answers.ts";
import type { ControlAnswer } from "../../src/views/control-answer.ts";

export type { PlaceCard };

/** A place with the views' answer at (valid, known) under a policy and a lens, as the page draws it. */
export interface PlaceState {
  readonly place: PlaceCard;
  readonly answer: ControlAnswer;
}

/** By what an actor is painted and named: its id, its name where no register knows it. */
export function keyOf({ id, name }: Pick<Ref, "id" | "name">): string {
  return id ?? name;
}

/** Whether the record says anything of the place that the map can draw. */
export function isSpokenOf({ answer }: PlaceState): boolean {
  return answer.state !== "unknown" || answer.besieged_by !== null;
}
