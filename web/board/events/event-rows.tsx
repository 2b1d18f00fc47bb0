import { useMemo, useState } from "react";
import type { RecordedClaim } from "../../../src/record/recorded-claim.ts";
import type { EventCluster, EventCount } from "../../../src/views/event-cluster.ts";
import { speakerOf } from "../../../src/views/testimony.ts";
import { ActorWords, withLinks } from "../../actor/actor-words.tsx";
import { claimWords, eventWords, measureWords, populationWords } from "../../claim/claim-words.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { useNames } from "../../names.ts";
import { breadthWords } from "../../place/breadth-words.ts";
import { rangeWords } from "../../place/tallies.tsx";
import { dayOfClaim } from "../../state/heard.ts";
import { useOpens } from "../../state/opens.ts";
import { useClaims } from "../../state/use-claims.ts";
import { PlaceButton } from "../place-button.tsx";

type Claims = ReadonlyMap<string, RecordedClaim>;

/** As many events as are listed at first, and again with each wish for more. */
const MOST = 50;

/** Events, the latest first, each with every account of it. */
export function EventRows(props: {
  readonly events: readonly EventCluster[];
  readonly onAlone?: (id: string) => void;
}) {
  const { events, onAlone } = props;
  const { t } = useLanguage();
  const [most, setMost] = useState(MOST);
  const latest = useMemo(() => [...events].reverse().slice(0, most), [events, most]);
  const claims = useClaims(
    useMemo(() => latest.flatMap(({ claims: told, denied }) => [...told, ...denied]), [latest]),
  );
  if (events.length === 0) return <p className="note">{t("eventsNone")}</p>;
  return (
    <>
      <ul className="dated-rows">
        {latest.map((event) => (
          <EventRow key={event.id} event={event} claims={claims} onAlone={onAlone} />
        ))}
      </ul>
      {events.length > most && (
        <button type="button" className="link" onClick={() => setMost(most + MOST)}>
          {t("andMore", { n: events.length - most })}
        </button>
      )}
    </>
  );
}

function EventRow(props: {
  readonly event: EventCluster;
  readonly claims: Claims;
  readonly onAlone: ((id: string) => void) | undefined;
}) {
  const { event, claims, onAlone } = props;
  const { from, to, place, counts, breadth } = event;
  const language = useLanguage();
  const { t, day } = language;
  const names = useNames();
  const heading = eventWords(event, language, names);
  return (
    <li className="dated-row">
      <p className="row-day">
        <time dateTime={from}>{day(from)}</time>
        {to !== from && <time dateTime={to}> – {day(to)}</time>}
      </p>
      <div>
        <h2>
          <ActorWords words={eventWords(event, language, withLinks(names))} />
        </h2>
        <p className="row-meta">
          {place !== null && <PlaceButton place={place} on={from} />}
          <span>{breadthWords(breadth, language)}</span>
          {onAlone !== undefined && (
            <button type="button" className="link" onClick={() => onAlone(event.id)}>
              {t("eventAlone")}
            </button>
          )}
        </p>
        {counts.length > 0 && (
          <ul className="inside">
            {counts.map((count) => (
              <Figure key={`${count.measure} ${count.population}`} count={count} />
            ))}
          </ul>
        )}
        <Accounts ids={event.claims} claims={claims} heading={heading} />
        {event.denied.length > 0 && (
          <>
            <h3>{t("eventDenied")}</h3>
            <Accounts ids={event.denied} claims={claims} heading={heading} />
          </>
        )}
      </div>
    </li>
  );
}

/** From the lowest to the highest bound, with the latest exact figure where that says more. */
function Figure({ count }: { readonly count: EventCount }) {
  const { measure, population, min, best, max } = count;
  const language = useLanguage();
  const { t, number } = language;
  return (
    <li>
      <b className="figure">{rangeWords(count, language)}</b>
      <span>
        {measureWords(measure, language)}
        {population !== null && ` (${populationWords(population, language)})`}
      </span>
      {best !== null && min !== max && <small>{t("bestIs", { q: number(best) })}</small>}
    </li>
  );
}

/** Who tells of it in which report; in words too where they are not those of the event. */
function Accounts(props: {
  readonly ids: readonly string[];
  readonly claims: Claims;
  readonly heading: string;
}) {
  const { ids, claims, heading } = props;
  const language = useLanguage();
  const names = useNames();
  const { openClaim } = useOpens();
  const told = ids.flatMap((id) => claims.get(id) ?? []);
  return (
    <ul className="claim-lines">
      {told.map((recorded) => {
        const { claim, known } = recorded;
        const words = claimWords(claim, language, names);
        const [voice, report] = [speakerOf(recorded), claim.attribution.at(-1)!.source].map(({ id, name }) =>
          names.voice(id ?? name, name),
        );
        return (
          <li key={claim.id}>
            <button type="button" onClick={() => openClaim(claim.id, dayOfClaim(recorded))}>
              <span className="line-head">
                <b>
                  <bdi>{voice}</bdi>
                </b>
                <span>
                  {report !== voice && (
                    <>
                      <bdi>{report}</bdi> ·{" "}
                    </>
                  )}
                  {language.dayNear(known, dayOfClaim(recorded))}
                </span>
              </span>
              {words !== heading && <span className="line-words">{words}</span>}
              <q className="line-quote" dir="auto">
                {claim.quote}
              </q>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
