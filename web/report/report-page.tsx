import { useState } from "react";
import type { ClaimKind } from "../../src/claims/claim.ts";
import type { ReportPageAnswer } from "../../src/server/answers.ts";
import { BackLink } from "../chrome/back-link.tsx";
import { paragraphsOf } from "../claim/highlighted-text.tsx";
import { useLanguage } from "../i18n/use-language.ts";
import { ClaimLines } from "../place/claim-lines.tsx";
import type { Loading } from "../state/use-record.ts";
import { KindFilter } from "./kind-filter.tsx";
import { ReportParagraph } from "./report-paragraph.tsx";

interface ReportPageProps {
  readonly answer: Loading<ReportPageAnswer>;
  /** The claim whose words are marked. */
  readonly claim: string | null;
  readonly onClaim: (id: string) => void;
  readonly onBack: () => void;
}

/** A report whole: its text as published, the words of its claims underlined by kind, and the claims as lines. */
export function ReportPage({ answer, onBack, ...rest }: ReportPageProps) {
  const { t } = useLanguage();
  return (
    <article className="report-page" aria-labelledby="report-title">
      <BackLink onBack={onBack} />
      {answer.at === "loading" && <p className="note">{t("loadingPlace")}</p>}
      {answer.at === "failed" && (
        <p className="note error" role="alert">
          {answer.error.message} {answer.error.advice}
        </p>
      )}
      {answer.at === "ready" && <Body answer={answer.value} {...rest} />}
    </article>
  );
}

function Body(props: { readonly answer: ReportPageAnswer } & Omit<ReportPageProps, "answer" | "onBack">) {
  const { answer, claim, onClaim } = props;
  const { report } = answer;
  const { t } = useLanguage();
  const [hidden, setHidden] = useState<readonly ClaimKind[]>([]);
  const shown = answer.claims.filter((line) => !hidden.includes(line.claim.kind));
  return (
    <>
      <Head report={report} />
      <KindFilter claims={answer.claims} hidden={hidden} onHidden={setHidden} />
      <div className="report-body" dir="auto" lang={report.language}>
        {paragraphsOf(report.text).map((span) => (
          <ReportParagraph
            key={span[0]}
            text={report.text}
            span={span}
            claims={shown}
            marked={claim}
            onClaim={onClaim}
          />
        ))}
      </div>
      <section>
        <h2>{t("reportClaims")}</h2>
        {shown.length === 0 && <p className="note">{t("reportNone")}</p>}
        <ClaimLines lines={shown} onClaim={onClaim} />
      </section>
    </>
  );
}

function Head({ report }: Pick<ReportPageAnswer, "report">) {
  const { t, day } = useLanguage();
  const published = report.published === null ? t("undated") : day(report.published);
  return (
    <header>
      <p className="kicker">{t("report")}</p>
      <h1 id="report-title" dir="auto">
        {report.title ?? report.id}
      </h1>
      <p className="byline">
        <bdi>{report.publisher}</bdi> · {published}
        {report.url !== null && /^https?:/.test(report.url) && (
          <>
            {" · "}
            <a href={report.url} rel="noreferrer noopener" target="_blank">
              {t("sourceLink")}
            </a>
          </>
        )}
      </p>
    </header>
  );
}
