import { useState } from "react";
import { useLanguage } from "../i18n/use-language.ts";
import { type CameraLink, createCameraLink } from "../map/camera-link.ts";
import { useNames } from "../names.ts";
import type { DeskState, LiveTime } from "../state/use-desk.ts";
import type { RecordOnPage } from "../state/use-record.ts";
import { DifferenceList } from "./difference-list.tsx";
import { type MapPane, ownPane, StageMap } from "./stage-map.tsx";
import { stateWords } from "./state-words.ts";

/** Two maps of one day that look at the same, each labelled in words, and the list of what differs between them. */
export function StageCompare(props: {
  readonly record: RecordOnPage;
  readonly desk: DeskState;
  readonly live: LiveTime;
  readonly beside: NonNullable<DeskState["beside"]>;
}) {
  const { record, desk, live, beside } = props;
  const { day } = useLanguage();
  const [link] = useState(createCameraLink);
  const { foremost, differences } = beside;
  const own = { ...ownPane(desk, live), foremost };
  const other: MapPane = { ...beside, outlines: live.besideOutlines, on: live.on };
  return (
    <>
      <h1 className="compare-day">{day(live.on)}</h1>
      <div className="panes">
        <Pane record={record} desk={desk} pane={own} link={link} />
        <Pane record={record} desk={desk} pane={other} link={link} />
      </div>
      <DifferenceList desk={desk} differences={differences} />
    </>
  );
}

function Pane(props: {
  readonly record: RecordOnPage;
  readonly desk: DeskState;
  readonly pane: MapPane;
  readonly link: CameraLink;
}) {
  const { pane } = props;
  const language = useLanguage();
  const names = useNames();
  const words = stateWords({ on: pane.on, ...pane.way }, language, names);
  return (
    <section className="pane" aria-label={words}>
      <p className="pane-words">{words}</p>
      <div className="pane-map">
        <StageMap {...props} onFailure={() => undefined} />
      </div>
    </section>
  );
}
