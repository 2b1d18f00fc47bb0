import type { ReactNode } from "react";
import type { ClaimList } from "../../src/views/actor-record.ts";
import type { ActorAnswer } from "../../src/server/answers.ts";
import { api } from "../api/api-client.ts";
import { BoardFrame } from "../board/board-frame.tsx";
import { useLanguage } from "../i18n/use-language.ts";
import { useNames } from "../names.ts";
import { ClaimLines } from "../place/claim-lines.tsx";
import { useOpens } from "../state/opens.ts";
import type { DeskState } from "../state/use-desk.ts";
import { type RecordOnPage, useAnswer } from "../state/use-record.ts";
import { ActorLink } from "./actor-link.tsx";
import { GainsAndLosses } from "./gains-and-losses.tsx";
import { Holdings } from "./holdings.tsx";

interface ActorPageProps {
  readonly record: RecordOnPage;
  readonly desk: DeskState;
  readonly id: string;
}

/** An actor: what it holds, gained and lost, whom it stands with, what became of its persons, what is said by it and of it. */
export function ActorPage({ record, desk, id, onBack }: ActorPageProps & { readonly onBack: () => void }) {
  const { on, known, policy, lens } = desk.selection;
  const { t, day } = useLanguage();
  const names = useNames();
  const query = new URLSearchParams({ on, known, policy, lens: lens.join(",") }).toString();
  const answer = useAnswer(`actor/${encodeURIComponent(id)}?${query}`, api.actor, record.map);
  const entry = answer?.at === "ready" ? answer.value.entry : null;
  const asOf = on === known ? t("asOfSame", { on: day(on) }) : t("asOf", { on: day(on), known: day(known) });
  return (
    <BoardFrame
      title={names.card(entry ?? { id, name: names.actor(id), arabic: null })}
      kicker={entry === null || entry.kind === null ? t("actorUnregistered") : t(`actorKind.${entry.kind}`)}
      note={asOf}
      answer={answer}
      looks="actor-page"
      onBack={onBack}
    >
      {(value) => <Body answer={value} desk={desk} />}
    </BoardFrame>
  );
}

function Body({ answer, desk }: { readonly answer: ActorAnswer; readonly desk: DeskState }) {
  const { t } = useLanguage();
  return (
    <>
      <Standing entry={answer.entry} />
      <Holdings answer={answer} palette={desk.palette} />
      <GainsAndLosses answer={answer} palette={desk.palette} on={desk.selection.on} />
      <Claims title={t("actorRelations")} list={answer.relations} none={t("actorRelationsNone")} />
      <Claims title={t("actorStatuses")} list={answer.statuses} none={t("actorStatusesNone")} />
      <Claims title={t("actorBy")} list={answer.by} none={t("actorByNone")} />
      <Claims title={t("actorAbout")} list={answer.about} none={t("actorAboutNone")} />
    </>
  );
}

/** What the registers know of it, apart from what is claimed. */
function Standing({ entry }: Pick<ActorAnswer, "entry">) {
  const language = useLanguage();
  const { t, lang, list } = language;
  const names = useNames();
  const { openSource } = useOpens();
  const beside = entry.beside.map((side) => (lang === "ar" ? side.arabic : side.name));
  if (entry.partOf.length + entry.parts.length + beside.length + entry.voices.length === 0) return null;
  return (
    <dl className="siege-facts register-facts">
      <Fact
        name={t("actorPartOf")}
        items={entry.partOf.map((each) => (
          <ActorLink key={each.id} actor={each} />
        ))}
      />
      <Fact
        name={t("actorParts")}
        items={entry.parts.map((each) => (
          <ActorLink key={each.id} actor={each} />
        ))}
      />
      <Fact name={t("actorBeside")} items={beside.length === 0 ? [] : [list(beside)]} />
      <Fact
        name={t("actorVoices")}
        items={entry.voices.map((voice) => (
          <button key={voice.id} type="button" className="name-link" onClick={() => openSource(voice.id)}>
            <bdi>{names.card(voice)}</bdi>
          </button>
        ))}
      />
    </dl>
  );
}

/** As many names as are shown in a line before the rest is folded away. */
const MOST_NAMES = 8;

function Fact({ name, items }: { readonly name: string; readonly items: readonly ReactNode[] }) {
  const { t } = useLanguage();
  if (items.length === 0) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd className="name-list">
        {items.slice(0, MOST_NAMES)}
        {items.length > MOST_NAMES && (
          <details>
            <summary className="link">{t("andMoreNames", { n: items.length - MOST_NAMES })}</summary>
            {items.slice(MOST_NAMES)}
          </details>
        )}
      </dd>
    </div>
  );
}

/** As many claims as are shown before the rest is folded away. */
const MOST = 5;

function Claims(props: { readonly title: string; readonly list: ClaimList; readonly none: string }) {
  const { title, list, none } = props;
  const { t, number } = useLanguage();
  const { openClaim } = useOpens();
  const rest = list.claims.slice(MOST);
  return (
    <section>
      <h2>
        {title} {list.count > 0 && <small>{number(list.count)}</small>}
      </h2>
      {list.count === 0 && <p className="note">{none}</p>}
      <ClaimLines lines={list.claims.slice(0, MOST)} onClaim={openClaim} />
      {rest.length > 0 && (
        <details>
          <summary className="link">{t("andMore", { n: rest.length })}</summary>
          <ClaimLines lines={rest} onClaim={openClaim} />
          {list.count > list.claims.length && (
            <p className="note">{t("newestShown", { n: list.claims.length, all: number(list.count) })}</p>
          )}
        </details>
      )}
    </section>
  );
}
