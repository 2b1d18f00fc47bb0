import type { RecordedClaim } from "../../record/recorded-claim.ts";
import { placeKey } from "../../record/place-key.ts";
import type { Standing } from "../../views/standing.ts";
import { type SiegeAnswer, siegesOf } from "../../views/sieges.ts";
import { allClaims } from "./all-claims.ts";
import type { Sources } from "./asked.ts";
import type { ControlQuery } from "./ledger.ts";
import type { IndexedPlace } from "./record-index.ts";

/** The sieges of the places, those that go on first, then the latest; `query` is resolved already. */
export async function siegesIn(
  places: readonly IndexedPlace[],
  query: ControlQuery & { readonly standing: Standing },
  { store, index }: Pick<Sources, "store" | "index">,
): Promise<SiegeAnswer[]> {
  const { control } = await index.now();
  const besieged = places.filter(({ key }) =>
    control.testimonies(key).some(({ change }) => change === "besiege"),
  );
  if (besieged.length === 0) return [];
  const own = byPlace(await allClaims(store, { places: besieged.map(({ key }) => key) }));
  const told = await allClaims(store, { kinds: ["count", "event"] });
  return besieged
    .flatMap(({ key, place }) => {
      const inside = told.filter(({ claim }) => claim.place?.within.includes(place.name));
      return siegesOf(place, { own: own.get(key) ?? [], inside }, query);
    })
    .sort((a, b) => Number(a.to !== null) - Number(b.to !== null) || newestFirst(a, b));
}

function newestFirst(a: SiegeAnswer, b: SiegeAnswer): number {
  const [one, other] = [a.last_reported ?? "", b.last_reported ?? ""];
  return one === other ? (a.place.name < b.place.name ? -1 : 1) : one < other ? 1 : -1;
}

function byPlace(claims: readonly RecordedClaim[]): Map<string, RecordedClaim[]> {
  const found = new Map<string, RecordedClaim[]>();
  for (const recorded of claims) {
    if (recorded.claim.place === null) continue;
    const key = placeKey(recorded.claim.place);
    const known = found.get(key);
    if (known === undefined) found.set(key, [recorded]);
    else known.push(recorded);
  }
  return found;
}
