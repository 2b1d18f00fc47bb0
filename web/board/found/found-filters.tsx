import type { Facet } from "../../../src/edge/ledger/found.ts";
import type { FoundAnswer } from "../../../src/server/answers.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import type { MessageKey } from "../../i18n/language.ts";
import { useNames } from "../../names.ts";
import type { Narrowing } from "../../state/boards.ts";
import type { RecordOnPage } from "../../state/use-record.ts";
import { Choice } from "../choice.tsx";
import { DayField } from "../day-field.tsx";
import { Tabs } from "../tabs.tsx";

/** By what the results are narrowed: kind, voice, area, days; each choice says how many it leaves. */
export function FoundFilters(props: {
  readonly found: FoundAnswer;
  readonly record: RecordOnPage;
  readonly narrowing: Narrowing;
  readonly onNarrow: (part: Narrowing) => void;
}) {
  const { found, record, narrowing, onNarrow } = props;
  const { kind, voice, area, from, to } = narrowing;
  const { t, number } = useLanguage();
  const names = useNames();
  const { kinds, voices, areas } = found.facets;
  const cards = new Map(record.map.places.map((card) => [card.name, card]));
  const options = (facets: readonly Facet[], all: MessageKey, nameOf: (facet: Facet) => string) => [
    ["", t(all)] as const,
    ...facets.map((facet) => [facet.key, `${nameOf(facet)} (${number(facet.count)})`] as const),
  ];
  return (
    <div className="narrowing">
      <Tabs
        label={t("eventKind")}
        name="kind"
        value={kind ?? ""}
        options={[
          ["", t("kindsAll"), kinds.reduce((sum, { count }) => sum + count, 0)],
          ...kinds.map(({ key, count }) => [key, t(`kind.${key}` as MessageKey), count] as const),
        ]}
        onChoice={(key) => onNarrow({ kind: key })}
      />
      <div className="choices">
        <Choice
          label={t("voice")}
          value={voice ?? ""}
          options={options(voices, "voicesAll", ({ key, name }) => names.voice(key, name))}
          onChoice={(key) => onNarrow({ voice: key })}
        />
        <Choice
          label={t("area")}
          value={area ?? ""}
          options={options(areas, "areaAll", ({ name }) => {
            const card = cards.get(name);
            return card === undefined ? name : names.card(card);
          })}
          onChoice={(key) => onNarrow({ area: key })}
        />
        <DayField
          label={t("briefFrom")}
          value={from ?? ""}
          max={to}
          isOpen
          onDay={(day) => onNarrow({ from: day })}
        />
        <DayField
          label={t("briefTo")}
          value={to ?? ""}
          min={from}
          isOpen
          onDay={(day) => onNarrow({ to: day })}
        />
      </div>
    </div>
  );
}
