import { useCallback, useEffect, useRef, useState } from "react";
import { readSelection, type Selection, writeSelection } from "./selection.ts";

/** No page over the map. */
export const NOTHING_OVER = { report: null, source: null, actor: null, board: null, narrowing: {} } as const;

/** Nothing opened beside or over the map. */
export const NOTHING_OPEN = { ...NOTHING_OVER, place: null, claim: null } as const;

/** Whether a page lies over the map. */
export function isOver({ report, source, actor, board }: Selection): boolean {
  return report !== null || source !== null || actor !== null || board !== null;
}

/** What makes a step of history when it changes. */
const STEPS = ["place", "claim", "report", "source", "actor", "board"] as const;

/** The selection, kept in the address: opening a place or claim makes a step of history, moving time or the map does not. */
export function useSelection(
  initial: Selection,
  usualPolicy: string,
): [Selection, (change: Partial<Selection>) => void] {
  const [selection, setSelection] = useState(initial);
  const shown = useRef(selection);
  shown.current = selection;
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const change = useCallback(
    (part: Partial<Selection>) => {
      const next = { ...shown.current, ...part };
      const isStep = STEPS.some((part) => next[part] !== shown.current[part]);
      shown.current = next;
      setSelection(next);
      clearTimeout(timer.current);
      if (isStep) history.pushState(null, "", writeSelection(next, usualPolicy));
      // Browsers refuse more than some hundred address changes in half a minute; scrubbing makes more.
      else
        timer.current = setTimeout(
          () => history.replaceState(null, "", writeSelection(shown.current, usualPolicy)),
          180,
        );
    },
    [usualPolicy],
  );
  useEffect(() => {
    const travel = () => {
      const next = { ...shown.current, ...NOTHING_OPEN, ...readSelection(location.search) };
      shown.current = next;
      setSelection(next);
    };
    addEventListener("popstate", travel);
    return () => removeEventListener("popstate", travel);
  }, []);
  return [selection, change];
}
