import { ActorPage } from "../actor/actor-page.tsx";
import { Board } from "../board/board.tsx";
import { ReportPage } from "../report/report-page.tsx";
import { SourcePage } from "../source/source-page.tsx";
import type { DeskState, LiveTime } from "../state/use-desk.ts";
import type { RecordOnPage } from "../state/use-record.ts";

interface StageOverProps {
  readonly record: RecordOnPage;
  readonly desk: DeskState;
  readonly live: LiveTime;
  readonly onReload: () => void;
}

/** The page that lies over the map: a report, a voice's record, an actor's page, a board. */
export function StageOver({ record, desk, live, onReload }: StageOverProps) {
  const { selection, report, openClaim, openReport, openSource, openActor } = desk;
  const { claim, source, actor, known } = selection;
  // A report that a search found leads back to what was found.
  const back = () => (selection.board === null ? openReport(null) : desk.change({ report: null }));
  if (report !== null) return <ReportPage answer={report} claim={claim} onClaim={openClaim} onBack={back} />;
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
  if (actor !== null)
    return <ActorPage record={record} desk={desk} id={actor} onBack={() => openActor(null)} />;
  return <Board record={record} desk={desk} live={live} onReload={onReload} />;
}
