import { Hono } from "hono";
import { Fault } from "../../base/fault.ts";
import type { Search, SearchedReport } from "../../edge/ledger/ledger.ts";
import type { ActorCard, FoundAnswer, PlaceCard, SearchAnswer } from "../answers.ts";
import type { RouteParts } from "../parts.ts";
import { type Query, readFindQuery, refuseUnknown } from "../query.ts";

/** Longer questions are cut. */
const LONGEST = 200;

/**
 * `/search?q=`: places of the ledger in any spelling, actors, and reports whose words hold all the words asked for, the likeliest few;
 * `/find?q=`: all claims and reports that hold them or are about what they name, with what they can be narrowed by.
 */
export function searchRoutes({ ledger, registers, cards, clock }: RouteParts): Hono {
  const actors = new Map(registers.actors.map((actor) => [actor.id, actor]));
  const actorsOf = (found: Pick<Search, "actors">) =>
    found.actors.flatMap((id): ActorCard[] => {
      const actor = actors.get(id);
      if (actor === undefined) return [];
      return [{ id, name: actor.name, arabic: actor.arabic ?? null, side: actor.side ?? null }];
    });
  const placesOf = async (keys: readonly string[]) => {
    const places = new Map((await ledger.places(keys)).map((place) => [place.key, place]));
    return keys.flatMap((key): PlaceCard[] => {
      const place = places.get(key);
      return place === undefined ? [] : [cards.of(place)];
    });
  };
  return new Hono()
    .get("/search", async (context) => {
      const query = context.req.query();
      refuseUnknown(query, ["q"]);
      const found = await ledger.search(wordsIn(query));
      const answer: SearchAnswer = {
        places: await placesOf(found.places),
        actors: actorsOf(found),
        reports: found.reports.map(reportOf),
      };
      return context.json(answer);
    })
    .get("/find", async (context) => {
      const query = context.req.query();
      const words = wordsIn(query);
      const found = await ledger.find({ words, ...readFindQuery(query, clock().slice(0, 10)) });
      const answer: FoundAnswer = {
        ...found,
        places: await placesOf(found.places),
        actors: actorsOf(await ledger.search(words)),
        reports: found.reports.map(reportOf),
      };
      return context.json(answer);
    });
}

function wordsIn(query: Query): string {
  const words = (query["q"] ?? "").trim().slice(0, LONGEST);
  if (words !== "") return words;
  throw new Fault("bad-arguments", "Nothing is searched for.", { advice: "Add q=WORDS." });
}

function reportOf({ report, excerpt, claim }: SearchedReport): SearchAnswer["reports"][number] {
  const { id, title, publisher, published } = report;
  return { id, title, publisher, published, excerpt, claim };
}
