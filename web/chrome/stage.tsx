import { lazy, Suspense, useMemo, useState } from "react";
import { useLanguage } from "../i18n/use-language.ts";
import { focusCountries } from "../map/focus-countries.ts";
import { MapTip } from "../map/map-tip.tsx";
import { PlaceList } from "../place/place-list.tsx";
import { ReportPage } from "../report/report-page.tsx";
import type { DeskState } from "../state/use-desk.ts";
import type { RecordOnPage } from "../state/use-record.ts";
import { FirstVisit } from "./first-visit.tsx";
import { StageHead } from "./stage-head.tsx";

const MapView = lazy(() => import("../map/map-view.tsx").then(({ MapView: view }) => ({ default: view })));

interface StageProps {
  readonly record: RecordOnPage;
  readonly desk: DeskState;
  readonly isList: boolean;
  readonly onList: (isList: boolean) => void;
}

/** The middle of the desk: the map, its twin as a list, or a report read whole. */
export function Stage({ record, desk, isList, onList }: StageProps) {
  const { selection, report, openClaim, openReport } = desk;
  const { t } = useLanguage();
  if (report !== null)
    return (
      <main className="stage" id="places">
        <ReportPage
          answer={report}
          claim={selection.claim}
          onClaim={openClaim}
          onBack={() => openReport(null)}
        />
      </main>
    );
  return (
    <main className="stage" id="places">
      <StageHead selection={selection} />
      <div className="stage-view" role="group" aria-label={t("places")}>
        <button type="button" aria-pressed={!isList} onClick={() => onList(false)}>
          {t("showMap")}
        </button>
        <button type="button" aria-pressed={isList} onClick={() => onList(true)}>
          {t("showList")}
        </button>
      </div>
      {isList ? (
        <PlaceList
          states={desk.states}
          selected={selection.place}
          palette={desk.palette}
          onPlace={desk.openPlace}
        />
      ) : (
        <StageMap record={record} desk={desk} onFailure={() => onList(true)} />
      )}
      {record.meta.counts.reports === 0 && (
        <p className="empty">
          <b>{t("emptyTitle")}</b> {t("emptyText")}
        </p>
      )}
      {!isList && <p className="credit">{t("attribution")}</p>}
      <FirstVisit />
    </main>
  );
}

function StageMap(props: Pick<StageProps, "record" | "desk"> & { readonly onFailure: () => void }) {
  const { record, desk, onFailure } = props;
  const { meta, map, ground } = record;
  const { selection, change } = desk;
  const { t } = useLanguage();
  const [tip, setTip] = useState<{ place: string; x: number; y: number } | null>(null);
  const [camera] = useState(selection.camera ?? meta.start ?? { lon: 40.4, lat: 34.9, zoom: 6.2 });
  const focus = useMemo(() => focusCountries(map), [map]);
  return (
    <>
      <Suspense fallback={<p className="wait">{t("loading")}</p>}>
        <MapView
          ground={ground}
          states={desk.states}
          selected={selection.place}
          palette={desk.palette}
          theme={desk.theme}
          focus={focus}
          notes={desk.notes}
          camera={camera}
          onPick={desk.openPlace}
          onHover={(id, x, y) => setTip(id === null ? null : { place: id, x, y })}
          onCamera={(next) => change({ camera: next })}
          onFailure={onFailure}
        />
      </Suspense>
      {tip !== null && <MapTip tip={tip} states={desk.states} />}
    </>
  );
}
