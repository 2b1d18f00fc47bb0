import { lazy, Suspense, useCallback, useDeferredValue, useMemo, useRef, useState } from "react";
import { api } from "./api/api-client.ts";
import { boundsOf } from "./app.tsx";
import { FirstVisit } from "./chrome/first-visit.tsx";
import { HelpDialog } from "./chrome/help-dialog.tsx";
import { Legend } from "./chrome/legend.tsx";
import { PasteDialog } from "./chrome/paste-dialog.tsx";
import { PolicySwitch, policyName } from "./chrome/policy-switch.tsx";
import { TopBar } from "./chrome/top-bar.tsx";
import { VoiceList } from "./chrome/voice-list.tsx";
import { ClaimCard } from "./claim/claim-card.tsx";
import type { Lang } from "./i18n/language.ts";
import { useLanguage } from "./i18n/use-language.ts";
import { focusCountries } from "./map/focus-countries.ts";
import { MapTip } from "./map/map-tip.tsx";
import { areaNotes } from "./map/area-notes.ts";
import { paletteOf } from "./map/palette.ts";
import { isArea } from "./map/place-rank.ts";
import { useNames } from "./names.ts";
import { PlaceList } from "./place/place-list.tsx";
import { PlacePanel } from "./place/place-panel.tsx";
import { sidesSpokenOf } from "./chrome/sides-spoken-of.ts";
import { statesAt } from "./state/control-model.ts";
import { dayOfClaim, heardClaims } from "./state/heard.ts";
import type { Selection } from "./state/selection.ts";
import { type RecordOnPage, useAnswer } from "./state/use-record.ts";
import { useClaimDates } from "./state/use-claim-dates.ts";
import { useSelection } from "./state/use-selection.ts";
import { useKeys } from "./use-keys.ts";
import { useTheme } from "./use-theme.ts";
import { densityOf, nextDay } from "./time/density.ts";
import { movedDay } from "./time/time-scale.ts";
import { TimeDock } from "./time/time-dock.tsx";

const MapView = lazy(() => import("./map/map-view.tsx").then(({ MapView: view }) => ({ default: view })));

