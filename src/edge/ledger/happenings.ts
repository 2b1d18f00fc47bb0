import type { RecordedClaim } from "../../record/recorded-claim.ts";
import { type EventCluster } from "../../views/event-cluster.ts";
import { eventClustersOf, NO_DECISIONS } from "../../views/event-clusters.ts";
import { type Forecast, forecastsOf } from "../../views/forecasts.ts";
import { allClaims } from "./all-claims.ts";
import { demandPlace, heardBy, type Sources } from "./asked.ts";
import type { ControlQuery, EventQuery } from "./ledger.ts";
import { areaNamed, placeById } from "./place-names.ts";

/** Forecasts and demands of one place, of an area, or of all places, with what became of them (SPEC B1–B3). */
export async function forecastsIn(query: ControlQuery, sources: Sources): Promise<Forecast[]> {
  const { standing, lexicon } = sources;
  return forecastsOf(await claimsAbout(query, sources), { ...heardBy(query, lexicon), standing });
}

/** What happened, each event once; the filters choose among the events and change none of them (SPEC K1–K5). */
export async function eventsIn(query: EventQuery, sources: Sources): Promise<EventCluster[]> {
  const { standing, lexicon, store } = sources;
  const { place, within, from, to, type } = query;
  const wanted = await wantedClaims({ place, within }, sources);
  const events = eventClustersOf(await allClaims(store, { kinds: ["event", "count"] }), {
    ...heardBy(query, lexicon),
    standing,
    isArea: (key) => placeById(key, lexicon.gazetteer)?.area ?? false,
    decisions: NO_DECISIONS,
  });
  return events.filter(
    (event) =>
      (type === undefined || event.event === type) &&
      (from === undefined || event.to >= from) &&
      (to === undefined || event.from <= to) &&
      (wanted === null || event.claims.some((id) => wanted.has(id))),
  );
}

/** The ids of the claims about what is asked for; null where nothing is. */
async function wantedClaims(
  { place, within }: { readonly place: string | undefined; readonly within: string | undefined },
  sources: Sources,
): Promise<ReadonlySet<string> | null> {
  if (place === undefined && within === undefined) return null;
  const claims = await claimsAbout(
    { ...(place === undefined ? {} : { place }), ...(within === undefined ? {} : { within }) },
    sources,
  );
  return new Set(claims.map(({ claim }) => claim.id));
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
