import type { MetaAnswer, PlaceCard } from "../../../src/server/answers.ts";
import { MEASURES, type Tally } from "../../../src/views/tally.ts";
import type { Narrowing } from "../../state/boards.ts";

/** By what the figures are put together on the board; never summed. */
export const GROUPINGS = ["place", "area", "population", "side"] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** What figures of one place, area, population or side have in common: a key, empty where it is not said. */
export interface TallyGroup {
  readonly key: string;
  readonly tallies: readonly Tally[];
}

/** What the keys are found with. */
export interface TallyKeys {
  readonly of: (tally: Tally, by: Grouping) => string;
  /** Keys of the place itself and of all areas that hold it. */
  readonly areas: (tally: Tally) => readonly string[];
}

/** Finds the areas and sides of figures from what the page knows of places and actors. */
export function tallyKeys(places: readonly PlaceCard[], actors: MetaAnswer["actors"]): TallyKeys {
  const cards = new Map(places.map((card) => [card.id, card]));
  const sides = new Map(actors.map(({ id, side }) => [id, side]));
  const areas = ({ place, place_id, within }: Tally) => {
    const card = place_id === null ? undefined : cards.get(place_id);
    const around = card === undefined ? within.map((name) => `name:${name}`) : card.within;
    return place === null ? [] : [place_id ?? `name:${place}`, ...around];
  };
  const isProvince = (id: string) => PROVINCES.has(cards.get(id)?.kind ?? "");
  const keyOf: Readonly<Record<Grouping, (tally: Tally) => string>> = {
    place: ({ place, place_id }) => place_id ?? (place === null ? "" : `name:${place}`),
    area: (tally) => areas(tally).find(isProvince) ?? areas(tally).at(-1) ?? "",
    population: ({ population }) => population ?? "people",
    side: ({ whose: [first] }) =>
      first === undefined ? "" : ((first.id === null ? null : sides.get(first.id)) ?? first.id ?? first.name),
  };
  return { areas, of: (tally, by) => keyOf[by](tally) };
}

const PROVINCES: ReadonlySet<string> = new Set(["governorate", "region"]);

/** The measures that there are figures of, in the order of the claims' vocabulary, with how many. */
export function measuresIn(tallies: readonly Tally[]): [measure: string, count: number][] {
  return MEASURES.map((measure): [string, number] => [
    measure,
    tallies.filter((tally) => tally.measure === measure).length,
  ]).filter(([, count]) => count > 0);
}

/** The measure shown: the one asked for where there are figures of it, else that with the most. */
export function measureShown(tallies: readonly Tally[], { measure }: Narrowing): string {
  const all = measuresIn(tallies);
  const [most] = [...all].sort(([, a], [, b]) => b - a);
  return all.find(([name]) => name === measure)?.[0] ?? most?.[0] ?? "killed";
}

/** The figures of one measure, in the area and of the population asked for. */
export function narrowed(tallies: readonly Tally[], narrowing: Narrowing, keys: TallyKeys): Tally[] {
  const { area, population } = narrowing;
  const measure = measureShown(tallies, narrowing);
  return tallies.filter(
    (tally) =>
      tally.measure === measure &&
      (area === undefined || keys.areas(tally).includes(area)) &&
      (population === undefined || keys.of(tally, "population") === population),
  );
}

/** The figures put together; within each group the newest first, and the groups by their newest figure. */
export function groupsOf(tallies: readonly Tally[], by: Grouping, keys: TallyKeys): TallyGroup[] {
  const groups = new Map<string, Tally[]>();
  for (const tally of newestFirst(tallies)) {
    const key = keys.of(tally, by);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [tally]);
    else group.push(tally);
  }
  return [...groups].map(([key, own]) => ({ key, tallies: own }));
}

function newestFirst(tallies: readonly Tally[]): Tally[] {
  return [...tallies].sort((a, b) => (a.to === b.to ? highest(b) - highest(a) : a.to < b.to ? 1 : -1));
}

/** The largest number that a figure gives. */
export function highest({ min, best, max }: Pick<Tally, "min" | "best" | "max">): number {
  return max ?? best ?? min ?? 0;
}
