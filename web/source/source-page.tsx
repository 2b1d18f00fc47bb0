import type { TrackRecord } from "../../src/views/track-record.ts";
import { api } from "../api/api-client.ts";
import { BackLink } from "../chrome/back-link.tsx";
import { useLanguage } from "../i18n/use-language.ts";
import { useNames } from "../names.ts";
import { type RecordOnPage, useAnswer } from "../state/use-record.ts";
import { SourceLetters } from "./source-letters.tsx";
import { SourceCases } from "./source-cases.tsx";

interface SourcePageProps {
  readonly record: RecordOnPage;
  /** Key of the voice. */
  readonly voice: string;
  readonly known: string;
  readonly onClaim: (id: string) => void;
  readonly onBack: () => void;
}

/** A voice's record: how its words about control held up against voices of another interest. The cases, no score. */
export function SourcePage({ record, voice, known, onClaim, onBack }: SourcePageProps) {
  const { t } = useLanguage();
  const names = useNames();
  const answer = useAnswer(new URLSearchParams({ voice, known }).toString(), api.sources);
  const records = answer?.at === "ready" ? answer.value : [];
  const found = records.find((each) => each.voice === voice) ?? null;
  const card = record.meta.voices.find(({ id }) => id === voice);
  const interests = (card?.affiliations ?? []).map(({ actor }) => names.actor(actor)).join(", ");
  return (
    <article className="report-page source-page" aria-labelledby="source-title">
      <BackLink onBack={onBack} />
      <header>
        <p className="kicker">{interests === "" ? t("voice") : t("speaksFor", { name: interests })}</p>
        <h1 id="source-title">
          <bdi>{names.voice(voice, found?.name)}</bdi>
        </h1>
        <p className="byline">{t("sourceNote")}</p>
      </header>
      <SourceLetters voice={voice} />
      {answer?.at === "failed" && (
        <p className="note error" role="alert">
          {answer.error.message} {answer.error.advice}
        </p>
      )}
      {answer?.at === "loading" && <p className="note">{t("loadingPlace")}</p>}
      {answer?.at === "ready" && found === null && <p className="note">{t("sourceNone")}</p>}
      {found !== null && (
        <>
          <Sums record={found} />
          <SourceCases cases={found.cases} onClaim={onClaim} />
        </>
      )}
    </article>
  );
}

function Sums({ record }: { readonly record: TrackRecord }) {
  const { t, number } = useLanguage();
  const sums = [
    ["claims", record.claims],
    ["held-up", record.held_up],
    ["overturned", record.overturned],
    ["open", record.open],
  ] as const;
  return (
    <dl className="sums">
      {sums.map(([name, count]) => (
        <div key={name}>
          <dt>{t(`outcome.${name}`)}</dt>
          <dd>{number(count)}</dd>
        </div>
      ))}
    </dl>
  );
}
