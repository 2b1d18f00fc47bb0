import { useMemo } from "react";
import type { Tally } from "../../../src/views/tally.ts";
import { api } from "../../api/api-client.ts";
import { measureWords } from "../../claim/claim-words.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import type { Narrowing } from "../../state/boards.ts";
import type { DeskState } from "../../state/use-desk.ts";
import { type RecordOnPage, useAnswer } from "../../state/use-record.ts";
import { BoardFrame } from "../board-frame.tsx";
import { TallyChart } from "./tally-chart.tsx";
import { TallyFilters } from "./tally-filters.tsx";
import { TallyGroups } from "./tally-groups.tsx";
import { GROUPINGS, measureShown, narrowed, tallyKeys } from "./tally-model.ts";

interface TallyBoardProps {
  readonly record: RecordOnPage;
  readonly desk: DeskState;
}

/** How many were killed, injured, displaced, besieged, …: min, best and max over time, by place, area, population or side. */
export function TallyBoard({ record, desk, onBack }: TallyBoardProps & { readonly onBack: () => void }) {
  const { known, lens } = desk.selection;
  const { t } = useLanguage();
  const query = new URLSearchParams({ known, lens: lens.join(",") }).toString();
  const answer = useAnswer(query, api.tally, record.map);
  return (
    <BoardFrame title={t("tallyTitle")} note={t("tallyNote")} answer={answer} looks="wide" onBack={onBack}>
      {(tallies) => <Figures tallies={tallies} record={record} desk={desk} />}
    </BoardFrame>
  );
}

const SERIES = ["incident", "cumulative"] as const;

function Figures({ tallies, record, desk }: TallyBoardProps & { readonly tallies: readonly Tally[] }) {
  const { selection, change, openClaim } = desk;
  const language = useLanguage();
  const { t } = language;
  const { narrowing } = selection;
  const keys = useMemo(() => tallyKeys(record.map.places, record.meta.actors), [record]);
  const shown = useMemo(() => narrowed(tallies, narrowing, keys), [tallies, narrowing, keys]);
  if (tallies.length === 0) return <p className="note">{t("tallyNone")}</p>;
  const by = GROUPINGS.find((name) => name === narrowing.by) ?? "place";
  const narrow = (part: Narrowing) => change({ narrowing: { ...narrowing, ...part } });
  return (
    <>
      <TallyFilters tallies={tallies} keys={keys} narrowing={narrowing} record={record} onNarrow={narrow} />
      {shown.length === 0 && <p className="note">{t("tallyNoneHere")}</p>}
      {SERIES.map((series) => {
        const own = shown.filter((tally) => tally.series === series);
        if (own.length === 0) return null;
        return (
          <section key={series}>
            <h2>
              {measureWords(measureShown(tallies, narrowing), language)}: {t(`series.${series}`)}
            </h2>
            <p className="note">{t(`seriesNote.${series}`)}</p>
            {own.length > 2 && <TallyChart tallies={own} on={selection.on} onClaim={openClaim} />}
            <TallyGroups tallies={own} by={by} keys={keys} record={record} />
          </section>
        );
      })}
    </>
  );
}
