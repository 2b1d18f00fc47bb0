import type { ActorAnswer } from "../../src/server/answers.ts";
import type { ControlAnswer } from "../../src/views/control-answer.ts";
import { sinceWords } from "../i18n/edtf-words.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { DiscGlyph } from "../map/disc-glyph.tsx";
import { discOf, type Palette } from "../map/palette.ts";
import { useNames } from "../names.ts";
import { lastReportedWords } from "../place/headline.ts";
import { useOpens } from "../state/opens.ts";
import { keyOf } from "../state/place-state.ts";

const STATES = ["held", "claimed", "contested"] as const;

/** The places of which an actor is a holder, by state, and those that it besieges. */
export function Holdings({ answer, palette }: { readonly answer: ActorAnswer; readonly palette: Palette }) {
  const { t } = useLanguage();
  const { holds, besieges } = answer;
  return (
    <section>
      <h2>{t("actorHolds")}</h2>
      {holds.length === 0 && <p className="note">{t("actorHoldsNone")}</p>}
      {STATES.map((state) => (
        <Places
          key={state}
          title={t(`state.${state}`)}
          places={holds.filter((each) => each.state === state)}
          palette={palette}
        />
      ))}
      <Places title={t("actorBesieges")} places={besieges} palette={palette} />
    </section>
  );
}

function Places(props: {
  readonly title: string;
  readonly places: readonly ControlAnswer[];
  readonly palette: Palette;
}) {
  const { title, places, palette } = props;
  const language = useLanguage();
  const names = useNames();
  const { openPlace } = useOpens();
  if (places.length === 0) return null;
  return (
    <>
      <h3>
        {title} <small>{language.number(places.length)}</small>
      </h3>
      <ul className="holdings">
        {places.map((answer) => (
          <li key={keyOf(answer.place)}>
            <button
              type="button"
              onClick={() => openPlace(answer.place.id ?? `name:${answer.place.name.toLowerCase()}`)}
            >
              <DiscGlyph disc={discOf({ answer }, palette)} />
              <span>
                <bdi>{names.place(answer.place)}</bdi>
                <small>
                  {[
                    answer.since === null ? "" : sinceWords(answer.since, language),
                    lastReportedWords({ answer }, language),
                  ]
                    .filter(Boolean)
                    .join(language.lang === "ar" ? "، " : ", ")}
                </small>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
