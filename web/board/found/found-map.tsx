import { useMemo } from "react";
import type { PlaceCard } from "../../../src/server/answers.ts";
import { ownPane, StageMap } from "../../chrome/stage-map.tsx";
import { useLanguage } from "../../i18n/use-language.ts";
import { useNames } from "../../names.ts";
import type { Camera } from "../../state/selection.ts";
import type { DeskState, LiveTime } from "../../state/use-desk.ts";
import type { RecordOnPage } from "../../state/use-record.ts";

/** As many places as are named above the results. */
const MOST = 12;

/** The places of what was found: by name, and on the map, the others pale, when that is asked for. */
export function FoundMap(props: {
  readonly places: readonly PlaceCard[];
  readonly record: RecordOnPage;
  readonly desk: DeskState;
  readonly live: LiveTime;
}) {
  const { places, record, desk, live } = props;
  const { selection, change } = desk;
  const { narrowing } = selection;
  const { t } = useLanguage();
  const names = useNames();
  const isMap = narrowing.show === "map";
  const show = (next: string | undefined) =>
    change({ narrowing: { ...narrowing, show: next }, camera: null });
  const open = (place: string | null) => change({ place, claim: null });
  const foremost = useMemo(() => new Set(places.map(({ id }) => id)), [places]);
  const still = { ...desk, openPlace: open };
  if (places.length === 0) return null;
  return (
    <>
      <div className="found-places">
        <div className="stage-view" role="group" aria-label={t("places")}>
          <button type="button" aria-pressed={!isMap} onClick={() => show(undefined)}>
            {t("showList")}
          </button>
          <button type="button" aria-pressed={isMap} onClick={() => show("map")}>
            {t("showMap")}
          </button>
        </div>
        {places.slice(0, MOST).map((card) => (
          <button key={card.id} type="button" className="link" onClick={() => open(card.id)}>
            <bdi>{names.card(card)}</bdi>
          </button>
        ))}
        {places.length > MOST && <small>{t("andMoreNames", { n: places.length - MOST })}</small>}
      </div>
      {isMap && (
        <div className="found-map">
          <StageMap
            record={record}
            desk={still}
            pane={{ ...ownPane(desk, live), foremost }}
            around={around(places)}
            onFailure={() => show(undefined)}
          />
        </div>
      )}
    </>
  );
}

/** Where a map shows all these places; null where none has a point. */
function around(places: readonly PlaceCard[]): Camera | null {
  const points = places.filter(({ lat, lon, kind }) => lat !== null && lon !== null && kind !== "country");
  const lons = points.map(({ lon }) => lon!);
  const lats = points.map(({ lat }) => lat!);
  if (points.length === 0) return null;
  const [west, east] = [Math.min(...lons), Math.max(...lons)];
  const [south, north] = [Math.min(...lats), Math.max(...lats)];
  const span = Math.max(east - west, 1.6 * (north - south), 0.5);
  return { lon: (west + east) / 2, lat: (south + north) / 2, zoom: Math.log2(WORLD / span) };
}

/** At zoom 0 a map of the board's width shows so many degrees, with some room around. */
const WORLD = 360 * 0.9;
