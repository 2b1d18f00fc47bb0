import type { Day } from "../base/day.ts";
import type { PolicyName } from "./as-of.ts";
import { type ControlTrack, forPlace, type RecordPlace, trackOf } from "./control-at.ts";
import { type LookTable, rowsOf } from "./look-table.ts";
import { outlinesOf } from "./outline.ts";
import type { Scales } from "./place-state.ts";
import {
  type FullHistory,
  fullHistoryOf,
  heardOf,
  type Hearing,
  type PlaceHistory,
} from "./place-history.ts";
import { type Standing, standingAt } from "./standing.ts";
import type { Testimony } from "./testimony.ts";

/** How many ways of hearing it a place keeps answers for. */
const KEPT = 3;

/** One place's testimonies, and the tracks that were asked for. */
export interface PlaceTracks {
  readonly put: (place: RecordPlace, testimonies: readonly Testimony[]) => void;
  readonly remove: (ids: readonly string[]) => void;
  readonly testimonies: () => Testimony[];
  /** The track of what was heard: the same for all known days between which nothing new was published. */
  readonly heard: (hearing: Hearing, scales: Scales) => ControlTrack;
  /** The rows of its outlines, as `rowsOf`, of what was heard. */
  readonly rows: (hearing: Hearing, scales: Scales & { readonly looks: LookTable }) => Int32Array;
  /** Whether the same was known on both days. */
  readonly isSame: (known: Day, other: Day) => boolean;
}

/** What was heard of a place, and how voices stand there. */
interface Told {
  readonly named: RecordPlace;
  readonly history: PlaceHistory;
  readonly standing: Standing;
}

/** One way of hearing a place. */
interface Way {
  /** How many of the days on which something came to be known had come. */
  readonly epoch: number;
  readonly lens: string;
  readonly policy: PolicyName;
}

/** A place about which nothing was put in. */
export function createPlaceTracks(): PlaceTracks {
  const all = new Map<string, Testimony>();
  const tracks = createKept<ControlTrack>();
  const outlines = createKept<Int32Array>();
  let place: RecordPlace | null = null;
  let full: FullHistory | null = null;
  let epochs: readonly Day[] | null = null;

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
    heard: (hearing, scales) =>
      tracks.get(wayOf(hearing, scales), () => {
        const { named, history, standing } = told(hearing, scales.standing);
        return trackOf(named, history, { ...scales, standing });
      }),
    rows: (hearing, { looks, ...scales }) =>
      outlines.get(wayOf(hearing, scales), () => {
        const { named, history, standing } = told(hearing, scales.standing);
        return rowsOf(outlinesOf(history, { ...scales, standing }), { looks, area: named.area });
      }),
    isSame: (known, other) => epochOn(known) === epochOn(other),
  };

  function forget(): void {
    full = epochs = null;
    tracks.clear();
    outlines.clear();
  }

  function told(hearing: Hearing, everywhere: Standing): Told {
    if (place === null) throw new RangeError("a place is put in before it is asked about");
    const standing = standingAt(place, everywhere);
    full ??= fullHistoryOf(forPlace(place, [...all.values()]), standing);
    return { named: place, history: heardOf(full, hearing), standing };
  }

  function wayOf({ known, lens }: Hearing, { policy }: Scales): Way {
    return { epoch: epochOn(known), lens: (lens ?? []).join("\u0000"), policy: policy.name };
  }

  function epochOn(known: Day): number {
    epochs ??= epochsOf(all.values());
    return epochAt(epochs, known);
  }
}

/** What was last worked out, by way. */
function createKept<T>() {
  let kept: readonly (Way & { readonly value: T })[] = [];
  return {
    get: (way: Way, make: () => T): T => {
      const found = kept.find(
        ({ epoch, lens, policy }) => epoch === way.epoch && lens === way.lens && policy === way.policy,
      );
      if (found !== undefined) return found.value;
      const value = make();
      kept = [{ ...way, value }, ...kept.slice(0, KEPT - 1)];
      return value;
    },
    clear: () => {
      kept = [];
    },
  };
}

/** The days on which more, or less, came to be known, in order. */
function epochsOf(testimonies: Iterable<Testimony>): Day[] {
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
