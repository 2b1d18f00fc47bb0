import { useLanguage } from "../i18n/use-language.ts";
import type { Palette } from "../map/palette.ts";
import { useNames } from "../names.ts";
import { monthTicks, type TimeScale, timeScale } from "../time/time-scale.ts";
import { useWidth } from "../use-width.ts";
import { isSeen, type Lane, laneDays } from "./lane-model.ts";
import { LaneBars, Stripes } from "./lane-bars.tsx";

const ROW = 38;
const TOP = 20;

/** What each voice would have us believe of a place over time; a bar opens its claim. */
export function Lanes(props: {
  readonly lanes: readonly Lane[];
  readonly on: string;
  readonly known: string;
  readonly palette: Palette;
  readonly onClaim: (id: string) => void;
}) {
  const { on, known, palette, onClaim } = props;
  const language = useLanguage();
  const names = useNames();
  const [box, width] = useWidth<HTMLDivElement>();
  const rtl = language.dir === "rtl";
  const [from, to] = laneDays(props.lanes, on, known);
  const lanes = props.lanes.filter((lane) => lane.voice === null || isSeen(lane, from, to));
  const scale = timeScale(from, to, { width: Math.max(width, 10), rtl, pad: 6 });
  const height = TOP + lanes.length * ROW + 4;
  return (
    <div className="lanes" ref={box}>
      {width > 0 && (
        <svg width={width} height={height}>
          <Stripes lanes={lanes} palette={palette} />
          <Months scale={scale} height={height} />
          <path className="lane-on" d={`M${scale.x(on)} 12V${height}`} />
          {lanes.map((lane, row) => (
            <g key={lane.voice ?? "all"} transform={`translate(0 ${TOP + row * ROW})`}>
              <text
                className={lane.bars.length === 0 ? "lane-name lane-silent" : "lane-name"}
                x={rtl ? width : 0}
                y={13}
                textAnchor="start"
              >
                {lane.voice === null ? language.t("lanesAll") : names.voice(lane.voice, lane.name)}
              </text>
              <LaneBars
                bars={lane.later}
                scale={scale}
                palette={palette}
                onClaim={onClaim}
                later={lane.bars.length === 0 ? 23 : 33}
              />
              <LaneBars bars={lane.bars} scale={scale} palette={palette} onClaim={onClaim} />
            </g>
          ))}
        </svg>
      )}
    </div>
  );
}

function Months({ scale, height }: { readonly scale: TimeScale; readonly height: number }) {
  const { day: words, dir } = useLanguage();
  return monthTicks(scale, 58).map((day) => (
    <g key={day} transform={`translate(${scale.x(day)} 0)`} aria-hidden="true">
      <path className="lane-grid" d={`M0 14V${height}`} />
      <text className="tick-words" x={dir === "rtl" ? -3 : 3} y={10} textAnchor="start">
        {words(day, "monthOnly")}
      </text>
    </g>
  ));
}
