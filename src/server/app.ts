import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { COMPRESSIBLE_CONTENT_TYPE_REGEX, compress } from "hono/compress";
import type { Ledger, ReadInputs } from "../edge/ledger/ledger.ts";
import type { Registers } from "../text/registers.ts";
import type { Assets } from "./assets.ts";
import { errorResponse, notFound } from "./error-response.ts";
import { knownHosts } from "./known-hosts.ts";
import { createPlaceCards } from "./place-cards.ts";
import { actorRoutes } from "./routes/actor.ts";
import { boardRoutes } from "./routes/boards.ts";
import { claimRoutes } from "./routes/claim.ts";
import { decisionRoutes } from "./routes/decisions.ts";
import { metaRoutes } from "./routes/meta.ts";
import { outlineRoutes } from "./routes/outlines.ts";
import { placeRoutes } from "./routes/place.ts";
import { reportRoutes } from "./routes/reports.ts";
import { searchRoutes } from "./routes/search.ts";
import { streamRoutes } from "./routes/stream.ts";
import { viewRoutes } from "./routes/views.ts";
import { securityHeaders } from "./security-headers.ts";
import { createSnapshots } from "./snapshot.ts";
import type { StartWish } from "./start-of.ts";

/** What the server stands on. */
export interface AppParts {
  readonly ledger: Ledger;
  readonly registers: Registers;
  /** The current instant, ISO 8601 in UTC. */
  readonly clock: () => string;
  /** The built web app. */
  readonly assets: Assets;
  /** Reads reports that come in. */
  readonly read: ReadInputs;
  readonly title?: string;
  readonly start?: StartWish;
  /** Host names answered to; null = any. A page elsewhere that points its own name here is refused. */
  readonly hosts?: ReadonlySet<string> | null;
}

/** Longest report that can be sent, bytes. */
const LONGEST_BODY = 8_000_000;

/** Outlines are numbers, and shrink to a quarter. */
function isCompressible(type: string): boolean {
  return COMPRESSIBLE_CONTENT_TYPE_REGEX.test(type) || type.startsWith("application/octet-stream");
}

/** The whole server as a value: `app.request("/api/meta")` in a test, `app.fetch` behind a port. */
export function createApp(parts: AppParts): Hono {
  const app = new Hono();
  const shared = {
    ...parts,
    snapshot: createSnapshots(parts.ledger),
    cards: createPlaceCards(parts.registers),
  };
  app.onError(errorResponse);
  app.notFound(notFound);
  app.use(securityHeaders());
  app.use(knownHosts(parts.hosts ?? null));
  app.use("/api/*", compress({ contentTypeFilter: isCompressible }));
  app.use("/api/*", bodyLimit({ maxSize: LONGEST_BODY }));
  for (const routes of [
    metaRoutes,
    outlineRoutes,
    streamRoutes,
    placeRoutes,
    actorRoutes,
    claimRoutes,
    decisionRoutes,
    viewRoutes,
    boardRoutes,
    searchRoutes,
    reportRoutes,
  ])
    app.route("/api", routes(shared));
  app.all("/api/*", notFound);
  app.get("*", (context) => parts.assets.answer(context));
  return app;
}
