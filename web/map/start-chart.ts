import { Map as Chart } from "maplibre-gl";
import { toNumber } from "../../src/base/day.ts";
import type { OutlineStore } from "../state/outline-store.ts";
import type { Camera } from "../state/selection.ts";
import { listenToChart, type MapListener } from "./chart-events.ts";
import { discGround, labelInks } from "./chart-inks.ts";
import { DiscLayer, discScale } from "./disc-layer.ts";
import { LabelLayer } from "./label-layer.ts";
import type { Box } from "./label-placement.ts";
import type { MapGround } from "./map-ground.ts";
import { groundColours, groundLayers, mapStyle } from "./map-style.ts";
import { fadeOf } from "./disc.ts";
import { discOf, type Palette } from "./palette.ts";
import { onScreen, type PlaceField, placeField } from "./place-field.ts";

/** A map that is drawn: the chart with our two layers on it, and how to change what they show. */
export interface DrawnMap {
  readonly chart: Chart;
  readonly labels: LabelLayer;
  readonly show: (shown: ShownPlaces) => void;
  /** What labels must not cover: discs, and what stands on the map. */
  readonly boxes: () => Box[];
  readonly repaint: (focus: readonly string[]) => void;
  readonly moveTo: (camera: Camera) => void;
  /** Brings a place into view unless it is. */
  readonly reveal: (place: string | null) => void;
}

/** What the discs show. */
export interface ShownPlaces {
  readonly field: PlaceField;
  readonly outlines: OutlineStore;
  readonly on: string;
  readonly selected: string | null;
  readonly palette: Palette;
  /** Ids of the places that are drawn in full; null = all. */
  readonly foremost: ReadonlySet<string> | null;
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
  let field = placeField([]);
  const show = showDiscs(discs);
  const ready = repaintWhenReady(chart, discs, labels);
  void document.fonts.ready.then(() => labels.remeasure());
  listenToChart(chart, labels, { shown: () => field, listener: start.listener });
  return {
    chart,
    labels,
    show: (shown) => {
      field = shown.field;
      show(shown);
    },
    boxes: () => [...furnitureBoxes(start.container), ...discBoxes(chart, field)],
    repaint: ready,
    moveTo: (target) => moveTo(chart, target),
    reveal: (id) => {
      const place = id === null ? undefined : field.places[field.index.get(id) ?? -1];
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

/** Shows places as discs; how looks are painted is worked out anew only when there are more, or other colours. */
function showDiscs(discs: DiscLayer): (shown: ShownPlaces) => void {
  let painted: { readonly palette: Palette; readonly outlines: OutlineStore; readonly looks: number } | null =
    null;
  return ({ field, outlines, on, selected, palette, foremost }) => {
    const { looks } = outlines;
    if (painted?.palette !== palette || painted.outlines !== outlines || painted.looks !== looks.length) {
      discs.setPaints(looks.map((look) => discOf({ answer: { ...look, days_since: null } }, palette)));
      painted = { palette, outlines, looks: looks.length };
    }
    const day = toNumber(on);
    const { ordinal, places, index } = field;
    discs.show(field, {
      look: (i) => outlines.look(ordinal[i]!, day),
      fade: (i) => fadeOf(outlines.daysSince(ordinal[i]!, day)),
      isMuted: (i) => foremost !== null && !foremost.has(places[i]!.id),
      selected: selected === null ? -1 : (index.get(selected) ?? -1),
    });
  };
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

function discBoxes(chart: Chart, { count, x, y, radius }: PlaceField): Box[] {
  const size = discScale(chart.getZoom()) * 0.8;
  const { scale, dx, dy } = onScreen(chart);
  const { clientWidth, clientHeight } = chart.getContainer();
  const boxes: Box[] = [];
  for (let i = 0; i < count; i++) {
    const [middle, centre, reach] = [x[i]! * scale + dx, y[i]! * scale + dy, radius[i]! * size];
    if (middle < -reach || centre < -reach || middle > clientWidth + reach || centre > clientHeight + reach)
      continue;
    boxes.push({ x: middle - reach, y: centre - reach, width: reach * 2, height: reach * 2 });
  }
  return boxes;
}

function moveTo(chart: Chart, target: Camera): void {
  const now = chart.getCenter();
  const isThere =
    Math.abs(now.lng - target.lon) < 0.002 &&
    Math.abs(now.lat - target.lat) < 0.002 &&
    Math.abs(chart.getZoom() - target.zoom) < 0.02;
  if (!isThere) chart.easeTo({ center: [target.lon, target.lat], zoom: target.zoom, duration: 500 });
}
