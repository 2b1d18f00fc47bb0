import { useEffect, useRef, useState } from "react";
import type { Selection } from "./selection.ts";

/** How long the days must rest before what is costly follows them, ms. */
const REST = 160;

/** The selection with its days as they last rested: while time is scrubbed only the map and the dock follow. */
export function useSettled(selection: Selection): Selection {
  const { on, known } = selection;
  const [days, setDays] = useState({ on, known });
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    // Counted from the frame that shows them: where frames are slow, steps come slowly too.
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => setDays({ on, known }), REST);
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [on, known]);
  const kept = useRef(selection);
  const next = { ...selection, ...days };
  const names = Object.keys(next) as (keyof Selection)[];
  if (names.some((name) => next[name] !== kept.current[name])) kept.current = next;
  return kept.current;
}
