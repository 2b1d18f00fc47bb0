import { Hono } from "hono";
import type { RecordedClaim } from "../../record/recorded-claim.ts";
import type { Registers } from "../../text/registers.ts";
import { originOf, POLICIES, type RecordedControl } from "../../views/as-of.ts";
import type { ActorCard, MapAnswer, MetaAnswer, PlaceCard, VoiceCard } from "../answers.ts";
import type { RouteParts } from "../parts.ts";
import type { Snapshot } from "../snapshot.ts";
import { startOf } from "../start-of.ts";

/** `/meta`: what the ledger covers and how it is drawn; `/map`: all that moving time, lens or policy needs. */
export function metaRoutes(parts: RouteParts): Hono {
  const { registers, snapshot, cards } = parts;
  const placesOf = ({ places }: Snapshot) => places.map(cards.of);
  return new Hono()
    .get("/meta", async (context) => {
      const taken = await snapshot();
      const places = new Map(placesOf(taken).map((place) => [place.id, place]));
      const answer: MetaAnswer = {
        title: parts.title ?? "Demarc",
        days: daysOf(taken),
        start: startOf(controlOf(taken.claims), places, parts.start ?? {}),
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
        claims: controlOf(taken.claims).map(withoutQuote),
        reportDays: taken.reportDays,
        eventDays: eventDaysOf(taken.claims),
      };
      return context.json(answer);
    });
}

function controlOf(claims: readonly RecordedClaim[]): RecordedControl[] {
  return claims.filter((recorded): recorded is RecordedControl => recorded.claim.kind === "control");
}

function withoutQuote(recorded: RecordedControl): RecordedControl {
  return { ...recorded, claim: { ...recorded.claim, quote: "" } };
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

function daysOf({ claims, reportDays }: Snapshot): MetaAnswer["days"] {
  const days = reportDays.map(([day]) => day);
  for (const { claim, known } of claims)
    if (!claim.background && claim.time?.from && claim.time.from <= known) days.push(claim.time.from);
  if (days.length === 0) return null;
  const sorted = days.sort();
  const published = reportDays.map(([day]) => day).sort();
  // Far history told in passing would stretch the slider to decades: it starts a quarter before the first report at most.
  const earliest = published[0] ?? sorted[0]!;
  const floor = `${Number(earliest.slice(0, 4)) - 1}${earliest.slice(4)}`;
  return { from: sorted.find((day) => day >= floor)!, to: sorted.at(-1)! };
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

function voicesOf(claims: readonly RecordedClaim[], { sources }: Registers): VoiceCard[] {
  const known = new Map(sources.map((source) => [source.id, source]));
  const counts = new Map<string, { name: string; count: number }>();
  for (const { claim } of claims) {
    if (claim.kind !== "control") continue;
    const id = originOf(claim);
    const before = counts.get(id);
    counts.set(id, { name: claim.attribution[0]!.source.name, count: (before?.count ?? 0) + 1 });
  }
  return [...counts]
    .map(([id, { name, count }]) => {
      const source = known.get(id);
      return {
        id,
        name: source?.name ?? name,
        arabic: source?.arabic ?? null,
        kind: source?.kind ?? null,
        affiliations: source?.affiliations ?? [],
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
