import type { PlaceAnswer } from "../../src/server/answers.ts";
import type { SettlementShares } from "../../src/views/settlements.ts";
import { ActorLink } from "../actor/actor-link.tsx";
import { api } from "../api/api-client.ts";
import { useLanguage } from "../i18n/use-language.ts";
import type { Palette } from "../map/palette.ts";
import { useNames } from "../names.ts";
import { keyOf } from "../state/place-state.ts";
import type { Selection } from "../state/selection.ts";
import { useAnswer } from "../state/use-record.ts";

/** What the settlements of the area give, each counted once: of the place itself where it is an area, else of the province that holds it. */
export function Settlements(props: {
  readonly answer: PlaceAnswer;
  readonly selection: Selection;
  readonly palette: Palette;
}) {
  const { answer, selection, palette } = props;
  const { on, known, policy, lens } = selection;
  const { place, areas } = answer;
  const area = place.area ? place : areas.find(({ kind }) => kind === "governorate");
  const query = { place: area?.id ?? "", on, known, policy, lens: lens.join(",") };
  const control = useAnswer(
    area === undefined ? null : new URLSearchParams(query).toString(),
    api.control,
    answer,
  );
  const { t } = useLanguage();
  const names = useNames();
  const [told] = control?.at === "ready" ? control.value : [];
  if (area === undefined || told === undefined || told.settlements === null) return null;
  return (
    <section className="settlements">
      <h2>{t("settlements", { area: names.card(area) })}</h2>
      <Shares settlements={told.settlements} palette={palette} />
      <p className="note">{t("settlementsNote")}</p>
    </section>
  );
}

function Shares({
  settlements,
  palette,
}: {
  readonly settlements: SettlementShares;
  readonly palette: Palette;
}) {
  const { known, sides, contested, stale } = settlements;
  const { t, number, percent } = useLanguage();
  const parts = sides.flatMap(({ actor, held, claimed }) => {
    const { colour } = palette.of(keyOf(actor));
    return [
      { key: keyOf(actor), count: held, look: { background: colour } },
      { key: `${keyOf(actor)}?`, count: claimed, look: { boxShadow: `inset 0 0 0 2px ${colour}` } },
    ];
  });
  return (
    <>
      <span className="share-bar" aria-hidden="true">
        {parts.map(({ key, count, look }) => (
          <i key={key} style={{ ...look, inlineSize: `${(100 * count) / known}%` }} />
        ))}
        <i className="striped" style={{ inlineSize: `${(100 * contested) / known}%` }} />
      </span>
      <ul>
        {sides.map(({ actor, held, claimed, percent: share }) => (
          <li key={keyOf(actor)}>
            <i className="swatch" style={{ background: palette.of(keyOf(actor)).colour }} />
            <ActorLink actor={actor} />
            <b>{number(held + claimed)}</b>
            <small>
              {percent(share)}
              {claimed > 0 && ` · ${t("settlementsClaimed", { n: claimed })}`}
            </small>
          </li>
        ))}
        {contested > 0 && (
          <li>
            <i className="swatch striped" />
            <span>{t("state.contested")}</span>
            <b>{number(contested)}</b>
          </li>
        )}
      </ul>
      <p>
        {t("settlementsOf", { n: known })}
        {stale > 0 && ` ${t("settlementsStale", { n: stale })}`}
      </p>
    </>
  );
}
