import { useMemo } from "react";
import { discOf } from "../map/palette.ts";
import { isSpokenOf } from "../state/place-state.ts";
import type { DeskState } from "../state/use-desk.ts";
import type { TimeScale } from "./time-scale.ts";

/** The chosen place through time, as the map would draw it: solid held, hollow claimed, striped contested, a line below in the besieger's colour. */
export function PlaceBand(props: {
  readonly desk: Pick<DeskState, "turns" | "looks" | "palette">;
  readonly scale: TimeScale;
  readonly y: number;
  readonly height: number;
}) {
  const { desk, scale, y, height } = props;
  const { turns, looks, palette } = desk;
  const bars = useMemo(
    () =>
      turns.flatMap(({ day, look }, i) => {
        const answer = { ...looks[look]!, days_since: null };
        if (!isSpokenOf({ answer }) || day > scale.to) return [];
        const [a, b] = [clamped(day, scale), clamped(turns[i + 1]?.day ?? scale.to, scale)].map(scale.x) as [
          number,
          number,
        ];
        if (a === b) return [];
        return [{ x: Math.min(a, b), width: Math.abs(a - b), disc: discOf({ answer }, palette) }];
      }),
    [turns, looks, palette, scale],
  );
  return bars.map(({ x, width, disc }) => {
    const box = { x, y, width };
    const ring = disc.ring === null ? 0 : 3;
    return (
      <g key={x}>
        {disc.look === "held" && <rect {...box} height={height - ring} fill={disc.colour} />}
        {disc.look === "claimed" && (
          <rect
            x={x + 0.75}
            y={y + 0.75}
            width={Math.max(0.5, width - 1.5)}
            height={height - ring - 1.5}
            fill="var(--hollow)"
            stroke={disc.colour}
            strokeWidth="1.5"
          />
        )}
        {disc.look === "contested" && (
          <>
            <rect {...box} height={(height - ring) / 2} fill={disc.colour} />
            <rect
              {...box}
              y={y + (height - ring) / 2}
              height={(height - ring) / 2}
              fill={disc.second ?? "var(--hollow)"}
            />
          </>
        )}
        {disc.ring !== null && <rect {...box} y={y + height - ring} height={ring} fill={disc.ring} />}
      </g>
    );
  });
}

function clamped(day: string, { from, to }: TimeScale): string {
  return day < from ? from : day > to ? to : day;
}
