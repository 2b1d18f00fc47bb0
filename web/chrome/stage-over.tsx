import { ActorPage } from "../actor/actor-page.tsx";
import { BriefBoard } from "../board/brief/brief-board.tsx";
import { DisputeBoard } from "../board/dispute-board.tsx";
import { SiegeBoard } from "../board/sieges/siege-board.tsx";
import { TallyBoard } from "../board/tally/tally-board.tsx";
import { ReportPage } from "../report/report-page.tsx";
import { ReviewPage } from "../review/review-page.tsx";
import { SourcePage } from "../source/source-page.tsx";
import type { DeskState } from "../state/use-desk.ts";
import type { RecordOnPage } from "../state/use-record.ts";

interface StageOverProps {
  readonly record: RecordOnPage;
  readonly desk: DeskState;
  readonly onReload: () => void;
}

/** The page that lies over the map: a report, a voice's record, an actor's page, a board. */
export function StageOver({ record, desk, onReload }: StageOverProps) {
  const { selection, report, openClaim, openReport, openSource, openActor } = desk;
  const { claim, source, actor, known } = selection;
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
  if (actor !== null)
    return <ActorPage record={record} desk={desk} id={actor} onBack={() => openActor(null)} />;
  return <Board record={record} desk={desk} onReload={onReload} />;
}

function Board({ record, desk, onReload }: StageOverProps) {
  const { selection, openClaim, openPlace, openBoard } = desk;
  const onBack = () => openBoard(null);
  switch (selection.board) {
    case "tally":
      return <TallyBoard record={record} desk={desk} onBack={onBack} />;
    case "sieges":
      return <SiegeBoard record={record} desk={desk} onBack={onBack} />;
    case "brief":
      return <BriefBoard record={record} desk={desk} onBack={onBack} />;
    case "review":
      return <ReviewPage onReload={onReload} onBack={onBack} />;
    default:
      return <DisputeBoard selection={selection} onPlace={openPlace} onClaim={openClaim} onBack={onBack} />;
  }
}
