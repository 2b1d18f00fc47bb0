/** One arc of a topology: positions in degrees. */
export type Arc = readonly (readonly [number, number])[];

/**
 * The arc without the points whose triangle with their neighbours is smaller than `area` (square degrees), smallest first (Visvalingam).
 * The two ends always stay, so that arcs keep meeting where they met.
 */
export function simplifyArc(arc: Arc, area: number): Arc {
  const kept = arc.slice();
  while (kept.length > 2) {
    const { index, size } = smallestTriangle(kept);
    if (size >= area) break;
    kept.splice(index, 1);
  }
  return kept;
}

function smallestTriangle(points: Arc): { index: number; size: number } {
  let index = 1;
  let size = Infinity;
  for (let i = 1; i < points.length - 1; i++) {
    const triangle = triangleArea(points[i - 1]!, points[i]!, points[i + 1]!);
    if (triangle < size) {
      size = triangle;
      index = i;
    }
  }
  return { index, size };
}

type Position = readonly [number, number];

function triangleArea(a: Position, b: Position, c: Position): number {
  return Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2;
}
