import { type PointerEvent, useMemo, useRef, useState } from "react";
import { daysBetween } from "../../src/base/day.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { useWidth } from "../use-width.ts";
import { DayThumb } from "./day-thumb.tsx";
import { type Density, nextDay } from "./density.ts";
import { monthTicks, stretchAround, timeScale, type TimeScale } from "./time-scale.ts";
import { usePlay } from "./use-play.ts";

const HEIGHT = 104;
const TOP = 46;
const BOTTOM = 64;
const ZOOMS = [30, 92, 366] as const;

export interface TimeDockProps {
  readonly on: string;
  readonly known: string;
  readonly bounds: readonly [string, string];
  readonly changes: Density;
  readonly reports: Density;
  readonly onDays: (days: { on?: string; known?: string }) => void;
}

/** The two times: above the line the day asked about, below it the day by which a report must have been out. */
export function TimeDock(props: TimeDockProps) {
  const { on, known, bounds, onDays } = props;
  const language = useLanguage();
  const { t } = language;
  const [box, width] = useWidth<HTMLDivElement>();
  const whole = daysBetween(...bounds);
  const [zoom, setZoom] = useState<number>(whole > 400 ? 92 : 0);
  const [isTogether, setTogether] = useState(false);
  const held = useRef<[string, string] | null>(null);
  const [from, to] = held.current ?? stretchAround(on, zoom, bounds);
  const scale = useMemo(
    () => timeScale(from, to, { width, rtl: language.dir === "rtl", pad: 14 }),
    [from, to, width, language.dir],
  );
  const setOn = (day: string) => onDays(isTogether ? { on: day, known: day } : { on: day });
  const setKnown = (day: string) => onDays(isTogether ? { on: day, known: day } : { known: day });
  const [isPlaying, setPlaying] = usePlay(on, bounds[1], (day) =>
    onDays(known < day || isTogether ? { on: day, known: day } : { on: day }),
  );
  const step = (by: 1 | -1) => {
    const day = nextDay(props.changes, on, by);
    if (day !== null) setOn(day);
  };
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    const frame = event.currentTarget.getBoundingClientRect();
    const day = scale.day(event.clientX - frame.left);
    const isKnown = event.currentTarget.dataset["grip"] === "known";
    (isKnown ? setKnown : setOn)(day);
  };
  const grab = (event: PointerEvent<HTMLDivElement>) => {
    const frame = event.currentTarget.getBoundingClientRect();
    event.currentTarget.dataset["grip"] = event.clientY - frame.top > (TOP + BOTTOM) / 2 ? "known" : "on";
    event.currentTarget.setPointerCapture(event.pointerId);
    held.current = [from, to];
    drag(event);
  };
  const release = () => {
    held.current = null;
  };

  return (
    <section className="dock" aria-label={t("asOf", { on: language.day(on), known: language.day(known) })}>
      <div className="dock-tools">
        <div className="dock-play">
          <button
            type="button"
            className="icon flip"
            aria-label={t("stepBack")}
            title={t("stepBack")}
            onClick={() => step(-1)}
          >
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="M11 3 5 8l6 5zM3.5 3v10" />
            </svg>
          </button>
          <button
            type="button"
            className="icon play"
            aria-pressed={isPlaying}
            aria-label={t(isPlaying ? "pause" : "play")}
            onClick={() => setPlaying(!isPlaying)}
          >
            <svg viewBox="0 0 16 16" aria-hidden="true">
              {isPlaying ? (
                <path d="M4 3h3v10H4zM9 3h3v10H9z" />
              ) : (
                <path className="flip" d="M4.5 2.5 13 8l-8.5 5.5z" />
              )}
            </svg>
          </button>
          <button
            type="button"
            className="icon flip"
            aria-label={t("stepForward")}
            title={t("stepForward")}
            onClick={() => step(1)}
          >
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="m5 3 6 5-6 5zM12.5 3v10" />
            </svg>
          </button>
        </div>
        <label className="together">
          <input
            type="checkbox"
            checked={isTogether}
            onChange={(event) => setTogether(event.target.checked)}
          />
          {t("together")}
        </label>
        {whole > 31 && (
          <div className="zooms" role="group">
            {ZOOMS.filter((days) => days < whole).map((days) => (
              <button type="button" key={days} aria-pressed={zoom === days} onClick={() => setZoom(days)}>
                {t(`zoom.${days}`)}
              </button>
            ))}
            <button type="button" aria-pressed={zoom === 0} onClick={() => setZoom(0)}>
              {t("zoomAll")}
            </button>
          </div>
        )}
      </div>
      <div
        className="dock-strip"
        ref={box}
        style={{ blockSize: HEIGHT }}
        onPointerDown={grab}
        onPointerMove={(event) => event.buttons === 1 && drag(event)}
        onPointerUp={release}
        onPointerCancel={release}
      >
        {width > 0 && (
          <>
            <Strip {...props} scale={scale} width={width} />
            <DayThumb kind="on" label={t("onDayLong")} day={on} scale={scale} bounds={bounds} onDay={setOn} />
            <DayThumb
              kind="known"
              label={t("knownDayLong")}
              day={known}
              scale={scale}
              bounds={bounds}
              onDay={setKnown}
            />
          </>
        )}
      </div>
    </section>
  );
}

