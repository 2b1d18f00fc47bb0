import { Hono } from "hono";
import { Fault } from "../../base/fault.ts";
import { fold } from "../../text/fold.ts";
import type { RecordedClaim } from "../../record/recorded-claim.ts";
import type { PlaceCard, SearchAnswer } from "../answers.ts";
import type { RouteParts } from "../parts.ts";
import { refuseUnknown } from "../query.ts";

const MOST = 8;

/** `/search?q=`: places of the ledger in any spelling, actors, and reports whose words hold all the words asked for. */
export function searchRoutes({ ledger, registers, snapshot, cards }: RouteParts): Hono {
  const names = new Map(
    registers.places.map((entry) => [
      entry.id,
      [entry.name, ...entry.names, entry.arabic ?? ""].map(fold),
    ]),
  );
  const actorNames = registers.actors.map((actor) => ({
    card: { id: actor.id, name: actor.name, arabic: actor.arabic ?? null, side: actor.side ?? null },
    folded: [actor.name, ...actor.names, actor.arabic ?? ""].map(fold),
  }));
  return new Hono().get("/search", async (context) => {
    const query = context.req.query();
    refuseUnknown(query, ["q"]);
    const words = (query["q"] ?? "").trim().slice(0, 200);
    if (words === "")
      throw new Fault("bad-arguments", "Nothing is searched for.", { advice: "Add q=WORDS." });
    const { places, claims } = await snapshot();
    const wanted = fold(words);
    const scored = places
      .map((place) => ({
        card: cards.of(place),
        score: score(wanted, names.get(place.key) ?? [fold(place.name)]),
      }))
      .filter(({ score: found }) => found > 0)
      .sort((a, b) => b.score - a.score);
    const answer: SearchAnswer = {
      places: scored.slice(0, MOST).map(({ card }): PlaceCard => card),
      actors: actorNames
        .filter(({ folded }) => score(wanted, folded) > 0)
        .slice(0, MOST)
        .map(({ card }) => card),
      reports: await reportsWith(words, { ledger, claims }),
    };
    return context.json(answer);
  });
}

/** 3 the same, 2 it begins so, 1 it is in it, 0 not. */
function score(wanted: string, names: readonly string[]): number {
  if (wanted === "") return 0;
  return Math.max(
    0,
    ...names.map((name) =>
      name === wanted ? 3 : name.startsWith(wanted) ? 2 : name.includes(wanted) && wanted.length > 2 ? 1 : 0,
    ),
  );
}

async function reportsWith(
  words: string,
  { ledger, claims }: { readonly ledger: RouteParts["ledger"]; readonly claims: readonly RecordedClaim[] },
): Promise<SearchAnswer["reports"]> {
  const all = words.toLowerCase().split(/\s+/);
  const found: SearchAnswer["reports"][number][] = [];
  for await (const page of ledger.allReports()) {
    for (const { report } of page) {
      const text = `${report.title ?? ""}\n${report.text}`.toLowerCase();
      if (!all.every((word) => text.includes(word))) continue;
      const at = Math.max(0, report.text.toLowerCase().indexOf(all[0]!) - 40);
      found.push({
        id: report.id,
        title: report.title,
        publisher: report.publisher,
        published: report.published,
        excerpt: report.text.slice(at, at + 140),
        claim: claims.find(({ claim }) => claim.report === report.id)?.claim.id ?? null,
      });
      if (found.length >= MOST) return found;
    }
  }
  return found;
}
