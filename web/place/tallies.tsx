import type { RecordedClaim } from "../../src/record/recorded-claim.ts";
import { type Tally, tallyOf } from "../../src/views/tally.ts";
import { measureWords, populationWords } from "../claim/claim-words.ts";
import type { Language } from "../i18n/language.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { useNames } from "../names.ts";
import { voiceOf } from "../state/heard.ts";

interface TalliesProps {
  readonly lines: readonly RecordedClaim[];
  readonly onClaim: (id: string) => void;
}

/** The figures given for a place: lowest to highest with the latest exact one; claims about the same days are one figure, never a sum. */
export function Tallies({ lines, onClaim }: TalliesProps) {
  const { t } = useLanguage();
  const tallies = tallyOf(lines, {});
  if (tallies.length === 0) return null;
  return (
    <section>
      <h2>{t("tallies")}</h2>
      <p className="note">{t("talliesNote")}</p>
      <ul className="tallies">
        {tallies.map((tally) => (
          <Figure key={tally.claims.join()} tally={tally} lines={lines} onClaim={onClaim} />
        ))}
      </ul>
    </section>
  );
}

function Figure({ tally, lines, onClaim }: TalliesProps & { readonly tally: Tally }) {
  const language = useLanguage();
  const names = useNames();
  const given = lines.filter(({ claim }) => tally.claims.includes(claim.id));
  return (
    <li className="tally">
      <b className="figure">{rangeWords(tally, language)}</b>
      <div>
        <p>
          {measureWords(tally.measure, language)}
          {tally.population !== null && `, ${populationWords(tally.population, language)}`}
          {tally.series === "cumulative" && ` (${language.t("cumulative")})`}
        </p>
        <small>{daysWords(tally, language)}</small>
        <ul>
          {given.map(({ claim }) => (
            <li key={claim.id}>
              <button type="button" className="link" onClick={() => onClaim(claim.id)}>
                {names.voice(voiceOf(claim), claim.attribution[0]?.source.name)}
              </button>
            </li>
          ))}
        </ul>
      </div>
    </li>
  );
}

/** `8–12`, `at least 30`, `12`: the bounds that the claims give. */
export function rangeWords(
  { min, best, max }: Pick<Tally, "min" | "best" | "max">,
  { t, number }: Language,
): string {
  if (min !== null && max !== null) return min === max ? number(min) : `${number(min)}–${number(max)}`;
  if (min !== null) return t("atLeast", { q: number(min) });
  if (max !== null) return t("atMost", { q: number(max) });
  return best === null ? "?" : number(best);
}

/** `9 Nov – 10 Nov`: the days that a figure speaks of. */
export function daysWords({ from, to }: Tally, { day }: Language): string {
  return from === to ? day(from, "short") : `${day(from, "short")} – ${day(to, "short")}`;
}
