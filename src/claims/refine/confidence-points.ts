// Made by training/fit-confidence.ts from labelled claims; do not edit by hand.

/** Log-odds that a claim without marks is right. */
export const BASE = 0.99;

/** What each mark adds to them. */
export const POINTS: Readonly<Record<string, number>> = {
  "actor by description": -0.15,
  "actor known": 0.21,
  "actor none": -0.07,
  "actor unknown": -0.14,
  "doubtful rule": -0.06,
  "event that is no attack": -0.42,
  "fighting inside": -0.57,
  "kind control": -0.04,
  "kind count": 0.33,
  "kind event": -0.42,
  "kind relation": 0.14,
  "kind status": 0,
  "long report": -0.46,
  "long sentence": -0.15,
  "not asserted": -0.15,
  "place from clause": -0.09,
  "place from role": 0.68,
  "place from topic": -0.42,
  "place none": -0.01,
  "place unresolved": -0.3,
  "target known": 0.29,
  "target unknown": -0.36,
  "very long sentence": -0.27,
  "voice named": 0.06,
};
