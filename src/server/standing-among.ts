import type { LedgerPlace } from "../edge/ledger/ledger.ts";
import type { Standing } from "../views/standing.ts";

/** The part of a standing that the testimonies about these places need: their voices, their actors and whom those fight beside. */
export function standingAmong(
  places: readonly Pick<LedgerPlace, "testimonies">[],
  whole: Standing,
): Standing {
  const testimonies = places.flatMap((place) => place.testimonies);
  const voices = uniqueBy(
    testimonies.map(({ voice }) => voice),
    ({ id, name }) => id ?? name,
  );
  const names = voices.filter(({ id }) => id === null).map(({ name }) => name.toLowerCase());
  const sourceNames = only(whole.sourceNames, names);
  const sourceIds = [...voices.flatMap(({ id }) => id ?? []), ...Object.values(sourceNames)];
  const sources = only(whole.sources, sourceIds);
  const parties = testimonies.flatMap(({ actors, targets }) => [...actors, ...targets]);
  const actors = only(whole.actors, [
    ...parties.flatMap(({ id }) => id ?? []),
    ...sourceIds,
    ...Object.values(sources).flatMap(({ affiliations }) => affiliations.map(({ actor }) => actor)),
  ]);
  const sides = Object.values(actors).map(({ side }) => side);
  return { sources, actors, allies: only(whole.allies, sides), sourceNames };
}

function only<T>(all: Readonly<Record<string, T>>, keys: readonly string[]): Record<string, T> {
  const kept: [string, T][] = [];
  for (const key of new Set(keys)) {
    const value = Object.hasOwn(all, key) ? all[key] : undefined;
    if (value !== undefined) kept.push([key, value]);
  }
  return Object.fromEntries(kept);
}

function uniqueBy<T>(items: readonly T[], key: (item: T) => string): T[] {
  return [...new Map(items.map((item) => [key(item), item])).values()];
}
