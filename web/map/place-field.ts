import type { Map as Chart } from "maplibre-gl";
import type { PlaceCard } from "../../src/server/answers.ts";
import { isArea, radiusOf } from "./place-rank.ts";

/** The places that are drawn as discs, in columns, the smaller first so that they lie below. */
export interface PlaceField {
  readonly count: number;
  /** Each one's number among the record's places. */
  readonly ordinal: Int32Array;
  /** Web Mercator, the world from 0 to 1. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** px at zoom 7. */
  readonly radius: Float32Array;
  readonly places: readonly PlaceCard[];
  /** By id. */
  readonly index: ReadonlyMap<string, number>;
}

/** The field of those of the places that lie somewhere and are no areas. */
export function placeField(all: readonly PlaceCard[]): PlaceField {
  const drawn = all
    .map((place, ordinal) => ({ place, ordinal, radius: radiusOf(place.kind) }))
    .filter(({ place }) => place.lat !== null && place.lon !== null && !isArea(place.kind))
    .sort((a, b) => a.radius - b.radius);
  return {
    count: drawn.length,
    ordinal: Int32Array.from(drawn, ({ ordinal }) => ordinal),
    x: Float64Array.from(drawn, ({ place }) => mercatorX(place.lon!)),
    y: Float64Array.from(drawn, ({ place }) => mercatorY(place.lat!)),
    radius: Float32Array.from(drawn, ({ radius }) => radius),
    places: drawn.map(({ place }) => place),
    index: new Map(drawn.map(({ place }, i) => [place.id, i])),
  };
}

export function mercatorX(lon: number): number {
  return (lon + 180) / 360;
}

export function mercatorY(lat: number): number {
  return 0.5 - Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI);
}

/** From Web Mercator to px on a chart that is neither turned nor tilted: `x * scale + dx`, `y * scale + dy`. */
export interface OnScreen {
  readonly scale: number;
  readonly dx: number;
  readonly dy: number;
}

/** How a chart shows the world now; many times cheaper than `chart.project` for each place. */
export function onScreen(chart: Chart): OnScreen {
  const { lng, lat } = chart.getCenter();
  const { clientWidth, clientHeight } = chart.getContainer();
  const scale = 512 * 2 ** chart.getZoom();
  return {
    scale,
    dx: clientWidth / 2 - mercatorX(lng) * scale,
    dy: clientHeight / 2 - mercatorY(lat) * scale,
  };
}
