import type { RecordedClaim } from "../../src/record/recorded-claim.ts";
import { quantityWords } from "../claim/claim-words.ts";
import { useLanguage } from "../i18n/use-language.ts";
import type { Palette } from "../map/palette.ts";
import { useNames } from "../names.ts";
import { keyOf } from "../state/place-state.ts";
import { dayOfClaim, voiceOf } from "../state/heard.ts";

/** Shares that claims give of the wider area, as bars of a whole; the newest of each voice, actor and area. */
export function Shares(props: {
  readonly lines: readonly RecordedClaim[];
  readonly on: string;
  readonly palette: Palette;
  readonly onClaim: (id: string) => void;
}) {
  const language = useLanguage();
  const { t } = language;
  const names = useNames();
  const shares = latestShares(props.lines, props.on);
  if (shares.length === 0) return null;
  return (
    <section>
      <h2>{t("shares")}</h2>
      <ul className="shares">
        {shares.map((line) => {
          const actor = line.claim.actor[0];
          const paint = props.palette.of(actor?.id ?? actor?.name ?? "");
          return (
            <li key={line.claim.id}>
              <button type="button" onClick={() => props.onClaim(line.claim.id)}>
                <span className="line-head">
                  <b>{line.claim.place !== null && names.place(line.claim.place)}</b>
                  <span>
                    {names.voice(voiceOf(line.claim), line.claim.attribution[0]!.source.name)},{" "}
                    {language.dayNear(dayOfClaim(line), line.known)}
                  </span>
                </span>
                <span className="share-bar">
                  <i style={{ inlineSize: `${percentOf(line)}%`, background: paint.colour }} />
                </span>
                <span className="share-words">
                  {quantityWords(line.claim, language)}{" "}
                  {actor === undefined ? t("someone") : names.actor(keyOf(actor))}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      <p className="note">{t("sharesNote")}</p>
    </section>
  );
}

/** The newest share claims spoken of by `on`, one for each area, actor and voice. */
export function latestShares(lines: readonly RecordedClaim[], on: string): RecordedClaim[] {
  const newest = new Map<string, RecordedClaim>();
  for (const line of lines) {
    const { claim } = line;
    const day = dayOfClaim(line);
    if (claim.kind !== "control" || claim.quantity?.unit !== "percent" || day > on) continue;
    if (claim.modality !== "asserted" && claim.modality !== "possible") continue;
    const key = [claim.place?.id ?? claim.place?.name, claim.actor[0]?.id, voiceOf(claim)].join("|");
    const known = newest.get(key);
    if (known === undefined || dayOfClaim(known) <= day) newest.set(key, line);
  }
  return [...newest.values()];
}

function percentOf({ claim }: RecordedClaim): number {
  const { value, min, max } = claim.quantity!;
  return Math.min(100, value ?? min ?? max ?? 0);
}
