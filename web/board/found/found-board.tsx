import { type FormEvent, useMemo } from "react";
import type { FoundAnswer } from "../../../src/server/answers.ts";
import { ActorLink } from "../../actor/actor-link.tsx";
import { api } from "../../api/api-client.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import type { Narrowing } from "../../state/boards.ts";
import type { DeskState, LiveTime } from "../../state/use-desk.ts";
import { type RecordOnPage, useAnswer } from "../../state/use-record.ts";
import { BoardFrame } from "../board-frame.tsx";
import { FoundClaims, FoundReports } from "./found-lists.tsx";
import { FoundFilters } from "./found-filters.tsx";
import { FoundMap } from "./found-map.tsx";

interface FoundBoardProps {
  readonly record: RecordOnPage;
  readonly desk: DeskState;
  readonly live: LiveTime;
}

/** All that a search finds: claims, reports and places, with what narrows them, as a list and on the map. */
export function FoundBoard({
  record,
  desk,
  live,
  onBack,
}: FoundBoardProps & { readonly onBack: () => void }) {
  const { selection, change } = desk;
  const { known, lens, narrowing } = selection;
  const { t, day } = useLanguage();
  const { q = "", kind = "", voice = "", area = "", from = "", to = "" } = narrowing;
  const query = new URLSearchParams({ q, known, lens: lens.join(","), kind, voice, area, from, to });
  const answer = useAnswer(q === "" ? null : query.toString(), api.find, record.map);
  const ask = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const words = String(new FormData(event.currentTarget).get("q") ?? "").trim();
    change({ narrowing: { ...narrowing, q: words } });
  };
  return (
    <BoardFrame
      title={q === "" ? t("search") : t("found", { q })}
      note={t("toKnown", { date: day(known) })}
      answer={answer}
      looks="wide"
      form={
        <form className="found-form" role="search" onSubmit={ask}>
          <input key={q} name="q" type="search" aria-label={t("foundWords")} defaultValue={q} dir="auto" />
          <button type="submit" className="primary">
            {t("foundGo")}
          </button>
        </form>
      }
      onBack={onBack}
    >
      {(found) => <Results found={found} record={record} desk={desk} live={live} />}
    </BoardFrame>
  );
}

function Results({ found, record, desk, live }: FoundBoardProps & { readonly found: FoundAnswer }) {
  const { selection, change } = desk;
  const { narrowing } = selection;
  const { t } = useLanguage();
  const narrow = (part: Narrowing) => change({ narrowing: { ...narrowing, ...part } });
  const { claims, total, reports, places, actors } = found;
  const words = useMemo(() => (narrowing.q ?? "").split(/\s+/).filter(Boolean), [narrowing.q]);
  const facts = [
    t("claimsCount", { n: total }),
    t("reportsCount", { n: reports.length }),
    t("placesCount", { n: places.length }),
  ];
  return (
    <>
      <FoundFilters found={found} record={record} narrowing={narrowing} onNarrow={narrow} />
      <p className="found-facts">
        {facts.join(" · ")}{" "}
        {actors.slice(0, 3).map((actor) => (
          <ActorLink key={actor.id} actor={actor} />
        ))}
      </p>
      <FoundMap places={places} record={record} desk={desk} live={live} />
      {total + reports.length === 0 && <p className="note">{t("searchNothing")}</p>}
      <FoundClaims claims={claims} total={total} words={words} />
      <FoundReports reports={reports} words={words} onReport={(report, claim) => change({ report, claim })} />
    </>
  );
}
