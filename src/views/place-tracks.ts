import type { Day } from "../base/day.ts";
import type { PolicyName } from "./as-of.ts";
import { type ControlTrack, forPlace, type RecordPlace, trackOf } from "./control-at.ts";
import type { Scales } from "./place-state.ts";
import { type FullHistory, fullHistoryOf, heardOf, type Hearing } from "./place-history.ts";
import { type Standing, standingAt } from "./standing.ts";
import type { Testimony } from "./testimony.ts";

/** How many tracks a place keeps. */
const KEPT = 3;

/** One place's testimonies, and the tracks that were asked for. */
export interface PlaceTracks {
  readonly put: (place: RecordPlace, testimonies: readonly Testimony[]) => void;
  readonly remove: (ids: readonly string[]) => void;
  readonly testimonies: () => Testimony[];
  /** The track of what was heard: the same for all known days between which nothing new was published. */
  readonly heard: (hearing: Hearing, scales: Scales) => ControlTrack;
}

interface Kept {
  /** How many of the days on which something came to be known had come. */
  readonly epoch: number;
  readonly lens: string;
  readonly policy: PolicyName;
  readonly track: ControlTrack;
}

/** A place about which nothing was put in. */
export function createPlaceTracks(): PlaceTracks {
  const all = new Map<string, Testimony>();
  let place: RecordPlace | null = null;
  let full: { readonly history: FullHistory; readonly epochs: readonly Day[] } | null = null;
  let kept: readonly Kept[] = [];

  return {
    put: (named, testimonies) => {
      place = named;
      for (const testimony of testimonies) all.set(testimony.id, testimony);
      forget();
    },
    remove: (ids) => {
      for (const id of ids) all.delete(id);
      forget();
    },
    testimonies: () => [...all.values()],
    heard,
  };

  function forget(): void {
    full = null;
    kept = [];
  }

  function heard(hearing: Hearing, asked: Scales): ControlTrack {
    if (place === null) throw new RangeError("a place is put in before it is asked about");
    const scales = { ...asked, standing: standingAt(place, asked.standing) };
    full ??= prepare(place, scales.standing);
    const epoch = epochAt(full.epochs, hearing.known);
    const lens = (hearing.lens ?? []).join("\u0000");
    const policy = scales.policy.name;
    const found = kept.find((each) => each.epoch === epoch && each.lens === lens && each.policy === policy);
    if (found !== undefined) return found.track;
    const track = trackOf(place, heardOf(full.history, hearing), scales);
    kept = [{ epoch, lens, policy, track }, ...kept.slice(0, KEPT - 1)];
    return track;
  }

  function prepare(named: RecordPlace, standing: Standing): { history: FullHistory; epochs: Day[] } {
    const testimonies = [...all.values()];
    return { history: fullHistoryOf(forPlace(named, testimonies), standing), epochs: epochsOf(testimonies) };
  }
}

/** The days on which more, or less, came to be known, in order. */
function epochsOf(testimonies: readonly Testimony[]): Day[] {
  const days = new Set<Day>();
  for (const { known, retired } of testimonies) {
    days.add(known);
    if (retired !== null) days.add(retired);
  }
  return [...days].sort();
}

function epochAt(epochs: readonly Day[], known: Day): number {
  let [low, high] = [0, epochs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (epochs[middle]! <= known) low = middle + 1;
    else high = middle;
  }
  return low;
}
