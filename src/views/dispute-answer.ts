import { contentId } from "../base/id.ts";
import type { Day } from "../base/day.ts";
import type { RecordedClaim } from "../record/recorded-claim.ts";
import type { AnswerPlace } from "./control-answer.ts";
import { namedPlace, type RecordPlace } from "./control-at.ts";
import { type Breadth, breadthOf } from "./independence.ts";
import { voiceOf, witnessAndText } from "./testimony.ts";

/** One position in a dispute: what is said, by whom, in which claims. */
export interface Position {
  readonly says: string;
  readonly voices: readonly string[];
  readonly claims: readonly string[];
  /** How many independent origins, in how many reports, say so (SPEC I8). */
  readonly breadth: Breadth;
}

/** Claims that cannot all hold. */
export interface Dispute {
  readonly id: string;
  readonly type: "who-holds" | "whether-it-happened" | "how-many";
  readonly place: AnswerPlace;
  readonly from: Day;
  /** The last day of the dispute; null while it is open. */
  readonly to: Day | null;
  readonly positions: readonly Position[];
  /** How it ended, in words; null while it is open. */
  readonly ended: string | null;
}

/** How many sayings of one position are quoted. */
const SAYINGS = 3;

/** A position that these claims take, each in the words given. */
export function positionOf<R extends RecordedClaim>(
  claims: readonly R[],
  words: (recorded: R) => string,
): Position {
  return {
    says: [...new Set(claims.map(words))].slice(0, SAYINGS).join("; "),
    voices: [...new Set(claims.map(({ claim }) => voiceOf(claim).name))],
    claims: claims.map(({ claim }) => claim.id),
    breadth: breadthOf(
      claims.map((recorded) => ({ ...witnessAndText(recorded), report: recorded.claim.report })),
    ),
  };
}

/** The dispute with its place and an id that stays the same while it grows: `subject` says what of the place it is about. */
export function disputeAt(
  place: RecordPlace,
  subject: readonly (string | null)[],
  dispute: Omit<Dispute, "id" | "place">,
): Dispute {
  const { type, from } = dispute;
  return {
    id: contentId("d_", { place: place.id ?? place.name, type, from, subject }),
    place: namedPlace(place),
    ...dispute,
  };
}
