import type { Tally } from "../../../src/views/tally.ts";
import { measureWords, populationWords } from "../../claim/claim-words.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { useNames } from "../../names.ts";
import type { Narrowing } from "../../state/boards.ts";
import type { RecordOnPage } from "../../state/use-record.ts";
import { Choice } from "../choice.tsx";
import { Tabs } from "../tabs.tsx";
import { areaName } from "./group-name.ts";
import { GROUPINGS, measureShown, measuresIn, type TallyKeys } from "./tally-model.ts";

/** What of the figures is shown: one measure, an area, a population, and by what they stand together. */
export function TallyFilters(props: {
  readonly tallies: readonly Tally[];
  readonly keys: TallyKeys;
  readonly narrowing: Narrowing;
  readonly record: RecordOnPage;
  readonly onNarrow: (part: Narrowing) => void;
}) {
  const { tallies, keys, narrowing, record, onNarrow } = props;
  const language = useLanguage();
  const { t } = language;
  const names = useNames();
  const measure = measureShown(tallies, narrowing);
  const own = tallies.filter((tally) => tally.measure === measure);
  const areas = [...new Set(own.flatMap((tally) => [...keys.areas(tally)]))]
    .map((key): [string, string] => [key, areaName(key, record, names)])
    .sort(([, a], [, b]) => a.localeCompare(b, language.lang));
  const populations = [...new Set(own.map((tally) => keys.of(tally, "population")))]
    .map((key): [string, string] => [key, populationWords(key, language)])
    .sort(([, a], [, b]) => a.localeCompare(b, language.lang));
  return (
    <div className="narrowing">
      <Tabs
        label={t("measure")}
        name="measure"
        value={measure}
        options={measuresIn(tallies).map(([name, count]) => [name, measureWords(name, language), count])}
        onChoice={(name) => onNarrow({ measure: name })}
      />
      <div className="choices">
        <Choice
          label={t("area")}
          value={narrowing.area ?? ""}
          options={[["", t("areaAll")], ...areas]}
          onChoice={(area) => onNarrow({ area })}
        />
        <Choice
          label={t("population")}
          value={narrowing.population ?? ""}
          options={[["", t("populationAll")], ...populations]}
          onChoice={(population) => onNarrow({ population })}
        />
        <Choice
          label={t("groupBy")}
          value={narrowing.by ?? "place"}
          options={GROUPINGS.map((by) => [by, t(`groupBy.${by}`)])}
          onChoice={(by) => onNarrow({ by })}
        />
      </div>
    </div>
  );
}
