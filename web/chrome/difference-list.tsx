import { useState } from "react";
import { useLanguage } from "../i18n/use-language.ts";
import { DiscGlyph } from "../map/disc-glyph.tsx";
import { discOf } from "../map/palette.ts";
import { useNames } from "../names.ts";
import { headlineOf } from "../place/headline.ts";
import type { Difference } from "../state/differences.ts";
import type { PlaceState } from "../state/place-state.ts";
import type { DeskState } from "../state/use-desk.ts";

/** As many differences as are listed at first, and again with each wish for more. */
const MOST = 100;

/** The places of which the two maps say otherwise, in order of name; each opens its place. */
export function DifferenceList(props: {
  readonly desk: DeskState;
  readonly differences: readonly Difference[];
}) {
  const { desk, differences } = props;
  const { t, lang } = useLanguage();
  const [most, setMost] = useState(MOST);
  const nameOf = ({ place }: PlaceState) => (lang === "ar" ? place.arabic : null) ?? place.name;
  const collator = new Intl.Collator(lang);
  const sorted = [...differences].sort((a, b) => collator.compare(nameOf(a.one), nameOf(b.one)));
  return (
    <section className="differences" aria-labelledby="differences-title">
      <h2 id="differences-title" aria-live="polite">
        {t("differences", { n: differences.length })}
      </h2>
      <ul>
        {sorted.slice(0, most).map(({ one, other }) => (
          <li key={one.place.id}>
            <button
              type="button"
              aria-current={one.place.id === desk.selection.place}
              onClick={() => desk.openPlace(one.place.id)}
            >
              <b>
                <bdi>{nameOf(one)}</bdi>
              </b>
              <Side state={one} desk={desk} />
              <Side state={other} desk={desk} />
            </button>
          </li>
        ))}
      </ul>
      {sorted.length > most && (
        <button type="button" className="link" onClick={() => setMost(most + MOST)}>
          {t("andMore", { n: sorted.length - most })}
        </button>
      )}
    </section>
  );
}

function Side({ state, desk }: { readonly state: PlaceState; readonly desk: DeskState }) {
  const language = useLanguage();
  const names = useNames();
  return (
    <span className="difference-side">
      <DiscGlyph disc={discOf(state, desk.palette)} size={18} />
      <span>{headlineOf(state, language, names.ref)}</span>
    </span>
  );
}
