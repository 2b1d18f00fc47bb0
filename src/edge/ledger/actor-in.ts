import { lookupActor } from "../../text/names/lookup.ts";
import { actorRecord, type ActorAsked, type ActorRecord } from "../../views/actor-record.ts";
import type { AsOf } from "../../views/as-of.ts";
import { isActor } from "../../views/gains-and-losses.ts";
import type { Standing } from "../../views/standing.ts";
import { allClaims } from "./all-claims.ts";
import type { Sources } from "./asked.ts";

/** What the record says of the actor that the words name, by id or in any spelling; null when neither a register nor a claim knows it. */
export async function actorIn(words: string, asOf: AsOf, sources: Sources): Promise<ActorRecord | null> {
  const { store, index, lexicon, standing } = sources;
  const claims = await allClaims(store, {});
  const id =
    lexicon.registers.actors.find((actor) => actor.id === words)?.id ?? lookupActor(words, lexicon)?.id;
  const named = claims.flatMap(({ claim }) => [...claim.actor, ...claim.target]).find(isActor(id ?? words));
  if (id === undefined && named === undefined) return null;
  const asked = askedOf(id ?? words, named?.name ?? words, { lexicon, standing });
  const isIt = isActor(asked.id);
  const { places, control } = await index.now();
  const spoken = [...places.values()].filter(({ key }) =>
    control.testimonies(key).some(({ actors, targets }) => actors.some(isIt) || targets.some(isIt)),
  );
  const told = spoken.map(({ key, place }) => ({
    place,
    testimonies: control.testimonies(key),
    spans: control.spans(key, asOf) ?? [],
  }));
  const answers = control.answers(
    asOf,
    spoken.map(({ key }) => key),
  );
  return actorRecord(asked, { answers, places: told, claims }, asOf);
}

function askedOf(
  id: string,
  name: string,
  { lexicon: { registers }, standing }: { readonly lexicon: Sources["lexicon"]; readonly standing: Standing },
): ActorAsked {
  const voices = Object.entries(standing.sources)
    .filter(([, { affiliations }]) => affiliations.some(({ actor }) => actor === id))
    .map(([voice]) => voice);
  const persons = registers.persons.filter(({ roles }) => roles.some(({ of }) => of === id));
  return {
    id,
    name: registers.actors.find((actor) => actor.id === id)?.name ?? name,
    voices: [id, ...voices],
    persons: persons.map((person) => person.id),
  };
}
