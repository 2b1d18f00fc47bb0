import { Map as Chart } from "maplibre-gl";
import { isSpokenOf, type PlaceState } from "../state/place-state.ts";
import type { Camera } from "../state/selection.ts";
import { listenToChart, type MapListener } from "./chart-events.ts";
import { discGround, labelInks } from "./chart-inks.ts";
import { DiscLayer, discScale } from "./disc-layer.ts";
import { LabelLayer } from "./label-layer.ts";
import type { Box } from "./label-placement.ts";
import type { MapGround } from "./map-ground.ts";
import { groundColours, groundLayers, mapStyle } from "./map-style.ts";
import { discOf, type Palette } from "./palette.ts";
import { radiusOf } from "./place-rank.ts";

/** A map that is drawn: the chart with our two layers on it, and how to change what they show. */
export interface DrawnMap {
  readonly chart: Chart;
  readonly labels: LabelLayer;
  readonly show: (states: readonly PlaceState[], selected: string | null, palette: Palette) => void;
  /** What labels must not cover: discs, and what stands on the map. */
  readonly boxes: () => Box[];
  readonly repaint: (focus: readonly string[]) => void;
  readonly moveTo: (camera: Camera) => void;
  /** Brings a place into view unless it is. */
  readonly reveal: (place: string | null) => void;
}

/** Where the map is drawn and what it starts with. */
export interface MapStart {
  readonly container: HTMLDivElement;
  readonly canvas: HTMLCanvasElement;
  readonly ground: MapGround;
  readonly camera: Camera;
  readonly focus: readonly string[];
  readonly listener: () => MapListener;
}

/** Draws the map; null when the browser cannot. */
export function startChart(start: MapStart): DrawnMap | null {
  const chart = createChart(start);
  if (chart === null) return null;
  const discs = new DiscLayer(discGround());
  const labels = new LabelLayer(chart, start.canvas, labelInks());
  let shown: readonly PlaceState[] = [];
  const ready = repaintWhenReady(chart, discs, labels);
  void document.fonts.ready.then(() => labels.remeasure());
  listenToChart(chart, labels, { shown: () => shown, listener: start.listener });
  return {
    chart,
    labels,
    show: (states, selected, palette) => {
      shown = states.filter((state) => state.place.lat !== null);
      discs.setMarks(marksOf(shown, selected, palette));
    },
    boxes: () => [...furnitureBoxes(start.container), ...discBoxes(chart, shown)],
    repaint: ready,
    moveTo: (target) => moveTo(chart, target),
    reveal: (id) => {
      const place = shown.find((state) => state.place.id === id)?.place;
      if (place === undefined || chart.getBounds().contains([place.lon!, place.lat!])) return;
      chart.easeTo({ center: [place.lon!, place.lat!], duration: 500 });
    },
  };
}

function createChart({ container, ground, camera, focus }: MapStart): Chart | null {
  try {
    const chart = new Chart({
      container,
      style: mapStyle(ground, groundColours(), focus),
      center: [camera.lon, camera.lat],
      zoom: camera.zoom,
      minZoom: 2,
      maxZoom: 12,
      maxPitch: 0,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      renderWorldCopies: false,
      attributionControl: false,
      fadeDuration: 0,
      canvasContextAttributes: { antialias: true, preserveDrawingBuffer: true },
    });
    chart.touchZoomRotate.disableRotation();
    chart.keyboard.disableRotation();
    return chart;
  } catch {
    return null;
  }
}

/** Gives what repaints ground, discs and labels in the colours of the page, as soon as the style has loaded. */
function repaintWhenReady(
  chart: Chart,
  discs: DiscLayer,
  labels: LabelLayer,
): (focus: readonly string[]) => void {
  let isReady = false;
  let wanted: readonly string[] | null = null;
  const paint = () => {
    if (!isReady || wanted === null) return;
    for (const layer of groundLayers(groundColours(), wanted))
      for (const [name, value] of Object.entries(layer.paint ?? {}))
        chart.setPaintProperty(layer.id, name, value);
    discs.setGround(discGround());
    labels.setInks(labelInks());
  };
  chart.on("style.load", () => {
    isReady = true;
    if (chart.getLayer(discs.id) === undefined) chart.addLayer(discs);
    paint();
  });
  return (focus) => {
    wanted = focus;
    paint();
  };
}

function marksOf(shown: readonly PlaceState[], selected: string | null, palette: Palette) {
  return [...shown]
    .sort((a, b) => depth(a, selected) - depth(b, selected))
    .map((state) => ({
      lon: state.place.lon!,
      lat: state.place.lat!,
      radius: radiusOf(state.place.kind),
      disc: discOf(state, palette),
      selected: state.place.id === selected,
    }));
}

function depth(state: PlaceState, selected: string | null): number {
  if (state.place.id === selected) return 100;
  return (isSpokenOf(state) ? 10 : 0) + radiusOf(state.place.kind);
}

function furnitureBoxes(container: HTMLDivElement): Box[] {
  const frame = container.getBoundingClientRect();
  const stage = container.closest(".stage") ?? document;
  return [
    ...stage.querySelectorAll(".stage-head, .stage-view, .map-tools, .credit, .scale, .empty, .first"),
  ].map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: x - frame.x - 4, y: y - frame.y - 4, width: width + 8, height: height + 8 };
  });
}

function discBoxes(chart: Chart, shown: readonly PlaceState[]): Box[] {
  const scale = discScale(chart.getZoom());
  return shown.map(({ place }) => {
    const radius = radiusOf(place.kind) * scale * 0.8;
    const { x, y } = chart.project([place.lon!, place.lat!]);
    return { x: x - radius, y: y - radius, width: radius * 2, height: radius * 2 };
  });
}

function moveTo(chart: Chart, target: Camera): void {
  const now = chart.getCenter();
  const isThere =
    Math.abs(now.lng - target.lon) < 0.002 &&
    Math.abs(now.lat - target.lat) < 0.002 &&
    Math.abs(chart.getZoom() - target.zoom) < 0.02;
  if (!isThere) chart.easeTo({ center: [target.lon, target.lat], zoom: target.zoom, duration: 500 });
}
