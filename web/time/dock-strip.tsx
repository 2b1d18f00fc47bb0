import { memo } from "react";
import { useLanguage } from "../i18n/use-language.ts";
import type { DeskState } from "../state/use-desk.ts";
import type { Density } from "./density.ts";
import { PlaceBand } from "./place-band.tsx";
import { monthTicks, type TimeScale } from "./time-scale.ts";

export const HEIGHT = 122;
/** Where events stand, px from the top; where the band of months begins, and where that of the chosen place ends. */
const EVENTS = 31;
export const TOP = 53;
const MONTHS = 71;
export const BOTTOM = 79;

/** About how wide one letter is, px, in tick words and in flags. */
const TICK_LETTER = 6.8;
const FLAG_LETTER = 7.2;

interface DockStripProps {
  readonly desk: DeskState;
  readonly on: string;
  readonly known: string;
  readonly scale: TimeScale;
  readonly width: number;
}

/** What lies along time, the two days flagged. Decorative: the thumbs speak. */
export function DockStrip({ desk, on, known, scale, width }: DockStripProps) {
  const { t, day } = useLanguage();
  const xOn = scale.x(on);
  const xKnown = scale.x(known);
  return (
    <svg width={width} height={HEIGHT} aria-hidden="true">
      <AlongTime desk={desk} scale={scale} width={width} />
      <path className="gap" d={`M${xOn} ${TOP}L${xKnown} ${BOTTOM}`} />
      <path className="stem stem-on" d={`M${xOn} 18V${TOP}`} />
      <path className="stem stem-known" d={`M${xKnown} ${BOTTOM}V${HEIGHT - 18}`} />
      <Flag kind="on" words={`${t("onDay")} ${day(on)}`} x={xOn} width={width} />
      <Flag kind="known" words={`${t("knownDay")} ${day(known)}`} x={xKnown} width={width} />
    </svg>
  );
}

/** Bars of events, of changes on the map and of reports; the months; the chosen place through time. */
const AlongTime = memo(function AlongTime(props: Pick<DockStripProps, "desk" | "scale" | "width">) {
  const { desk, scale, width } = props;
  const { changes, events, reports } = desk;
  return (
    <>
      <Bars density={events} scale={scale} base={EVENTS} room={13} grows={-1} className="bar-event" />
      <Bars density={changes} scale={scale} base={TOP} room={18} grows={-1} className="bar-change" />
      <Bars density={reports} scale={scale} base={BOTTOM} room={18} grows={1} className="bar-report" />
      <rect className="dock-band" x={0} y={TOP} width={width} height={MONTHS - TOP} />
      <Ticks scale={scale} width={width} />
      <PlaceBand desk={desk} scale={scale} y={MONTHS} height={BOTTOM - MONTHS} />
      <RowNames width={width} />
    </>
  );
});

/** What each row of bars counts. */
function RowNames({ width }: { readonly width: number }) {
  const { t, dir } = useLanguage();
  const rows = [
    ["stripEvents", EVENTS - 2],
    ["stripChanges", TOP - 3],
    ["stripReports", BOTTOM + 11],
  ] as const;
  return rows.map(([name, y]) => (
    <text key={name} className="strip-name" x={dir === "rtl" ? width : 0} y={y} textAnchor="start">
      {t(name)}
    </text>
  ));
}

function Flag(props: {
  readonly kind: "on" | "known";
  readonly words: string;
  readonly x: number;
  readonly width: number;
}) {
  const { kind, words, x, width } = props;
  const half = (words.length * FLAG_LETTER) / 2 + 4;
  const middle = Math.min(width - half, Math.max(half, x));
  return (
    <text className={`flag flag-${kind}`} x={middle} y={kind === "on" ? 12 : HEIGHT - 5} textAnchor="middle">
      {words}
    </text>
  );
}

/** The months; words that would leave the strip are not written. */
function Ticks({ scale, width }: { readonly scale: TimeScale; readonly width: number }) {
  const { dir, day: words } = useLanguage();
  const rtl = dir === "rtl";
  const ticks = monthTicks(scale, 64);
  return ticks.map((day) => {
    const x = scale.x(day);
    const name = words(day, day.slice(5, 7) === "01" || day === ticks[0] ? "month" : "monthOnly");
    const room = rtl ? x : width - x;
    return (
      <g key={day} transform={`translate(${x} 0)`}>
        <path className="tick" d={`M0 ${TOP}v${MONTHS - TOP}`} />
        {room > name.length * TICK_LETTER + 6 && (
          <text className="tick-words" x={rtl ? -5 : 5} y={TOP + 13} textAnchor="start">
            {name}
          </text>
        )}
      </g>
    );
  });
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
