import { useState } from "react";
import { StageHead } from "./chrome/stage-head.tsx";
import { ownPane, StageMap } from "./chrome/stage-map.tsx";
import { useLanguage } from "./i18n/use-language.ts";
import { PlaceList } from "./place/place-list.tsx";
import type { Selection } from "./state/selection.ts";
import { writeSelection } from "./state/selection.ts";
import { USUAL_POLICY } from "./state/initial-selection.ts";
import { useDesk } from "./state/use-desk.ts";
import type { RecordOnPage } from "./state/use-record.ts";

/** The map alone, for a page elsewhere: its days, voices and rule are written on it, and it leads to the whole. */
export function Embed(props: {
  readonly record: RecordOnPage;
  readonly initial: Selection;
  readonly onReload: () => void;
}) {
  const { record, initial, onReload } = props;
  const { desk, live } = useDesk(record, initial, onReload);
  const { selection } = desk;
  const { t } = useLanguage();
  const [isList, setList] = useState(false);
  return (
    <main className="stage embed">
      <StageHead selection={selection} />
      {isList ? (
        <PlaceList states={desk.states} selected={null} palette={desk.palette} onPlace={() => undefined} />
      ) : (
        <StageMap record={record} desk={desk} pane={ownPane(desk, live)} onFailure={() => setList(true)} />
      )}
      <p className="credit">
        {t("attribution")}{" "}
        <a href={`/${writeSelection(selection, USUAL_POLICY)}`} target="_blank" rel="noopener">
          {t("openWhole")}
        </a>
      </p>
    </main>
  );
}
