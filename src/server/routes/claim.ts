import { Hono } from "hono";
import { Fault } from "../../base/fault.ts";
import { comparableTo } from "../../edge/ledger/comparable.ts";
import type { ClaimAnswer, ReportAnswer, ReportPageAnswer } from "../answers.ts";
import type { RouteParts } from "../parts.ts";
import { refuseUnknown } from "../query.ts";
import { relatedClaims } from "../related-claims.ts";

/** As many claims as one address may name. */
const MOST = 200;

/** `/claims?ids=`: claims by their ids; `/claim/:id`: a claim with its report's text and the claims that agree or disagree; `/report/:id`: a report with all its claims. */
export function claimRoutes({ ledger }: RouteParts): Hono {
  const reportOf = async (id: string, upTo?: number): Promise<ReportAnswer> => {
    const found = await ledger.report(id, upTo);
    if (found === null) throw new Fault("not-found", "The ledger has no such report.");
    return found.report;
  };
  return new Hono()
    .get("/claims", async (context) => {
      const query = context.req.query();
      refuseUnknown(query, ["ids"]);
      const ids = (query["ids"] ?? "").split(",").filter(Boolean);
      if (ids.length > MOST)
        throw new Fault("bad-arguments", `More than ${MOST} claims are asked for at once.`, {
          advice: "Ask for them in parts.",
        });
      return context.json(ids.length === 0 ? [] : await ledger.claims({ ids }));
    })
    .get("/claim/:id", async (context) => {
      const [recorded] = await ledger.claims({ ids: [context.req.param("id")] });
      if (recorded === undefined) throw new Fault("not-found", "The ledger has no such claim.");
      const { claim } = recorded;
      const others = await comparableTo(recorded, ledger);
      const answer: ClaimAnswer = {
        claim,
        recorded,
        history: (await ledger.history(claim.id)) ?? [],
        report: await reportOf(claim.report, recorded.seq),
        ...relatedClaims(recorded, others),
      };
      return context.json(answer);
    })
    .get("/report/:id", async (context) => {
      const id = context.req.param("id");
      const answer: ReportPageAnswer = {
        report: await reportOf(id),
        claims: await ledger.claims({ report: id }),
      };
      return context.json(answer);
    });
}
