import type { Context } from "hono";
import { Hono } from "hono";
import { z } from "zod";
import { isDay } from "../../base/day.ts";
import { Fault } from "../../base/fault.ts";
import type { Finding } from "../../base/finding.ts";
import type { Input } from "../../edge/formats/input.ts";
import { readNamed } from "../../edge/formats/read-reports.ts";
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

/** What stands in for what a file does not say of itself. */
const file = z.strictObject({
  name: z.string().transform(lastPart).pipe(z.string().min(1).max(200)),
  publisher: pasted.shape.publisher.optional(),
  published: pasted.shape.published.optional(),
});

/**
 * Takes reports into the ledger, as `demarc ingest` would: `POST /reports` one that was pasted, `POST /files?name=` those of a file.
 * JSON and octets only, so that no foreign form can send any.
 */
export function reportRoutes({ ledger, read }: RouteParts): Hono {
  const take = async (inputs: AsyncIterable<Input>): Promise<PasteAnswer> => {
    const findings: Finding[] = [];
    const onFinding = (finding: Finding) => void findings.push(finding);
    return { ...(await ledger.ingest(inputs, { read, onFinding })), findings };
  };
  const routes = new Hono().post("/files", async (context) => {
    refuseOther(context, "application/octet-stream");
    const { name, ...given } = demand(
      file,
      context.req.query(),
      "Needed is name; publisher and published may be.",
    );
    const bytes = new Uint8Array(await context.req.arrayBuffer());
    const own = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
    return context.json(await take(readNamed(name, one(bytes), own)), 201);
  });
  return routes.post("/reports", async (context) => {
    refuseOther(context, "application/json");
    const body: unknown = await context.req.json().catch(() => undefined);
    const { title, url, ...needed } = demand(pasted, body, "Needed are text, publisher and published.");
    const report = reportOf({ ...needed, title: title ?? null, url: url ?? null });
    return context.json(await take(one<Input>({ kind: "report", report, file: "pasted" })), 201);
  });
}

function refuseOther(context: Context, type: string): void {
  if (context.req.header("content-type")?.startsWith(type)) return;
  const what = type === "application/json" ? "A report is sent as JSON." : "A file is sent as octets.";
  throw new Fault("bad-input", what, { advice: `Set content-type: ${type}.` });
}

function demand<T>(schema: z.ZodType<T>, value: unknown, advice: string): T {
  const checked = schema.safeParse(value);
  if (checked.success) return checked.data;
  const [issue] = checked.error.issues;
  const what = issue?.path.join(".") || "The report";
  throw new Fault("bad-input", `${what}: ${issue?.message ?? "cannot be read"}.`, { advice });
}

/** A file's own name: what came before it is nobody's business here. */
function lastPart(name: string): string {
  return name.split(/[\\/]/).at(-1)!;
}

async function* one<T>(item: T): AsyncGenerator<T> {
  yield item;
}
