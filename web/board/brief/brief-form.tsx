import { useMemo } from "react";
import { useLanguage } from "../../i18n/use-language.ts";
import { isArea } from "../../map/place-rank.ts";
import { useNames } from "../../names.ts";
import type { Narrowing } from "../../state/boards.ts";
import type { RecordOnPage } from "../../state/use-record.ts";
import { Choice } from "../choice.tsx";

/** What a brief is asked for: its area and its two days. */
export function BriefForm(props: {
  readonly from: string;
  readonly to: string;
  readonly area: string;
  readonly record: RecordOnPage;
  readonly onNarrow: (part: Narrowing) => void;
}) {
  const { from, to, area, record, onNarrow } = props;
  const { t, lang } = useLanguage();
  const names = useNames();
  const areas = useMemo(
    () =>
      record.map.places
        .filter(({ kind }) => isArea(kind))
        .map((card): [string, string] => [card.id, names.card(card)])
        .sort(([, a], [, b]) => a.localeCompare(b, lang)),
    [record, names, lang],
  );
  return (
    <div className="narrowing brief-form">
      <div className="choices">
        <Choice
          label={t("area")}
          value={area}
          options={[["", t("areaAll")], ...areas]}
          onChoice={(chosen) => onNarrow({ area: chosen })}
        />
        <Day label={t("briefFrom")} value={from} max={to} onDay={(day) => onNarrow({ from: day })} />
        <Day label={t("briefTo")} value={to} min={from} onDay={(day) => onNarrow({ to: day })} />
      </div>
    </div>
  );
}

function Day(props: {
  readonly label: string;
  readonly value: string;
  readonly min?: string;
  readonly max?: string;
  readonly onDay: (day: string) => void;
}) {
  const { label, value, min, max, onDay } = props;
  return (
    <label className="choice">
      <span>{label}</span>
      <input
        type="date"
        value={value}
        min={min}
        max={max}
        onChange={({ target }) => target.value !== "" && target.validity.valid && onDay(target.value)}
      />
    </label>
  );
}
