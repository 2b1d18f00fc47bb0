import { Map as Chart } from "maplibre-gl";
import { useEffect, useRef, useState } from "react";
import { useLanguage } from "../i18n/use-language.ts";
import { isSpokenOf, type PlaceState } from "../state/place-state.ts";
import type { Camera } from "../state/selection.ts";
import { DiscLayer, type DiscGround, discScale } from "./disc-layer.ts";
import { type LabelInks, LabelLayer, type PrecisionCircle } from "./label-layer.ts";
import { mapLabels } from "./map-labels.ts";
import type { MapGround } from "./map-ground.ts";
import { groundColours, groundLayers, mapStyle } from "./map-style.ts";
import { discOf, type Palette } from "./palette.ts";
import { radiusOf } from "./place-rank.ts";
import { ScaleBar } from "./scale-bar.tsx";

/** What the map shows and whom it tells. */
export interface MapViewProps {
  readonly ground: MapGround;
  readonly states: readonly PlaceState[];
  readonly selected: string | null;
  readonly palette: Palette;
  readonly theme: "light" | "dark";
  readonly focus: readonly string[];
  readonly notes: ReadonlyMap<string, readonly string[]>;
  readonly camera: Camera;
  readonly onPick: (place: string | null) => void;
  readonly onHover: (place: string | null, x: number, y: number) => void;
  readonly onCamera: (camera: Camera) => void;
  readonly onFailure: () => void;
}

/** The map: Natural Earth ground by MapLibre, discs by one layer of our own, words on a canvas above. */
export function MapView(props: MapViewProps) {
  const box = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const latest = useRef(props);
  latest.current = props;
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  const { lang, t } = useLanguage();

  useEffect(() => {
    const started = start(box.current!, canvas.current!, latest);
    if (started === null) {
      latest.current.onFailure();
      return;
    }
    setDrawn(started);
    return () => {
      started.labels.remove();
      started.chart.remove();
    };
  }, []);

  useEffect(() => drawn?.repaint(props.theme, props.focus), [drawn, props.theme, props.focus]);

  useEffect(() => {
    if (drawn === null) return;
    const { states, selected, palette, notes, ground, focus } = props;
    drawn.show(states, selected, palette);
    drawn.labels.setLabels(
      mapLabels(ground, { states, selected, notes, lang, focus }),
      circlesOf(states, selected),
      () => drawn.boxes(),
    );
  }, [drawn, props.states, props.selected, props.palette, props.notes, props.ground, props.focus, lang]);

  useEffect(() => {
    if (drawn === null) return;
    drawn.moveTo(props.camera);
  }, [drawn, props.camera]);

  return (
    <div className="map" role="application" aria-label={t("mapLabel")}>
      <div className="map-ground" ref={box} />
      <canvas className="map-words" ref={canvas} aria-hidden="true" />
      {drawn !== null && (
        <div className="map-tools">
          <button type="button" aria-label={t("zoomIn")} onClick={() => drawn.chart.zoomIn()}>
            +
          </button>
          <button type="button" aria-label={t("zoomOut")} onClick={() => drawn.chart.zoomOut()}>
            −
          </button>
        </div>
      )}
      {drawn !== null && <ScaleBar chart={drawn.chart} />}
    </div>
  );
}

interface Drawn {
  readonly chart: Chart;
  readonly labels: LabelLayer;
  readonly show: (states: readonly PlaceState[], selected: string | null, palette: Palette) => void;
  readonly boxes: () => { x: number; y: number; width: number; height: number }[];
  readonly repaint: (theme: "light" | "dark", focus: readonly string[]) => void;
  readonly moveTo: (camera: Camera) => void;
}

