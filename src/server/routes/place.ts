import { Hono } from "hono";
import { Fault } from "../../base/fault.ts";
import type { PlaceAnswer } from "../answers.ts";
import type { RouteParts } from "../parts.ts";

/** `/place/:id`: everything claimed of a place, and of the areas that hold it; the views of it are worked out in the page. */
export function placeRoutes({ ledger, cards }: RouteParts): Hono {
  return new Hono().get("/place/:id", async (context) => {
    const id = context.req.param("id");
    const [known] = await ledger.places([id]);
    const place = known === undefined ? cards.byId(id) : cards.of(known);
    if (place === null)
      throw new Fault("not-found", "No claim of this ledger speaks of that place.", {
        advice: "Search for it: /api/search?q=… takes any spelling.",
      });
    const answer: PlaceAnswer = {
      place,
      areas: place.within.flatMap((area) => cards.byId(area) ?? []),
      claims: await ledger.claims({ places: [id] }),
      areaClaims:
        place.within.length === 0
          ? []
          : await ledger.claims({ places: place.within, kinds: ["control", "count"] }),
    };
    return context.json(answer);
  });
}
