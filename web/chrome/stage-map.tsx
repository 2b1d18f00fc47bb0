import { lazy, Suspense, useMemo, useState } from "react";
import { useLanguage } from "../i18n/use-language.ts";
import type { CameraLink } from "../map/camera-link.ts";
import { focusCountries } from "../map/focus-countries.ts";
import { MapTip } from "../map/map-tip.tsx";
import { useNames } from "../names.ts";
import type { Camera } from "../state/selection.ts";
import type { DeskState, LiveTime } from "../state/use-desk.ts";
import type { ShownOutlines, Way } from "../state/use-outlines.ts";
import type { RecordOnPage } from "../state/use-record.ts";
import { stateWords } from "./state-words.ts";

const MapView = lazy(() => import("../map/map-view.tsx").then(({ MapView: view }) => ({ default: view })));

/** Where the map looks when the record places nothing. */
const WIDE = { lon: 32, lat: 26, zoom: 2.6 };

/** What one map shows. */
export interface MapPane {
  readonly outlines: ShownOutlines;
  readonly on: string;
  readonly way: Way;
  readonly states: DeskState["states"];
  readonly notes: DeskState["notes"];
  /** Ids of the places drawn in full; null = all. */
  readonly foremost: ReadonlySet<string> | null;
}

/** A map, and what is under the pointer. */
export function StageMap(props: {
  readonly record: RecordOnPage;
  readonly desk: DeskState;
  readonly pane: MapPane;
  readonly link?: CameraLink;
  /** Where it looks unless somebody has moved it. */
  readonly around?: Camera | null;
  readonly onFailure: () => void;
}) {
  const { record, desk, pane, link = null, around = null, onFailure } = props;
  const { meta, map, ground } = record;
  const { selection, change, field, palette } = desk;
  const { outlines, on, foremost, states, notes } = pane;
  const { store, version } = outlines;
  const language = useLanguage();
  const { t } = language;
  const names = useNames();
  const [tip, setTip] = useState<{ place: string; x: number; y: number } | null>(null);
  const [camera] = useState(selection.camera ?? around ?? meta.start ?? WIDE);
  const focus = useMemo(() => focusCountries(map), [map]);
  const shown = useMemo(
    () => ({ field, outlines: store, on, selected: selection.place, palette, foremost }),
    [field, store, on, selection.place, palette, foremost],
  );
  return (
    <>
      <Suspense fallback={<p className="wait">{t("loading")}</p>}>
        <MapView
          ground={ground}
          shown={shown}
          version={version}
          states={states}
          theme={desk.theme}
          focus={focus}
          notes={notes}
          camera={camera}
          link={link}
          onPick={desk.openPlace}
          onHover={(id, x, y) => setTip(id === null ? null : { place: id, x, y })}
          onCamera={(next) => change({ camera: next })}
          onFailure={onFailure}
          pictureWords={() => ({
            title: `Demarc · ${language.day(on)}`,
            line: stateWords({ on, ...pane.way }, language, names),
            foot: `${t("attribution")} ${location.origin}`,
            rtl: language.dir === "rtl",
          })}
        />
      </Suspense>
      {tip !== null && <MapTip tip={tip} states={states} />}
    </>
  );
}

/** The pane of what is asked. */
export function ownPane({ selection, states, notes }: DeskState, { on, known, outlines }: LiveTime): MapPane {
  const { policy, lens } = selection;
  return { outlines, on, way: { known, policy, lens }, states, notes, foremost: null };
}
