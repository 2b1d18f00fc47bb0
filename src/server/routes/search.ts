import { Hono } from "hono";
import { Fault } from "../../base/fault.ts";
import type { SearchAnswer } from "../answers.ts";
import type { RouteParts } from "../parts.ts";
import { refuseUnknown } from "../query.ts";

/** Longer questions are cut. */
const LONGEST = 200;

/** `/search?q=`: places of the ledger in any spelling, actors, and reports whose words hold all the words asked for. */
export function searchRoutes({ ledger, registers, cards }: RouteParts): Hono {
  const actors = new Map(registers.actors.map((actor) => [actor.id, actor]));
  return new Hono().get("/search", async (context) => {
    const query = context.req.query();
    refuseUnknown(query, ["q"]);
    const words = (query["q"] ?? "").trim().slice(0, LONGEST);
    if (words === "")
      throw new Fault("bad-arguments", "Nothing is searched for.", { advice: "Add q=WORDS." });
    const found = await ledger.search(words);
    const places = new Map((await ledger.places(found.places)).map((place) => [place.key, place]));
    const answer: SearchAnswer = {
      places: found.places.flatMap((key) => {
        const place = places.get(key);
        return place === undefined ? [] : [cards.of(place)];
      }),
      actors: found.actors.flatMap((id) => {
        const actor = actors.get(id);
        if (actor === undefined) return [];
        return [{ id, name: actor.name, arabic: actor.arabic ?? null, side: actor.side ?? null }];
      }),
      reports: found.reports.map(({ report: { id, title, publisher, published }, excerpt, claim }) => ({
        id,
        title,
        publisher,
        published,
        excerpt,
        claim,
      })),
    };
    return context.json(answer);
  });
}
