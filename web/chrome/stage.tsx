import { memo } from "react";
import { useLanguage } from "../i18n/use-language.ts";
import { PlaceList } from "../place/place-list.tsx";
import { isOver } from "../state/use-selection.ts";
import type { DeskState, LiveTime } from "../state/use-desk.ts";
import type { RecordOnPage } from "../state/use-record.ts";
import { FirstVisit } from "./first-visit.tsx";
import { StageHead } from "./stage-head.tsx";
import { StageCompare } from "./stage-compare.tsx";
import { ownPane, StageMap } from "./stage-map.tsx";
import { StageOver } from "./stage-over.tsx";

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
  const isBusy = live.outlines.arriving !== null || live.outlines.known !== live.known;
  if (isOver(selection))
    return (
      <main className="stage" id="places">
        <StageOver record={record} desk={desk} live={live} onReload={onReload} />
      </main>
    );
  if (desk.beside !== null)
    return (
      <main className="stage compare" id="places" aria-busy={isBusy || live.besideOutlines.arriving !== null}>
        <StageCompare record={record} desk={desk} live={live} beside={desk.beside} />
      </main>
    );
  return (
    <main className="stage" id="places" aria-busy={isBusy}>
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
        <StageMap record={record} desk={desk} pane={ownPane(desk, live)} onFailure={() => onList(true)} />
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
