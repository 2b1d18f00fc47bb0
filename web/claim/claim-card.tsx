import type { Claim } from "../../src/claims/claim.ts";
import type { RecordedClaim } from "../../src/record/recorded-claim.ts";
import type { ClaimAnswer, ReportAnswer } from "../../src/server/answers.ts";
import { ActorWords, withLinks } from "../actor/actor-words.tsx";
import { useLanguage } from "../i18n/use-language.ts";
import { useNames } from "../names.ts";
import { ClaimLines } from "../place/claim-lines.tsx";
import type { Loading } from "../state/use-record.ts";
import { CiteClaim } from "./cite-claim.tsx";
import { ClaimHistory } from "./claim-history.tsx";
import { ClaimReading } from "./claim-reading.tsx";
import { claimWords, quantityWords } from "./claim-words.ts";
import { HighlightedText } from "./highlighted-text.tsx";

interface Opens {
  readonly onClaim: (id: string) => void;
  readonly onReport: (id: string) => void;
  readonly onSource: (voice: string) => void;
}

/** One claim with all it rests on: its sentence in its report, its voices, its time and place as written and as read. */
export function ClaimCard(
  props: Opens & { readonly answer: Loading<ClaimAnswer>; readonly onBack: () => void },
) {
  const { answer, onBack, ...opens } = props;
  const { t } = useLanguage();
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
        <p className="note error" role="alert">
          {answer.error.message} {answer.error.advice}
        </p>
      )}
      {answer.at === "ready" && <Body answer={answer.value} {...opens} />}
    </article>
  );
}

function Body({ answer, onClaim, onReport, onSource }: { readonly answer: ClaimAnswer } & Opens) {
  const { claim, report } = answer;
  const language = useLanguage();
  const names = useNames();
  return (
    <>
      <p className="kicker">{language.t("claim")}</p>
      <h1 id="claim-title" dir="auto">
        <ActorWords words={claimWords(claim, language, withLinks(names))} />
      </h1>
      {claim.quantity !== null && claim.kind === "control" && (
        <p className="claim-share">{quantityWords(claim, language)}</p>
      )}
      <blockquote dir="auto">{claim.quote}</blockquote>
      <VoiceChain claim={claim} onSource={onSource} />
      <InReport claim={claim} report={report} onReport={onReport} />
      <ClaimReading claim={claim} />
      <ClaimHistory answer={answer} onClaim={onClaim} />
      <Others title={language.t("agreeing")} lines={answer.agreeing} onClaim={onClaim} />
      <Others title={language.t("rival")} lines={answer.rival} onClaim={onClaim} />
      <CiteClaim claim={claim} report={report} />
    </>
  );
}

function VoiceChain({ claim, onSource }: { readonly claim: Claim } & Pick<Opens, "onSource">) {
  const { t } = useLanguage();
  const names = useNames();
  return (
    <section>
      <h2>{t("voiceChain")}</h2>
      <ol className="chain">
        {claim.attribution.map(({ source, speaker, cue }, index) => (
          <li key={index}>
            <button type="button" className="voice" onClick={() => onSource(source.id ?? source.name)}>
              <bdi>{names.voice(source.id ?? source.name, source.name)}</bdi>
            </button>
            {speaker !== null && <bdi>{[speaker.name, speaker.role].filter(Boolean).join(", ")}</bdi>}
            <small>
              {cue === null && index === claim.attribution.length - 1 ? (
                t("printedBy")
              ) : (
                <q>
                  <bdi>{cue ?? t("saidBy")}</bdi>
                </q>
              )}
            </small>
          </li>
        ))}
      </ol>
    </section>
  );
}

function InReport(props: { readonly claim: Claim; readonly report: ReportAnswer } & Pick<Opens, "onReport">) {
  const { claim, report } = props;
  const { t, day } = useLanguage();
  return (
    <section>
      <h2>{t("inReport")}</h2>
      <p className="report-head" dir="auto">
        <b>{report.title ?? report.id}</b>
        <span>
          {[report.publisher, report.published === null ? t("undated") : day(report.published)]
            .filter(Boolean)
            .join(", ")}
        </span>
      </p>
      <HighlightedText text={report.text} span={claim.span} />
      <button type="button" className="link" onClick={() => props.onReport(report.id)}>
        {t("openReport")}
      </button>
    </section>
  );
}

function Others(props: {
  readonly title: string;
  readonly lines: readonly RecordedClaim[];
  readonly onClaim: (id: string) => void;
}) {
  const { t } = useLanguage();
  return (
    <section>
      <h2>{props.title}</h2>
      {props.lines.length === 0 && <p className="note">{t("none")}</p>}
      <ClaimLines lines={props.lines} onClaim={props.onClaim} />
    </section>
  );
}
