import { useCallback, useDeferredValue, useMemo } from "react";
import { sidesInOrder } from "../chrome/sides-spoken-of.ts";
import { api } from "../api/api-client.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { areaNotes } from "../map/area-notes.ts";
import { type Palette, paletteOf } from "../map/palette.ts";
import { safeColours } from "../map/safe-colours.ts";
import { isArea } from "../map/place-rank.ts";
import { useNames } from "../names.ts";
import { densityOf } from "../time/density.ts";
import { useTheme } from "../use-theme.ts";
import { createControlModel } from "./control-model.ts";
import { dayOfTestimony } from "./heard.ts";
import type { Narrowing } from "./boards.ts";
import { boundsOf, USUAL_POLICY } from "./initial-selection.ts";
import { type Selection, writeSelection } from "./selection.ts";
import { useClaimDates } from "./use-claim-dates.ts";
import { type RecordOnPage, useAnswer } from "./use-record.ts";
import { NOTHING_OPEN, NOTHING_OVER, useSelection } from "./use-selection.ts";

/** All that the desk shows, worked out from the record and what is chosen. */
export type DeskState = ReturnType<typeof useDesk>;

/** The desk's state: the selection and what follows from it. */
export function useDesk({ meta, map }: RecordOnPage, initial: Selection) {
  const language = useLanguage();
  const names = useNames();
  const [selection, change] = useSelection(initial, USUAL_POLICY);
  const theme = useTheme(selection.theme);
  const sides = useMemo(() => sidesInOrder(map, meta), [map, meta]);
  const palette = usePalette(meta, { sides, ground: theme, isSafe: selection.colours === "safe" });
  const { on, known, policy, lens } = useDeferredValue(selection);
  const model = useMemo(() => createControlModel(map), [map]);
  const all = useMemo(() => model.states({ on, known, policy, lens }), [model, on, known, policy, lens]);
  const states = useMemo(() => all.filter(({ place }) => !isArea(place.kind)), [all]);
  const notes = useMemo(() => areaNotes(all, language, names), [all, language, names]);
  const changes = useMemo(
    () =>
      densityOf([
        ...Object.values(map.testimonies).flat().map(dayOfTestimony),
        ...map.eventDays.flatMap(([day, n]) => Array<string>(n).fill(day)),
      ]),
    [map],
  );
  const reports = useMemo(() => new Map(map.reportDays), [map]);
  return {
    selection,
    change,
    theme,
    palette,
    sides,
    states,
    notes,
    changes,
    reports,
    bounds: boundsOf(meta, selection),
    chosen: all.find(({ place }) => place.id === selection.place) ?? null,
    ...useOpened(selection, change, map),
  };
}

function usePalette(
  { sides: entries, actors }: RecordOnPage["meta"],
  wish: { readonly sides: readonly string[]; readonly ground: "light" | "dark"; readonly isSafe: boolean },
): Palette {
  const { sides, ground, isSafe } = wish;
  return useMemo(() => {
    const spoken = sides.flatMap((id) => entries.find((side) => side.id === id) ?? []);
    return paletteOf(entries, actors, { ground, safe: isSafe ? safeColours(spoken, ground) : null });
  }, [entries, actors, sides, ground, isSafe]);
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
  const openClaim = useCallback((id: string) => change({ claim: id }), [change]);
  const openReport = useCallback((id: string | null) => change({ ...NOTHING_OVER, report: id }), [change]);
  const openSource = useCallback((id: string | null) => change({ ...NOTHING_OVER, source: id }), [change]);
  const openActor = useCallback(
    (id: string | null) => change({ ...NOTHING_OVER, actor: id, claim: null }),
    [change],
  );
  const actorHref = (id: string) =>
    writeSelection({ ...selection, ...NOTHING_OVER, claim: null, actor: id }, USUAL_POLICY);
  const openBoard = useCallback(
    (board: Selection["board"], narrowing: Narrowing = {}) =>
      change({ ...NOTHING_OVER, board, narrowing, claim: null }),
    [change],
  );
  const openPlace = useCallback((id: string | null) => change({ ...NOTHING_OPEN, place: id }), [change]);
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
