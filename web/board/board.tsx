import { ReviewPage } from "../review/review-page.tsx";
import type { DeskState, LiveTime } from "../state/use-desk.ts";
import type { RecordOnPage } from "../state/use-record.ts";
import { BriefBoard } from "./brief/brief-board.tsx";
import { DisputeBoard } from "./dispute-board.tsx";
import { EventBoard } from "./events/event-board.tsx";
import { ForecastBoard } from "./forecasts/forecast-board.tsx";
import { FoundBoard } from "./found/found-board.tsx";
import { SiegeBoard } from "./sieges/siege-board.tsx";
import { TallyBoard } from "./tally/tally-board.tsx";

/** The board that is chosen. A chunk of its own would cost 2 kB of names passed between the two: the page has it from the start. */
export function Board(props: {
  readonly record: RecordOnPage;
  readonly desk: DeskState;
  readonly live: LiveTime;
  readonly onReload: () => void;
}) {
  const { record, desk, live, onReload } = props;
  const { selection, openClaim, openPlace, openBoard } = desk;
  const onBack = () => openBoard(null);
  switch (selection.board) {
    case "tally":
      return <TallyBoard record={record} desk={desk} onBack={onBack} />;
    case "sieges":
      return <SiegeBoard record={record} desk={desk} onBack={onBack} />;
    case "events":
      return <EventBoard record={record} desk={desk} onBack={onBack} />;
    case "forecasts":
      return <ForecastBoard record={record} desk={desk} onBack={onBack} />;
    case "search":
      return <FoundBoard record={record} desk={desk} live={live} onBack={onBack} />;
    case "brief":
      return <BriefBoard record={record} desk={desk} onBack={onBack} />;
    case "review":
      return <ReviewPage onReload={onReload} onBack={onBack} />;
    default:
      return <DisputeBoard selection={selection} onPlace={openPlace} onClaim={openClaim} onBack={onBack} />;
  }
}
