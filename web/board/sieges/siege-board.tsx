import { useMemo } from "react";
import type { SiegeAnswer } from "../../../src/views/sieges.ts";
import { api } from "../../api/api-client.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { useSaid } from "../../state/use-said.ts";
import type { DeskState } from "../../state/use-desk.ts";
import { type RecordOnPage, useAnswer } from "../../state/use-record.ts";
import { BoardFrame } from "../board-frame.tsx";
import { Siege } from "./siege.tsx";

/** Who is besieged by whom, since when, how many are inside, and what is reported from there. */
export function SiegeBoard(props: {
  readonly record: RecordOnPage;
  readonly desk: DeskState;
  readonly onBack: () => void;
}) {
  const { record, desk, onBack } = props;
  const { on, known, policy, lens } = desk.selection;
  const { t, day } = useLanguage();
  const query = new URLSearchParams({ on, known, policy, lens: lens.join(",") }).toString();
  const answer = useAnswer(query, api.sieges, record.map);
  const asOf = on === known ? t("asOfSame", { on: day(on) }) : t("asOf", { on: day(on), known: day(known) });
  return (
    <BoardFrame title={t("siegesTitle")} note={asOf} answer={answer} looks="wide" onBack={onBack}>
      {(sieges) => <Sieges sieges={sieges} desk={desk} />}
    </BoardFrame>
  );
}

function Sieges(props: { readonly sieges: readonly SiegeAnswer[]; readonly desk: DeskState }) {
  const { sieges, desk } = props;
  const { t } = useLanguage();
  const ids = useMemo(() => sieges.flatMap(({ told, over }) => [...told, ...over]), [sieges]);
  const said = useSaid(ids);
  const going = sieges.filter(({ to }) => to === null);
  const over = sieges.filter(({ to }) => to !== null);
  return (
    <>
      {going.length === 0 && <p className="note">{t("siegesNone")}</p>}
      {going.map((siege) => (
        <Siege key={siege.told.join()} siege={siege} palette={desk.palette} said={said} />
      ))}
      {over.length > 0 && (
        <>
          <h2 className="over">{t("siegesOver")}</h2>
          {over.map((siege) => (
            <Siege key={siege.told.join()} siege={siege} palette={desk.palette} said={said} />
          ))}
        </>
      )}
    </>
  );
}
