import { memo } from "react";
import { useLanguage } from "../i18n/use-language.ts";
import { PlaceList } from "../place/place-list.tsx";
import { DisputeBoard } from "../board/dispute-board.tsx";
import { SourcePage } from "../source/source-page.tsx";
import { ReportPage } from "../report/report-page.tsx";
import type { DeskState, LiveTime } from "../state/use-desk.ts";
import type { RecordOnPage } from "../state/use-record.ts";
import { ReviewPage } from "../review/review-page.tsx";
import { FirstVisit } from "./first-visit.tsx";
import { StageHead } from "./stage-head.tsx";
import { StageMap } from "./stage-map.tsx";

interface StageProps {
  readonly record: RecordOnPage;
  readonly desk: DeskState;
  readonly live: LiveTime;
  readonly isList: boolean;
  readonly onList: (isList: boolean) => void;
  readonly onPaste: () => void;
  readonly onReload: () => void;
}

/** The middle of the desk: the map, its twin as a list, or a report read whole. */
export function Stage({ record, desk, live, isList, onList, onPaste, onReload }: StageProps) {
  const { selection } = desk;
  const { t } = useLanguage();
  if (selection.report !== null || selection.source !== null || selection.board !== null)
    return (
      <main className="stage" id="places">
        <StageOver record={record} desk={desk} onReload={onReload} />
      </main>
    );
  return (
    <main className="stage" id="places">
      <StageHead selection={{ ...selection, on: live.on, known: live.known }} />
      <div className="stage-view" role="group" aria-label={t("places")}>
        <button type="button" aria-pressed={!isList} onClick={() => onList(false)}>
          {t("showMap")}
        </button>
        <button type="button" aria-pressed={isList} onClick={() => onList(true)}>
          {t("showList")}
        </button>
      </div>
      {isList ? (
        <StillList
          states={desk.states}
          selected={selection.place}
          palette={desk.palette}
          onPlace={desk.openPlace}
        />
      ) : (
        <StageMap record={record} desk={desk} live={live} onFailure={() => onList(true)} />
      )}
      {record.meta.counts.reports === 0 && (
        <div className="empty">
          <b>{t("emptyTitle")}</b>
          <p>{t("emptyText")}</p>
          <button type="button" className="primary" onClick={onPaste}>
            {t("addReport")}
          </button>
        </div>
      )}
      {!isList && <p className="credit">{t("attribution")}</p>}
      {record.meta.counts.reports > 0 && <StillFirstVisit />}
    </main>
  );
}

const StillList = memo(PlaceList);
const StillFirstVisit = memo(FirstVisit);

/** The page that lies over the map: a report, a voice's record, the disputes. */
function StageOver({ record, desk, onReload }: Pick<StageProps, "record" | "desk" | "onReload">) {
  const { selection, report, openClaim, openReport, openSource, openBoard, openPlace } = desk;
  const { claim, source, known } = selection;
  if (report !== null)
    return <ReportPage answer={report} claim={claim} onClaim={openClaim} onBack={() => openReport(null)} />;
  if (source !== null)
    return (
      <SourcePage
        record={record}
        voice={source}
        known={known}
        onClaim={openClaim}
        onBack={() => openSource(null)}
      />
    );
  if (selection.board === "review") return <ReviewPage onReload={onReload} onBack={() => openBoard(null)} />;
  return (
    <DisputeBoard
      selection={selection}
      onPlace={openPlace}
      onClaim={openClaim}
      onBack={() => openBoard(null)}
    />
  );
}