function start(
  container: HTMLDivElement,
  canvas: HTMLCanvasElement,
  latest: { readonly current: MapViewProps },
): Drawn | null {
  const { ground, camera, focus } = latest.current;
  let chart: Chart;
  try {
    chart = new Chart({
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
  } catch {
    return null;
  }
  chart.touchZoomRotate.disableRotation();
  chart.keyboard.disableRotation();
  const discs = new DiscLayer(discGround());
  const labels = new LabelLayer(chart, canvas, labelInks());
  let shown: readonly PlaceState[] = [];
  let isReady = false;
  let repaint = () => undefined as void;
  chart.on("style.load", () => {
    isReady = true;
    if (chart.getLayer(discs.id) === undefined) chart.addLayer(discs);
    repaint();
  });
  void document.fonts.ready.then(() => labels.remeasure());
  listen(chart, labels, () => shown, latest);
  return {
    chart,
    labels,
    show: (states, selected, palette) => {
      shown = states.filter((state) => state.place.lat !== null);
      discs.setMarks(
        [...shown]
          .sort((a, b) => depth(a, selected) - depth(b, selected))
          .map((state) => ({
            lon: state.place.lon!,
            lat: state.place.lat!,
            radius: radiusOf(state.place.kind),
            disc: discOf(state, palette),
            selected: state.place.id === selected,
          })),
      );
    },
    boxes: () => {
      const scale = discScale(chart.getZoom());
      const frame = container.getBoundingClientRect();
      const furniture = [
        ...document.querySelectorAll(".stage-head, .stage-view, .map-tools, .credit, .scale"),
      ].map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return { x: x - frame.x - 4, y: y - frame.y - 4, width: width + 8, height: height + 8 };
      });
      const discBoxes = shown.map((state) => {
        const radius = radiusOf(state.place.kind) * scale * 0.8;
        const { x, y } = chart.project([state.place.lon!, state.place.lat!]);
        return { x: x - radius, y: y - radius, width: radius * 2, height: radius * 2 };
      });
      return [...furniture, ...discBoxes];
    },
    repaint: (_theme, focusNow) => {
      repaint = () => {
        for (const layer of groundLayers(groundColours(), focusNow))
          for (const [name, value] of Object.entries(layer.paint ?? {}))
            chart.setPaintProperty(layer.id, name, value);
        discs.setGround(discGround());
        labels.setInks(labelInks());
      };
      if (isReady) repaint();
    },
    moveTo: (target) => {
      const now = chart.getCenter();
      const isThere =
        Math.abs(now.lng - target.lon) < 0.002 &&
        Math.abs(now.lat - target.lat) < 0.002 &&
        Math.abs(chart.getZoom() - target.zoom) < 0.02;
      if (!isThere) chart.easeTo({ center: [target.lon, target.lat], zoom: target.zoom, duration: 500 });
    },
  };
}

function listen(
  chart: Chart,
  labels: LabelLayer,
  shown: () => readonly PlaceState[],
  latest: { readonly current: MapViewProps },
): void {
  const under = (x: number, y: number): string | null => {
    const scale = discScale(chart.getZoom());
    let nearest: string | null = null;
    let least = Infinity;
    for (const { place } of shown()) {
      const at = chart.project([place.lon!, place.lat!]);
      const distance = Math.hypot(at.x - x, at.y - y);
      if (distance < Math.max(13, radiusOf(place.kind) * scale + 5) && distance < least) {
        least = distance;
        nearest = place.id;
      }
    }
    if (nearest !== null) return nearest;
    const label = labels.at(x, y);
    return label?.startsWith("place:") ? label.slice(6) : null;
  };
  chart.on("click", ({ point }) => {
    const place = under(point.x, point.y);
    if (place !== null) latest.current.onPick(place);
  });
  chart.on("mousemove", ({ point }) => {
    const place = under(point.x, point.y);
    chart.getCanvas().style.cursor = place === null ? "" : "pointer";
    latest.current.onHover(place, point.x, point.y);
  });
  chart.on("mouseout", () => latest.current.onHover(null, 0, 0));
  chart.on("moveend", () => {
    const { lng: lon, lat } = chart.getCenter();
    latest.current.onCamera({ lon, lat, zoom: chart.getZoom() });
  });
}

function depth(state: PlaceState, selected: string | null): number {
  if (state.place.id === selected) return 100;
  return (isSpokenOf(state) ? 10 : 0) + radiusOf(state.place.kind);
}

function circlesOf(states: readonly PlaceState[], selected: string | null): PrecisionCircle[] {
  return states.flatMap(({ place }) =>
    place.lat !== null &&
    place.lon !== null &&
    (place.precision_m ?? 0) >= (place.id === selected ? 1_500 : 4_000)
      ? [{ lon: place.lon, lat: place.lat, metres: place.precision_m! }]
      : [],
  );
}

function discGround(): DiscGround {
  const style = getComputedStyle(document.documentElement);
  const of = (name: string) => style.getPropertyValue(name).trim();
  return { hollow: of("--hollow"), halo: of("--map-focus"), ink: of("--ink"), none: of("--none") };
}

function labelInks(): LabelInks {
  const style = getComputedStyle(document.documentElement);
  const of = (name: string) => style.getPropertyValue(name).trim();
  return {
    ink: of("--ink"),
    second: of("--ink-2"),
    halo: of("--map-focus"),
    country: of("--map-label-country"),
    province: of("--map-label-province"),
    river: of("--map-label-river"),
  };
}
