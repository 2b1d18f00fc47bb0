import { Hono } from "hono";
import { addDays } from "../../base/day.ts";
import type { Digest } from "../../edge/ledger/digest.ts";
import type { LedgerPlace } from "../../edge/ledger/ledger.ts";
import type { Registers } from "../../text/registers.ts";
import { POLICIES } from "../../views/as-of.ts";
import type { ActorCard, MapAnswer, MetaAnswer, PlaceCard, VoiceCard } from "../answers.ts";
import type { RouteParts } from "../parts.ts";
import type { Snapshot } from "../snapshot.ts";
import { standingAmong } from "../standing-among.ts";
import { startOf } from "../start-of.ts";

/** `/meta`: what the ledger covers and how it is drawn; `/map`: its places, and how much was published and happened on each day. */
export function metaRoutes(parts: RouteParts): Hono {
  const { ledger, registers, snapshot, cards } = parts;
  const placesOf = ({ places }: Snapshot) => places.map(cards.of);
  return new Hono()
    .get("/meta", async (context) => {
      const taken = await snapshot();
      const places = new Map(placesOf(taken).map((place) => [place.id, place]));
      const { digest, reports, head } = taken;
      const answer: MetaAnswer = {
        title: parts.title ?? "Demarc",
        head: head.hash,
        days: daysOf(taken),
        start: startOf(taken.places, places, parts.start ?? {}),
        sides: registers.sides,
        sidesSpokenOf: sidesSpokenOf(taken.places, registers),
        actors: actorsOf(digest, registers),
        voices: voicesOf(digest, registers),
        policies: POLICIES,
        counts: { reports, claims: digest.claims, places: places.size },
      };
      return context.json(answer);
    })
    .get("/map", async (context) => {
      const taken = await snapshot();
      const answer: MapAnswer = {
        places: withAreas(placesOf(taken), cards.byId),
        standing: standingAmong(taken.places, ledger.standing),
        reportDays: taken.reportDays,
        eventDays: [...taken.digest.events].sort(([a], [b]) => (a < b ? -1 : 1)),
      };
      return context.json(answer);
    });
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
function daysOf({ digest, reportDays }: Snapshot): MetaAnswer["days"] {
  const published = reportDays.map(([day]) => day);
  const [first] = published;
  if (first === undefined) return null;
  const floor = addDays(first, -RUN_UP);
  const days = [...published, ...[...digest.told].filter((day) => day >= floor)].sort();
  return { from: days[0]!, to: days.at(-1)! };
}

function voicesOf({ voices }: Digest, { sources, actors }: Registers): VoiceCard[] {
  const known = new Map(sources.map((source) => [source.id, source]));
  const parties = new Map(actors.map((actor) => [actor.id, actor]));
  return [...voices]
    .map(([id, { name, claims }]) => {
      const source = known.get(id);
      return {
        id,
        name: source?.name ?? name,
        arabic: source?.arabic ?? parties.get(id)?.arabic ?? null,
        kind: source?.kind ?? null,
        affiliations: source?.affiliations ?? (parties.has(id) ? [{ actor: id }] : []),
        claims,
      };
    })
    .sort((a, b) => b.claims - a.claims || (a.name < b.name ? -1 : 1));
}

function actorsOf({ parties, speakers }: Digest, { actors }: Registers): ActorCard[] {
  const known = new Map(actors.map((actor) => [actor.id, actor]));
  const found = new Map(parties);
  for (const id of speakers) if (known.has(id) && !found.has(id)) found.set(id, id);
  return [...found].map(([id, name]) => {
    const actor = known.get(id);
    return { id, name: actor?.name ?? name, arabic: actor?.arabic ?? null, side: sideOf(id, known) };
  });
}

/** Ids of the sides that the testimonies name, the most named first. */
function sidesSpokenOf(places: readonly LedgerPlace[], { actors }: Registers): string[] {
  const known = new Map(actors.map((actor) => [actor.id, actor]));
  const named = new Map<string, number>();
  for (const { testimonies } of places)
    for (const { actors: doers, targets } of testimonies)
      for (const { id } of [...doers, ...targets]) if (id !== null) named.set(id, (named.get(id) ?? 0) + 1);
  const sides = new Map<string, number>();
  for (const [id, count] of named) {
    const side = sideOf(id, known);
    if (side !== null) sides.set(side, (sides.get(side) ?? 0) + count);
  }
  return [...sides].sort(([, a], [, b]) => b - a).map(([side]) => side);
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
