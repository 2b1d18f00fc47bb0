import { type PointerEvent, useMemo, useRef, useState } from "react";
import { daysBetween } from "../../src/base/day.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { useWidth } from "../use-width.ts";
import { DayThumb } from "./day-thumb.tsx";
import { type Density, nextDay } from "./density.ts";
import { BOTTOM, DockStrip, HEIGHT, TOP } from "./dock-strip.tsx";
import { DockTools } from "./dock-tools.tsx";
import { stretchAround, timeScale } from "./time-scale.ts";
import { usePlay } from "./use-play.ts";

/** Days above which the dock opens on a stretch instead of the whole. */
const LONG = 400;

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
  const { t, day, dir } = useLanguage();
  const [zoom, setZoom] = useState<number>(daysBetween(...bounds) > LONG ? 92 : 0);
  const [isTogether, setTogether] = useState(false);
  const setOn = (to: string) => onDays(isTogether ? { on: to, known: to } : { on: to });
  const setKnown = (to: string) => onDays(isTogether ? { on: to, known: to } : { known: to });
  const [isPlaying, setPlaying] = usePlay(on, bounds[1], (next) =>
    onDays(known < next || isTogether ? { on: next, known: next } : { on: next }),
  );
  const step = (by: 1 | -1) => setOn(nextDay(props.changes, on, by) ?? on);
  return (
    <section className="dock" aria-label={t("asOf", { on: day(on), known: day(known) })}>
      <DockTools
        isPlaying={isPlaying}
        onPlay={setPlaying}
        onStep={step}
        isTogether={isTogether}
        onTogether={setTogether}
        days={daysBetween(...bounds)}
        zoom={zoom}
        onZoom={setZoom}
      />
      <Slider {...props} zoom={zoom} rtl={dir === "rtl"} onOn={setOn} onKnown={setKnown} />
    </section>
  );
}

interface SliderProps extends TimeDockProps {
  readonly zoom: number;
  readonly rtl: boolean;
  readonly onOn: (day: string) => void;
  readonly onKnown: (day: string) => void;
}

function Slider(props: SliderProps) {
  const { on, known, bounds, zoom, rtl, onOn, onKnown } = props;
  const { t } = useLanguage();
  const [box, width] = useWidth<HTMLDivElement>();
  const held = useRef<[string, string] | null>(null);
  const [from, to] = held.current ?? stretchAround(on, zoom, bounds);
  const scale = useMemo(() => timeScale(from, to, { width, rtl, pad: 14 }), [from, to, width, rtl]);
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    const frame = event.currentTarget.getBoundingClientRect();
    const isKnown = event.currentTarget.dataset["grip"] === "known";
    (isKnown ? onKnown : onOn)(scale.day(event.clientX - frame.left));
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
  const thumb = { scale, bounds };
  return (
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
          <DockStrip {...props} scale={scale} width={width} />
          <DayThumb kind="on" label={t("onDayLong")} day={on} onDay={onOn} {...thumb} />
          <DayThumb kind="known" label={t("knownDayLong")} day={known} onDay={onKnown} {...thumb} />
        </>
      )}
    </div>
  );
}
