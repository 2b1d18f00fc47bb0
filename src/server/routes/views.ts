import { Hono } from "hono";
import { Fault } from "../../base/fault.ts";
import type { RouteParts } from "../parts.ts";
import { dayIn, type Query, readControlQuery, readEventQuery } from "../query.ts";

/** The views as the command line prints them: `/control`, `/timeline`, `/disputes`, `/events`, `/forecasts`, `/sources`, `/changes`, `/explain/:what`. */
export function viewRoutes({ ledger, clock }: RouteParts): Hono {
  const asked = (query: Query) => readControlQuery(query, clock().slice(0, 10));
  return new Hono()
    .get("/control", async (context) => context.json(await ledger.control(asked(context.req.query()))))
    .get("/disputes", async (context) => context.json(await ledger.disputes(asked(context.req.query()))))
    .get("/events", async (context) =>
      context.json(await ledger.events(readEventQuery(context.req.query(), clock().slice(0, 10)))),
    )
    .get("/forecasts", async (context) => context.json(await ledger.forecasts(asked(context.req.query()))))
    .get("/timeline", async (context) => {
      const query = asked(context.req.query());
      if (query.place === undefined)
        throw new Fault("bad-arguments", "A timeline is of a place.", { advice: "Add place=NAME." });
      const timeline = await ledger.timeline(query.place, query);
      if (timeline === null) throw new Fault("not-found", "The ledger knows no such place.");
      return context.json(timeline);
    })
    .get("/sources", async (context) => {
      const { voice, ...rest } = context.req.query();
      return context.json(await ledger.sources(voice, asked(rest)));
    })
    .get("/changes", async (context) => {
      const { since, ...rest } = context.req.query();
      const day = dayIn({ since: since ?? "" }, "since");
      if (day === undefined)
        throw new Fault("bad-arguments", "Changes are since a day.", { advice: "Add since=2017-11-01." });
      return context.json(await ledger.changes(day, asked(rest)));
    })
    .get("/explain/:what", async (context) => {
      const explanation = await ledger.explain(context.req.param("what"), asked(context.req.query()));
      if (explanation === null) throw new Fault("not-found", "The ledger knows no such claim or place.");
      return context.json(explanation);
    });
}
