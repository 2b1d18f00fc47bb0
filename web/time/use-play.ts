import { useEffect, useRef, useState } from "react";
import { addDays } from "../../src/base/day.ts";

/** Moves a day on, four a second, until the last; says whether it plays and lets it be set. */
export function usePlay(
  day: string,
  last: string,
  onDay: (day: string) => void,
): [boolean, (is: boolean) => void] {
  const [isPlaying, setPlaying] = useState(false);
  const latest = useRef({ day, onDay });
  latest.current = { day, onDay };
  useEffect(() => {
    if (!isPlaying) return;
    const timer = setInterval(() => {
      if (latest.current.day >= last) setPlaying(false);
      else latest.current.onDay(addDays(latest.current.day, 1));
    }, 250);
    return () => clearInterval(timer);
  }, [isPlaying, last]);
  return [isPlaying, setPlaying];
}
