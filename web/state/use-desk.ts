import { useCallback, useMemo } from "react";
import { api } from "../api/api-client.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { areaNotes } from "../map/area-notes.ts";
import { type Palette, paletteOf } from "../map/palette.ts";
import { placeField } from "../map/place-field.ts";
import { isArea } from "../map/place-rank.ts";
import { safeColours } from "../map/safe-colours.ts";
import { useNames } from "../names.ts";
import { useTheme } from "../use-theme.ts";
import type { Narrowing } from "./boards.ts";
import { boundsOf, USUAL_POLICY } from "./initial-selection.ts";
import { statesOn } from "./place-state.ts";
import { type Selection, writeSelection } from "./selection.ts";
import { useBeside } from "./use-beside.ts";
import { useClaimDates } from "./use-claim-dates.ts";
import { type ShownOutlines, useOutlines } from "./use-outlines.ts";
import { type RecordOnPage, useAnswer } from "./use-record.ts";
import { NOTHING_OPEN, NOTHING_OVER, useSelection } from "./use-selection.ts";
import { useSettled } from "./use-settled.ts";

/** All that the desk shows, worked out from the record and what is chosen, with the days as they last rested. */
export type DeskState = ReturnType<typeof useDesk>["desk"];

/** What moves with every step of time. */
export interface LiveTime {
  readonly on: string;
  readonly known: string;
  /** What the map shows, and what that beside it shows. */
  readonly outlines: ShownOutlines;
  readonly besideOutlines: ShownOutlines;
}

/** The desk's state, and apart from it what moves while time is scrubbed: the desk stays the same object meanwhile. */
export function useDesk(record: RecordOnPage, initial: Selection, onNewer: () => void) {
  const { meta, map } = record;
  const [latest, change] = useSelection(initial, USUAL_POLICY);
  const selection = useSettled(latest);
  const theme = useTheme(selection.theme);
  const palette = usePalette(meta, { ground: theme, isSafe: selection.colours === "safe" });
  const way = { known: latest.known, policy: latest.policy, lens: latest.lens };
  const outlines = useOutlines(record, way, onNewer);
  const field = useMemo(() => placeField(map.places), [map]);
  const shown = useStates(record, outlines, selection);
  const { still: beside, outlines: besideOutlines } = useBeside(
    record,
    { latest, settled: selection, states: shown.states },
    onNewer,
  );
  const times = useTimes(record, outlines, selection.place);
  const opened = useOpened(selection, change, map);
  const bounds = useBounds(record, latest);
  const desk = useSame({
    selection,
    change,
    theme,
    palette,
    field,
    sides: meta.sidesSpokenOf,
    bounds,
    beside,
    ...shown,
    ...times,
    ...opened,
  });
  return { desk, live: { on: latest.on, known: latest.known, outlines, besideOutlines } };
}

/** The states of places on the day that rests; those of areas as notes. */
function useStates(
  { map }: RecordOnPage,
  { store, version }: ShownOutlines,
  { on, place }: Pick<Selection, "on" | "place">,
) {
  const language = useLanguage();
  const names = useNames();
  // A store is the same object with something else in it: its version says when.
  const all = useMemo(() => statesOn(map.places, store, on), [map, store, version, on]);
  const states = useMemo(() => all.filter((state) => !isArea(state.place.kind)), [all]);
  const notes = useMemo(() => areaNotes(all, language, names), [all, language, names]);
  const chosen = useMemo(() => all.find((state) => state.place.id === place) ?? null, [all, place]);
  return { states, notes, chosen };
}

/** What lies along time: changes of the map, events, reports. */
function useTimes({ map }: RecordOnPage, { store, version, arriving }: ShownOutlines, place: string | null) {
  const isWhole = arriving === null;
  const changes = useMemo(() => (isWhole ? store.changes() : NO_CHANGES), [store, version, isWhole]);
  const ordinal = useMemo(() => map.places.findIndex(({ id }) => id === place), [map, place]);
  const turns = useMemo(() => (ordinal < 0 ? [] : store.turns(ordinal)), [store, version, ordinal]);
  const events = useMemo(() => new Map(map.eventDays), [map]);
  const reports = useMemo(() => new Map(map.reportDays), [map]);
  return { changes, events, reports, turns, looks: store.looks };
}

const NO_CHANGES: ReadonlyMap<string, number> = new Map();

function useBounds({ meta }: RecordOnPage, days: Pick<Selection, "on" | "known">): [string, string] {
  const [from, to] = boundsOf(meta, days);
  return useMemo(() => [from, to], [from, to]);
}

/** The same object as long as its members are the same. */
function useSame<T extends object>(next: T): T {
  const members = Object.values(next) as unknown[];
  return useMemo(() => next, members);
}

function usePalette(
  { sides: entries, sidesSpokenOf: spokenOf, actors }: RecordOnPage["meta"],
  { ground, isSafe }: { readonly ground: "light" | "dark"; readonly isSafe: boolean },
): Palette {
  return useMemo(() => {
    const spoken = spokenOf.flatMap((id) => entries.find((side) => side.id === id) ?? []);
    return paletteOf(entries, actors, { ground, safe: isSafe ? safeColours(spoken, ground) : null });
  }, [entries, actors, spokenOf, ground, isSafe]);
}

/** What is opened beside the map, fetched as it is chosen, and how to open it. */
function useOpened(
  selection: Selection,
  change: (part: Partial<Selection>) => void,
  record: RecordOnPage["map"],
) {
  const place = useAnswer(selection.place, api.place, record);
  const claim = useAnswer(selection.claim, api.claim, record);
  const report = useAnswer(selection.report, api.report, record);
  useClaimDates(claim, change);
  const openClaim = useCallback((id: string, on?: string) => change({ claim: id, ...dayIn(on) }), [change]);
  const openReport = useCallback((id: string | null) => change({ ...NOTHING_OVER, report: id }), [change]);
  const openSource = useCallback((id: string | null) => change({ ...NOTHING_OVER, source: id }), [change]);
  const openActor = useCallback(
    (id: string | null) => change({ ...NOTHING_OVER, actor: id, claim: null }),
    [change],
  );
  const actorHref = useCallback(
    (id: string) => writeSelection({ ...selection, ...NOTHING_OVER, claim: null, actor: id }, USUAL_POLICY),
    [selection],
  );
  const openBoard = useCallback(
    (board: Selection["board"], narrowing: Narrowing = {}) =>
      change({ ...NOTHING_OVER, board, narrowing, claim: null }),
    [change],
  );
  const openPlace = useCallback(
    (id: string | null, on?: string) => change({ ...NOTHING_OPEN, place: id, ...dayIn(on) }),
    [change],
  );
  return {
    place,
    claim,
    report,
    openClaim,
    openReport,
    openSource,
    openActor,
    actorHref,
    openBoard,
    openPlace,
  };
}

/** The day to move to, where one is given. */
function dayIn(on: unknown): { readonly on?: string } {
  return typeof on === "string" ? { on } : {};
}
