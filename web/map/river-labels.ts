import type { Position } from "geojson";
import type { Lang } from "../i18n/language.ts";
import type { MapLabel } from "./label-layer.ts";
import type { MapGround } from "./map-ground.ts";

/** Names along the rivers: one about every degree and a half, where there is room, turned with the stretch they stand on. */
export function riverLabels(rivers: MapGround["rivers"], lang: Lang): MapLabel[] {
  const labels: MapLabel[] = [];
  rivers.features.forEach((river, index) => {
    const words = (lang === "ar" ? river.properties.ar : null) ?? river.properties.en;
    const lines =
      river.geometry.type === "LineString" ? [river.geometry.coordinates] : river.geometry.coordinates;
    lines.forEach((line, part) => {
      for (const stretch of stretchesOf(line)) {
        labels.push({
          id: `river:${index}:${part}:${stretch.lon.toFixed(2)}:${stretch.lat.toFixed(2)}`,
          words,
          notes: [],
          ...stretch,
          kind: "river",
          rank: 60 + river.properties.rank,
          offset: 0,
          minZoom: river.properties.rank <= 4 ? 5.6 : 7,
          maxZoom: 12,
        });
      }
    });
  });
  return labels;
}

function stretchesOf(line: readonly Position[]): { lon: number; lat: number; angle: number }[] {
  const found = [];
  let travelled = 0.9;
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1]!, line[i]!];
    const length = Math.hypot(b[0]! - a[0]!, b[1]! - a[1]!);
    travelled += length;
    if (travelled < 1.7) continue;
    travelled = 0;
    const [from, to] = [line[Math.max(0, i - 4)]!, line[Math.min(line.length - 1, i + 3)]!];
    found.push({ lon: (a[0]! + b[0]!) / 2, lat: (a[1]! + b[1]!) / 2, angle: uprightAngle(from, to) });
  }
  return found;
}

function uprightAngle(from: Position, to: Position): number {
  const stretch = Math.cos((from[1]! * Math.PI) / 180);
  const angle = Math.atan2(-(to[1]! - from[1]!), (to[0]! - from[0]!) * stretch);
  if (angle > Math.PI / 2) return angle - Math.PI;
  return angle < -Math.PI / 2 ? angle + Math.PI : angle;
}
