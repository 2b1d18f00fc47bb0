import type { RecordedClaim } from "../../src/record/recorded-claim.ts";
import { type Voice, voiceOf } from "../../src/views/testimony.ts";
import type { ControlSaying } from "../claim/claim-words.ts";
import type { Names } from "../names.ts";

/** What a claim about control says and who says it. */
export interface Said {
  readonly saying: ControlSaying;
  readonly voice: Voice;
}

/** What claims about control say, by their ids. */
export function saidIn(
  claims: readonly RecordedClaim[],
  names: Pick<Names, "place">,
): ReadonlyMap<string, Said> {
  return new Map(
    claims.flatMap(({ claim }) => {
      if (claim.kind !== "control" || claim.place === null) return [];
      const { id, change, actor: actors, target: targets, quantity } = claim;
      const place = { name: names.place(claim.place), part: claim.place.part, quantity };
      return [[id, { saying: { change, actors, targets, place }, voice: voiceOf(claim) }] as const];
    }),
  );
}
