import { placeKey } from "../../record/place-key.ts";
import { counts, type RecordedClaim } from "../../record/recorded-claim.ts";
import type { Ledger } from "./ledger.ts";

/** The claims that may say the same as a claim or the contrary: those of its kind and place that count; what becomes of a person is one wherever it is told. */
export async function comparableTo({ claim }: RecordedClaim, ledger: Ledger): Promise<RecordedClaim[]> {
  const { kind, place } = claim;
  const others =
    kind === "status"
      ? await ledger.claims({ kinds: [kind] })
      : place === null
        ? []
        : await ledger.claims({ kinds: [kind], places: [placeKey(place)] });
  return others.filter(counts);
}
