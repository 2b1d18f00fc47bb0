import type { Map as Chart } from "maplibre-gl";
import type { Camera } from "../state/selection.ts";
import { discScale } from "./disc-layer.ts";
import type { LabelLayer } from "./label-layer.ts";
import { onScreen, type PlaceField } from "./place-field.ts";

/** Whom the map tells what a person does on it. */
export interface MapListener {
  readonly onPick: (place: string | null) => void;
  readonly onHover: (place: string | null, x: number, y: number) => void;
  readonly onCamera: (camera: Camera) => void;
}

/** How far beside a disc still hits it, px; no disc is harder to hit than 13 px around its middle. */
const NEAR = 5;
const LEAST = 13;

/** Tells the listener of what is picked, hovered and looked at. */
export function listenToChart(
  chart: Chart,
  labels: LabelLayer,
  tells: { readonly shown: () => PlaceField; readonly listener: () => MapListener },
): void {
  const under = (x: number, y: number) =>
    nearestDisc(chart, tells.shown(), { x, y }) ?? placeOf(labels.at(x, y));
  chart.on("click", ({ point }) => {
    const place = under(point.x, point.y);
    if (place !== null) tells.listener().onPick(place);
  });
  chart.on("mousemove", ({ point }) => {
    const place = under(point.x, point.y);
    chart.getCanvas().style.cursor = place === null ? "" : "pointer";
    tells.listener().onHover(place, point.x, point.y);
  });
  chart.on("mouseout", () => tells.listener().onHover(null, 0, 0));
  chart.on("moveend", () => {
    const { lng: lon, lat } = chart.getCenter();
    tells.listener().onCamera({ lon, lat, zoom: chart.getZoom() });
  });
}

function nearestDisc(
  chart: Chart,
  { count, places, x: xs, y: ys, radius }: PlaceField,
  { x, y }: { readonly x: number; readonly y: number },
): string | null {
  const size = discScale(chart.getZoom());
  const { scale, dx, dy } = onScreen(chart);
  let nearest: string | null = null;
  let least = Infinity;
  for (let i = 0; i < count; i++) {
    const distance = Math.hypot(xs[i]! * scale + dx - x, ys[i]! * scale + dy - y);
    if (distance >= Math.max(LEAST, radius[i]! * size + NEAR) || distance >= least) continue;
    least = distance;
    nearest = places[i]!.id;
  }
  return nearest;
}

function placeOf(label: string | null): string | null {
  return label?.startsWith("place:") ? label.slice("place:".length) : null;
}
