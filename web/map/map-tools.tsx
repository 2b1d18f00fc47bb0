import type { Map as Chart } from "maplibre-gl";
import type { RefObject } from "react";
import { useLanguage } from "../i18n/use-language.ts";
import { type PictureWords, savePicture } from "./save-picture.ts";

/** Nearer, farther, and the map as a picture. */
export function MapTools(props: {
  readonly chart: Chart;
  readonly canvas: RefObject<HTMLCanvasElement | null>;
  readonly pictureWords: () => PictureWords;
}) {
  const { chart, canvas, pictureWords } = props;
  const { t } = useLanguage();
  const save = () =>
    savePicture([chart.getCanvas(), ...(canvas.current === null ? [] : [canvas.current])], pictureWords());
  return (
    <div className="map-tools">
      <button type="button" aria-label={t("zoomIn")} onClick={() => chart.zoomIn()}>
        +
      </button>
      <button type="button" aria-label={t("zoomOut")} onClick={() => chart.zoomOut()}>
        −
      </button>
      <button type="button" aria-label={t("savePicture")} title={t("savePicture")} onClick={save}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M8 2v8m-3.5-3L8 10.5 11.5 7M2.5 13.5h11" />
        </svg>
      </button>
    </div>
  );
}
