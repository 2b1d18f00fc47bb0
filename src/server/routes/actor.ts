import { Hono } from "hono";
import { Fault } from "../../base/fault.ts";
import type { ActorEntry, Registers } from "../../text/registers.ts";
import type { ActorAnswer, ActorCard } from "../answers.ts";
import type { RouteParts } from "../parts.ts";
import { readControlQuery } from "../query.ts";

/** `/actor/:id`: what the registers and the record know of an actor; its id, or a name in any spelling. */
export function actorRoutes({ ledger, registers, clock }: RouteParts): Hono {
  return new Hono().get("/actor/:id", async (context) => {
    const query = readControlQuery(context.req.query(), clock().slice(0, 10));
    const record = await ledger.actor(context.req.param("id"), query);
    if (record === null)
      throw new Fault("not-found", "Neither a register nor a claim knows that actor.", {
        advice: "Search for it: /api/search?q=… takes any spelling.",
      });
    const answer: ActorAnswer = { ...record, entry: entryOf(record.actor, registers) };
    return context.json(answer);
  });
}

function entryOf(
  { id, name }: { readonly id: string; readonly name: string },
  registers: Registers,
): ActorAnswer["entry"] {
  const { actors, persons, sides, sources } = registers;
  const entry = actors.find((actor) => actor.id === id);
  const side = sides.find((each) => each.id === entry?.side);
  const cardsOf = (isWanted: (actor: ActorEntry) => boolean) => actors.filter(isWanted).map(cardOf);
  return {
    ...(entry === undefined ? { id, name, arabic: null, side: null } : cardOf(entry)),
    kind: entry?.kind ?? null,
    partOf: cardsOf((actor) => entry?.partOf.includes(actor.id) ?? false),
    parts: cardsOf((actor) => actor.partOf.includes(id)),
    beside: (side?.allies ?? []).flatMap((ally) => sides.filter((each) => each.id === ally)),
    voices: sources
      .filter(({ affiliations }) => affiliations.some(({ actor }) => actor === id))
      .map((source) => ({ id: source.id, name: source.name, arabic: source.arabic ?? null })),
    persons: persons
      .filter(({ roles }) => roles.some(({ of }) => of === id))
      .map((person) => ({ id: person.id, name: person.name, arabic: person.arabic ?? null })),
  };
}

function cardOf({ id, name, arabic, side }: ActorEntry): ActorCard {
  return { id, name, arabic: arabic ?? null, side: side ?? null };
}
