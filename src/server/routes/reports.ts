import { Hono } from "hono";
import { z } from "zod";
import { isDay } from "../../base/day.ts";
import { Fault } from "../../base/fault.ts";
import type { Finding } from "../../base/finding.ts";
import type { Input } from "../../edge/formats/input.ts";
import { reportOf } from "../../report/report.ts";
import type { PasteAnswer } from "../answers.ts";
import type { RouteParts } from "../parts.ts";

const pasted = z.strictObject({
  text: z.string().trim().min(1),
  publisher: z.string().trim().min(1).max(200),
  published: z.string().refine(isDay, "is not a date that exists; write 2017-11-10"),
  title: z.string().max(500).optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
});

/** `POST /reports`: takes one pasted report into the ledger, as `demarc ingest` would. JSON only, so that no foreign form can send one. */
export function reportRoutes({ ledger, read }: RouteParts): Hono {
  return new Hono().post("/reports", async (context) => {
    if (!context.req.header("content-type")?.startsWith("application/json"))
      throw new Fault("bad-input", "A report is sent as JSON.", {
        advice: "Set content-type: application/json.",
      });
    const body: unknown = await context.req.json().catch(() => undefined);
    const checked = pasted.safeParse(body);
    if (!checked.success) {
      const [issue] = checked.error.issues;
      throw new Fault(
        "bad-input",
        `${issue?.path.join(".") || "The report"}: ${issue?.message ?? "cannot be read"}.`,
        {
          advice: "Needed are text, publisher and published.",
        },
      );
    }
    const { title, url, ...needed } = checked.data;
    const report = reportOf({ ...needed, title: title ?? null, url: url ?? null });
    const findings: Finding[] = [];
    const summary = await ledger.ingest(one({ kind: "report", report, file: "pasted" }), {
      read,
      onFinding: (finding) => void findings.push(finding),
    });
    const answer: PasteAnswer = { ...summary, findings };
    return context.json(answer, 201);
  });
}

async function* one(input: Input): AsyncGenerator<Input> {
  yield input;
}
