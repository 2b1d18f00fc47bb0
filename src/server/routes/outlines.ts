import { setImmediate } from "node:timers/promises";
import { Hono } from "hono";
import { stream } from "hono/streaming";
import { framesOf } from "../outline-frames.ts";
import type { RouteParts } from "../parts.ts";
import { dayIn, readControlQuery, refuseUnknown } from "../query.ts";

/** `/outlines`: what the map draws of every place through all days, by `known`, `policy` and `lens`; with `since`, only of places of which more or less was known then. */
export function outlineRoutes({ ledger, clock }: RouteParts): Hono {
  return new Hono().get("/outlines", async (context) => {
    const { since, ...rest } = context.req.query();
    refuseUnknown(rest, ["known", "policy", "lens"]);
    const other = dayIn({ since: since ?? "" }, "since");
    const outlines = await ledger.outlines(readControlQuery(rest, clock().slice(0, 10)));
    const places =
      other === undefined
        ? outlines.places
        : outlines.places.filter((place) => !outlines.isSame(place, other));
    context.header("content-type", "application/octet-stream");
    return stream(context, async (body) => {
      for await (const frame of framesOf(outlines, places, turns)) {
        if (body.aborted) return;
        await body.write(frame);
      }
    });
  });
}

const turns = { now: () => performance.now(), breathe: () => setImmediate() };
