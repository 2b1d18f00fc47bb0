import type { Day } from "../base/day.ts";
import type { Quantity, Ref } from "../claims/claim.ts";
import { daysAfter } from "./day-table.ts";
import type { Testimony } from "./testimony.ts";

/** How many days before a loss its words speak for: who lost a place held it before (SPEC C9). */
export const REACH_DAYS = 366;
/** How many days a report of fighting inside keeps a held place contested (SPEC C7). */
export const CONTEST_DAYS = 30;

/** How many days a part that is not told of again contests a place of which the whole was told since (SPEC C23). */
export const PART_DAYS = 90;

export type BearingKind =
  "whole" | "part" | "lost" | "contest" | "besiege" | "relieve" | "denied" | "share" | "expire";

/** What a testimony does to a place's state, from a day on. */
export interface Bearing {
  readonly kind: BearingKind;
  readonly day: Day;
  /** Who holds, has a part, lost, fights, besieges or is denied. */
  readonly actors: readonly Ref[];
  readonly testimony: Testimony;
  /** Last day for which it speaks; null = until something else is said. */
  readonly until: Day | null;
}

/** That someone held the place on the days up to `to`, as words about a loss or about the past tell (SPEC C9, C19). */
export interface Past {
  readonly actors: readonly Ref[];
  readonly from: Day;
  readonly to: Day;
  readonly testimony: Testimony;
}

export interface Bearings {
  readonly events: readonly Bearing[];
  readonly pasts: readonly Past[];
}

const NOTHING: Bearings = { events: [], pasts: [] };

/** What a testimony bears on (SPEC C1–C11, C13); nothing when it says nothing of a day, or of one still to come (SPEC T7). */
export function bearingsOf(testimony: Testimony): Bearings {
  if (testimony.background && testimony.from === null && testimony.to === null) return NOTHING;
  if (testimony.from !== null && testimony.from > testimony.known) return NOTHING;
  if (!testimony.positive) return negative(testimony);
  switch (testimony.change) {
    case "gain":
      return gain(testimony);
    case "lose":
      return lose(testimony);
    case "hold":
      return hold(testimony);
    case "contest":
      return { events: [contest(testimony)], pasts: [] };
    case "besiege":
      return { events: [besiege(testimony)], pasts: [] };
    case "relieve":
      return { events: [bear("relieve", testimony)], pasts: [] };
  }
}

/** Whether it speaks of less than the whole place. */
export function isPartial({ part, quantity }: Pick<Testimony, "part" | "quantity">): boolean {
  if (part !== null) return true;
  if (quantity === null) return false;
  return quantity.unit === "percent" ? !isFull(quantity) : quantity.unit !== "persons";
}

function isFull({ value, min }: Quantity): boolean {
  return (value ?? min ?? 0) >= 100;
}

/** The day by which it is certain to have happened. */
function latestDay({ to, known }: Testimony): Day {
  return to === null || to > known ? known : to;
}

function bear(
  kind: BearingKind,
  testimony: Testimony,
  { actors = testimony.actors, day = latestDay(testimony), until = null }: Partial<Bearing> = {},
): Bearing {
  return { kind, day, actors, testimony, until };
}

function gain(testimony: Testimony): Bearings {
  const { actors, targets } = testimony;
  if (actors.length === 0)
    return targets.length === 0
      ? NOTHING
      : lose({ ...testimony, change: "lose", actors: targets, targets: [] });
  if (isPartial(testimony)) return { events: [bear("part", testimony)], pasts: [] };
  return { events: [bear("whole", testimony)], pasts: pastBefore(testimony, targets) };
}

function lose(testimony: Testimony): Bearings {
  const { actors, targets } = testimony;
  if (isPartial(testimony)) return { events: [bear("part", testimony, { actors: targets })], pasts: [] };
  const event = targets.length > 0 ? bear("whole", testimony, { actors: targets }) : bear("lost", testimony);
  return { events: [event], pasts: pastBefore(testimony, actors) };
}

/** Who lost it on a day or after it held it on the days before. */
function pastBefore(testimony: Testimony, actors: readonly Ref[]): Past[] {
  if (actors.length === 0 || testimony.from === null) return [];
  return [
    { actors, from: daysAfter(testimony.from, -REACH_DAYS), to: daysAfter(testimony.from, -1), testimony },
  ];
}

function hold(testimony: Testimony): Bearings {
  if (testimony.actors.length === 0) return NOTHING;
  if (testimony.quantity?.unit === "percent" && isPartial(testimony))
    return { events: [bear("share", testimony)], pasts: [] };
  if (isPartial(testimony))
    return goesOn(testimony) ? { events: [bear("part", testimony)], pasts: [] } : NOTHING;
  return holdWhole(testimony);
}

function holdWhole(testimony: Testimony): Bearings {
  const { actors, from, to } = testimony;
  if (from === null && to === null) return NOTHING;
  const isOver = to !== null && !goesOn(testimony);
  if (isOver && from === null)
    return { events: [], pasts: [{ actors, from: daysAfter(to, -REACH_DAYS), to, testimony }] };
  const event = bear("whole", testimony, { day: from ?? latestDay(testimony), until: isOver ? to : null });
  const events = isOver ? [event, bear("expire", testimony, { day: daysAfter(to, 1) })] : [event];
  return { events, pasts: [] };
}

/** Whether a holding is told as one that goes on at the time of telling. */
function goesOn({ from, to, known, background }: Testimony): boolean {
  return !background && (from !== null || (to !== null && to >= known));
}

function contest(testimony: Testimony): Bearing {
  const last = latestDay(testimony);
  // "Contested since April", by a voice that lists states: so until it says otherwise, as a holding is.
  const isOpen = testimony.from !== null && testimony.to === null;
  return bear("contest", testimony, {
    actors: [...testimony.actors, ...testimony.targets],
    day: testimony.from ?? last,
    until: isOpen ? null : daysAfter(last, CONTEST_DAYS),
  });
}

function besiege(testimony: Testimony): Bearing {
  return bear("besiege", testimony, {
    day: testimony.from ?? latestDay(testimony),
    until: besiegedUntil(testimony),
  });
}

/** The last day for which a word about a siege counts: its own where it tells of the past, else a year on (SPEC C13). */
export function besiegedUntil({ to, background, known }: Testimony): Day {
  if (to !== null && (background || to < known)) return background ? to : daysAfter(to, REACH_DAYS);
  return daysAfter(known, REACH_DAYS);
}

function negative(testimony: Testimony): Bearings {
  const { change, actors, targets } = testimony;
  if (change === "contest" || change === "relieve" || isPartial(testimony)) return NOTHING;
  if (change === "besiege") return { events: [bear("relieve", testimony)], pasts: [] };
  if (actors.length > 0)
    return { events: [bear(change === "lose" ? "whole" : "denied", testimony)], pasts: [] };
  if (targets.length === 0 || change === "hold") return NOTHING;
  // "It was not taken from them" and "they did not lose it" are one, and so are the other two.
  return negative({
    ...testimony,
    change: change === "lose" ? "gain" : "lose",
    actors: targets,
    targets: [],
  });
}
