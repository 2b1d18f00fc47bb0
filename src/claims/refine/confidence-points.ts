// Made by training/fit-confidence.ts from labelled claims; do not edit by hand.

/** Log-odds that a claim without marks is right. */
export const BASE = 1.05;

/** What each mark adds to them. */
export const POINTS: Readonly<Record<string, number>> = {
  "actor by description": -0.15,
  "actor known": 0.24,
  "actor none": -0.11,
  "actor unknown": -0.12,
  "doubtful rule": 0.06,
  "event that is no attack": -0.33,
  "fighting inside": -0.2,
  "kind control": 0.05,
  "kind count": 0.27,
  "kind event": -0.5,
  "kind relation": 0.17,
  "kind status": 0.01,
  "long report": -0.5,
  "long sentence": -0.06,
  "not asserted": -0.24,
  "place from clause": -0.12,
  "place from role": 0.53,
  "place from topic": -0.4,
  "place none": 0.04,
  "place unresolved": -0.22,
  "target known": 0.2,
  "target unknown": -0.12,
  "very long sentence": -0.79,
  "voice named": -0.05,
};
