import type { ClaimAnswer } from "../../src/server/answers.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { useNames } from "../names.ts";
import { ClaimLines } from "../place/place-panel.tsx";
import type { Loading } from "../state/use-record.ts";
import { claimWords, quantityWords } from "./claim-words.ts";
import { HighlightedText } from "./highlighted-text.tsx";

/** One claim with all it rests on: its sentence in its report, its voices, its time and place as written and as read. */
export function ClaimCard(props: {
  readonly answer: Loading<ClaimAnswer>;
  readonly onClaim: (id: string) => void;
  readonly onBack: () => void;
}) {
  const { answer, onClaim, onBack } = props;
  const language = useLanguage();
  const { t } = language;
  return (
    <article className="panel claim-card" aria-labelledby="claim-title">
      <header className="panel-head">
        <button type="button" className="link back" onClick={onBack}>
          <span className="arrow" aria-hidden="true" />
          {t("back")}
        </button>
      </header>
      {answer.at === "loading" && <p className="note">{t("loadingPlace")}</p>}
      {answer.at === "failed" && (
        <p className="note error">
          {answer.error.message} {answer.error.advice}
        </p>
      )}
      {answer.at === "ready" && <Body answer={answer.value} onClaim={onClaim} />}
    </article>
  );
}

function Body({ answer, onClaim }: { readonly answer: ClaimAnswer; readonly onClaim: (id: string) => void }) {
  const { claim, report } = answer;
  const language = useLanguage();
  const { t } = language;
  const names = useNames();
  return (
    <>
      <p className="kicker">{t("claim")}</p>
      <h1 id="claim-title" dir="auto">
        {claimWords(claim, language, names.ref)}
      </h1>
      {claim.quantity !== null && claim.kind === "control" && (
        <p className="claim-share">{quantityWords(claim, language)}</p>
      )}
      <blockquote dir="auto">{claim.quote}</blockquote>
      <section>
        <h2>{t("voiceChain")}</h2>
        <ol className="chain">
          {claim.attribution.map((voice, index) => (
            <li key={index}>
              <b dir="auto">{names.voice(voice.source.id ?? voice.source.name, voice.source.name)}</b>
              {voice.speaker !== null && (
                <span dir="auto">{[voice.speaker.name, voice.speaker.role].filter(Boolean).join(", ")}</span>
              )}
              <small>
                {voice.cue === null && index === claim.attribution.length - 1 ? (
                  t("printedBy")
                ) : (
                  <q dir="auto">{voice.cue ?? t("saidBy")}</q>
                )}
              </small>
            </li>
          ))}
        </ol>
      </section>
      <section>
        <h2>{t("inReport")}</h2>
        <p className="report-head" dir="auto">
          <b>{report.title ?? report.id}</b>
          <span>
            {[report.publisher, report.published === null ? t("undated") : language.day(report.published)]
              .filter(Boolean)
              .join(", ")}
          </span>
        </p>
        <HighlightedText text={report.text} span={claim.span} />
      </section>
      <Reading answer={answer} />
      <section>
        <h2>{t("agreeing")}</h2>
        {answer.agreeing.length === 0 ? (
          <p className="note">{t("none")}</p>
        ) : (
          <ClaimLines lines={answer.agreeing} onClaim={onClaim} />
        )}
      </section>
      <section>
        <h2>{t("rival")}</h2>
        {answer.rival.length === 0 ? (
          <p className="note">{t("none")}</p>
        ) : (
          <ClaimLines lines={answer.rival} onClaim={onClaim} />
        )}
      </section>
    </>
  );
}

function Reading({ answer: { claim } }: { readonly answer: ClaimAnswer }) {
  const language = useLanguage();
  const { t } = language;
  const { time, place } = claim;
  const mood = [
    t(`modality.${claim.modality}`),
    claim.polarity === "negative" ? t("denied") : "",
    claim.background ? t("background") : "",
  ].filter(Boolean);
  return (
    <dl className="reading">
      <dt>{t("timeRead")}</dt>
      <dd>
        {time === null ? (
          t("notDated")
        ) : (
          <>
            <bdi>{time.from === null ? time.edtf : language.day(time.from)}</bdi>
            {time.to !== null && time.to !== time.from && <bdi> – {language.day(time.to)}</bdi>}
            <small>
              {time.mention !== "" && (
                <>
                  {t("asWritten")}: <q dir="auto">{time.mention}</q> ·{" "}
                </>
              )}
              {t("asRead")}: <code>{time.edtf}</code>
            </small>
          </>
        )}
      </dd>
      {place !== null && (
        <>
          <dt>{t("placeRead")}</dt>
          <dd>
            <bdi>{place.name}</bdi>
            {place.part !== null && <bdi>, {place.part}</bdi>}
            <small>
              {t("asWritten")}: <q dir="auto">{place.mention}</q> ·{" "}
              {place.id === null
                ? t("placeUnresolved")
                : place.precision_m === null
                  ? t("precisionExact")
                  : t("precision", { km: Math.max(0.1, Math.round(place.precision_m / 100) / 10) })}
            </small>
          </dd>
        </>
      )}
      <dt>{t("modality")}</dt>
      <dd>{mood.join(", ")}</dd>
      <dt>{t("rule")}</dt>
      <dd>
        <code>{claim.rule}</code>
      </dd>
      <dt>{t("confidence")}</dt>
      <dd>
        <span className="meter" aria-hidden="true">
          <i style={{ inlineSize: `${claim.confidence * 100}%` }} />
        </span>
        {language.number(Math.round(claim.confidence * 100))}%
      </dd>
    </dl>
  );
}
