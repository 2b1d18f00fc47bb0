import type { RecordedClaim } from "../../../src/record/recorded-claim.ts";
import { type Forecast, WITHIN_DAYS } from "../../../src/views/forecasts.ts";
import { speakerOf } from "../../../src/views/testimony.ts";
import { claimWords } from "../../claim/claim-words.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { useNames } from "../../names.ts";
import { dayOfClaim } from "../../state/heard.ts";
import { useOpens } from "../../state/opens.ts";
import { breadthWords } from "../../place/breadth-words.ts";
import { ClaimRefs } from "../claim-refs.tsx";
import { PlaceButton } from "../place-button.tsx";

type Claims = ReadonlyMap<string, RecordedClaim>;

/** One thing foretold, meant or demanded: whose word it is, where, until when, and what became of it by whose word. */
export function ForecastRow({ forecast, claims }: { readonly forecast: Forecast; readonly claims: Claims }) {
  const { modality, says, known, due, outcome, decided, breadth } = forecast;
  const [first] = forecast.claims;
  const recorded = claims.get(first!);
  const language = useLanguage();
  const { t, day } = language;
  const names = useNames();
  const { openClaim, openSource } = useOpens();
  const voice = recorded === undefined ? null : speakerOf(recorded);
  return (
    <li className="dated-row">
      <p className={`became became-${outcome}`}>
        <b>{t(`became.${outcome}`)}</b>
        {decided !== null && <time dateTime={decided}>{day(decided)}</time>}
      </p>
      <div>
        <button type="button" className="row-head" onClick={() => openClaim(first!, known)}>
          <span className="line-words" dir="auto">
            {recorded === undefined ? says : claimWords(recorded.claim, language, names)}
          </span>
          <q className="line-quote" dir="auto">
            {says}
          </q>
        </button>
        <p className="row-meta">
          <span>{t(`mood.${modality}`)}</span>
          {recorded?.claim.place && <PlaceButton place={recorded.claim.place} on={decided ?? due ?? known} />}
          {voice !== null && (
            <button type="button" className="link" onClick={() => openSource(voice.id ?? voice.name)}>
              <bdi>{names.voice(voice.id ?? voice.name, voice.name)}</bdi>
            </button>
          )}
          <time dateTime={known}>{t("saidOn", { date: day(known) })}</time>
          {due !== null && <time dateTime={due}>{t("dueBy", { date: day(due) })}</time>}
          <span>{breadthWords(breadth, language)}</span>
        </p>
        <Became forecast={forecast} claims={claims} />
      </div>
    </li>
  );
}

/** What decided it, or what is said of it and does not. */
function Became({ forecast, claims }: { readonly forecast: Forecast; readonly claims: Claims }) {
  const { outcome, due, by } = forecast;
  const { t, day } = useLanguage();
  const refs = by.map((claim) => {
    const recorded = claims.get(claim);
    return recorded === undefined
      ? { claim, voice: null }
      : { claim, voice: speakerOf(recorded), on: dayOfClaim(recorded) };
  });
  if (refs.length > 0)
    return (
      <p className="row-why">
        {t(outcome === "open" ? "becameSaid" : "becameBy")} <ClaimRefs refs={refs} />
      </p>
    );
  return (
    <p className="row-why">
      {outcome === "open"
        ? t("becameNothing")
        : due === null
          ? t("becameNotWithin", { n: WITHIN_DAYS })
          : t("becameNotBy", { date: day(due) })}
    </p>
  );
}
