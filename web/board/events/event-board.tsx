import { useMemo } from "react";
import type { EventCluster } from "../../../src/views/event-cluster.ts";
import { api } from "../../api/api-client.ts";
import { eventKindWords } from "../../claim/claim-words.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { useNames } from "../../names.ts";
import type { Narrowing } from "../../state/boards.ts";
import type { DeskState } from "../../state/use-desk.ts";
import { type RecordOnPage, useAnswer } from "../../state/use-record.ts";
import { areasAmong } from "../areas.ts";
import { BoardFrame } from "../board-frame.tsx";
import { Choice } from "../choice.tsx";
import { DayField } from "../day-field.tsx";
import { EventRows } from "./event-rows.tsx";

interface EventBoardProps {
  readonly record: RecordOnPage;
  readonly desk: DeskState;
}

/** What happened, each event once with its figures and everybody who tells of it; or one event alone. */
export function EventBoard({ record, desk, onBack }: EventBoardProps & { readonly onBack: () => void }) {
  const { selection, change } = desk;
  const { known, lens, narrowing } = selection;
  const { t, day } = useLanguage();
  const query = new URLSearchParams({ known, lens: lens.join(",") }).toString();
  const answer = useAnswer(query, api.events, record.map);
  const note = `${t("eventsNote")} ${t("toKnown", { date: day(known) })}`;
  const alone = (event: string | undefined) => change({ narrowing: { ...narrowing, event } });
  return (
    <BoardFrame title={t("eventsTitle")} note={note} answer={answer} looks="wide" onBack={onBack}>
      {(events) =>
        narrowing.event === undefined ? (
          <Events events={events} record={record} desk={desk} />
        ) : (
          <>
            <button type="button" className="link" onClick={() => alone(undefined)}>
              {t("eventsAll")}
            </button>
            <EventRows events={events.filter(({ id }) => id === narrowing.event)} />
          </>
        )
      }
    </BoardFrame>
  );
}

function Events(props: EventBoardProps & { readonly events: readonly EventCluster[] }) {
  const { events, record, desk } = props;
  const { selection, change } = desk;
  const { kind, area, from, to } = selection.narrowing;
  const language = useLanguage();
  const { t, lang } = language;
  const names = useNames();
  const areas = useMemo(() => areasAmong(record.map.places), [record]);
  const narrow = (part: Narrowing) => change({ narrowing: { ...selection.narrowing, ...part } });
  const kinds = [...new Set(events.map(({ event }) => event))]
    .map((event): [string, string] => [event, eventKindWords(event, language)])
    .sort(([, a], [, b]) => a.localeCompare(b, lang));
  const shown = events.filter(
    (event) =>
      (kind === undefined || event.event === kind) &&
      (area === undefined || areas.of(event.place).includes(area)) &&
      (!from || event.to >= from) &&
      (!to || event.from <= to),
  );
  return (
    <>
      <div className="narrowing">
        <div className="choices">
          <Choice
            label={t("eventKind")}
            value={kind ?? ""}
            options={[["", t("kindsAll")], ...kinds]}
            onChoice={(chosen) => narrow({ kind: chosen })}
          />
          <Choice
            label={t("area")}
            value={area ?? ""}
            options={[
              ["", t("areaAll")],
              ...areas.options(
                events.map(({ place }) => place),
                { names, lang },
              ),
            ]}
            onChoice={(chosen) => narrow({ area: chosen })}
          />
          <DayField
            label={t("briefFrom")}
            value={from ?? ""}
            max={to}
            isOpen
            onDay={(day) => narrow({ from: day })}
          />
          <DayField
            label={t("briefTo")}
            value={to ?? ""}
            min={from}
            isOpen
            onDay={(day) => narrow({ to: day })}
          />
        </div>
      </div>
      <EventRows events={shown} onAlone={(event) => narrow({ event })} />
    </>
  );
}
