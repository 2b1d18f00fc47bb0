import { useMemo, useState } from "react";
import type { TrackCase } from "../../src/views/track-record.ts";
import { controlWords } from "../claim/claim-words.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { useNames } from "../names.ts";
import { useSaid } from "../state/use-said.ts";

/** As many cases as are listed at first, and again with each wish for more. */
const MOST = 100;

/** What became of each thing a voice said, the newest first; each opens its claim, and the claim that decided it. */
export function SourceCases(props: {
  readonly cases: readonly TrackCase[];
  readonly onClaim: (id: string) => void;
}) {
  const { cases, onClaim } = props;
  const language = useLanguage();
  const names = useNames();
  const [most, setMost] = useState(MOST);
  const newest = useMemo(
    () => [...cases].sort((a, b) => (a.day < b.day ? 1 : -1)).slice(0, most),
    [cases, most],
  );
  const ids = useMemo(
    () => newest.flatMap(({ claim, by }) => (by === null ? [claim] : [claim, by])),
    [newest],
  );
  const said = useSaid(ids);
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
      {cases.length > most && (
        <li>
          <button type="button" className="link" onClick={() => setMost(most + MOST)}>
            {language.t("andMore", { n: cases.length - most })}
          </button>
        </li>
      )}
    </ul>
  );
}
