import type { ActorAnswer } from "../../src/server/answers.ts";
import { addDays, daysBetween } from "../../src/base/day.ts";
import type { HoldingChange } from "../../src/views/gains-and-losses.ts";
import { useLanguage } from "../i18n/use-language.ts";
import type { Palette } from "../map/palette.ts";
import { useNames } from "../names.ts";
import { useOpens } from "../state/opens.ts";
import { monthTicks, timeScale } from "../time/time-scale.ts";
import { useWidth } from "../use-width.ts";

/** What an actor gained and lost over time under the policy; each change opens a claim that tells of it. */
export function GainsAndLosses(props: {
  readonly answer: ActorAnswer;
  readonly palette: Palette;
  readonly on: string;
}) {
  const { answer, palette, on } = props;
  const { changes, actor } = answer;
  const { t } = useLanguage();
  return (
    <section>
      <h2>{t("actorChanges")}</h2>
      <p className="note">{t("actorChangesNote")}</p>
      {changes.length === 0 && <p className="note">{t("actorChangesNone")}</p>}
      {changes.length > 2 && <Strip changes={changes} colour={palette.of(actor.id).colour} on={on} />}
      <ul className="changes">
        {changes.map((change) => (
          <Line key={`${change.kind}${change.day}${change.place.id ?? change.place.name}`} change={change} />
        ))}
      </ul>
    </section>
  );
}

function Line({ change }: { readonly change: HoldingChange }) {
  const { kind, place, day, state, others, claims } = change;
  const language = useLanguage();
  const { t } = language;
  const names = useNames();
  const { openClaim } = useOpens();
  const who = language.list(others.map(names.ref));
  const [claim] = claims;
  return (
    <li>
      <button type="button" onClick={() => claim !== undefined && openClaim(claim)}>
        <b className={`change-${kind}`}>
          <span aria-hidden="true">{kind === "gain" ? "▲" : "▼"}</span> {t(`change.${kind}`)}
        </b>
        <span>
          <bdi>{names.place(place)}</bdi>
          {who !== "" && ` ${t(kind === "gain" ? "changeFrom" : "changeTo", { who })}`}
          {(state === "claimed" || state === "contested") &&
            kind === "gain" &&
            ` (${t(`state.${state}`).toLowerCase()})`}
        </span>
        <time dateTime={day}>{language.day(day)}</time>
      </button>
    </li>
  );
}

const HEIGHT = 96;
const MIDDLE = 42;
/** Marks of days nearer than this stand on one another, px. */
const NEAR = 9;

function Strip(props: {
  readonly changes: readonly HoldingChange[];
  readonly colour: string;
  readonly on: string;
}) {
  const { changes, colour, on } = props;
  const { t, day: words, dir } = useLanguage();
  const [box, width] = useWidth<HTMLDivElement>();
  const days = changes.map(({ day }) => day).sort();
  const [first, last] = [days[0]!, on > days.at(-1)! ? on : days.at(-1)!];
  const floor = addDays(last, -730);
  const from = addDays(
    first < floor ? floor : first,
    -Math.max(4, Math.round(daysBetween(first, last) / 40)),
  );
  const scale = timeScale(from, addDays(last, 3), {
    width: Math.max(width, 100),
    rtl: dir === "rtl",
    pad: 8,
  });
  return (
    <div className="chart" ref={box}>
      {width > 0 && (
        <svg width={width} height={HEIGHT} aria-label={t("actorChanges")} role="img">
          <path className="chart-axis" d={`M0 ${MIDDLE}H${width}`} />
          {monthTicks(scale, 62).map((day) => (
            <g key={day} transform={`translate(${scale.x(day)} 0)`}>
              <path className="chart-grid" d={`M0 4V${HEIGHT - 10}`} />
              <text className="tick-words" x={dir === "rtl" ? -4 : 4} y={HEIGHT - 2}>
                {words(day, "month")}
              </text>
            </g>
          ))}
          <path className="chart-on" d={`M${scale.x(on)} 2V${HEIGHT - 14}`} />
          {stacked(
            changes.filter(({ day }) => day >= from),
            scale.x,
          ).map(({ change, x, level }) => {
            const up = change.kind === "gain" ? -1 : 1;
            const y = MIDDLE + up * (4 + level * 10);
            return (
              <path
                key={`${change.kind}${change.day}${change.place.name}`}
                d={`M${x - 4.5} ${y}h9l-4.5 ${up * 8}z`}
                fill={change.kind === "gain" ? colour : "none"}
                stroke={colour}
                strokeWidth={1.4}
              />
            );
          })}
        </svg>
      )}
    </div>
  );
}

/** The changes with where they stand: those near one another in time on top of one another, at most three high. */
function stacked(changes: readonly HoldingChange[], x: (day: string) => number) {
  const placed: { readonly change: HoldingChange; readonly x: number; readonly level: number }[] = [];
  for (const change of [...changes].sort((a, b) => (a.day < b.day ? -1 : 1))) {
    const at = x(change.day);
    const near = placed.filter((other) => other.change.kind === change.kind && Math.abs(other.x - at) < NEAR);
    placed.push({ change, x: at, level: Math.min(2, near.length) });
  }
  return placed;
}
