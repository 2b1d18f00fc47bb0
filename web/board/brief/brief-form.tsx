import { useMemo } from "react";
import { useLanguage } from "../../i18n/use-language.ts";
import { isArea } from "../../map/place-rank.ts";
import { useNames } from "../../names.ts";
import type { Narrowing } from "../../state/boards.ts";
import type { RecordOnPage } from "../../state/use-record.ts";
import { Choice } from "../choice.tsx";
import { DayField } from "../day-field.tsx";

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
        <DayField label={t("briefFrom")} value={from} max={to} onDay={(day) => onNarrow({ from: day })} />
        <DayField label={t("briefTo")} value={to} min={from} onDay={(day) => onNarrow({ to: day })} />
      </div>
    </div>
  );
}
