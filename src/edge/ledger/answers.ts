import type { Day } from "../../base/day.ts";
import type { RecordedClaim } from "../../record/recorded-claim.ts";
import { placeKey } from "../../record/place-key.ts";
import type { Store } from "../../record/store.ts";
import { type AsOf, claimsKnown } from "../../views/as-of.ts";
import { changesBetween } from "../../views/changes.ts";
import type { ControlAnswer } from "../../views/control-answer.ts";
import { controlFrom, type RecordPlace } from "../../views/control-at.ts";
import { type Dispute, disputesOf } from "../../views/disputes.ts";
import { explainClaim, type Explanation } from "../../views/explain.ts";
import { policyOf } from "../../views/policies.ts";
import { withSettlements } from "../../views/settlements.ts";
import type { Standing } from "../../views/standing.ts";
import { type Tally, tallyOf } from "../../views/tally.ts";
import { testimonyOf } from "../../views/testimony.ts";
import { timelineOf } from "../../views/timeline.ts";
import { trackRecords } from "../../views/track-record.ts";
import { actorIn } from "./actor-in.ts";
import { allClaims } from "./all-claims.ts";
import { demandPlace, heardBy, placeWithClaims, type Sources } from "./asked.ts";
import { briefIn } from "./brief-in.ts";
import { eventsIn, forecastsIn } from "./happenings.ts";
import type { ControlQuery, CountQuery, Ledger, Outlines } from "./ledger.ts";
import { areaNamed, lensOf } from "./place-names.ts";
import type { IndexedPlace } from "./record-index.ts";
import { siegesIn } from "./sieges-in.ts";

type Answers = Pick<
  Ledger,
  | "control"
  | "actor"
  | "timeline"
  | "disputes"
  | "events"
  | "forecasts"
  | "sieges"
  | "tally"
  | "sources"
  | "changes"
  | "brief"
  | "explain"
  | "outlines"
>;

/** The ledger's answers: names resolved, claims fetched, views applied. */
export function createAnswers(sources: Sources): Answers {
  const { standing, lexicon } = sources;
  const control = (query: ControlQuery) => controlOf(query, sources);
  const answers: Omit<Answers, "brief"> = {
    control,
    actor: (words, query) => actorIn(words, heardBy(query, lexicon), sources),
    timeline: async (words, asOf) => {
      const found = await placeWithClaims(words, sources);
      if (found === null || found.claims.length === 0) return null;
      return timelineOf(found.place, found.claims, { ...heardBy(asOf, lexicon), standing });
    },
    disputes: (query) => disputesIn(query, sources),
    sieges: async (query) =>
      siegesIn(await placesAsked(query, sources), { ...heardBy(query, lexicon), standing }, sources),
    events: (query) => eventsIn(query, sources),
    forecasts: (query) => forecastsIn(query, sources),
    tally: (query) => tallyIn(query, sources),
    sources: (voice, asOf) => recordsOf(voice, asOf, sources),
    changes: async (since, query) =>
      changesBetween(await control({ ...query, known: since }), await control(query)),
    explain: (what, asOf) => explain(what, asOf, sources),
    outlines: (asOf) => outlinesOf(asOf, sources),
  };
  return { ...answers, brief: (query) => briefIn(query, answers, sources) };
}

async function controlOf(query: ControlQuery, sources: Sources): Promise<ControlAnswer[]> {
  const { standing, lexicon } = sources;
  const context = { ...heardBy(query, lexicon), standing };
  if (query.place !== undefined) {
    const { place, claims } = await demandPlace(query.place, sources);
    return answerAbout(place, claims, { context, sources });
  }
  const { control } = await sources.index.now();
  const places = await indexedIn(query.within, sources);
  const answers = control.answers(
    context,
    places.map(({ key }) => key),
  );
  const areas = new Set(places.flatMap(({ place }) => (place.area ? [place.name] : [])));
  return withSettlements(answers, answers, { areas, standing });
}

/** The answer about one place; an area's with what its settlements give. */
async function answerAbout(
  place: RecordPlace,
  claims: readonly RecordedClaim[],
  { context, sources }: { context: AsOf & { readonly standing: Standing }; sources: Sources },
): Promise<ControlAnswer[]> {
  const testimonies = claims.flatMap((recorded) => testimonyOf(recorded) ?? []);
  const answers = [controlFrom(place, testimonies, context)];
  if (!place.area) return answers;
  const { control, places } = await sources.index.now();
  const inside = [...places.values()].filter((each) => each.place.within.includes(place.name));
  const areas = new Set(
    [place, ...inside.map((each) => each.place)].flatMap(({ area, name }) => (area ? [name] : [])),
  );
  const all = control.answers(
    context,
    inside.map(({ key }) => key),
  );
  return withSettlements(answers, all, { areas, standing: sources.standing });
}

