import { useMemo } from "react";
import { type TrackRecord, trackRecords } from "../../src/views/track-record.ts";
import { BackLink } from "../chrome/back-link.tsx";
import { useLanguage } from "../i18n/use-language.ts";
import { useNames } from "../names.ts";
import { recordPlaceOf } from "../state/control-model.ts";
import type { RecordOnPage } from "../state/use-record.ts";
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
  const found = useMemo(() => recordOf(record, voice, known), [record, voice, known]);
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
      {found === null ? (
        <p className="note">{t("sourceNone")}</p>
      ) : (
        <>
          <Sums record={found} />
          <SourceCases cases={found.cases} record={record} onClaim={onClaim} />
        </>
      )}
    </article>
  );
}

function recordOf({ map }: RecordOnPage, voice: string, known: string): TrackRecord | null {
  const places = map.places.map((place) => ({
    place: recordPlaceOf(place),
    testimonies: (map.testimonies[place.id] ?? []).filter(
      (each) => each.known <= known && (each.retired === null || each.retired > known),
    ),
  }));
  return trackRecords(places, map.standing).find((each) => each.voice === voice) ?? null;
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
