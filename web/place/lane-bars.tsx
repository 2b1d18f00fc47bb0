import { addDays } from "../../src/base/day.ts";
import type { Language } from "../i18n/language.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { inkOn } from "../map/disc.ts";
import type { Palette } from "../map/palette.ts";
import { type Names, useNames } from "../names.ts";
import type { TimeScale } from "../time/time-scale.ts";
import type { Lane, LaneBar } from "./lane-model.ts";

interface BarsProps {
  readonly bars: readonly LaneBar[];
  readonly scale: TimeScale;
  readonly palette: Palette;
  /** Where the strip of later words lies; absent for what was known. */
  readonly later?: number;
  readonly onClaim: (id: string) => void;
}

/** The bars of one lane; what was published later is a thin strip at `later` px from the top. */
export function LaneBars({ bars, ...rest }: BarsProps) {
  return bars.map((bar) => <Bar key={bar.from} bar={bar} {...rest} />);
}

function Bar(props: Omit<BarsProps, "bars"> & { readonly bar: LaneBar }) {
  const { bar, scale, palette, later, onClaim } = props;
  const isLater = later !== undefined;
  const top = later ?? 18;
  const language = useLanguage();
  const names = useNames();
  if ((bar.to ?? scale.to) < scale.from || bar.from > scale.to) return null;
  const { x, width } = extentOf(bar, scale);
  const name = barWords(bar, language, names);
  const open = () => bar.claim !== null && onClaim(bar.claim);
  const box = { x, width, y: top, height: isLater ? 3 : 13 };
  return (
    <>
      <g
        className={`lane-bar${isLater ? " lane-later" : ""}`}
        role="button"
        tabIndex={0}
        aria-label={name}
        onClick={open}
        onKeyDown={(event) =>
          (event.key === "Enter" || event.key === " ") && (event.preventDefault(), open())
        }
      >
        <title>{name}</title>
        <rect className="lane-hit" x={x - 2} y={top - 2} width={width + 4} height={isLater ? 6 : 17} />
        <Paint bar={bar} palette={palette} box={box} />
        {bar.from >= scale.from && !isLater && (
          <path className="lane-start" d={`M${scale.x(bar.from)} 16v17`} />
        )}
      </g>
      <Sign bar={bar} palette={palette} box={box} />
    </>
  );
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The grammar of the discs, laid along time: solid, hollow, striped, dotted; a band below in the besieger's colour. */
function Paint({
  bar,
  palette,
  box,
}: {
  readonly bar: LaneBar;
  readonly palette: Palette;
  readonly box: Box;
}) {
  const { x, y, width, height } = box;
  const paint = palette.of(bar.actors[0] ?? "");
  const siege = bar.besiegers === null ? null : palette.of(bar.besiegers[0] ?? "").colour;
  return (
    <>
      {bar.look === "held" && <rect {...box} fill={paint.colour} />}
      {bar.look === "contested" && <rect {...box} fill={`url(#${stripeId(...stripeOf(bar, palette))})`} />}
      {bar.look === "claimed" && (
        <rect
          x={x + 1}
          y={y + 1}
          width={Math.max(1, width - 2)}
          height={Math.max(1, height - 2)}
          fill="var(--hollow)"
          stroke={paint.colour}
          strokeWidth="2"
        />
      )}
      {bar.look === "unknown" && <rect {...box} fill="none" stroke="var(--ink-3)" strokeDasharray="2 3" />}
      {siege !== null && <rect x={x} y={y + height - 2} width={width} height={4} fill={siege} />}
    </>
  );
}

/** The holder's letters on its bar; outside the button, whose name says who it is. */
function Sign({
  bar,
  palette,
  box,
}: {
  readonly bar: LaneBar;
  readonly palette: Palette;
  readonly box: Box;
}) {
  const { dir } = useLanguage();
  const { colour, sign } = palette.of(bar.actors[0] ?? "");
  if ((bar.look !== "held" && bar.look !== "claimed") || box.width <= 20 || box.height < 9) return null;
  return (
    <text
      className="lane-sign"
      x={dir === "rtl" ? box.x + box.width - 6 : box.x + 6}
      y={box.y + box.height - 3}
      fill={bar.look === "held" ? inkOn(colour) : "var(--ink)"}
      textAnchor={dir === "rtl" ? "end" : "start"}
      direction="ltr"
      aria-hidden="true"
    >
      {sign}
    </text>
  );
}

/** The stripes of the lanes' contested bars, each pair of colours once. */
export function Stripes({ lanes, palette }: { readonly lanes: readonly Lane[]; readonly palette: Palette }) {
  const bars = lanes.flatMap(({ bars: now, later }) => [...now, ...later]);
  const pairs = bars.filter(({ look }) => look === "contested").map((bar) => stripeOf(bar, palette));
  const found = new Map(pairs.map((pair) => [stripeId(...pair), pair]));
  return (
    <defs>
      {[...found].map(([id, [a, b]]) => (
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
  );
}

function extentOf({ from, to }: LaneBar, scale: TimeScale): { x: number; width: number } {
  const start = scale.x(from < scale.from ? scale.from : from);
  const after = to === null || to >= scale.to ? scale.to : addDays(to, 1);
  const end = scale.x(after);
  return { x: Math.min(start, end), width: Math.max(4, Math.abs(end - start) - 1) };
}

function stripeOf({ actors }: LaneBar, palette: Palette): [string, string] {
  if (actors.length === 0) return [palette.of("").colour, "var(--hollow)"];
  const colours = actors.map((actor) => palette.of(actor).colour);
  const [first = palette.of("").colour] = colours;
  return [first, colours.find((colour) => colour !== first) ?? palette.of("").colour];
}

function stripeId(a: string, b: string): string {
  return `stripe-${a}-${b}`.replace(/[^\w-]/g, "");
}

function barWords({ from, to, look, actors, besiegers }: LaneBar, language: Language, names: Names): string {
  const { t, list, day } = language;
  const until = to === null ? "" : `–${day(to, "short")}`;
  const state = [t(`state.${look}`), ...(besiegers === null ? [] : [t("state.besieged")])].join(", ");
  return `${day(from)}${until}: ${state}${actors.length > 0 ? `, ${list(actors.map(names.actor))}` : ""}`;
}
