// Made by training/fit-confidence.ts from labelled claims; do not edit by hand.

/** Log-odds that a claim without marks is right. */
export const BASE = 0.97;

/** What each mark adds to them. */
export const POINTS: Readonly<Record<string, number>> = {
  "actor by description": -0.14,
  "actor known": 0.19,
  "actor none": -0.06,
  "actor unknown": -0.14,
  "doubtful rule": -0.06,
  "event that is no attack": -0.42,
  "fighting inside": -0.57,
  "kind control": -0.02,
  "kind count": 0.29,
  "kind event": -0.41,
  "kind relation": 0.14,
  "kind status": 0,
  "long report": -0.45,
  "long sentence": -0.14,
  "not asserted": -0.14,
  "place from clause": -0.08,
  "place from role": 0.66,
  "place from topic": -0.42,
  "place none": -0.01,
  "place unresolved": -0.3,
  "target known": 0.3,
  "target unknown": -0.37,
  "very long sentence": -0.27,
  "voice named": 0.07,
};
