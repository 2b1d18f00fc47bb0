import { useState } from "react";
import { useLanguage } from "../i18n/use-language.ts";
import { DiscGlyph } from "../map/disc-glyph.tsx";
import { discOf, type Palette } from "../map/palette.ts";
import { useNames } from "../names.ts";
import { isSpokenOf, type PlaceState } from "../state/place-state.ts";
import { headlineOf, lastReportedWords } from "./headline.ts";

/** As many places as are listed at first, and again with each wish for more. */
const MOST = 400;

/** The map as a list: the same places, the same states, for screen readers, keyboards and pages without WebGL. */
export function PlaceList(props: {
  readonly states: readonly PlaceState[];
  readonly selected: string | null;
  readonly palette: Palette;
  readonly onPlace: (id: string) => void;
}) {
  const language = useLanguage();
  const names = useNames();
  const collator = new Intl.Collator(language.lang);
  const nameOf = (state: PlaceState) =>
    (language.lang === "ar" ? state.place.arabic : null) ?? state.place.name;
  const known = props.states.filter(isSpokenOf).sort((a, b) => collator.compare(nameOf(a), nameOf(b)));
  const [most, setMost] = useState(MOST);
  return (
    <section className="place-list" aria-label={language.t("placesList")}>
      <h2>{language.t("placesCount", { n: known.length })}</h2>
      {known.length === 0 && <p className="note">{language.t("nothingThatDay")}</p>}
      <ul>
        {known.slice(0, most).map((state) => (
          <li key={state.place.id}>
            <button
              type="button"
              aria-current={state.place.id === props.selected}
              onClick={() => props.onPlace(state.place.id)}
            >
              <DiscGlyph disc={discOf(state, props.palette)} size={22} />
              <span>
                <b>
                  <bdi>{nameOf(state)}</bdi>
                </b>
                <small>
                  {[headlineOf(state, language, names.ref), lastReportedWords(state, language)]
                    .filter(Boolean)
                    .join(" · ")}
                </small>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {known.length > most && (
        <button type="button" className="link" onClick={() => setMost(most + MOST)}>
          {language.t("andMore", { n: known.length - most })}
        </button>
      )}
    </section>
  );
}
