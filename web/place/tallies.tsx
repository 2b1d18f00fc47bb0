import type { CountClaim } from "../../src/claims/claim.ts";
import type { RecordedClaim } from "../../src/record/recorded-claim.ts";
import { measureWords, quantityWords } from "../claim/claim-words.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { useNames } from "../names.ts";
import { dayOfClaim, voiceOf } from "../state/heard.ts";

/** The figures given for a place, by measure, each voice's own; nothing is added up. */
export function Tallies({
  lines,
  onClaim,
}: {
  readonly lines: readonly RecordedClaim[];
  readonly onClaim: (id: string) => void;
}) {
  const language = useLanguage();
  const names = useNames();
  const byMeasure = new Map<string, RecordedClaim[]>();
  for (const line of lines) {
    if (line.claim.kind !== "count") continue;
    byMeasure.set(line.claim.measure, [...(byMeasure.get(line.claim.measure) ?? []), line]);
  }
  if (byMeasure.size === 0) return null;
  return (
    <section>
      <h2>{language.t("tallies")}</h2>
      {[...byMeasure].map(([measure, given]) => (
        <div className="tally" key={measure}>
          <h3>{measureWords(measure, language)}</h3>
          <ul>
            {given.map((line) => {
              const claim = line.claim as CountClaim;
              const day = dayOfClaim(line);
              return (
                <li key={line.claim.id}>
                  <button type="button" onClick={() => onClaim(line.claim.id)}>
                    <b className="figure">{quantityWords(claim, language)}</b>
                    <span>
                      <bdi>{claim.population}</bdi>
                      {claim.quantity?.cumulative ? ` (${language.t("cumulative")})` : ""}
                    </span>
                    <small>
                      {names.voice(voiceOf(claim), claim.attribution[0]!.source.name)}
                      {`, ${language.day(day, "short")}`}
                    </small>
                  </button>
                </li>
              );
            })}
          </ul>
        </div>
      ))}
    </section>
  );
}
