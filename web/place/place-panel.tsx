import type { PlaceAnswer } from "../../src/server/answers.ts";
import type { RecordedClaim } from "../../src/record/recorded-claim.ts";
import { useNames } from "../names.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { claimWords } from "../claim/claim-words.ts";
import { DiscGlyph } from "../map/disc-glyph.tsx";
import { discOf, type Palette } from "../map/palette.ts";
import { dayOfClaim, heardClaims, voiceOf } from "../state/heard.ts";
import type { PlaceState } from "../state/place-state.ts";
import type { Selection } from "../state/selection.ts";
import type { Loading } from "../state/use-record.ts";
import { headlineOf, lastReportedWords } from "./headline.ts";
import { lanesOf } from "./lane-model.ts";
import { Lanes } from "./lanes.tsx";
import { Shares } from "./shares.tsx";
import { Tallies } from "./tallies.tsx";

export interface PlacePanelProps {
  readonly state: PlaceState;
  readonly answer: Loading<PlaceAnswer> | null;
  readonly selection: Selection;
  readonly palette: Palette;
  readonly onClaim: (id: string) => void;
  readonly onClose: () => void;
}

/** One place: its state and why, what each voice said, what happened, how many, what is disputed. */
export function PlacePanel({ state, answer, selection, palette, onClaim, onClose }: PlacePanelProps) {
  const language = useLanguage();
  const { t, lang } = language;
  const names = useNames();
  const { place } = state;
  const data = answer?.at === "ready" ? answer.value : null;
  const lines = data?.claims ?? [];
  const heard = heardClaims(lines, selection);
  const lensed = heardClaims(lines, { known: "9999-12-31", lens: selection.lens });
  const byId = new Map(lines.map((line) => [line.claim.id, line]));
  const title = (lang === "ar" ? place.arabic : null) ?? place.name;
  const other = lang === "ar" ? place.name : place.arabic;
  const areas = data?.areas.map((area) => (lang === "ar" ? area.arabic : null) ?? area.name) ?? [];
  return (
    <article className="panel place-panel" aria-labelledby="place-title">
      <header className="panel-head">
        <p className="kicker">{areas.join(" · ") || "\u00a0"}</p>
        <h1 id="place-title">
          <bdi>{title}</bdi>
          {other !== null && other !== title && (
            <bdi className="other-name" lang={lang === "ar" ? "en" : "ar"}>
              {other}
            </bdi>
          )}
        </h1>
        <button type="button" className="icon close" aria-label={t("close")} onClick={onClose}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="m3.5 3.5 9 9m0-9-9 9" />
          </svg>
        </button>
      </header>
      <div className="verdict">
        <DiscGlyph disc={discOf(state, palette)} size={44} />
        <div>
          <p className="verdict-line">{headlineOf(state, language, names.actor)}</p>
          <p className="verdict-meta">
            {[
              state.since === null ? "" : t("since", { date: language.day(state.since) }),
              lastReportedWords(state, language),
            ]
              .filter(Boolean)
              .join(" · ")}
          </p>
        </div>
      </div>
      {state.why !== "" && (
        <p className="why" dir="auto">
          {state.why}
        </p>
      )}
      <Evidence title={t("forIt")} ids={state.supporting} byId={byId} onClaim={onClaim} />
      <Evidence title={t("againstIt")} ids={state.opposing} byId={byId} onClaim={onClaim} />
      {answer?.at === "loading" && <p className="note">{t("loadingPlace")}</p>}
      {answer?.at === "failed" && (
        <p className="note error">
          {answer.error.message} {answer.error.advice}
        </p>
      )}
      {data !== null && (
        <>
          <section>
            <h2>{t("lanes")}</h2>
            <p className="note">{t("lanesNote")}</p>
            <Lanes
              lanes={lanesOf(lensed, selection.known)}
              on={selection.on}
              known={selection.known}
              palette={palette}
              nameOfVoice={names.voice}
              nameOfActor={names.actor}
              onClaim={onClaim}
            />
          </section>
          <Shares
            lines={heardClaims(data.areaClaims, selection)}
            on={selection.on}
            palette={palette}
            onClaim={onClaim}
          />
          <Tallies lines={heard} onClaim={onClaim} />
          <Events
            lines={heard.filter((line) => line.claim.kind !== "control" && line.claim.kind !== "count")}
            onClaim={onClaim}
          />
        </>
      )}
    </article>
  );
}

function Evidence(props: {
  readonly title: string;
  readonly ids: readonly string[];
  readonly byId: ReadonlyMap<string, RecordedClaim>;
  readonly onClaim: (id: string) => void;
}) {
  const lines = props.ids.flatMap((id) => props.byId.get(id) ?? []);
  if (lines.length === 0) return null;
  return (
    <section className="evidence">
      <h3>{props.title}</h3>
      <ClaimLines lines={lines} onClaim={props.onClaim} />
    </section>
  );
}

function Events({
  lines,
  onClaim,
}: {
  readonly lines: readonly RecordedClaim[];
  readonly onClaim: (id: string) => void;
}) {
  const { t } = useLanguage();
  return (
    <section>
      <h2>{t("events")}</h2>
      {lines.length === 0 ? (
        <p className="note">{t("noEvents")}</p>
      ) : (
        <ClaimLines lines={byDay(lines)} onClaim={onClaim} />
      )}
    </section>
  );
}

/** Claims as lines: the day, the voice, the proposition, the words it rests on; each opens its card. */
export function ClaimLines({
  lines,
  onClaim,
}: {
  readonly lines: readonly RecordedClaim[];
  readonly onClaim: (id: string) => void;
}) {
  const language = useLanguage();
  const names = useNames();
  return (
    <ul className="claim-lines">
      {lines.map((line) => {
        const day = dayOfClaim(line);
        return (
          <li key={line.claim.id}>
            <button type="button" onClick={() => onClaim(line.claim.id)}>
              <span className="line-head">
                <b>{names.voice(voiceOf(line.claim), line.claim.attribution[0]!.source.name)}</b>
                <span>{language.day(day, "short")}</span>
              </span>
              <span className="line-words" dir="auto">
                {claimWords(line.claim, language, names.ref)}
              </span>
              <q className="line-quote" dir="auto">
                {line.claim.quote}
              </q>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

function byDay(lines: readonly RecordedClaim[]): RecordedClaim[] {
  return [...lines].sort((a, b) => (dayOfClaim(a) < dayOfClaim(b) ? 1 : -1));
}
