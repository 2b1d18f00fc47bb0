import type { Reliability } from "../record/decision.ts";
import type { TrackRecord } from "./track-record.ts";

/** An Admiralty letter that a voice's record speaks for, and why; only a person gives one (SPEC R4). */
export interface LetterSuggestion {
  readonly letter: Reliability;
  readonly why: string;
  /** How many of its cases others decided, and how many of these held up. */
  readonly decided: number;
  readonly held_up: number;
}

/** With fewer decided cases a record says nothing. */
const ENOUGH = 5;
/** None overturned in as many: completely reliable so far. */
const MANY = 20;

const MEANING: Readonly<Record<Reliability, string>> = {
  A: "completely reliable",
  B: "usually reliable",
  C: "fairly reliable",
  D: "not usually reliable",
  E: "unreliable",
  F: "cannot be judged",
};

/** The letter for what a voice says of control, by what became of its words. */
export function suggestLetter({
  held_up,
  overturned,
}: Pick<TrackRecord, "held_up" | "overturned">): LetterSuggestion {
  const decided = held_up + overturned;
  const letter = letterFor(held_up, decided);
  const cases =
    decided === 0
      ? "others decided none of its cases"
      : `of ${decided} cases that others decided, ${held_up} held up`;
  const few = decided < ENOUGH ? `, fewer than ${ENOUGH} decided` : "";
  return { letter, why: `${cases}${few}: ${MEANING[letter]}`, decided, held_up };
}

function letterFor(heldUp: number, decided: number): Reliability {
  if (decided < ENOUGH) return "F";
  if (heldUp === decided && decided >= MANY) return "A";
  const share = heldUp / decided;
  if (share >= 0.9) return "B";
  if (share >= 0.7) return "C";
  return share >= 0.4 ? "D" : "E";
}
