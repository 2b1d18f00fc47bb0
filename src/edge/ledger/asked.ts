import { Fault } from "../../base/fault.ts";
import type { RecordedClaim } from "../../record/recorded-claim.ts";
import type { Store } from "../../record/store.ts";
import type { Lexicon } from "../../text/lexicon.ts";
import type { AsOf } from "../../views/as-of.ts";
import type { Standing } from "../../views/standing.ts";
import { allClaims } from "./all-claims.ts";
import { lensOf, type NamedPlace, placesNamed } from "./place-names.ts";
import type { RecordIndex } from "./record-index.ts";

/** What the answers are made from. */
export interface Sources {
  readonly store: Store;
  readonly index: RecordIndex;
  readonly lexicon: Lexicon;
  readonly standing: Standing;
}

/** What is asked, its voices as the registers know them. */
export function heardBy<A extends Pick<AsOf, "lens">>(asOf: A, lexicon: Lexicon): A {
  return { ...asOf, lens: lensOf(asOf.lens, lexicon) };
}

/** A place with all the claims about it. */
export interface PlaceClaims extends NamedPlace {
  readonly claims: readonly RecordedClaim[];
}

/** The likeliest place of that name of which the ledger knows something, else the likeliest; null when nothing knows the name. */
export async function placeWithClaims(
  words: string,
  { store, lexicon }: Sources,
): Promise<PlaceClaims | null> {
  const named = placesNamed(words, lexicon);
  for (const { key, place } of named) {
    const claims = await allClaims(store, { places: [key] });
    if (claims.length === 0) continue;
    const own = claims[0]?.claim.place;
    return { key, claims, place: place.id === null && own ? { ...place, name: own.name } : place };
  }
  const [likeliest] = named;
  return likeliest === undefined || likeliest.place.id === null ? null : { ...likeliest, claims: [] };
}

/** The same; faults with `not-found` when nothing knows the name. */
export async function demandPlace(words: string, sources: Sources): Promise<PlaceClaims> {
  const found = await placeWithClaims(words, sources);
  if (found !== null) return found;
  throw new Fault("not-found", `Neither a register nor a claim knows a place called "${words}".`, {
    advice: "Check the spelling; `demarc control` lists the places of the ledger.",
  });
}
