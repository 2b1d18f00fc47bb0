import type { Decisions } from "./decisions.ts";
import { placeKey } from "./place-key.ts";
import type { RecordedClaim } from "./recorded-claim.ts";
import type { ClaimFilter } from "./store.ts";

/** Whether a filter lets a claim through as people's decisions leave it. */
export function passes({ claim }: RecordedClaim, { ids, report, kinds, places }: ClaimFilter): boolean {
  return (
    (ids === undefined || ids.includes(claim.id)) &&
    (report === undefined || claim.report === report) &&
    (kinds === undefined || kinds.includes(claim.kind)) &&
    (places === undefined || (claim.place !== null && places.includes(placeKey(claim.place))))
  );
}

/** What a store must look for among claims as they were read to find all that a filter may let through. */
export interface ReadFilter {
  readonly filter: ClaimFilter;
  /** Claims that may pass although their place or kind, as read, does not. */
  readonly also: readonly string[];
}

/** The filter over claims as read that misses none which passes as decided; some that it finds do not pass. */
export function readFilter(filter: ClaimFilter, decisions: Decisions): ReadFilter {
  if (decisions.count() === 0) return { filter, also: [] };
  const { ids, kinds } = filter;
  const places = filter.places?.flatMap((key) => [...decisions.names.family("place", key)]);
  const also =
    ids === undefined
      ? [
          ...(places ?? []).flatMap((key) => decisions.alteredTo("place", key)),
          ...(kinds ?? []).flatMap((kind) => decisions.alteredTo("kind", kind)),
        ]
      : [];
  return {
    filter: {
      ...filter,
      ...(ids === undefined ? {} : { ids: [...new Set(ids.map(decisions.wholeOf))] }),
      ...(places === undefined ? {} : { places: [...new Set(places)] }),
    },
    also: [...new Set(also)],
  };
}
