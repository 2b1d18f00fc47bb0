// Made by training/fit-confidence.ts from labelled claims; do not edit by hand.

/** Log-odds that a claim without marks is right. */
export const BASE = 0.95;

/** What each mark adds to them. */
export const POINTS: Readonly<Record<string, number>> = {
  "actor by description": -0.19,
  "actor known": 0.21,
  "actor none": -0.1,
  "actor unknown": -0.11,
  "doubtful rule": -0.02,
  "event that is no attack": -0.43,
  "fighting inside": -0.19,
  "kind control": 0.09,
  "kind count": 0.16,
  "kind event": -0.55,
  "kind relation": 0.27,
  "kind status": 0.02,
  "long report": -0.4,
  "long sentence": -0.31,
  "not asserted": -0.33,
  "place from clause": -0.01,
  "place from role": 0.53,
  "place from topic": -0.34,
  "place none": -0.18,
  "place unresolved": -0.29,
  "target known": 0.16,
  "target unknown": -0.11,
  "very long sentence": -0.51,
  "voice named": 0.21,
};
