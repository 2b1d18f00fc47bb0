import { BASE, POINTS } from "./confidence-points.ts";

/** The chance that a claim with these marks is right in who, whom, where, how many and how sure: their points, as odds. */
export function likelihood(marks: readonly string[]): number {
  const points = marks.reduce((sum, mark) => sum + (POINTS[mark] ?? 0), BASE);
  return Math.round(100 / (1 + Math.exp(-points))) / 100;
}
