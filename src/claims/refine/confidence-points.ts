// Made by training/fit-confidence.ts from labelled claims; do not edit by hand.

/** Log-odds that a claim without marks is right. */
export const BASE = 1.03;

/** What each mark adds to them. */
export const POINTS: Readonly<Record<string, number>> = {
  "actor by description": -0.09,
  "actor known": 0.19,
  "actor none": -0.07,
  "actor unknown": -0.12,
  "doubtful rule": -0.02,
  "event that is no attack": -0.38,
  "fighting inside": -0.55,
  "kind control": 0,
  "kind count": 0.26,
  "kind event": -0.42,
  "kind relation": 0.16,
  "kind status": 0,
  "long report": -0.55,
  "long sentence": -0.08,
  "not asserted": -0.11,
  "place from clause": -0.11,
  "place from role": 0.55,
  "place from topic": -0.36,
  "place none": 0.02,
  "place unresolved": -0.26,
  "target known": 0.26,
  "target unknown": -0.36,
  "very long sentence": -0.75,
  "voice named": -0.11,
};
