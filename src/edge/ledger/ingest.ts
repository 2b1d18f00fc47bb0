import type { Finding } from "../../base/finding.ts";
import { hashText } from "../../base/id.ts";
import { admit, decide, type ReportHead } from "../../record/decide.ts";
import type { EntryBody } from "../../record/entry.ts";
import type { Store } from "../../record/store.ts";
import type { Report } from "../../report/report.ts";
import type { Input } from "../formats/input.ts";
import type { Outcome } from "../read-many.ts";
import type { IngestOptions, IngestSummary } from "./ledger.ts";

/** Reports whose heads are asked for together. */
const HEADS = 200;
/** Entries that are made durable together. */
const BATCH = 4000;

type Read = Extract<Outcome, { kind: "reading" }>;

/** Takes reports in, a batch durable at a time; a report the ledger has already is not even read again (SPEC E3–E9). */
export async function ingest(
  inputs: AsyncIterable<Input>,
  { store, clock, options }: { store: Store; clock: () => string; options: IngestOptions },
): Promise<IngestSummary> {
  const summary = { reports: 0, new: 0, revised: 0, claims: 0, findings: 0 };
  const note = (finding: Finding) => {
    summary.findings += 1;
    options.onFinding?.(finding);
  };
  const skipped = () => (summary.reports += 1);
  let waiting: Read[] = [];
  let names = new Set<string>();
  let size = 0;
  const flush = async () => {
    const bodies = await bodiesOf(waiting, { store, summary, note });
    if (bodies.length > 0) await store.append(bodies, clock());
    waiting = [];
    names = new Set();
    size = 0;
    options.onProgress?.(summary.reports);
  };
  for await (const outcome of options.read(unknownOnly(inputs, store, skipped))) {
    if (outcome.kind === "finding") {
      note(outcome.finding);
      continue;
    }
    summary.reports += 1;
    const own = namesOf(outcome.reading.report);
    if (own.some((name) => names.has(name))) await flush();
    own.forEach((name) => names.add(name));
    waiting.push(outcome);
    size += 1 + outcome.reading.claims.length;
    if (size >= BATCH) await flush();
  }
  await flush();
  return summary;
}

/** The inputs without the reports that the ledger holds word for word. */
async function* unknownOnly(
  inputs: AsyncIterable<Input>,
  store: Store,
  skipped: () => void,
): AsyncGenerator<Input> {
  let batch: Input[] = [];
  const pass = async function* (): AsyncGenerator<Input> {
    const heads = await store.heads(
      batch.flatMap((input) => (input.kind === "report" ? [input.report] : [])),
    );
    for (const input of batch) {
      if (input.kind === "report" && isKnown(input.report, heads.get(input.report.id))) skipped();
      else yield input;
    }
    batch = [];
  };
  for await (const input of inputs) {
    batch.push(input);
    if (batch.length >= HEADS) yield* pass();
  }
  yield* pass();
}

function isKnown({ text }: Report, head: ReportHead | undefined): boolean {
  return head !== undefined && text.trim() !== "" && head.textHash === hashText(text);
}

async function bodiesOf(
  waiting: readonly Read[],
  {
    store,
    summary,
    note,
  }: {
    store: Store;
    summary: { new: number; revised: number; claims: number };
    note: (finding: Finding) => void;
  },
): Promise<EntryBody[]> {
  const heads = await store.heads(waiting.map(({ reading }) => reading.report));
  return waiting.flatMap(({ reading, file, line }) => {
    const where = { file, ...(line === undefined ? {} : { line }) };
    const { report } = reading;
    reading.findings.forEach((finding) => note({ ...where, ...finding }));
    const admission = admit(report, heads.get(report.id) ?? null);
    if (admission.outcome === "refused") note({ ...where, ...admission.finding });
    if (admission.outcome !== "new" && admission.outcome !== "revision") return [];
    const claims = reading.claims.map((claim) =>
      claim.report === admission.report.id ? claim : { ...claim, report: admission.report.id },
    );
    const { bodies, findings } = decide(admission, claims);
    findings.forEach((finding) => note({ ...where, ...finding }));
    summary[admission.outcome === "new" ? "new" : "revised"] += 1;
    summary.claims += bodies.length - 1;
    return bodies;
  });
}

/** By what a report is known; two of one name must not go into one batch, since the later is a revision of the earlier. */
function namesOf({ id, url }: Report): string[] {
  return url === null ? [id] : [id, url];
}
