import { useCallback, useDeferredValue, useMemo } from "react";
import { api } from "../api/api-client.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { areaNotes } from "../map/area-notes.ts";
import { paletteOf } from "../map/palette.ts";
import { isArea } from "../map/place-rank.ts";
import { useNames } from "../names.ts";
import { densityOf } from "../time/density.ts";
import { useTheme } from "../use-theme.ts";
import { createControlModel } from "./control-model.ts";
import { dayOfTestimony } from "./heard.ts";
import { boundsOf, USUAL_POLICY } from "./initial-selection.ts";
import type { Selection } from "./selection.ts";
import { useClaimDates } from "./use-claim-dates.ts";
import { type RecordOnPage, useAnswer } from "./use-record.ts";
import { useSelection } from "./use-selection.ts";

/** All that the desk shows, worked out from the record and what is chosen. */
export type DeskState = ReturnType<typeof useDesk>;

/** The desk's state: the selection and what follows from it. */
export function useDesk({ meta, map }: RecordOnPage, initial: Selection) {
  const language = useLanguage();
  const names = useNames();
  const [selection, change] = useSelection(initial, USUAL_POLICY);
  const theme = useTheme(selection.theme);
  const palette = useMemo(() => paletteOf(meta.sides, meta.actors, theme), [meta, theme]);
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
    states,
    notes,
    changes,
    reports,
    bounds: boundsOf(meta, selection),
    chosen: all.find(({ place }) => place.id === selection.place) ?? null,
    ...useOpened(selection, change, map),
  };
}

/** What is opened beside the map, fetched as it is chosen, and how to open it. */
function useOpened(
  selection: Pick<Selection, "place" | "claim" | "report">,
  change: (part: Partial<Selection>) => void,
  record: RecordOnPage["map"],
) {
  const place = useAnswer(selection.place, api.place, record);
  const claim = useAnswer(selection.claim, api.claim, record);
  const report = useAnswer(selection.report, api.report, record);
  useClaimDates(claim, change);
  const openClaim = useCallback((id: string) => change({ claim: id }), [change]);
  const openReport = useCallback((id: string | null) => change({ report: id }), [change]);
  const openPlace = useCallback(
    (id: string | null) => change({ place: id, claim: null, report: null }),
    [change],
  );
  return { place, claim, report, openClaim, openReport, openPlace };
}
