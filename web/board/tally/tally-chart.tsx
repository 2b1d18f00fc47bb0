import type { Tally } from "../../../src/views/tally.ts";
import { populationWords } from "../../claim/claim-words.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { useNames } from "../../names.ts";
import { daysWords, rangeWords } from "../../place/tallies.tsx";
import { monthTicks, type TimeScale } from "../../time/time-scale.ts";
import { useWidth } from "../../use-width.ts";
import { type CountScale, countScale, dayScale, MARGIN, type Mark, marksOf } from "./chart-marks.ts";

const HEIGHT = 250;
/** Width of a letter of a name, about; px. */
const LETTER = 6.4;

/** Figures over time: a bar from lowest to highest, a dot at the best; open above where nobody gives an upper bound. */
export function TallyChart(props: {
  readonly tallies: readonly Tally[];
  readonly on: string;
  readonly onClaim: (id: string) => void;
}) {
  const { tallies, on, onClaim } = props;
  const { t, dir } = useLanguage();
  const names = useNames();
  const [box, width] = useWidth<HTMLDivElement>();
  const size = { width: Math.max(width, 200), height: HEIGHT, rtl: dir === "rtl" };
  const days = dayScale(tallies, size);
  const counts = countScale(tallies, size);
  const nameOf = ({ place, place_id }: Tally) =>
    place === null ? "" : names.place({ id: place_id, name: place });
  const marks = marksOf(tallies, { days, counts }, (tally) => nameOf(tally).length * LETTER);
  return (
    <div className="chart" ref={box}>
      {width > 0 && (
        <svg width={width} height={HEIGHT} role="group" aria-label={t("chartLabel")}>
          <Grid counts={counts} width={width} />
          <g transform={`translate(${size.rtl ? 0 : MARGIN.side} 0)`}>
            <Months days={days} />
            {on >= days.from && on <= days.to && (
              <path className="chart-on" d={`M${days.x(on)} ${MARGIN.top - 8}V${HEIGHT - MARGIN.bottom}`} />
            )}
            {marks.map((mark) => (
              <FigureMark
                key={mark.tally.claims.join()}
                mark={mark}
                name={nameOf(mark.tally)}
                onClaim={onClaim}
              />
            ))}
          </g>
        </svg>
      )}
      <p className="note">{t("chartNote")}</p>
    </div>
  );
}

function Grid({ counts, width }: { readonly counts: CountScale; readonly width: number }) {
  const { number, dir } = useLanguage();
  return counts.ticks.map((tick) => (
    <g key={tick} transform={`translate(0 ${counts.y(tick)})`} aria-hidden="true">
      <path className="chart-grid" d={`M0 0H${width}`} />
      <text className="tick-words" x={dir === "rtl" ? width : 0} y={-3} textAnchor="start">
        {number(tick)}
      </text>
    </g>
  ));
}

function Months({ days }: { readonly days: TimeScale }) {
  const { day: words, dir } = useLanguage();
  return monthTicks(days, 62).map((day) => (
    <g key={day} transform={`translate(${days.x(day)} 0)`} aria-hidden="true">
      <path className="chart-grid" d={`M0 ${MARGIN.top}V${HEIGHT - MARGIN.bottom + 6}`} />
      <text className="tick-words" x={dir === "rtl" ? -4 : 4} y={HEIGHT - 6} textAnchor="start">
        {words(day, "month")}
      </text>
    </g>
  ));
}

function FigureMark(props: {
  readonly mark: Mark;
  readonly name: string;
  readonly onClaim: (id: string) => void;
}) {
  const { mark, name, onClaim } = props;
  const { tally, x, span, bottom, top, best } = mark;
  const language = useLanguage();
  const who = populationWords(tally.population ?? "people", language);
  const words = [`${rangeWords(tally, language)} ${who}`, name, daysWords(tally, language)];
  const open = () => onClaim(tally.claims.at(-1)!);
  const end = top ?? bottom - 16;
  return (
    <g
      className="chart-mark"
      role="button"
      tabIndex={0}
      aria-label={words.filter(Boolean).join(", ")}
      onClick={open}
      onKeyDown={(event) => event.key === "Enter" && open()}
    >
      <title>{words.filter(Boolean).join("\n")}</title>
      <rect className="chart-hit" x={x - 9} y={end - 5} width={18} height={bottom - end + 14} />
      {span[0] !== span[1] && <path className="chart-days" d={`M${span[0]} ${bottom}H${span[1]}`} />}
      <path className={top === null ? "chart-open" : "chart-range"} d={`M${x} ${bottom}V${end}`} />
      {top === null && <path className="chart-tip" d={`M${x - 3.5} ${end + 4}l3.5 -4l3.5 4`} />}
      {best === null ? (
        <path className="chart-floor" d={`M${x - 5} ${bottom}H${x + 5}`} />
      ) : (
        <circle cx={x} cy={best} r={4.2} />
      )}
      {mark.name !== null && (
        <text className="chart-name" x={mark.name} y={Math.max(end - 7, 10)} textAnchor="middle">
          {name}
        </text>
      )}
    </g>
  );
}
