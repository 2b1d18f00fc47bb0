import type { Geometry, Position } from "geojson";

/** Where a label of the area sits best: the grid point farthest from the edge of its largest ring, [lon, lat] to 2 decimals. */
export function labelPoint(geometry: Geometry): [number, number] {
  const ring = largestRing(geometry);
  const [west, south, east, north] = boundsOf(ring);
  let best: Position = ring[0]!;
  let farthest = -1;
  const steps = 40;
  for (let row = 1; row < steps; row++) {
    for (let column = 1; column < steps; column++) {
      const point: Position = [
        west + ((east - west) * column) / steps,
        south + ((north - south) * row) / steps,
      ];
      const distance = isInside(ring, point) ? distanceToRing(ring, point) : -1;
      if (distance > farthest) {
        farthest = distance;
        best = point;
      }
    }
  }
  return [round(best[0]!), round(best[1]!)];
}

/** West, south, east and north of a ring, degrees. */
export function boundsOf(ring: readonly Position[]): [number, number, number, number] {
  const lons = ring.map((position) => position[0]!);
  const lats = ring.map((position) => position[1]!);
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}

function largestRing(geometry: Geometry): Position[] {
  const rings =
    geometry.type === "Polygon"
      ? [geometry.coordinates[0]!]
      : geometry.type === "MultiPolygon"
        ? geometry.coordinates.map((polygon) => polygon[0]!)
        : [];
  return rings.reduce((a, b) => (ringArea(b) > ringArea(a) ? b : a), rings[0] ?? [[0, 0]]);
}

function ringArea(ring: readonly Position[]): number {
  let sum = 0;
  for (let i = 0; i < ring.length - 1; i++)
    sum += ring[i]![0]! * ring[i + 1]![1]! - ring[i + 1]![0]! * ring[i]![1]!;
  return Math.abs(sum) / 2;
}

function isInside(ring: readonly Position[], [x, y]: Position): boolean {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [xi, yi] = ring[i]! as [number, number];
    const [xj, yj] = ring[j]! as [number, number];
    if (yi > y! !== yj > y! && x! < ((xj - xi) * (y! - yi)) / (yj - yi) + xi) inside = !inside;
  }
  return inside;
}

function distanceToRing(ring: readonly Position[], point: Position): number {
  return Math.min(...ring.map((vertex) => (vertex[0]! - point[0]!) ** 2 + (vertex[1]! - point[1]!) ** 2));
}

function round(degrees: number): number {
  return Math.round(degrees * 100) / 100;
}
