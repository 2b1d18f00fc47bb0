import { useMemo } from "react";
import { useLanguage } from "../i18n/use-language.ts";
import { areaNotes } from "../map/area-notes.ts";
import { isArea } from "../map/place-rank.ts";
import { useNames } from "../names.ts";
import { differencesOf } from "./differences.ts";
import { type PlaceState, statesOn } from "./place-state.ts";
import type { Selection } from "./selection.ts";
import { useOutlines, type Way } from "./use-outlines.ts";
import type { RecordOnPage } from "./use-record.ts";

/** The record beside: how it is asked, its states on the day that rests, and where they differ. */
export function useBeside(
  record: RecordOnPage,
  { latest, settled, states }: { latest: Selection; settled: Selection; states: readonly PlaceState[] },
  onNewer: () => void,
) {
  const language = useLanguage();
  const names = useNames();
  const { beside } = settled;
  const way = beside === null ? null : { ...wayOf(latest), ...beside };
  const outlines = useOutlines(record, way, onNewer);
  const { store, version, arriving } = outlines;
  const { on } = settled;
  const isShown = beside !== null && arriving === null;
  const all = useMemo(
    () => (isShown ? statesOn(record.map.places, store, on) : NOTHING),
    [isShown, record, store, version, on],
  );
  const own = useMemo(() => all.filter(({ place }) => !isArea(place.kind)), [all]);
  const notes = useMemo(() => areaNotes(all, language, names), [all, language, names]);
  const differences = useMemo(() => differencesOf(states, own), [states, own]);
  const foremost = useMemo(
    () => (differences.length === 0 ? null : new Set(differences.map(({ one }) => one.place.id))),
    [differences],
  );
  const still = useMemo(
    () =>
      beside === null
        ? null
        : { way: { ...wayOf(settled), ...beside }, states: own, notes, differences, foremost },
    [beside, settled, own, notes, differences, foremost],
  );
  return { still, outlines };
}

const NOTHING: readonly PlaceState[] = [];

function wayOf({ known, policy, lens }: Selection): Way {
  return { known, policy, lens };
}
