import type { RefObject } from "react";
import type { DeskState, LiveTime } from "./state/use-desk.ts";
import { isOver, NOTHING_OVER } from "./state/use-selection.ts";
import { nextDay } from "./time/density.ts";
import { movedDay } from "./time/time-scale.ts";
import { useKeys } from "./use-keys.ts";

/** The desk's keys, as the help lists them. */
export function useDeskKeys(
  { selection, change, changes, bounds, openPlace }: DeskState,
  { on }: Pick<LiveTime, "on">,
  does: {
    readonly onHelp: () => void;
    readonly onList: () => void;
    readonly search: RefObject<HTMLInputElement | null>;
  },
): void {
  const { claim } = selection;
  const isReview = selection.board === "review";
  const search = () => does.search.current?.focus();
  const keys = {
    "?": does.onHelp,
    "/": search,
    "mod+k": search,
    k: () => document.querySelector<HTMLButtonElement>(".play")?.click(),
    l: does.onList,
    "[": () => change({ on: nextDay(changes, on, -1) ?? on }),
    "]": () => change({ on: nextDay(changes, on, 1) ?? on }),
    ",": () => change({ on: movedDay(on, -1, bounds) }),
    ".": () => change({ on: movedDay(on, 1, bounds) }),
    Escape: () => {
      if (claim !== null) change({ claim: null });
      else if (isOver(selection)) change(NOTHING_OVER);
      else openPlace(null);
    },
  };
  // The review desk has keys of its own.
  useKeys(isReview ? {} : keys);
}