/** The desk: masthead, rail of lenses and rules, map, two-time slider, and the panel of what is chosen. */
export function Desk(props: {
  readonly record: RecordOnPage;
  readonly initial: Selection;
  readonly onReload: () => void;
  readonly onLang: (lang: Lang) => void;
}) {
  const { meta, map, ground } = props.record;
  const language = useLanguage();
  const { t } = language;
  const names = useNames();
  const usualPolicy = meta.policies[0] ?? "";
  const [selection, change] = useSelection(props.initial, usualPolicy);
  const theme = useTheme(selection.theme);
  const [open, setOpen] = useState<"help" | "paste" | "rail" | null>(null);
  const [isList, setList] = useState(false);
  const [tip, setTip] = useState<{ place: string; x: number; y: number } | null>(null);
  const search = useRef<HTMLInputElement>(null);

  const palette = useMemo(() => paletteOf(meta.sides, meta.actors, theme), [meta, theme]);
  const question = useDeferredValue(selection);
  const { on, known, policy, lens } = question;
  const all = useMemo(() => statesAt(map, { on, known, policy, lens }), [map, on, known, policy, lens]);
  const states = useMemo(() => all.filter((state) => !isArea(state.place.kind)), [all]);
  const notes = useMemo(
    () => areaNotes(heardClaims(map.claims, { known, lens }), on, language, names.ref),
    [map, on, known, lens, language, names],
  );
  const changes = useMemo(
    () =>
      densityOf([
        ...map.claims.map(dayOfClaim),
        ...map.eventDays.flatMap(([day, n]) => Array<string>(n).fill(day)),
      ]),
    [map],
  );
  const reports = useMemo(() => new Map(map.reportDays), [map]);
  const sides = useMemo(
    () => sidesSpokenOf(map, meta, palette, language.lang),
    [map, meta, palette, language.lang],
  );
  const [camera] = useState(selection.camera ?? meta.start ?? { lon: 40.4, lat: 34.9, zoom: 6.2 });
  const bounds = boundsOf(meta, selection);
  const chosen = all.find((state) => state.place.id === selection.place);

  const place = useAnswer(
    selection.place,
    useCallback((id: string) => api.place(id), []),
  );
  const claim = useAnswer(
    selection.claim,
    useCallback((id: string) => api.claim(id), []),
  );
  useClaimDates(claim, change);

  const openClaim = useCallback((id: string) => change({ claim: id }), [change]);
  const openPlace = useCallback(
    (id: string | null) => (change({ place: id, claim: null }), setList(false)),
    [change],
  );
  useKeys({
    "?": () => setOpen("help"),
    "/": () => search.current?.focus(),
    k: () => document.querySelector<HTMLButtonElement>(".play")?.click(),
    l: () => setList(!isList),
    "[": () => change({ on: nextDay(changes, selection.on, -1) ?? selection.on }),
    "]": () => change({ on: nextDay(changes, selection.on, 1) ?? selection.on }),
    ",": () => change({ on: movedDay(selection.on, -1, bounds) }),
    ".": () => change({ on: movedDay(selection.on, 1, bounds) }),
    Escape: () => (selection.claim !== null ? change({ claim: null }) : change({ place: null })),
  });
  const isPanelOpen = selection.claim !== null || chosen !== undefined;
  const focus = useMemo(() => focusCountries(map), [map]);
  const knownWords =
    selection.on === selection.known
      ? t("knownThatDay")
      : `${t("knownDay").toLocaleLowerCase(language.lang)} ${language.day(selection.known)}`;

  return (
    <div className={`desk${isPanelOpen ? " with-panel" : ""}${open === "rail" ? " with-rail" : ""}`}>
      <a className="skip" href="#places" onClick={() => setList(true)}>
        {t("skipToMap")}
      </a>
      <TopBar
        selection={selection}
        searchInput={search}
        onPlace={openPlace}
        onClaim={openClaim}
        onTheme={(next) => change({ theme: next })}
        onLang={(lang) => (change({ lang }), props.onLang(lang))}
        onHelp={() => setOpen("help")}
        onPaste={() => setOpen("paste")}
        onRail={() => setOpen(open === "rail" ? null : "rail")}
      />
      <aside className="rail">
        <section className="rail-part rail-legend">
          <h2>{t("legend")}</h2>
          <Legend sides={sides} />
        </section>
        <PolicySwitch
          policies={meta.policies}
          policy={selection.policy}
          onPolicy={(next) => change({ policy: next })}
        />
        <VoiceList
          voices={meta.voices}
          lens={selection.lens}
          palette={palette}
          nameOfActor={names.actor}
          onLens={(next) => change({ lens: next })}
        />
      </aside>
      <main className="stage" id="places">
        <div className="stage-head">
          <h1>{language.day(selection.on)}</h1>
          <p>
            {knownWords}
            {" · "}
            {t(lens.length === 0 ? "voicesAll" : "lensOn", {
              names: language.list(selection.lens.map((id) => names.voice(id))),
            })}
            {" · "}
            {t("policy")}: {policyName(selection.policy, language)}
          </p>
        </div>
        <div className="stage-view" role="group">
          <button type="button" aria-pressed={!isList} onClick={() => setList(false)}>
            {t("showMap")}
          </button>
          <button type="button" aria-pressed={isList} onClick={() => setList(true)}>
            {t("showList")}
          </button>
        </div>
        {isList ? (
          <PlaceList states={states} selected={selection.place} palette={palette} onPlace={openPlace} />
        ) : (
          <Suspense fallback={<p className="wait">{t("loading")}</p>}>
            <MapView
              ground={ground}
              states={states}
              selected={selection.place}
              palette={palette}
              theme={theme}
              focus={focus}
              notes={notes}
              camera={camera}
              onPick={openPlace}
              onHover={(id, x, y) => setTip(id === null ? null : { place: id, x, y })}
              onCamera={(next) => change({ camera: next })}
              onFailure={() => setList(true)}
            />
          </Suspense>
        )}
        {!isList && tip !== null && <MapTip tip={tip} states={states} />}
        {meta.counts.reports === 0 && (
          <p className="empty">
            <b>{t("emptyTitle")}</b> {t("emptyText")}
          </p>
        )}
        <p className="credit">{t("attribution")}</p>
        <FirstVisit />
      </main>
      {isPanelOpen && (
        <aside className="side">
          {claim !== null ? (
            <ClaimCard answer={claim} onClaim={openClaim} onBack={() => change({ claim: null })} />
          ) : (
            chosen !== undefined && (
              <PlacePanel
                state={chosen}
                answer={place}
                selection={selection}
                palette={palette}
                onClaim={openClaim}
                onClose={() => openPlace(null)}
              />
            )
          )}
        </aside>
      )}
      <TimeDock
        on={selection.on}
        known={selection.known}
        bounds={bounds}
        changes={changes}
        reports={reports}
        onDays={change}
      />
      {open === "help" && <HelpDialog onClose={() => setOpen(null)} />}
      {open === "paste" && <PasteDialog onClose={() => setOpen(null)} onRead={props.onReload} />}
    </div>
  );
}
