import { useMemo } from "react";
import type { TrackCase } from "../../src/views/track-record.ts";
import { controlWords } from "../claim/claim-words.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { useNames } from "../names.ts";
import { saidIn } from "../state/said.ts";
import type { RecordOnPage } from "../state/use-record.ts";

/** What became of each thing a voice said, the newest first; each opens its claim, and the claim that decided it. */
export function SourceCases(props: {
  readonly cases: readonly TrackCase[];
  readonly record: RecordOnPage;
  readonly onClaim: (id: string) => void;
}) {
  const { cases, record, onClaim } = props;
  const language = useLanguage();
  const names = useNames();
  const said = useMemo(() => saidIn(record.map, names), [record, names]);
  const newest = [...cases].sort((a, b) => (a.day < b.day ? 1 : -1));
  return (
    <ul className="claim-lines">
      {newest.map(({ claim, place, day, outcome, by }) => {
        const found = said.get(claim);
        const voice = by === null ? undefined : said.get(by)?.voice;
        return (
          <li key={claim}>
            <button type="button" onClick={() => onClaim(claim)}>
              <span className="line-head">
                <b className={`outcome-${outcome}`}>{language.t(`outcome.${outcome}`)}</b>
                <span>{language.day(day)}</span>
              </span>
              <span className="line-words">
                {found === undefined ? place : controlWords(found.saying, language, names)}
              </span>
            </button>
            {by !== null && voice !== undefined && (
              <button type="button" className="link" onClick={() => onClaim(by)}>
                {language.t("outcomeBy", { name: names.voice(voice.id ?? voice.name, voice.name) })}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
