import { addDays, daysBetween } from "../../src/base/day.ts";
import { useLanguage } from "../i18n/use-language.ts";
import type { Palette } from "../map/palette.ts";
import { inkOn } from "../map/disc.ts";
import { monthTicks, timeScale, type TimeScale } from "../time/time-scale.ts";
import { useWidth } from "../use-width.ts";
import type { Lane, LaneBar } from "./lane-model.ts";

const ROW = 38;
const TOP = 20;

/** What each voice said of a place over time; a bar opens its claim. */
export function Lanes(props: {
  readonly lanes: readonly Lane[];
  readonly on: string;
  readonly known: string;
  readonly palette: Palette;
  readonly nameOfVoice: (id: string, name: string) => string;
  readonly nameOfActor: (id: string) => string;
  readonly onClaim: (id: string) => void;
}) {
  const { lanes, on, known, palette, onClaim } = props;
  const language = useLanguage();
  const [box, width] = useWidth<HTMLDivElement>();
  const [from, to] = span(lanes, on, known);
  const scale = timeScale(from, to, { width: Math.max(width, 10), rtl: language.dir === "rtl", pad: 6 });
  const height = TOP + lanes.length * ROW + 4;
  return (
    <div className="lanes" ref={box}>
      {width > 0 && (
        <svg width={width} height={height}>
          <defs>
            {stripesIn(lanes, palette).map(([id, a, b]) => (
              <pattern
                key={id}
                id={id}
                width="7"
                height="7"
                patternUnits="userSpaceOnUse"
                patternTransform="rotate(45)"
              >
                <rect width="7" height="7" fill={a} />
                <rect width="3.5" height="7" fill={b} />
              </pattern>
            ))}
          </defs>
          {monthTicks(scale, 58).map((day) => (
            <g key={day} transform={`translate(${scale.x(day)} 0)`} aria-hidden="true">
              <path className="lane-grid" d={`M0 14V${height}`} />
              <text className="tick-words" x={language.dir === "rtl" ? -3 : 3} y={10} textAnchor="start">
                {language.day(day, "monthOnly")}
              </text>
            </g>
          ))}
          <path className="lane-on" d={`M${scale.x(on)} 12V${height}`} />
          {lanes.map((lane, row) => (
            <g key={lane.voice} transform={`translate(0 ${TOP + row * ROW})`}>
              <text className="lane-name" x={language.dir === "rtl" ? width : 0} y={13} textAnchor="start">
                {props.nameOfVoice(lane.voice, lane.name)}
              </text>
              {lane.bars.map((bar) => (
                <Bar
                  key={bar.claim}
                  bar={bar}
                  scale={scale}
                  palette={palette}
                  last={to}
                  name={words(bar, props, language.day(bar.from))}
                  onClaim={onClaim}
                />
              ))}
            </g>
          ))}
        </svg>
      )}
    </div>
  );
}

function Bar(props: {
  readonly bar: LaneBar;
  readonly scale: TimeScale;
  readonly palette: Palette;
  readonly last: string;
  readonly name: string;
  readonly onClaim: (id: string) => void;
}) {
  const { bar, scale, palette, last, onClaim } = props;
  const start = scale.x(bar.from);
  const end = scale.x(bar.to ?? last);
  const x = Math.min(start, end);
  const width = Math.max(5, Math.abs(end - start) - 1.5);
  const paint = palette.of(bar.actors[0] ?? "");
  const open = () => onClaim(bar.claim);
  const fill =
    bar.look === "held"
      ? paint.colour
      : bar.look === "contested"
        ? `url(#${stripeId(paint.colour, secondOf(bar, palette))})`
        : "none";
  return (
    <g
      className={`lane-bar${bar.isLater ? " lane-later" : ""}`}
      role="button"
      tabIndex={0}
      aria-label={props.name}
      onClick={open}
      onKeyDown={(event) => (event.key === "Enter" || event.key === " ") && (event.preventDefault(), open())}
    >
      <title>{props.name}</title>
      <rect className="lane-hit" x={x - 2} y={16} width={width + 4} height={20} />
      <rect
        x={x}
        y={18}
        width={width}
        height={bar.look === "besieged" ? 5 : 14}
        fill={bar.look === "besieged" ? paint.colour : fill}
        stroke={bar.look === "lost" ? paint.colour : "none"}
        strokeDasharray={bar.look === "lost" ? "3 3" : undefined}
        opacity={bar.to === null && bar.look !== "lost" ? 0.92 : 1}
      />
      <path className="lane-start" d={`M${start} 16v18`} />
      {bar.look === "held" && width > 20 && (
        <text
          className="lane-sign"
          x={start < end || start === end ? x + 5 : x + width - 5}
          y={29}
          fill={inkOn(paint.colour)}
          textAnchor={start <= end ? "start" : "end"}
          direction="ltr"
        >
          {paint.sign}
        </text>
      )}
    </g>
  );
}

function words(
  bar: LaneBar,
  { nameOfActor }: { readonly nameOfActor: (id: string) => string },
  day: string,
): string {
  return `${day}: ${bar.look}, ${bar.actors.map(nameOfActor).join(", ")}`;
}

function span(lanes: readonly Lane[], on: string, known: string): [string, string] {
  const days = lanes.flatMap((lane) => lane.bars.map((bar) => bar.from));
  const from = days.reduce((a, b) => (b < a ? b : a), addDays(on, -14));
  const to = [...days, known].reduce((a, b) => (b > a ? b : a), addDays(on, 14));
  const first = daysBetween(from, to) > 240 ? addDays(to, -240) : from;
  return [addDays(on < first ? on : first, -2), addDays(to, 3)];
}

function secondOf(bar: LaneBar, palette: Palette): string {
  const first = palette.of(bar.actors[0] ?? "").colour;
  return (
    bar.actors.map((actor) => palette.of(actor).colour).find((colour) => colour !== first) ??
    palette.of("").colour
  );
}

function stripeId(a: string, b: string): string {
  return `stripe-${a.slice(1)}-${b.slice(1)}`;
}

function stripesIn(lanes: readonly Lane[], palette: Palette): [string, string, string][] {
  const found = new Map<string, [string, string, string]>();
  for (const bar of lanes.flatMap((lane) => lane.bars)) {
    if (bar.look !== "contested") continue;
    const first = palette.of(bar.actors[0] ?? "").colour;
    const second = secondOf(bar, palette);
    found.set(stripeId(first, second), [stripeId(first, second), first, second]);
  }
  return [...found.values()];
}
