import { memo } from "react";
import { useLanguage } from "../i18n/use-language.ts";

const ZOOMS = [30, 92, 366] as const;

/** Step, play, both days together, and how long a stretch is shown. */
export const DockTools = memo(function DockTools(props: {
  readonly isPlaying: boolean;
  readonly onPlay: (is: boolean) => void;
  readonly onStep: (by: 1 | -1) => void;
  readonly isTogether: boolean;
  readonly onTogether: (is: boolean) => void;
  /** How many days there are to show. */
  readonly days: number;
  readonly zoom: number;
  readonly onZoom: (days: number) => void;
}) {
  const { isPlaying, onPlay, onStep } = props;
  const { t } = useLanguage();
  return (
    <div className="dock-tools">
      <div className="dock-play">
        <StepButton label={t("stepBack")} path="M11 3 5 8l6 5zM3.5 3v10" onClick={() => onStep(-1)} />
        <button
          type="button"
          className="icon play"
          aria-label={t(isPlaying ? "pause" : "play")}
          onClick={() => onPlay(!isPlaying)}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d={isPlaying ? "M4 3h3v10H4zM9 3h3v10H9z" : "M4.5 2.5 13 8l-8.5 5.5z"} />
          </svg>
        </button>
        <StepButton label={t("stepForward")} path="m5 3 6 5-6 5zM12.5 3v10" onClick={() => onStep(1)} />
      </div>
      <label className="together">
        <input
          type="checkbox"
          checked={props.isTogether}
          onChange={(event) => props.onTogether(event.target.checked)}
        />
        {t("together")}
      </label>
      {props.days > ZOOMS[0] && <Zooms {...props} />}
    </div>
  );
});

function StepButton(props: { readonly label: string; readonly path: string; readonly onClick: () => void }) {
  return (
    <button
      type="button"
      className="icon flip"
      aria-label={props.label}
      title={props.label}
      onClick={props.onClick}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={props.path} />
      </svg>
    </button>
  );
}

function Zooms(props: {
  readonly days: number;
  readonly zoom: number;
  readonly onZoom: (days: number) => void;
}) {
  const { t } = useLanguage();
  const { days: whole, zoom, onZoom } = props;
  return (
    <div className="zooms" role="group" aria-label={t("zoom")}>
      {ZOOMS.filter((days) => days < whole).map((days) => (
        <button type="button" key={days} aria-pressed={zoom === days} onClick={() => onZoom(days)}>
          {t(`zoom.${days}`)}
        </button>
      ))}
      <button type="button" aria-pressed={zoom === 0} onClick={() => onZoom(0)}>
        {t("zoomAll")}
      </button>
    </div>
  );
}
