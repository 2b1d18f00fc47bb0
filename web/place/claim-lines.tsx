import type { RecordedClaim } from "../../src/record/recorded-claim.ts";
import { claimWords } from "../claim/claim-words.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { useNames } from "../names.ts";
import { dayOfClaim, voiceOf } from "../state/heard.ts";

/** Claims as lines: the voice, the day, the proposition, the words it rests on; each opens its card. */
export function ClaimLines(props: {
  readonly lines: readonly RecordedClaim[];
  readonly onClaim: (id: string) => void;
}) {
  const language = useLanguage();
  const names = useNames();
  return (
    <ul className="claim-lines">
      {props.lines.map((line) => (
        <li key={line.claim.id}>
          <button type="button" onClick={() => props.onClaim(line.claim.id)}>
            <span className="line-head">
              <b>{names.voice(voiceOf(line.claim), line.claim.attribution[0]?.source.name)}</b>
              <span>{language.dayNear(dayOfClaim(line), line.known)}</span>
            </span>
            <span className="line-words" dir="auto">
              {claimWords(line.claim, language, names)}
            </span>
            <q className="line-quote" dir="auto">
              {line.claim.quote}
            </q>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** The same under a heading; nothing at all when there are no lines. */
export function ClaimSection(props: {
  readonly title: string;
  readonly lines: readonly RecordedClaim[];
  readonly onClaim: (id: string) => void;
}) {
  if (props.lines.length === 0) return null;
  return (
    <section>
      <h2>{props.title}</h2>
      <ClaimLines lines={props.lines} onClaim={props.onClaim} />
    </section>
  );
}

/** The newest first. */
export function newestFirst(lines: readonly RecordedClaim[]): RecordedClaim[] {
  return [...lines].sort((a, b) => (dayOfClaim(a) < dayOfClaim(b) ? 1 : -1));
}
