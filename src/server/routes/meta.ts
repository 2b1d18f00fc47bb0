import { Hono } from "hono";
import type { RecordedClaim } from "../../record/recorded-claim.ts";
import { addDays } from "../../base/day.ts";
import type { Ref } from "../../claims/claim.ts";
import type { Registers } from "../../text/registers.ts";
import { POLICIES } from "../../views/as-of.ts";
import { type Testimony, voiceOf } from "../../views/testimony.ts";
import type { ActorCard, MapAnswer, MetaAnswer, PlaceCard, VoiceCard } from "../answers.ts";
import type { RouteParts } from "../parts.ts";
import type { Snapshot } from "../snapshot.ts";
import { standingAmong } from "../standing-among.ts";
import { startOf } from "../start-of.ts";

/** `/meta`: what the ledger covers and how it is drawn; `/map`: all that moving time, lens or policy needs. */
export function metaRoutes(parts: RouteParts): Hono {
  const { ledger, registers, snapshot, cards } = parts;
  const placesOf = ({ places }: Snapshot) => places.map(cards.of);
  return new Hono()
    .get("/meta", async (context) => {
      const taken = await snapshot();
      const places = new Map(placesOf(taken).map((place) => [place.id, place]));
      const answer: MetaAnswer = {
        title: parts.title ?? "Demarc",
        days: daysOf(taken),
        start: startOf(taken.places, places, parts.start ?? {}),
        sides: registers.sides,
        actors: actorsOf(taken.claims, registers),
        voices: voicesOf(taken.claims, registers),
        policies: POLICIES,
        counts: { ...taken.counts, places: places.size },
      };
      return context.json(answer);
    })
    .get("/map", async (context) => {
      const taken = await snapshot();
      const answer: MapAnswer = {
        places: withAreas(placesOf(taken), cards.byId),
        testimonies: Object.fromEntries(
          taken.places
            .filter(({ testimonies }) => testimonies.length > 0)
            .map(({ key, testimonies }) => [key, testimonies.map(withoutMentions)]),
        ),
        standing: standingAmong(taken.places, ledger.standing),
        reportDays: taken.reportDays,
        eventDays: eventDaysOf(taken.claims),
      };
      return context.json(answer);
    });
}

/** The views weigh parties by id and name: where the report names them is of no use to them. */
function withoutMentions(testimony: Testimony): Testimony {
  const bare = ({ id, name }: Ref): Ref => ({ id, name, mention: name, span: [0, 0] });
  return { ...testimony, actors: testimony.actors.map(bare), targets: testimony.targets.map(bare) };
}

/** The places with the areas that hold them, each once. */
function withAreas(places: readonly PlaceCard[], byId: (id: string) => PlaceCard | null): PlaceCard[] {
  const all = new Map(places.map((place) => [place.id, place]));
  for (const id of places.flatMap(({ within }) => within)) {
    const area = all.has(id) ? null : byId(id);
    if (area !== null) all.set(id, area);
  }
  return [...all.values()];
}

/** How long before the first report the slider may start: what is older is history told in passing. Days. */
const RUN_UP = 31;

/** The stretch the reports speak of: from the first event near the first publication to the last publication or event. */
function daysOf({ claims, reportDays }: Snapshot): MetaAnswer["days"] {
  const published = reportDays.map(([day]) => day);
  const [first] = published;
  if (first === undefined) return null;
  const floor = addDays(first, -RUN_UP);
  const told = claims.flatMap(({ claim, known }) => {
    const day = claim.background ? null : (claim.time?.from ?? null);
    return day !== null && day >= floor && day <= known ? [day] : [];
  });
  const days = [...published, ...told].sort();
  return { from: days[0]!, to: days.at(-1)! };
}

function eventDaysOf(claims: readonly RecordedClaim[]): [string, number][] {
  const days = new Map<string, number>();
  for (const { claim, known } of claims) {
    if (claim.kind !== "event" || claim.modality !== "asserted") continue;
    const day = claim.time?.from ?? known;
    days.set(day, (days.get(day) ?? 0) + 1);
  }
  return [...days].sort(([a], [b]) => (a < b ? -1 : 1));
}

function voicesOf(claims: readonly RecordedClaim[], { sources, actors }: Registers): VoiceCard[] {
  const known = new Map(sources.map((source) => [source.id, source]));
  const parties = new Map(actors.map((actor) => [actor.id, actor]));
  const counts = new Map<string, { name: string; count: number }>();
  for (const { claim } of claims) {
    if (claim.kind !== "control") continue;
    const voice = voiceOf(claim);
    const id = voice.id ?? voice.name;
    counts.set(id, { name: voice.name, count: (counts.get(id)?.count ?? 0) + 1 });
  }
  return [...counts]
    .map(([id, { name, count }]) => {
      const source = known.get(id);
      return {
        id,
        name: source?.name ?? name,
        arabic: source?.arabic ?? parties.get(id)?.arabic ?? null,
        kind: source?.kind ?? null,
        affiliations: source?.affiliations ?? (parties.has(id) ? [{ actor: id }] : []),
        claims: count,
      };
    })
    .sort((a, b) => b.claims - a.claims || (a.name < b.name ? -1 : 1));
}

function actorsOf(claims: readonly RecordedClaim[], { actors }: Registers): ActorCard[] {
  const known = new Map(actors.map((actor) => [actor.id, actor]));
  const found = new Map<string, ActorCard>();
  for (const { claim } of claims)
    for (const ref of [...claim.actor, ...claim.target]) {
      const id = ref.id ?? ref.name;
      if (found.has(id)) continue;
      const actor = known.get(id);
      found.set(id, {
        id,
        name: actor?.name ?? ref.name,
        arabic: actor?.arabic ?? null,
        side: sideOf(id, known),
      });
    }
  for (const source of claims.flatMap(({ claim }) => claim.attribution)) {
    const actor = source.source.id === null ? undefined : known.get(source.source.id);
    if (actor !== undefined && !found.has(actor.id))
      found.set(actor.id, {
        id: actor.id,
        name: actor.name,
        arabic: actor.arabic ?? null,
        side: sideOf(actor.id, known),
      });
  }
  return [...found.values()];
}

/** The side of an actor, its own or that of the first actor it belongs to that has one. */
function sideOf(
  id: string,
  actors: ReadonlyMap<string, Registers["actors"][number]>,
  depth = 0,
): string | null {
  const actor = actors.get(id);
  if (actor === undefined || depth > 6) return null;
  if (actor.side !== undefined) return actor.side;
  for (const above of actor.partOf) {
    const side = sideOf(above, actors, depth + 1);
    if (side !== null) return side;
  }
  return null;
}
