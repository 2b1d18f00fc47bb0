import type { PlaceAnswer, PlaceCard } from "../../src/server/answers.ts";
import type { RecordedClaim } from "../../src/record/recorded-claim.ts";
import type { Standing } from "../../src/views/standing.ts";
import type { Breadth } from "../../src/views/independence.ts";
import { ActorWords, withLinks } from "../actor/actor-words.tsx";
import { CloseButton } from "../chrome/close-button.tsx";
import { useLanguage } from "../i18n/use-language.ts";
import { DiscGlyph } from "../map/disc-glyph.tsx";
import { discOf, type Palette } from "../map/palette.ts";
import { useNames } from "../names.ts";
import type { PlaceState } from "../state/place-state.ts";
import type { Selection } from "../state/selection.ts";
import type { Loading } from "../state/use-record.ts";
import { breadthWords } from "./breadth-words.ts";
import { ClaimLines } from "./claim-lines.tsx";
import { headlineOf, lastReportedWords, sinceOf } from "./headline.ts";
import { PlaceRecord } from "./place-record.tsx";
import { useControl } from "./use-control.ts";
import { whyWords } from "./why-words.ts";

export interface PlacePanelProps {
  readonly state: PlaceState;
  readonly answer: Loading<PlaceAnswer> | null;
  readonly standing: Standing;
  readonly selection: Selection;
  readonly palette: Palette;
  readonly onClaim: (id: string) => void;
  readonly onClose: () => void;
}

/** One place: its state and why, what each voice said, what is disputed, what happened, how many. */
export function PlacePanel({ state, answer, onClose, ...rest }: PlacePanelProps) {
  const language = useLanguage();
  const names = useNames();
  const data = answer?.at === "ready" ? answer.value : null;
  const byId = new Map((data?.claims ?? []).map((line) => [line.claim.id, line]));
  const { palette, standing, selection, onClaim } = rest;
  const control = useControl(data, standing, selection);
  return (
    <article className="panel place-panel" aria-labelledby="place-title">
      <PlaceHead place={state.place} areas={data?.areas ?? []} onClose={onClose} />
      <div className="verdict">
        <DiscGlyph disc={discOf(state, palette)} size={44} />
        <div>
          <p className="verdict-line">
            <ActorWords words={headlineOf(state, language, withLinks(names).ref)} />
          </p>
          <p className="verdict-meta">
            <span>{control !== null && sinceOf(control.answer, language)}</span>{" "}
            <span>
              {lastReportedWords(state, language)}
              {control?.answer.stale && <strong> {language.t("stale")}</strong>}
            </span>
          </p>
        </div>
      </div>
      {control !== null && (
        <>
          <p className="why" dir="auto">
            {whyWords({ place: state.place, answer: control.answer }, control.said, { language, names })}
          </p>
          {(["for", "against"] as const).map((side) => (
            <Evidence
              key={side}
              title={language.t(`${side}It`)}
              ids={control.answer[side]}
              breadth={control.answer.breadth[side]}
              byId={byId}
              onClaim={onClaim}
            />
          ))}
        </>
      )}
      {answer?.at === "loading" && <p className="note">{language.t("loadingPlace")}</p>}
      {answer?.at === "failed" && (
        <p className="note error" role="alert">
          {answer.error.message} {answer.error.advice}
        </p>
      )}
      {data !== null && <PlaceRecord answer={data} {...rest} />}
    </article>
  );
}

function PlaceHead(props: {
  readonly place: PlaceCard;
  readonly areas: readonly PlaceCard[];
  readonly onClose: () => void;
}) {
  const { place, areas, onClose } = props;
  const { lang } = useLanguage();
  const nameOf = (card: PlaceCard) => (lang === "ar" ? card.arabic : null) ?? card.name;
  const title = nameOf(place);
  const other = lang === "ar" ? place.name : place.arabic;
  return (
    <header className="panel-head">
      <p className="kicker">{areas.map(nameOf).join(" · ") || "\u00a0"}</p>
      <h1 id="place-title">
        <bdi>{title}</bdi>
        {other !== null && other !== title && (
          <bdi className="other-name" lang={lang === "ar" ? "en" : "ar"}>
            {other}
          </bdi>
        )}
      </h1>
      <CloseButton onClose={onClose} />
    </header>
  );
}

/** As many claims as are shown of one side before the rest is folded away. */
const MOST = 3;

function Evidence(props: {
  readonly title: string;
  readonly ids: readonly string[];
  readonly breadth: Breadth;
  readonly byId: ReadonlyMap<string, RecordedClaim>;
  readonly onClaim: (id: string) => void;
}) {
  const language = useLanguage();
  const { t } = language;
  const lines = props.ids.flatMap((id) => props.byId.get(id) ?? []);
  if (lines.length === 0) return null;
  return (
    <section className="evidence">
      <h3>
        {props.title}: {breadthWords(props.breadth, language)}
      </h3>
      <ClaimLines lines={lines.slice(0, MOST)} onClaim={props.onClaim} />
      {lines.length > MOST && (
        <details>
          <summary className="link">{t("andMore", { n: lines.length - MOST })}</summary>
          <ClaimLines lines={lines.slice(MOST)} onClaim={props.onClaim} />
        </details>
      )}
    </section>
  );
}