function Strip(props: TimeDockProps & { readonly scale: TimeScale; readonly width: number }) {
  const { scale, width, on, known, changes, reports } = props;
  const language = useLanguage();
  const { t } = language;
  const xOn = scale.x(on);
  const xKnown = scale.x(known);
  const flag = (x: number, words: string) =>
    Math.min(width - words.length * 3.6 - 6, Math.max(words.length * 3.6 + 6, x));
  const onWords = `${t("onDay")} ${language.day(on)}`;
  const knownWords = `${t("knownDay")} ${language.day(known)}`;
  return (
    <svg width={width} height={HEIGHT} aria-hidden="true">
      <Bars density={changes} scale={scale} base={TOP} room={24} grows={-1} className="bar-change" />
      <Bars density={reports} scale={scale} base={BOTTOM} room={20} grows={1} className="bar-report" />
      <rect className="dock-band" x={0} y={TOP} width={width} height={BOTTOM - TOP} />
      {monthTicks(scale, 64).map((day) => (
        <g key={day} transform={`translate(${scale.x(day)} 0)`}>
          <path className="tick" d={`M0 ${TOP}v${BOTTOM - TOP}`} />
          <text className="tick-words" x={language.dir === "rtl" ? -5 : 5} y={TOP + 13} textAnchor="start">
            {language.day(
              day,
              day.slice(5, 7) === "01" || day === monthTicks(scale, 64)[0] ? "month" : "monthOnly",
            )}
          </text>
        </g>
      ))}
      <path className="gap" d={`M${xOn} ${TOP}L${xKnown} ${BOTTOM}`} />
      <path className="stem stem-on" d={`M${xOn} 18V${TOP}`} />
      <path className="stem stem-known" d={`M${xKnown} ${BOTTOM}V${HEIGHT - 18}`} />
      <text className="flag flag-on" x={flag(xOn, onWords)} y={12} textAnchor="middle">
        {onWords}
      </text>
      <text className="flag flag-known" x={flag(xKnown, knownWords)} y={HEIGHT - 5} textAnchor="middle">
        {knownWords}
      </text>
    </svg>
  );
}

function Bars(props: {
  readonly density: Density;
  readonly scale: TimeScale;
  readonly base: number;
  readonly room: number;
  readonly grows: 1 | -1;
  readonly className: string;
}) {
  const { density, scale, base, room, grows } = props;
  const highest = Math.max(1, ...density.values());
  const width = Math.max(1, Math.min(9, scale.step - 1));
  let path = "";
  for (const [day, count] of density) {
    if (day < scale.from || day > scale.to) continue;
    const height = Math.max(2, Math.sqrt(count / highest) * room) * grows;
    path += `M${(scale.x(day) - width / 2).toFixed(1)} ${base}h${width}v${height.toFixed(1)}h${-width}z`;
  }
  return <path className={props.className} d={path} />;
}
