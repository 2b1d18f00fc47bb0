import { useMemo } from "react";
import type { RecordedClaim } from "../../../src/record/recorded-claim.ts";
import type { Forecast } from "../../../src/views/forecasts.ts";
import { api } from "../../api/api-client.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { useNames } from "../../names.ts";
import type { Narrowing } from "../../state/boards.ts";
import { useClaims } from "../../state/use-claims.ts";
import type { DeskState } from "../../state/use-desk.ts";
import { type RecordOnPage, useAnswer } from "../../state/use-record.ts";
import { areasAmong } from "../areas.ts";
import { BoardFrame } from "../board-frame.tsx";
import { Choice } from "../choice.tsx";
import { Tabs } from "../tabs.tsx";
import { ForecastRow } from "./forecast-row.tsx";

interface ForecastBoardProps {
  readonly record: RecordOnPage;
  readonly desk: DeskState;
}

const OUTCOMES = ["came-true", "did-not", "open"] as const;
const MOODS = ["predicted", "intended", "demanded"] as const;

/** What was foretold, meant or demanded, and what became of it. */
export function ForecastBoard({
  record,
  desk,
  onBack,
}: ForecastBoardProps & { readonly onBack: () => void }) {
  const { known, policy, lens } = desk.selection;
  const { t, day } = useLanguage();
  const query = new URLSearchParams({ known, policy, lens: lens.join(",") }).toString();
  const answer = useAnswer(query, api.forecasts, record.map);
  const note = `${t("forecastsNote")} ${t("toKnown", { date: day(known) })}`;
  return (
    <BoardFrame title={t("forecasts")} note={note} answer={answer} looks="wide" onBack={onBack}>
      {(forecasts) => <Forecasts forecasts={forecasts} record={record} desk={desk} />}
    </BoardFrame>
  );
}

function Forecasts(props: ForecastBoardProps & { readonly forecasts: readonly Forecast[] }) {
  const { forecasts, record, desk } = props;
  const { selection, change } = desk;
  const { narrowing } = selection;
  const { t, lang } = useLanguage();
  const names = useNames();
  const areas = useMemo(() => areasAmong(record.map.places), [record]);
  const claims = useClaims(
    useMemo(() => forecasts.flatMap(({ claims: [first], by }) => [first!, ...by]), [forecasts]),
  );
  const placeOf = ({ claims: [first] }: Forecast) => claims.get(first!)?.claim.place ?? null;
  const narrow = (part: Narrowing) => change({ narrowing: { ...narrowing, ...part } });
  const { kind, area } = narrowing;
  const within = forecasts.filter(
    (each) =>
      (kind === undefined || each.modality === kind) &&
      (area === undefined || areas.of(placeOf(each)).includes(area)),
  );
  const outcome = OUTCOMES.find((name) => name === narrowing.outcome);
  const count = (wanted: string) => within.filter((each) => each.outcome === wanted).length;
  const shown = within.filter((each) => outcome === undefined || each.outcome === outcome);
  return (
    <>
      <div className="narrowing">
        <Tabs
          label={t("becameLabel")}
          name="outcome"
          value={outcome ?? ""}
          options={[
            ["", t("becameAll"), within.length],
            ...OUTCOMES.map((name) => [name, t(`became.${name}`), count(name)] as const),
          ]}
          onChoice={(name) => narrow({ outcome: name })}
        />
        <div className="choices">
          <Choice
            label={t("modality")}
            value={kind ?? ""}
            options={[["", t("kindsAll")], ...MOODS.map((mood) => [mood, t(`mood.${mood}`)] as const)]}
            onChoice={(mood) => narrow({ kind: mood })}
          />
          <Choice
            label={t("area")}
            value={area ?? ""}
            options={[["", t("areaAll")], ...areas.options(forecasts.map(placeOf), { names, lang })]}
            onChoice={(key) => narrow({ area: key })}
          />
        </div>
      </div>
      <Rows forecasts={shown} claims={claims} />
    </>
  );
}

function Rows(props: {
  readonly forecasts: readonly Forecast[];
  readonly claims: ReadonlyMap<string, RecordedClaim>;
}) {
  const { forecasts, claims } = props;
  const { t } = useLanguage();
  if (forecasts.length === 0) return <p className="note">{t("forecastsNone")}</p>;
  return (
    <ul className="dated-rows">
      {[...forecasts].reverse().map((forecast) => (
        <ForecastRow key={forecast.id} forecast={forecast} claims={claims} />
      ))}
    </ul>
  );
}
