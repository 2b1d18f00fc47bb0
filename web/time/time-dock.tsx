import { type PointerEvent, useCallback, useMemo, useRef, useState } from "react";
import { daysBetween } from "../../src/base/day.ts";
import type { DeskState, LiveTime } from "../state/use-desk.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { useWidth } from "../use-width.ts";
import { DayThumb } from "./day-thumb.tsx";
import { nextDay } from "./density.ts";
import { BOTTOM, DockStrip, HEIGHT, TOP } from "./dock-strip.tsx";
import { DockTools } from "./dock-tools.tsx";
import { stretchAround, timeScale } from "./time-scale.ts";
import { usePlay } from "./use-play.ts";

/** Days above which the dock opens on a stretch instead of the whole. */
const LONG = 400;

/** The two times: above the line the day asked about, below it the day by which a report must have been out. */
export function TimeDock({ desk, live }: { readonly desk: DeskState; readonly live: LiveTime }) {
  const { bounds, changes, change } = desk;
  const { on, known } = live;
  const { t, day, dir } = useLanguage();
  const [zoom, setZoom] = useState<number>(daysBetween(...bounds) > LONG ? 92 : 0);
  const [isTogether, setTogether] = useState(false);
  const setOn = (to: string) => change(isTogether ? { on: to, known: to } : { on: to });
  const setKnown = (to: string) => change(isTogether ? { on: to, known: to } : { known: to });
  const [isPlaying, setPlaying] = usePlay(on, bounds[1], (next) =>
    change(known < next || isTogether ? { on: next, known: next } : { on: next }),
  );
  const now = useRef({ on, setOn });
  now.current = { on, setOn };
  const step = useCallback(
    (by: 1 | -1) => now.current.setOn(nextDay(changes, now.current.on, by) ?? now.current.on),
    [changes],
  );
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
      <Slider
        desk={desk}
        on={on}
        known={known}
        zoom={zoom}
        rtl={dir === "rtl"}
        onOn={setOn}
        onKnown={setKnown}
      />
    </section>
  );
}

interface SliderProps {
  readonly desk: DeskState;
  readonly on: string;
  readonly known: string;
  readonly zoom: number;
  readonly rtl: boolean;
  readonly onOn: (day: string) => void;
  readonly onKnown: (day: string) => void;
}

function Slider(props: SliderProps) {
  const { desk, on, known, zoom, rtl, onOn, onKnown } = props;
  const { bounds } = desk;
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
          <DockStrip desk={desk} on={on} known={known} scale={scale} width={width} />
          <DayThumb kind="on" label={t("onDayLong")} day={on} onDay={onOn} {...thumb} />
          <DayThumb kind="known" label={t("knownDayLong")} day={known} onDay={onKnown} {...thumb} />
        </>
      )}
    </div>
  );
}
