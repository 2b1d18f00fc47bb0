import { Hono } from "hono";
import { Fault } from "../../base/fault.ts";
import { briefDocument } from "../../views/brief-document.ts";
import { briefMarkdown } from "../../views/brief-markdown.ts";
import { ENGLISH } from "../../views/brief-tongue.ts";
import type { RouteParts } from "../parts.ts";
import { readBriefQuery, readControlQuery, readCountQuery } from "../query.ts";

/** `/sieges` and `/tally` as the command line prints them; `/brief`: an area between two days, as facts (`format=json`) or as an English text with footnotes (`format=md`). */
export function boardRoutes({ ledger, clock }: RouteParts): Hono {
  const today = () => clock().slice(0, 10);
  return new Hono()
    .get("/sieges", async (context) =>
      context.json(await ledger.sieges(readControlQuery(context.req.query(), today()))),
    )
    .get("/tally", async (context) =>
      context.json(await ledger.tally(readCountQuery(context.req.query(), today()))),
    )
    .get("/brief", async (context) => {
      const query = context.req.query();
      const format = query["format"] ?? "json";
      if (format !== "json" && format !== "md")
        throw new Fault("bad-arguments", "A brief is not given in that format.", {
          advice: "Formats are: json, md. `demarc brief --format html` makes a page.",
        });
      const brief = await ledger.brief(readBriefQuery(query));
      if (format === "json") return context.json(brief);
      context.header("content-type", "text/markdown; charset=utf-8");
      return context.body(briefMarkdown(briefDocument(brief, ENGLISH)));
    });
}
