import { useEffect, useRef, useState } from "react";
import { useLanguage } from "../i18n/use-language.ts";
import type { PlaceState } from "../state/place-state.ts";
import type { Camera } from "../state/selection.ts";
import type { MapListener } from "./chart-events.ts";
import type { PrecisionCircle } from "./label-layer.ts";
import { mapLabels } from "./map-labels.ts";
import type { MapGround } from "./map-ground.ts";
import { MapTools } from "./map-tools.tsx";
import type { Palette } from "./palette.ts";
import type { PictureWords } from "./save-picture.ts";
import { ScaleBar } from "./scale-bar.tsx";
import { type DrawnMap, startChart } from "./start-chart.ts";

/** What the map shows and whom it tells. */
export interface MapViewProps extends MapListener {
  readonly ground: MapGround;
  readonly states: readonly PlaceState[];
  readonly selected: string | null;
  readonly palette: Palette;
  readonly theme: "light" | "dark";
  readonly focus: readonly string[];
  readonly notes: ReadonlyMap<string, readonly string[]>;
  readonly camera: Camera;
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
    return () => {
      started.labels.remove();
      started.chart.remove();
    };
  }, []);

  useEffect(() => drawn?.repaint(props.focus), [drawn, props.theme, props.focus]);

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

  useEffect(() => drawn?.moveTo(props.camera), [drawn, props.camera]);
  useEffect(() => drawn?.reveal(props.selected), [drawn, props.selected]);

  return (
    <div className="map" role="application" aria-label={t("mapLabel")}>
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
