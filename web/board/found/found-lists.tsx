import type { FoundAnswer } from "../../../src/server/answers.ts";
import type { RecordedClaim } from "../../../src/record/recorded-claim.ts";
import { speakerOf } from "../../../src/views/testimony.ts";
import { claimWords } from "../../claim/claim-words.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { useNames } from "../../names.ts";
import { dayOfClaim } from "../../state/heard.ts";
import { useOpens } from "../../state/opens.ts";
import { Marked } from "./marked.tsx";

/** The claims found, each opening its card on its day. */
export function FoundClaims(props: {
  readonly claims: readonly RecordedClaim[];
  readonly total: number;
  readonly words: readonly string[];
}) {
  const { claims, total, words } = props;
  const language = useLanguage();
  const names = useNames();
  const { openClaim } = useOpens();
  if (claims.length === 0) return null;
  return (
    <ul className="claim-lines found-claims">
      {claims.map((recorded) => {
        const { claim, known } = recorded;
        const { id, name } = speakerOf(recorded);
        const place = claim.place !== null && claim.kind !== "control" ? names.place(claim.place) : null;
        return (
          <li key={claim.id}>
            <button type="button" onClick={() => openClaim(claim.id, dayOfClaim(recorded))}>
              <span className="line-head">
                <b>
                  <bdi>{names.voice(id ?? name, name)}</bdi>
                </b>
                <span>{language.day(known)}</span>
              </span>
              <span className="line-words">
                {claimWords(claim, language, names)}
                {place !== null && <bdi> · {place}</bdi>}
              </span>
              <q className="line-quote" dir="auto">
                <Marked text={claim.quote} words={words} />
              </q>
            </button>
          </li>
        );
      })}
      {total > claims.length && (
        <li className="note">{language.t("newestShown", { n: claims.length, all: total })}</li>
      )}
    </ul>
  );
}

/** The reports that hold the words, each opening whole. */
export function FoundReports(props: {
  readonly reports: FoundAnswer["reports"];
  readonly words: readonly string[];
  readonly onReport: (report: string, claim: string | null) => void;
}) {
  const { reports, words, onReport } = props;
  const { t, day } = useLanguage();
  if (reports.length === 0) return null;
  return (
    <section>
      <h2>{t("searchReports")}</h2>
      <ul className="claim-lines found-reports">
        {reports.map(({ id, title, publisher, published, excerpt }) => (
          <li key={id}>
            <button type="button" onClick={() => onReport(id, null)}>
              <span className="line-head">
                <b>
                  <bdi>{publisher}</bdi>
                </b>
                <span>{published === null ? t("undated") : day(published)}</span>
              </span>
              {title !== null && (
                <span className="line-words" dir="auto">
                  {title}
                </span>
              )}
              <span className="line-quote" dir="auto">
                … <Marked text={excerpt} words={words} /> …
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
