import type { Finding } from "../../base/finding.ts";
import type { Claim } from "../../claims/claim.ts";
import { type Admission, admit, decide, type ReportHead } from "../../record/decide.ts";
import { carriesOf } from "../../record/carry.ts";
import type { EntryBody } from "../../record/entry.ts";
import type { Store } from "../../record/store.ts";
import type { Report } from "../../report/report.ts";
import type { Input } from "../formats/input.ts";
import { allClaims } from "./all-claims.ts";
import type { Outcome } from "../read-many.ts";
import type { IngestOptions, IngestSummary } from "./ledger.ts";

/** Reports whose heads are asked for together. */
const HEADS = 200;
/** Entries that are made durable together. */
const BATCH = 4000;

type Read = Extract<Outcome, { kind: "reading" }>;

interface IngestParts {
  readonly store: Store;
  readonly clock: () => string;
  /** Runs work while nothing else is written. */
  readonly alone: <T>(work: () => Promise<T>) => Promise<T>;
}

/** Takes reports in, a batch durable at a time; a report the ledger has already is not even read again (SPEC E3–E9). */
export async function ingest(
  inputs: AsyncIterable<Input>,
  { store, clock, options, alone }: IngestParts & { readonly options: IngestOptions },
): Promise<IngestSummary> {
  const summary = { reports: 0, new: 0, revised: 0, claims: 0, findings: 0 };
  const note = (finding: Finding) => {
    summary.findings += 1;
    options.onFinding?.(finding);
  };
  const skipped = (finding: Finding | null, where: Where) => {
    summary.reports += 1;
    if (finding !== null) note({ ...whereOf(where), ...finding });
  };
  let waiting: Read[] = [];
  let names = new Set<string>();
  let size = 0;
  const flush = async () => {
    const taken = waiting;
    await alone(async () => {
      const bodies = await bodiesOf(taken, { store, summary, note });
      if (bodies.length > 0) await store.append(bodies, clock());
    });
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
  skipped: (finding: Finding | null, where: Where) => void,
): AsyncGenerator<Input> {
  let batch: Input[] = [];
  const pass = async function* (): AsyncGenerator<Input> {
    const heads = await store.heads(
      batch.flatMap((input) => (input.kind === "report" ? [input.report] : [])),
    );
    for (const input of batch) {
      const admission = input.kind === "report" ? admitted(input.report, heads) : null;
      if (input.kind === "report" && admission?.outcome === "same") skipped(admission.finding, input);
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

function admitted(report: Report, heads: ReadonlyMap<string, ReportHead>): Admission {
  return admit(report, heads.get(report.id) ?? null);
}

interface Where {
  readonly file: string;
  readonly line?: number;
}

function whereOf({ file, line }: Where): Where {
  return { file, ...(line === undefined ? {} : { line }) };
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
  const all: EntryBody[] = [];
  for (const read of waiting) {
    const { reading } = read;
    const where = whereOf(read);
    const { report } = reading;
    reading.findings.forEach((finding) => note({ ...where, ...finding }));
    const admission = admitted(report, heads);
    if ("finding" in admission && admission.finding !== null) note({ ...where, ...admission.finding });
    if (admission.outcome !== "new" && admission.outcome !== "revision") continue;
    const claims = reading.claims.map((claim) =>
      claim.report === admission.report.id ? claim : { ...claim, report: admission.report.id },
    );
    const { bodies, findings } = decide(admission, claims);
    findings.forEach((finding) => note({ ...where, ...finding }));
    summary[admission.outcome === "new" ? "new" : "revised"] += 1;
    summary.claims += bodies.length - 1;
    all.push(...bodies);
    if (admission.outcome === "revision") all.push(...(await carried(admission.report, claims, store)));
  }
  return all;
}

/** What people decided on the revision before, where the new one says it in the same words (SPEC J8). */
async function carried(report: Report, claims: readonly Claim[], store: Store): Promise<EntryBody[]> {
  const decisions = await store.decisions();
  if (decisions.count() === 0) return [];
  const before = await allClaims(store, { report: report.id });
  const standing = before.filter(
    ({ retired, claim }) => retired === null && decisions.wholeOf(claim.id) === claim.id,
  );
  const next = { claims, text: report.text };
  return carriesOf(
    standing.map(({ claim, read }) => read ?? claim),
    next,
    decisions,
  ).map((carry): EntryBody => ({ type: "carry", carry }));
}

/** By what a report is known; two of one name must not go into one batch, since the later is a revision of the earlier. */
function namesOf({ id, url }: Report): string[] {
  return url === null ? [id] : [id, url];
}
