import type { Modality } from "../../claim.ts";
import type { Effect } from "./words.ts";

/** What has been gathered on the way from a predicate up through what governs it. */
export interface Reading {
  readonly modality: Modality;
  readonly negative: boolean;
  readonly cue: string | null;
}

export const plainReading: Reading = { modality: "asserted", negative: false, cue: null };

/** An effect with the word that has it. */
export interface Operator extends Effect {
  readonly cue: string;
}

/** The reading under one more operator, met further out than all before it. */
export function under(reading: Reading, operator: Operator): Reading {
  return {
    modality: combine(reading.modality, operator.modality),
    negative: reading.negative !== (operator.negative === true),
    cue: reading.cue ?? operator.cue,
  };
}

/** Doubt over an aim looks ahead (`may seek to retake`); a forecast over anything stays a forecast. */
function combine(inner: Modality, outer: Modality | undefined): Modality {
  if (outer === undefined) return inner;
  if (inner === "asserted" || outer === "hypothetical") return outer;
  if (inner === "possible") return outer;
  if (inner === "intended" && (outer === "predicted" || outer === "demanded")) return outer;
  if (inner === "intended" && outer === "possible") return "predicted";
  return inner;
}
