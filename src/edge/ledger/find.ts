import type { Claim } from "../../claims/claim.ts";
import { placeKey } from "../../record/place-key.ts";
import { counts, type RecordedClaim } from "../../record/recorded-claim.ts";
import type { Lexicon } from "../../text/lexicon.ts";
import { lookupActor, lookupSource } from "../../text/names/lookup.ts";
import { claimsKnown } from "../../views/as-of.ts";
import { compare } from "../../views/order.ts";
import { speakerOf } from "../../views/testimony.ts";
import { allClaims, pagesOf } from "./all-claims.ts";
import { heardBy, type Sources } from "./asked.ts";
import { placesNamed } from "./place-names.ts";
import type { Facet, FindQuery, Found } from "./found.ts";
import type { SearchedReport } from "./ledger.ts";
import { excerptOf } from "./search.ts";

/** As many of each are given. */
const MOST = 100;
const PAGE = 500;
/** Shorter words mean no name. */
const SHORTEST_NAME = 4;

/** Searches the words of claims and of reports, and claims about what the words name in any spelling. */
export async function find(query: FindQuery, sources: Sources): Promise<Found<SearchedReport, string>> {
  const { store, lexicon } = sources;
  const isMeant = createMatcher(query.words, lexicon);
  const heard = claimsKnown(await allClaims(store, {}), heardBy(query, lexicon)).filter(counts);
  const hits = heard.filter(({ claim }) => isMeant(claim)).sort((a, b) => compare(b.known, a.known));
  const passing = hits.filter((hit) => passes(hit, query));
  const reports = await reportsFound(query, heard, sources);
  const isReport = query.kind === "report";
  const kinds = facetOf(
    hits.filter((hit) => passes(hit, { ...query, kind: undefined })),
    ({ claim: { kind } }) => [{ key: kind, name: kind }],
  );
  const shown = isReport ? [] : passing;
  return {
    claims: shown.slice(0, MOST),
    total: shown.length,
    reports: query.kind === undefined || isReport ? reports.slice(0, MOST) : [],
    places: [...new Set(shown.flatMap(({ claim: { place } }) => (place === null ? [] : placeKey(place))))],
    facets: {
      kinds: [
        ...kinds,
        ...(reports.length === 0 ? [] : [{ key: "report", name: "report", count: reports.length }]),
      ],
      voices: facetOf(
        hits.filter((hit) => passes(hit, { ...query, voice: undefined })),
        (hit) => [{ key: voiceKey(hit), name: speakerOf(hit).name }],
      ),
      areas: facetOf(
        hits.filter((hit) => passes(hit, { ...query, area: undefined })),
        ({ claim: { place } }) => (place?.within ?? []).map((name) => ({ key: name, name })),
      ),
    },
  };
}

type Narrowed = { readonly [K in keyof FindQuery]?: FindQuery[K] | undefined };

function passes(recorded: RecordedClaim, { kind, voice, area, from, to }: Narrowed): boolean {
  const { claim, known } = recorded;
  const [first, last] = [claim.time?.from ?? known, claim.time?.to ?? known];
  return (
    (kind === undefined || kind === "report" || claim.kind === kind) &&
    (voice === undefined || voiceKey(recorded) === voice) &&
    (area === undefined || claim.place?.name === area || claim.place?.within.includes(area) === true) &&
    (from === undefined || last >= from) &&
    (to === undefined || first <= to)
  );
}

function voiceKey(recorded: RecordedClaim): string {
  const { id, name } = speakerOf(recorded);
  return id ?? name;
}

/** Whether a claim is meant: what all the words name together, or each word in its own words and names. */
function createMatcher(words: string, lexicon: Lexicon): (claim: Claim) => boolean {
  const whole = idsNamed(words, lexicon);
  const each = words
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => ({
      word,
      ids: word.length < SHORTEST_NAME ? new Set<string>() : idsNamed(word, lexicon),
    }));
  return (claim) => {
    const refs = refsOf(claim);
    const isNamed = (ids: ReadonlySet<string>) => refs.some(({ id }) => id !== null && ids.has(id));
    if (isNamed(whole)) return true;
    const text = [claim.quote, ...refs.map(({ name }) => name)].join("\n").toLowerCase();
    return each.every(({ word, ids }) => text.includes(word) || isNamed(ids));
  };
}

/** Ids of the places, actors and sources that the words may name. */
function idsNamed(words: string, lexicon: Lexicon): ReadonlySet<string> {
  const [actor, source] = [lookupActor(words, lexicon), lookupSource(words, lexicon)];
  const places = placesNamed(words, lexicon).flatMap(({ place }) => place.id ?? []);
  return new Set([...places, ...(actor === undefined ? [] : [actor.id]), source.id]);
}

function refsOf(claim: Claim): { readonly id: string | null; readonly name: string }[] {
  return [
    ...claim.actor,
    ...claim.target,
    ...(claim.place === null ? [] : [claim.place]),
    ...(claim.kind === "status" ? [claim.person] : []),
    ...claim.attribution.map(({ source }) => source),
  ];
}

/** How many there are of each key, the most first. */
function facetOf(
  hits: readonly RecordedClaim[],
  keysOf: (hit: RecordedClaim) => readonly Omit<Facet, "count">[],
): Facet[] {
  const found = new Map<string, Facet>();
  for (const hit of hits)
    for (const { key, name } of keysOf(hit))
      found.set(key, { key, name, count: (found.get(key)?.count ?? 0) + 1 });
  return [...found.values()].sort((a, b) => b.count - a.count || compare(a.name, b.name));
}

/** The reports that hold all the words and out of which a claim passes, the newest first. */
async function reportsFound(
  query: FindQuery,
  heard: readonly RecordedClaim[],
  { store }: Sources,
): Promise<SearchedReport[]> {
  const { words, known, lens, voice, area, from, to } = query;
  const isNarrowed = voice !== undefined || area !== undefined || (lens ?? []).length > 0;
  const passing = heard.filter((hit) => passes(hit, { voice, area }));
  const firstOf = new Map<string, string>();
  for (const { claim } of passing) if (!firstOf.has(claim.report)) firstOf.set(claim.report, claim.id);
  const all = words.toLowerCase().split(/\s+/).filter(Boolean);
  const found: SearchedReport[] = [];
  for await (const page of pagesOf((after) => store.reports({ after, limit: PAGE })))
    for (const { report } of page) {
      const day = report.published?.slice(0, 10) ?? "";
      if (day > known || (from !== undefined && day < from) || (to !== undefined && day > to)) continue;
      if (isNarrowed && !firstOf.has(report.id)) continue;
      const text = `${report.title ?? ""}\n${report.text}`.toLowerCase();
      if (!all.every((word) => text.includes(word))) continue;
      const claim = firstOf.get(report.id) ?? null;
      found.push({ report, excerpt: excerptOf(report, all[0] ?? ""), claim });
    }
  return found.sort((a, b) => compare(b.report.published ?? "", a.report.published ?? ""));
}
