import { useLanguage } from "../i18n/use-language.ts";
import type { Density } from "./density.ts";
import { monthTicks, type TimeScale } from "./time-scale.ts";

export const HEIGHT = 104;
/** Where the band of months begins and ends, px from the top. */
export const TOP = 46;
export const BOTTOM = 64;

/** About how wide one letter is, px, in tick words and in flags. */
const TICK_LETTER = 6.8;
const FLAG_LETTER = 7.2;

interface DockStripProps {
  readonly on: string;
  readonly known: string;
  readonly changes: Density;
  readonly reports: Density;
  readonly scale: TimeScale;
  readonly width: number;
}

/** What lies along time: bars of changes above, of reports below, the months between, the two days flagged. Decorative: the thumbs speak. */
export function DockStrip({ on, known, changes, reports, scale, width }: DockStripProps) {
  const { t, day } = useLanguage();
  const xOn = scale.x(on);
  const xKnown = scale.x(known);
  return (
    <svg width={width} height={HEIGHT} aria-hidden="true">
      <Bars density={changes} scale={scale} base={TOP} room={24} grows={-1} className="bar-change" />
      <Bars density={reports} scale={scale} base={BOTTOM} room={20} grows={1} className="bar-report" />
      <rect className="dock-band" x={0} y={TOP} width={width} height={BOTTOM - TOP} />
      <Ticks scale={scale} width={width} />
      <path className="gap" d={`M${xOn} ${TOP}L${xKnown} ${BOTTOM}`} />
      <path className="stem stem-on" d={`M${xOn} 18V${TOP}`} />
      <path className="stem stem-known" d={`M${xKnown} ${BOTTOM}V${HEIGHT - 18}`} />
      <Flag kind="on" words={`${t("onDay")} ${day(on)}`} x={xOn} width={width} />
      <Flag kind="known" words={`${t("knownDay")} ${day(known)}`} x={xKnown} width={width} />
    </svg>
  );
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
        <path className="tick" d={`M0 ${TOP}v${BOTTOM - TOP}`} />
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
