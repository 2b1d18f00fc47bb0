import type { RecordedClaim } from "../../record/recorded-claim.ts";
import { type Forecast, forecastsOf } from "../../views/forecasts.ts";
import { allClaims } from "./all-claims.ts";
import { demandPlace, heardBy, type Sources } from "./asked.ts";
import type { ControlQuery } from "./ledger.ts";
import { areaNamed } from "./place-names.ts";

/** Forecasts and demands of one place, of an area, or of all places, with what became of them (SPEC B1–B3). */
export async function forecastsIn(query: ControlQuery, sources: Sources): Promise<Forecast[]> {
  const { standing, lexicon } = sources;
  return forecastsOf(await claimsAbout(query, sources), { ...heardBy(query, lexicon), standing });
}

/** All claims about the place or in the area that is asked for. */
async function claimsAbout(
  { place, within }: Pick<ControlQuery, "place" | "within">,
  sources: Sources,
): Promise<readonly RecordedClaim[]> {
  if (place !== undefined) return (await demandPlace(place, sources)).claims;
  const area = within === undefined ? null : areaNamed(within, sources.lexicon);
  const claims = await allClaims(sources.store, {});
  return area === null ? claims : claims.filter(({ claim }) => liesIn(claim.place, area));
}

function liesIn(place: RecordedClaim["claim"]["place"], area: string): boolean {
  return place !== null && (place.name === area || place.within.includes(area));
}
