import { useLanguage } from "../i18n/use-language.ts";
import type { Disc } from "../map/disc.ts";
import { DiscGlyph } from "../map/disc-glyph.tsx";

/** One side in the legend. */
export interface LegendSide {
  readonly id: string;
  readonly name: string;
  readonly colour: string;
  readonly sign: string;
}

/** The map's grammar in words; always on screen. Only sides that the record speaks of are listed. */
export function Legend({ sides }: { readonly sides: readonly LegendSide[] }) {
  const { t } = useLanguage();
  const a = sides[0]?.colour ?? "#8a8478";
  const b = sides.find((side) => side.colour !== a)?.colour ?? "#555555";
  const plain: Disc = { look: "held", colour: a, second: null, ring: null, sign: "", fade: 0 };
  return (
    <section className="legend" aria-label={t("legend")}>
      <ul className="legend-sides">
        {sides.map((side) => (
          <li key={side.id}>
            <DiscGlyph disc={{ ...plain, colour: side.colour, sign: side.sign }} />
            <span>{side.name}</span>
          </li>
        ))}
      </ul>
      <ul className="legend-states">
        <li>
          <DiscGlyph disc={plain} />
          <span>{t("state.held")}</span>
        </li>
        <li>
          <DiscGlyph disc={{ ...plain, look: "contested", second: b }} />
          <span>{t("state.contested")}</span>
        </li>
        <li>
          <DiscGlyph disc={{ ...plain, look: "claimed" }} />
          <span>{t("state.claimed")}</span>
        </li>
        <li>
          <DiscGlyph disc={{ ...plain, ring: b }} />
          <span>{t("state.besieged")}</span>
        </li>
        <li>
          <DiscGlyph disc={{ ...plain, look: "unknown" }} />
          <span>{t("state.unknown")}</span>
        </li>
        <li>
          <DiscGlyph disc={{ ...plain, fade: 0.62 }} />
          <span>{t("legendStale")}</span>
        </li>
      </ul>
      <p className="legend-notes">
        {t("legendRing")}. {t("legendPrecision")}. {t("legendShare")}.
      </p>
    </section>
  );
}
