import type { RecordedClaim } from "../../record/recorded-claim.ts";
import type { Store } from "../../record/store.ts";
import type { Standing } from "../../views/standing.ts";

/** The store with each credit under the id of the source that the register knows by the name printed (SPEC I6). */
export function withKnownCredits(store: Store, { sourceNames, sources }: Standing): Store {
  const known = (recorded: RecordedClaim): RecordedClaim => {
    const id = sourceNames[recorded.credit?.name.toLowerCase() ?? ""];
    return id === undefined
      ? recorded
      : { ...recorded, credit: { id, name: sources[id]?.name ?? recorded.credit!.name } };
  };
  return { ...store, claims: async (filter, page) => (await store.claims(filter, page)).map(known) };
}
