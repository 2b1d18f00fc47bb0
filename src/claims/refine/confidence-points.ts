// Made by training/fit-confidence.ts from labelled claims; do not edit by hand.

/** Log-odds that a claim without marks is right. */
export const BASE = 1.05;

/** What each mark adds to them. */
export const POINTS: Readonly<Record<string, number>> = {
  "actor by description": -0.16,
  "actor known": 0.22,
  "actor none": -0.07,
  "actor unknown": -0.14,
  "doubtful rule": -0.1,
  "event that is no attack": -0.36,
  "fighting inside": -0.57,
  "kind control": -0.05,
  "kind count": 0.27,
  "kind event": -0.42,
  "kind relation": 0.21,
  "kind status": 0,
  "long report": -0.44,
  "long sentence": -0.19,
  "not asserted": -0.11,
  "place from clause": -0.07,
  "place from role": 0.63,
  "place from topic": -0.4,
  "place none": -0.05,
  "place unresolved": -0.31,
  "target known": 0.3,
  "target unknown": -0.37,
  "very long sentence": -0.22,
  "voice named": 0.01,
};
