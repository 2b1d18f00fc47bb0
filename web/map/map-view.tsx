import { useEffect, useRef, useState } from "react";
import { useLanguage } from "../i18n/use-language.ts";
import type { PlaceState } from "../state/place-state.ts";
import type { Camera } from "../state/selection.ts";
import type { CameraLink } from "./camera-link.ts";
import type { MapListener } from "./chart-events.ts";
import type { PrecisionCircle } from "./label-layer.ts";
import { mapLabels } from "./map-labels.ts";
import type { MapGround } from "./map-ground.ts";
import { MapTools } from "./map-tools.tsx";
import type { PictureWords } from "./save-picture.ts";
import { ScaleBar } from "./scale-bar.tsx";
import { type DrawnMap, type ShownPlaces, startChart } from "./start-chart.ts";

/** What the map shows and whom it tells. */
export interface MapViewProps extends MapListener {
  readonly ground: MapGround;
  /** What the discs show; the day in it moves on its own. */
  readonly shown: ShownPlaces;
  /** Another number means that the shown outlines hold something else than before. */
  readonly version: number;
  /** The states by which places are labelled: those of the day as it last rested. */
  readonly states: readonly PlaceState[];
  readonly theme: "light" | "dark";
  readonly focus: readonly string[];
  readonly notes: ReadonlyMap<string, readonly string[]>;
  readonly camera: Camera;
  /** Charts that move together with this one. */
  readonly link: CameraLink | null;
  readonly onFailure: () => void;
  /** What a picture of the map says of itself. */
  readonly pictureWords: () => PictureWords;
}

/** The map: Natural Earth ground by MapLibre, discs by one layer of our own, words on a canvas above. */
export function MapView(props: MapViewProps) {
  const box = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const latest = useRef(props);
  latest.current = props;
  const [drawn, setDrawn] = useState<DrawnMap | null>(null);
  const [isIdle, setIdle] = useState(false);
  const { lang, t } = useLanguage();

  useEffect(() => {
    const { ground, camera, focus } = latest.current;
    const started = startChart({
      container: box.current!,
      canvas: canvas.current!,
      ground,
      camera,
      focus,
      listener: () => latest.current,
    });
    if (started === null) {
      latest.current.onFailure();
      return;
    }
    setDrawn(started);
    void started.chart.once("idle", () => setIdle(true));
    const leave = latest.current.link?.join(started.chart);
    return () => {
      leave?.();
      started.labels.remove();
      started.chart.remove();
    };
  }, []);

  useEffect(() => drawn?.repaint(props.focus), [drawn, props.theme, props.focus]);

  const { shown, version, states, notes, ground, focus } = props;
  const { selected } = shown;
  useEffect(() => drawn?.show(shown), [drawn, shown, version]);

  useEffect(() => {
    if (drawn === null) return;
    drawn.labels.setLabels(
      mapLabels(ground, { states, selected, notes, lang, focus }),
      circlesOf(states, selected),
      () => drawn.boxes(),
    );
  }, [drawn, states, selected, notes, ground, focus, lang]);

  useEffect(() => drawn?.moveTo(props.camera), [drawn, props.camera]);
  useEffect(() => drawn?.reveal(selected), [drawn, selected]);

  return (
    <div className="map" role="application" aria-label={t("mapLabel")} aria-busy={!isIdle}>
      <div className="map-ground" ref={box} />
      <canvas className="map-words" ref={canvas} aria-hidden="true" />
      {drawn !== null && <MapTools chart={drawn.chart} canvas={canvas} pictureWords={props.pictureWords} />}
      {drawn !== null && <ScaleBar chart={drawn.chart} />}
    </div>
  );
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