/** The places of the ledger in an area, itself among them, in order of name. */
async function indexedIn(within: string | undefined, { index, lexicon }: Sources): Promise<IndexedPlace[]> {
  const all = [...(await index.now()).places.values()];
  const area = within === undefined ? null : areaNamed(within, lexicon);
  return all
    .filter(({ place }) => area === null || place.name === area || place.within.includes(area))
    .sort((a, b) => (a.place.name < b.place.name ? -1 : a.place.name > b.place.name ? 1 : 0));
}

/** The one place asked for, else those in the area. */
async function placesAsked({ place, within }: ControlQuery, sources: Sources): Promise<IndexedPlace[]> {
  if (place === undefined) return indexedIn(within, sources);
  const { key } = await demandPlace(place, sources);
  const known = (await sources.index.now()).places.get(key);
  return known === undefined ? [] : [known];
}

async function outlinesOf(
  { known, policy, lens }: Parameters<Ledger["outlines"]>[0],
  { index, store, lexicon }: Sources,
): Promise<Outlines> {
  const head = await store.head();
  const { places, control } = await index.now();
  const asOf = { known, policy, lens: lensOf(lens, lexicon) };
  return {
    head,
    places: [...places.keys()].filter((key) => control.testimonies(key).length > 0),
    rows: (key) => control.rows(key, asOf) ?? new Int32Array(0),
    looks: control.looks,
    isSame: (key, day) => control.isSame(key, known, day),
  };
}

async function disputesIn(query: ControlQuery, sources: Sources): Promise<Dispute[]> {
  const { store, standing, lexicon } = sources;
  const context = { ...heardBy(query, lexicon), standing };
  if (query.place !== undefined) {
    const { place, claims } = await demandPlace(query.place, sources);
    return disputesOf(place, claims, context);
  }
  const places = await indexedIn(query.within, sources);
  const byPlace = new Map<string, RecordedClaim[]>();
  for (const recorded of await allClaims(store, {})) {
    if (recorded.claim.place === null) continue;
    const key = placeKey(recorded.claim.place);
    const known = byPlace.get(key);
    if (known === undefined) byPlace.set(key, [recorded]);
    else known.push(recorded);
  }
  return places.flatMap(({ key, place }) => disputesOf(place, byPlace.get(key) ?? [], context));
}

async function tallyIn(query: CountQuery, { store, lexicon }: Sources): Promise<Tally[]> {
  const area = query.within === undefined ? null : areaNamed(query.within, lexicon);
  const counts = await allClaims(store, { kinds: ["count"] });
  const inside = counts.filter(
    ({ claim: { place } }) =>
      area === null || (place !== null && (place.name === area || place.within.includes(area))),
  );
  const { known, lens = null } = query;
  return tallyOf(claimsKnown(inside, { known, lens: lensOf(lens, lexicon) }), query);
}

async function recordsOf(
  voice: string | undefined,
  asOf: AsOf,
  { index, standing, lexicon }: Sources,
): ReturnType<Ledger["sources"]> {
  const known = (day: Day, retired: Day | null) =>
    day <= asOf.known && (retired === null || retired > asOf.known);
  const { places: indexed, control } = await index.now();
  const places = [...indexed.values()].map(({ key, place }) => ({
    place,
    testimonies: control.testimonies(key).filter((each) => known(each.known, each.retired)),
  }));
  const records = trackRecords(places, standing);
  const wanted = voice === undefined ? null : lensOf([voice], lexicon);
  return wanted === null
    ? records
    : records.filter((record) => wanted.includes(record.voice) || wanted.includes(record.name));
}

async function explain(what: string, asOf: AsOf, sources: Sources): Promise<Explanation | null> {
  const { store, standing, lexicon } = sources;
  const context = { ...heardBy(asOf, lexicon), standing };
  const rule = policyOf(asOf.policy).rule;
  const [claim] = await allClaims(store, { ids: [what] });
  if (claim !== undefined) return { answer: null, rule, claims: await explained([claim], context, store) };
  const found = await placeWithClaims(what, sources);
  if (found === null || found.claims.length === 0) return null;
  const [answer] = (await answerAbout(found.place, found.claims, { context, sources })) as [ControlAnswer];
  const counted = new Set([...answer.for, ...answer.against]);
  const claims = found.claims.filter(({ claim: { id } }) => counted.has(id));
  return { answer, rule, claims: await explained(claims, context, store) };
}

async function explained(
  claims: readonly RecordedClaim[],
  context: Pick<AsOf, "policy"> & { readonly standing: Standing },
  store: Store,
): Promise<Explanation["claims"]> {
  const reports = await Promise.all(claims.map(({ claim, seq }) => store.report(claim.report, seq)));
  return claims.flatMap((recorded, i) => {
    const report = reports[i]?.report;
    return report === undefined ? [] : [explainClaim(recorded, report, context)];
  });
}
