import type { Day } from "../base/day.ts";
import type { Ref } from "../claims/claim.ts";
import type { Registers } from "../text/registers.ts";

/** An actor whose interest a voice speaks for, with the days between which it does; an absent end is open. */
export interface Affiliation {
  readonly actor: string;
  readonly from?: Day;
  readonly to?: Day;
}

/** An actor's side, and by the name of a country the side it fights on there, where that is another (SPEC P5). */
export interface ActorStanding {
  readonly name: string;
  readonly side: string;
  readonly sideIn?: Readonly<Record<string, string>>;
}

/** Where everybody stands: what the policies weigh voices with, as plain data for the browser too. */
export interface Standing {
  /** By source id; no affiliations = unaffiliated. */
  readonly sources: Readonly<
    Record<string, { readonly name: string; readonly affiliations: readonly Affiliation[] }>
  >;
  /** By actor id: the side it fights on, itself where it has none. */
  readonly actors: Readonly<Record<string, ActorStanding>>;
  /** By side: the sides that fight beside it. */
  readonly allies: Readonly<Record<string, readonly string[]>>;
  /** Source id by every name, lower case. */
  readonly sourceNames: Readonly<Record<string, string>>;
}

/** A standing in which nobody is known. */
export const NO_STANDING: Standing = { sources: {}, actors: {}, allies: {}, sourceNames: {} };

/** What the registers say about interests. */
export function standingOf(registers: Pick<Registers, "sides" | "actors" | "sources">): Standing {
  const actorById = new Map(registers.actors.map((actor) => [actor.id, actor]));
  const sideOf = (id: string, depth = 0): string => {
    const actor = actorById.get(id);
    if (actor?.side !== undefined) return actor.side;
    const above = depth < 4 ? actor?.partOf[0] : undefined;
    return above === undefined ? id : sideOf(above, depth + 1);
  };
  return {
    sources: Object.fromEntries(
      registers.sources.map(({ id, name, affiliations }) => [id, { name, affiliations }]),
    ),
    actors: Object.fromEntries(
      registers.actors.map(({ id, name, sideIn }) => [
        id,
        { name, side: sideOf(id), ...(sideIn === undefined ? {} : { sideIn }) },
      ]),
    ),
    allies: Object.fromEntries(registers.sides.map(({ id, allies }) => [id, allies])),
    sourceNames: Object.fromEntries(
      registers.sources.flatMap(({ id, name, names }) =>
        [name, ...names].map((known) => [known.toLowerCase(), id]),
      ),
    ),
  };
}

/** The standing as it is in the country that holds a place: there "Kurdish forces" are one side's (SPEC P5). */
export function standingAt(
  { name, within }: { readonly name: string; readonly within: readonly string[] },
  standing: Standing,
): Standing {
  const country = within.at(-1) ?? name;
  const kept = localStandings.get(standing) ?? new Map<string, Standing>();
  localStandings.set(standing, kept);
  let local = kept.get(country);
  if (local === undefined) kept.set(country, (local = localised(standing, country)));
  return local;
}

const localStandings = new WeakMap<Standing, Map<string, Standing>>();

function localised(standing: Standing, country: string): Standing {
  const moved = Object.entries(standing.actors).filter(([, { sideIn }]) => sideIn?.[country] !== undefined);
  if (moved.length === 0) return standing;
  const there = moved.map(([id, actor]) => [id, { ...actor, side: actor.sideIn?.[country] ?? actor.side }]);
  return { ...standing, actors: { ...standing.actors, ...Object.fromEntries(there) } };
}

/** The side a party fights on: its own id or name where the registers know none. */
export function sideOf(ref: Pick<Ref, "id" | "name">, standing: Standing): string {
  if (ref.id === null) return `name:${ref.name.toLowerCase()}`;
  return standing.actors[ref.id]?.side ?? ref.id;
}

const UNAFFILIATED: readonly string[] = [];

/** The sides a voice speaks for on a day, empty when unaffiliated; null when nothing is known of it (SPEC P5). */
export function interestsOf(
  voice: { readonly id: string | null; readonly name: string },
  day: Day,
  standing: Standing,
): readonly string[] | null {
  const id = voice.id ?? standing.sourceNames[voice.name.toLowerCase()] ?? null;
  if (id === null) return null;
  const source = standing.sources[id];
  if (source === undefined)
    return standing.actors[id] === undefined ? null : [sideOf({ id, name: voice.name }, standing)];
  if (source.affiliations.length === 0) return UNAFFILIATED;
  return source.affiliations
    .filter(({ from, to }) => (from ?? "") <= day && day <= `${to ?? "9999"}~`)
    .map(({ actor }) => sideOf({ id: actor, name: actor }, standing));
}

/** Whether words in favour of `side` are the voice's own interest: it speaks for that side or for one that fights beside it. */
export function speaksFor(interests: readonly string[], side: string, standing: Standing): boolean {
  return interests.some((interest) => interest === side || standing.allies[side]?.includes(interest));
}
