import type { Context } from "hono";
import { Hono } from "hono";
import { Fault } from "../../base/fault.ts";
import type { DecisionWish, SameAs } from "../../record/decision.ts";
import type { Ledger } from "../../edge/ledger/ledger.ts";
import { NEEDS } from "../../edge/ledger/review.ts";
import { suggestLetter } from "../../views/suggest-letter.ts";
import type { GradesAnswer, ReportAnswer, ReviewAnswer } from "../answers.ts";
import type { RouteParts } from "../parts.ts";
import { type Query, refuseUnknown } from "../query.ts";

const KINDS = ["control", "event", "count", "status", "relation"] as const;
const WHATS = ["actor", "place", "source", "person"] as const;
/** As many items of the queue are given unless told otherwise, and at most. */
const FEW = 40;
const MOST = 200;

/** `POST /decisions`, the review queue, a claim's history, the names that registers know, the letters of sources. */
export function decisionRoutes({ ledger, clock }: RouteParts): Hono {
  return new Hono()
    .post("/decisions", async (context) => {
      refuseForeign(context);
      const wish: unknown = await context.req.json().catch(() => undefined);
      if (wish === null || typeof wish !== "object")
        throw new Fault("bad-input", "The decision cannot be read.", {
          advice: "`demarc schema decision` says what a decision is.",
        });
      return context.json(await ledger.decide(wish as DecisionWish), 201);
    })
    .get("/review", async (context) => context.json(await reviewOf(context.req.query(), ledger)))
    .get("/claims/:id/history", async (context) => {
      const history = await ledger.history(context.req.param("id"));
      if (history === null) throw new Fault("not-found", "The ledger has no such claim.");
      return context.json(history);
    })
    .get("/names", (context) => {
      const query = context.req.query();
      refuseUnknown(query, ["what", "q"]);
      const what: SameAs["what"] = oneOf(query, "what", WHATS) ?? "place";
      return context.json(ledger.names(what, (query["q"] ?? "").slice(0, 200)));
    })
    .get("/grades", async (context) => {
      const today = clock().slice(0, 10);
      const asOf = { on: today, known: today, policy: "against-interest", lens: null } as const;
      const answer: GradesAnswer = {
        given: await ledger.grades(),
        suggested: Object.fromEntries(
          (await ledger.sources(undefined, asOf)).map((record) => [record.voice, suggestLetter(record)]),
        ),
      };
      return context.json(answer);
    });
}

/** The queue with the texts that its claims were read from. */
async function reviewOf(query: Query, ledger: Ledger): Promise<ReviewAnswer> {
  refuseUnknown(query, ["need", "kind", "report", "after", "limit"]);
  const need = oneOf(query, "need", [...NEEDS, "any"] as const);
  const kind = oneOf(query, "kind", KINDS);
  const { report, after } = query;
  const queue = await ledger.review({
    ...(need === undefined ? {} : { need }),
    ...(kind === undefined ? {} : { kind }),
    ...(report ? { report } : {}),
    ...(after ? { after } : {}),
    limit: limitIn(query),
  });
  const texts = new Map<string, ReportAnswer>();
  for (const { recorded } of queue.items)
    texts.set(recorded.claim.id, (await ledger.report(recorded.claim.report, recorded.seq))!.report);
  return { ...queue, ...byText(texts) };
}

/** Each text once, and which is whose. */
function byText(texts: ReadonlyMap<string, ReportAnswer>): Pick<ReviewAnswer, "reports" | "reportOf"> {
  const keys = new Map<string, string>();
  const reports: Record<string, ReportAnswer> = {};
  const reportOf: Record<string, string> = {};
  for (const [claim, report] of texts) {
    const content = `${report.id}\u0000${report.text}`;
    const key = keys.get(content) ?? `${report.id}#${keys.size}`;
    keys.set(content, key);
    reports[key] = report;
    reportOf[claim] = key;
  }
  return { reports, reportOf };
}

/** A page elsewhere may send a form, but no JSON, and the browser says where a request comes from. */
function refuseForeign(context: Context): void {
  if (!context.req.header("content-type")?.startsWith("application/json"))
    throw new Fault("bad-input", "A decision is sent as JSON.", {
      advice: "Set content-type: application/json.",
    });
  const site = context.req.header("sec-fetch-site");
  const origin = context.req.header("origin");
  const isForeign =
    (site !== undefined && site !== "same-origin" && site !== "none") ||
    (origin !== undefined && new URL(context.req.url).host !== hostOf(origin));
  if (isForeign)
    throw new Fault("bad-arguments", "A page elsewhere cannot decide here.", {
      advice: "Open Demarc itself.",
    });
}

function hostOf(origin: string): string {
  return URL.canParse(origin) ? new URL(origin).host : "";
}

function oneOf<T extends string>(query: Query, name: string, known: readonly T[]): T | undefined {
  const words = query[name];
  if (words === undefined || words === "") return undefined;
  const found = known.find((each) => each === words);
  if (found !== undefined) return found;
  throw new Fault("bad-arguments", `${name}=${JSON.stringify(words.slice(0, 60))} is not known.`, {
    advice: `Known are: ${known.join(", ")}.`,
  });
}

function limitIn(query: Query): number {
  const words = query["limit"];
  if (words === undefined || words === "") return FEW;
  const limit = Number(words);
  if (Number.isInteger(limit) && limit >= 1 && limit <= MOST) return limit;
  throw new Fault("bad-arguments", `limit=${JSON.stringify(words.slice(0, 60))} cannot be.`, {
    advice: `Give a whole number from 1 to ${MOST}.`,
  });
}
