import { useMemo } from "react";
import type { PlaceAnswer } from "../../src/server/answers.ts";
import { disputesOf } from "../../src/views/disputes.ts";
import type { Standing } from "../../src/views/standing.ts";
import { useLanguage } from "../i18n/use-language.ts";
import type { Palette } from "../map/palette.ts";
import { heardClaims } from "../state/heard.ts";
import type { Selection } from "../state/selection.ts";
import { ClaimSection, newestFirst } from "./claim-lines.tsx";
import { Disputes } from "./disputes.tsx";
import { lanesOf } from "./lane-model.ts";
import { Lanes } from "./lanes.tsx";
import { recordPlaceOf } from "./record-place.ts";
import { Settlements } from "./settlements.tsx";
import { Shares } from "./shares.tsx";
import { Tallies } from "./tallies.tsx";

const FORECASTS: ReadonlySet<string> = new Set(["predicted", "intended", "demanded"]);

/** What the record holds of a place beyond its state: lanes, disputes, figures, events, forecasts, shares of its areas. */
export function PlaceRecord(props: {
  readonly answer: PlaceAnswer;
  readonly standing: Standing;
  readonly selection: Selection;
  readonly palette: Palette;
  readonly onClaim: (id: string) => void;
}) {
  const { answer, standing, selection, palette, onClaim } = props;
  const { t } = useLanguage();
  const { on, known, policy, lens } = selection;
  const place = useMemo(() => recordPlaceOf(answer.place), [answer]);
  const question = useMemo(
    () => ({ known, policy, lens: lens.length === 0 ? null : lens, standing }),
    [known, policy, lens, standing],
  );
  const lanes = useMemo(() => lanesOf(place, answer.claims, question), [place, answer, question]);
  const disputes = useMemo(() => disputesOf(place, answer.claims, question), [place, answer, question]);
  const byId = useMemo(() => new Map(answer.claims.map((line) => [line.claim.id, line])), [answer]);
  const heard = heardClaims(answer.claims, selection);
  const told = heard.filter(({ claim }) => !FORECASTS.has(claim.modality));
  const forecasts = heard.filter(({ claim }) => FORECASTS.has(claim.modality));
  const events = told.filter(({ claim }) => claim.kind === "event" || claim.kind === "status");
  return (
    <>
      {lanes.length > 1 && (
        <section>
          <h2>{t("lanes")}</h2>
          <p className="note">{t("lanesNote")}</p>
          <Lanes lanes={lanes} on={on} known={known} palette={palette} onClaim={onClaim} />
        </section>
      )}
      <Disputes disputes={disputes} byId={byId} known={known} onClaim={onClaim} />
      <Shares lines={heardClaims(answer.areaClaims, selection)} on={on} palette={palette} onClaim={onClaim} />
      <Settlements answer={answer} selection={selection} palette={palette} />
      <Tallies lines={heard} onClaim={onClaim} />
      <ClaimSection title={t("events")} lines={newestFirst(events)} onClaim={onClaim} />
      <ClaimSection title={t("forecasts")} lines={newestFirst(forecasts)} onClaim={onClaim} />
    </>
  );
}
